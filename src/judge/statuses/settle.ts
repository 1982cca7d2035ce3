import type { Role, Status } from '../../article.js'
import type { Scene } from '../../find/grammar/scene.js'
import type { Ground, Linking } from '../../link/linking.js'
import type { Comparison } from '../claims/counts.js'
import type { Groups } from '../claims/same.js'
import type { JudgedResponse } from '../judgement.js'
import type { Words } from '../words.js'
import type { Basis } from './basis.js'
import { corroborations } from './corroboration.js'
import { effectOf } from './effects.js'
import { first, outranks } from './statuses.js'

/** A status and all that made it so. */
export interface Settled {
  readonly status: Status
  readonly grounds: readonly Ground[]
}

/** What makes a claim more or less than what it rests on. */
export interface Effect {
  readonly status: Status
  readonly ground: Ground
  /** The sentence that says so. */
  readonly sentence: number
}

/** What the claims are settled by. */
export interface Case {
  readonly scene: Scene
  readonly linking: Linking
  readonly words: Words
  readonly groups: Groups
  readonly basis: readonly Basis[]
  readonly roles: readonly Role[]
  readonly responses: readonly JudgedResponse[]
  /** Pairs of sentences in which different sources count the same thing. */
  readonly counts: readonly Comparison[]
}

/**
 * Settle how each claim stands: what it rests on, what the answers make of it, what the sentences that state the same claim share; then
 * give each response the first status of the claims that it answers.
 */
export function settle(matter: Case): readonly Settled[] {
  const { groups, basis, roles, responses } = matter
  const effects = effectsOf(matter)
  const shared = new Map<number, Effect[]>()
  groups.forEach((group, i) => {
    const list = shared.get(group)
    if (list) list.push(...(effects[i] ?? []))
    else shared.set(group, [...(effects[i] ?? [])])
  })
  const claims = basis.map((b, i): Settled => {
    if (b.status === 'none') return { status: 'none', grounds: [b.ground] }
    const own = standing(shared.get(groups[i] ?? i) ?? [])
    // what is only told in a denial or a refusal rests on nobody that the outlet would stand for
    const start: Status = roles[i] === 'response' && b.status === 'unattributed' ? 'unconfirmed' : b.status
    const status = first([start, ...own.map((e) => e.status)])
    const grounds = own.filter((e) => e.status === status).map((e) => e.ground)
    return { status, grounds: status === b.status ? [b.ground, ...grounds] : [...grounds, b.ground] }
  })
  const given = basis.map((): JudgedResponse[] => [])
  for (const response of responses) given[response.sentence]?.push(response)
  return claims.map((claim, i) => (roles[i] === 'response' ? answer(i, claims, given[i] ?? []) : claim))
}

/** For each sentence what answers, contradictions and other sources make of its claim. */
function effectsOf({ scene, linking, words, groups, basis, responses, counts }: Case): readonly Effect[][] {
  const effects = basis.map((): Effect[] => [])
  const denials = responses.filter((r) => r.stance === 'denies')
  for (const response of responses) {
    const status = effectOf(linking, response, denials)
    const ground = response.grounds[0]
    if (!status || !ground) continue
    for (const t of response.targets)
      if (t !== response.sentence || !response.aside) effects[t]?.push({ status, ground, sentence: response.sentence })
  }
  for (const { a, b, agree, ground } of counts) {
    // what an anonymous source says too is none the better for it
    if (agree && (basis[a]?.status !== 'attributed' || basis[b]?.status !== 'attributed')) continue
    const status: Status = agree ? 'corroborated' : 'disputed'
    effects[a]?.push({ status, ground, sentence: b })
    effects[b]?.push({ status, ground, sentence: a })
  }
  for (const { sentence, ground } of corroborations(scene, linking, words, groups, basis))
    effects[sentence]?.push({ status: 'corroborated', ground, sentence })
  return effects
}

/** A later admission, or a later confirmation by who may know, ends a denial. */
function standing(effects: readonly Effect[]): readonly Effect[] {
  let confirmed = -1
  for (const e of effects) if (e.status === 'confirmed') confirmed = Math.max(confirmed, e.sentence)
  return effects.filter((e) => e.status !== 'denied' || e.sentence >= confirmed)
}

/** A response has the status of its claim: the first one, where its targets differ. */
function answer(index: number, claims: readonly Settled[], responses: readonly JudgedResponse[]): Settled {
  let best: Settled = { status: 'none', grounds: [] }
  const grounds: Ground[] = []
  for (const response of responses) {
    grounds.push(...response.grounds)
    // where others state it too, what it repeats of it decides nothing
    const others = response.targets.filter((t) => t !== index)
    for (const t of others.length ? others : response.targets) {
      const claim = claims[t]
      if (claim && outranks(claim.status, best.status)) best = claim
    }
  }
  return { status: best.status, grounds: [...grounds, ...best.grounds.filter((g) => !grounds.includes(g))] }
}
