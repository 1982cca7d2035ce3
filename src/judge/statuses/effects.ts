import type { Status } from '../../article.js'
import type { Linking } from '../../link/linking.js'
import type { JudgedResponse } from '../judgement.js'

/** What a response makes of the claims that it answers, or `null` where it changes nothing. */
export function effectOf(
  linking: Linking,
  response: JudgedResponse,
  denials: readonly JudgedResponse[],
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
      return inPosition(linking, response, denials) ? 'confirmed' : null
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
  denials: readonly JudgedResponse[],
): boolean {
  if (by === 'nobody') return true
  if (by === 'outlet') return false
  const able = by.some((i) => {
    const kind = linking.sources[i]?.kind
    return kind === 'person' || kind === 'organization' || kind === 'unnamed' || kind === 'document'
  })
  if (!able) return false
  // who admits what they denied has not claimed it
  const denied = (t: number): boolean =>
    denials.some((r) => r.sentence === t && typeof r.by !== 'string' && r.by.some((i) => by.includes(i)))
  const claims = (t: number): boolean =>
    t !== sentence && (linking.sentences[t]?.chain.at(-1)?.sources.some((i) => by.includes(i)) ?? false)
  return !targets.some((t) => claims(t) && !denied(t))
}
