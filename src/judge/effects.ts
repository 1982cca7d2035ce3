import type { Status } from '../article.js'
import type { Linking } from '../link/linking.js'
import type { JudgedResponse } from './judgement.js'

/** What a response makes of the claims that it answers, or `null` where it changes nothing. */
export function effectOf(
  linking: Linking,
  response: JudgedResponse,
  responses: readonly JudgedResponse[],
): Status | null {
  switch (response.stance) {
    case 'refutes':
      return 'refuted'
    case 'denies':
      return 'denied'
    case 'disputes':
      return 'disputed'
    case 'verified':
      return 'confirmed'
    case 'confirms':
      return inPosition(linking, response, responses) ? 'confirmed' : null
    case 'not-confirmed':
    case 'unverified':
      return 'unconfirmed'
    case 'declines':
    case 'no-response':
      return null
  }
}

/** Whether who confirms may know: somebody identified, who is no outlet and not the one who claimed it. */
function inPosition(
  linking: Linking,
  { by, targets, sentence }: JudgedResponse,
  responses: readonly JudgedResponse[],
): boolean {
  if (by === 'nobody') return true
  if (by === 'outlet') return false
  const able = by.some((i) => {
    const kind = linking.sources[i]?.kind
    return kind === 'person' || kind === 'organization' || kind === 'unnamed' || kind === 'document'
  })
  if (!able) return false
  // who admits what they denied has not claimed it
  const denied = responses.flatMap((r) =>
    r.stance === 'denies' && typeof r.by !== 'string' && r.by.some((i) => by.includes(i)) ? [r.sentence] : [],
  )
  const claimed = targets.filter((t) => t !== sentence && !denied.includes(t))
  return !claimed.some((t) => linking.sentences[t]?.chain.at(-1)?.sources.some((i) => by.includes(i)))
}
