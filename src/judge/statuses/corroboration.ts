import type { Scene } from '../../find/grammar/scene.js'
import type { Ground, LinkedLink, Linking } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import { type Groups, likeness } from '../claims/same.js'
import type { Words } from '../words.js'
import type { Basis } from './basis.js'
import { independentTogether } from './side-by-side.js'

/** No more sentences of one claim are compared. */
const most = 12

/** A sentence whose claim two or more independent sources make. */
export interface Corroboration {
  readonly sentence: number
  readonly ground: Ground
}

/** Find the sentences whose claim independent sources make: outlets that report it side by side, or sentences of one group. */
export function corroborations(
  scene: Scene,
  linking: Linking,
  words: Words,
  groups: Groups,
  basis: readonly Basis[],
): readonly Corroboration[] {
  const found: Corroboration[] = []
  const members = new Map<number, number[]>()
  groups.forEach((group, i) => {
    const list = members.get(group)
    if (list) list.push(i)
    else members.set(group, [i])
  })
  for (const [, group] of members) {
    const independent =
      group.some((i) => isOfFact(linking, i) && independentTogether(scene, linking, i)) ||
      independentOrigins(scene, linking, words, group)
    if (!independent) continue
    for (const i of group)
      if (basis[i]?.status !== 'unconfirmed' || group.length > 1)
        found.push({
          sentence: i,
          ground: { rule: 'judge/corroborated', span: null, note: 'Two or more independent sources say it.' },
        })
  }
  for (const [sentence, target] of [...sameAccounts(scene, linking), ...saidAlso(scene, linking, words)])
    for (const i of [sentence, target])
      if (basis[i]?.status === 'attributed' || i === sentence)
        found.push({
          sentence: i,
          ground: { rule: 'judge/same-account', span: null, note: 'Another source is said to give the same account.' },
        })
  return found
}

const same = new Set('same similar identical matching corresponding'.split(' '))
const mayGiveSame = perForm((_, lower) => lower === 'echoed' || same.has(lower))
const accounts = new Set(
  'account accounts story stories version versions thing conclusion conclusions figure number description report reports tale finding findings'.split(
    ' ',
  ),
)
const giving =
  /^(?:g[ai]ve|given|giving|gives|told|tells?|sa(?:id|ys?)|came|comes?|reach(?:ed|es)?|reported|provided|described|offered|made)$/

/** "Two other witnesses gave the same account": of what an identified source said just before. */
function sameAccounts(scene: Scene, linking: Linking): readonly (readonly [sentence: number, target: number])[] {
  const found: (readonly [number, number])[] = []
  const { lower } = scene
  scene.splitting.sentences.forEach(({ from, to, furniture }, s) => {
    if (furniture || s === 0) return
    for (let i = from + 1; i < to; i++) {
      if (!mayGiveSame(scene.tokens, i) || !givesSame(lower, i, from) || negated(lower, from, i)) continue
      const far = accounts.has(lower[i + 1] ?? '') ? 2 : 1
      for (let t = s - 1; t >= Math.max(0, s - far); t--) {
        if (!identified(linking, linking.sentences[t]?.chain ?? [])) continue
        const [one, other] = [
          linking.sentences[s]?.chain.at(-1)?.sources ?? [],
          linking.sentences[t]?.chain.at(-1)?.sources ?? [],
        ]
        if (!one.some((k) => other.includes(k))) found.push([s, t])
        break
      }
      break
    }
  })
  return found
}

/** How much of the shorter of two sentences the other must tell where it says that it is told "also". */
const enoughAlso = 0.4

/** "The union also said that night crossings would end": of what another party said just before, in some of its words. */
function saidAlso(scene: Scene, linking: Linking, words: Words): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = []
  linking.attributions.forEach(({ sentence, cue, chain }) => {
    const [from, to] = cue[0] ?? [0, 0]
    const said = from > 0 && (scene.lower[from - 1] === 'also' || scene.lower.slice(from, to).includes('also'))
    const before = linking.sentences[sentence - 1]?.chain
    if (!said || !before || !isOfFact(linking, sentence) || !isOfFact(linking, sentence - 1)) return
    if (!identified(linking, before) || !identified(linking, chain) || !independent(linking, before, chain)) return
    const { from: start = 0, to: end = 0 } = scene.splitting.sentences[sentence] ?? {}
    if (negated(scene.lower, start, end)) return
    const alike = likeness(words, sentence - 1, sentence)
    if (alike.plain > 1 && alike.share >= enoughAlso) found.push([sentence, sentence - 1])
  })
  return found
}

