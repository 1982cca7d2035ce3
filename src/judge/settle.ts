import type { Role, Status } from '../article.js'
import type { Ground, Linking } from '../link/linking.js'
import type { Basis } from './basis.js'
import { effectOf } from './effects.js'
import type { JudgedResponse } from './judgement.js'
import type { Groups } from './same.js'
import { first, outranks } from './statuses.js'

/** A status and all that made it so. */
export interface Settled {
  readonly status: Status
  readonly grounds: readonly Ground[]
}

/**
 * Settle how each claim stands: what it rests on, what the answers make of it, what the sentences that state the same claim share; then
 * give each response the first status of the claims that it answers.
 */
export function settle(
  linking: Linking,
  groups: Groups,
  basis: readonly Basis[],
  roles: readonly Role[],
  responses: readonly JudgedResponse[],
): readonly Settled[] {
  const effects = basis.map((): Effect[] => [])
  for (const response of responses) {
    const status = effectOf(linking, response)
    const ground = response.grounds[0]
    if (!status || !ground) continue
    for (const t of response.targets) {
      effects[t]?.push({ status, ground })
    }
  }
  const claims = basis.map((b, i): Settled => {
    if (b.status === 'none') return { status: 'none', grounds: [b.ground] }
    const own = effects[i] ?? []
    const start: Status = roles[i] === 'response' && b.status === 'unattributed' ? 'unconfirmed' : b.status
    const status = first([start, ...own.map((e) => e.status)])
    const grounds = own.filter((e) => e.status === status).map((e) => e.ground)
    return { status, grounds: status === b.status ? [b.ground, ...grounds] : [...grounds, b.ground] }
  })
  void groups
  return claims.map((claim, i) => (roles[i] === 'response' ? answer(i, claims, responses) : claim))
}

interface Effect {
  readonly status: Status
  readonly ground: Ground
}

/** A response has the status of its claim: the first one, where its targets differ. */
function answer(index: number, claims: readonly Settled[], responses: readonly JudgedResponse[]): Settled {
  let best: Settled = { status: 'none', grounds: [] }
  const grounds: Ground[] = []
  for (const response of responses) {
    if (response.sentence !== index) continue
    grounds.push(...response.grounds)
    for (const t of response.targets) {
      const claim = claims[t]
      if (claim && outranks(claim.status, best.status)) best = claim
    }
  }
  return { status: best.status, grounds: [...grounds, ...best.grounds.filter((g) => !grounds.includes(g))] }
}