/** "gave the same account", "said the same.", "echoed that account", "his version was echoed by". */
function givesSame(lower: readonly string[], at: number, from: number): boolean {
  const next = lower[at + 1] ?? ''
  if (lower[at] === 'echoed')
    return next === 'by'
      ? lower.slice(Math.max(from, at - 3), at).some((word) => accounts.has(word))
      : accounts.has(lower[at + 2] ?? '')
  if (!same.has(lower[at] ?? '')) return false
  if (!accounts.has(next) && !(lower[at - 1] === 'the' && /^[.,;]$/.test(next))) return false
  return lower.slice(Math.max(from, at - 4), at).some((word) => giving.test(word))
}

function negated(lower: readonly string[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:not|n't|never|no|nobody|none|neither)$/.test(lower[i] ?? '')) return true
  return false
}

/** Whether two sentences that say much the same have different origins, neither of which cites the other or both the same third. */
function independentOrigins(scene: Scene, linking: Linking, words: Words, group: readonly number[]): boolean {
  const told = group
    .slice(0, most)
    .filter((i) => identified(linking, linking.sentences[i]?.chain ?? []) && isOfFact(linking, i))
  return told.some((a, k) =>
    told.slice(k + 1).some((b) => {
      if (!independent(linking, linking.sentences[a]?.chain ?? [], linking.sentences[b]?.chain ?? [])) return false
      if (sumsUp(scene, linking, a)) return false
      // the same words between quotation marks were said once, by whomever they are linked to
      if (quotes(linking, a) && quotes(linking, b)) return false
      const alike = likeness(words, a, b)
      return alike.share >= 0.65 && alike.plainShare >= 0.65
    }),
  )
}

const research = /\b(?:stud(?:y|ies)|research(?:ers?)?|survey|report|paper|review|analysis|poll|scientists|experts)\b/i

/** A headline has what it says from whom its article has it; so has a lead that names no more than "a study", "research". */
function sumsUp({ lower, splitting }: Scene, linking: Linking, index: number): boolean {
  const sentence = splitting.sentences[index]
  if (index > 1 || !sentence) return false
  if (index === 0 && !/^[.!?\u2026"\u201d\u2019)]$/.test(lower[sentence.to - 1] ?? '.')) return true
  return (linking.sentences[index]?.chain.at(-1)?.sources ?? []).every((i) => {
    const name = linking.sources[i]?.name ?? ''
    return research.test(name) && !/\p{Lu}/u.test(name)
  })
}

/** Wishes, plans and opinions may be shared; they bear nothing out. */
function isOfFact(linking: Linking, index: number): boolean {
  const own = (linking.sentences[index]?.attributions ?? []).filter((i) => linking.attributions[i]?.sentence === index)
  return !own.length || own.some((i) => linking.attributions[i]?.appeal)
}

const quotes = (linking: Linking, index: number): boolean =>
  (linking.sentences[index]?.attributions ?? []).some((i) => linking.attributions[i]?.manner !== 'indirect')

function independent(linking: Linking, a: readonly LinkedLink[], b: readonly LinkedLink[]): boolean {
  const [one, other] = [a.at(-1)?.sources ?? [], b.at(-1)?.sources ?? []]
  const cites = (chain: readonly LinkedLink[], sources: readonly number[]): boolean =>
    chain.some((link) => link.sources.some((i) => sources.includes(i)))
  return !cites(a, other) && !cites(b, one) && !one.some((i) => other.some((j) => sharesName(linking, i, j)))
}

/** "the army" and "the army's press service" are one party. */
function sharesName(linking: Linking, a: number, b: number): boolean {
  const names = (i: number): string[] =>
    (linking.sources[i]?.name ?? '')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((w) => w.length > 3)
  const there = names(b)
  return names(a).some((w) => there.includes(w))
}

function identified(linking: Linking, chain: readonly LinkedLink[]): boolean {
  if (chain.some((link) => linking.sources[link.sources[0] ?? -1]?.kind === 'unknown')) return false
  return chain.at(-1)?.sources.some((i) => linking.sources[i]?.kind !== 'anonymous') ?? false
}
