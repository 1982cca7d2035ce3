import { any, type Scene, Word } from '../../find/grammar/scene.js'
import type { Linking } from '../../link/linking.js'
import type { Words } from '../words.js'
import { oddsOf, ofTwoSelves } from './sameness.js'

/** Which sentences state one claim: for each sentence the first sentence of its group. */
export type Groups = Int32Array

/** A word in more sentences than this brings no two of them together. */
const common = 16

/**
 * Find the sentences that state the same claim, cautiously: with no word that one of them negates and the other asserts, with no numbers
 * that contradict, and so alike that it is likely.
 */
export function groupClaims(scene: Scene, words: Words, linking: Linking, negative: Uint8Array): Groups {
  const count = words.of.length
  const first = Int32Array.from({ length: count }, (_, i) => i)
  const root = (i: number): number => {
    let at = i
    while ((first[at] ?? at) !== at) at = first[at] ?? at
    return at
  }
  for (let a = 0; a < count; a++)
    for (const b of sharing(words, a)) {
      if (!isSame(words, linking, a, b) || ofTwoSelves(scene, linking, a, b)) continue
      if (negative[a] !== negative[b] && negatesShared(scene, words, a, b)) continue
      const [x, y] = [root(a), root(b)]
      first[Math.max(x, y)] = Math.min(x, y)
    }
  return first.map((_, i) => root(i))
}

/** Whether two sentences, the first one before the other, are likely to state one claim. */
function isSame(words: Words, linking: Linking, a: number, b: number): boolean {
  const alike = likeness(words, a, b)
  return (
    alike.words > 1 && alike.plain > 0 && !numbersDiffer(words, a, b) && oddsOf(words, linking, a, b, alike) > least
  )
}

/** The log odds from which on two sentences are taken to state one claim: of those labelled, four of five do, and of the others half a claim. */
const least = 0.4

/** The later sentences that share a word with this one that is not in too many. */
function sharing(words: Words, a: number): ReadonlySet<number> {
  const found = new Set<number>()
  for (const id of words.of[a] ?? []) {
    const posting = words.postings[id] ?? []
    if (posting.length <= common) for (const b of posting) if (b > a) found.add(b)
  }
  return found
}

/**
 * Whether a plain word that both sentences share is negated in one of them only ("has not signed", "signed"). Of labelled pairs that differ in
 * polarity and are otherwise alike, 14 of 16 state one claim where no such word is negated, and 4 of 10 where one is.
 */
function negatesShared(scene: Scene, words: Words, a: number, b: number): boolean {
  const [one, other] = [negatedIn(scene, words, a), negatedIn(scene, words, b)]
  return (words.of[a] ?? []).some(
    (id) => !words.name[id] && one.has(id) !== other.has(id) && words.of[b]?.includes(id) === true,
  )
}

/** How many tokens behind it a negation reaches. */
const scope = 8

/** The words of a sentence that a negation before them in their clause denies. */
function negatedIn(scene: Scene, words: Words, index: number): ReadonlySet<number> {
  const { from, to } = scene.splitting.sentences[index] ?? { from: 0, to: 0 }
  const negated = new Set<number>()
  for (let i = from; i < to; i++) {
    if (!isNegation(scene, i)) continue
    for (let k = i + 1; k < Math.min(to, i + 1 + scope) && !endsScope(scene, k); k++) {
      const id = words.at[k] ?? -1
      if (id >= 0) negated.add(id)
    }
  }
  return negated
}

/** "not", "never", "no". */
export const isNegation = (scene: Scene, at: number): boolean =>
  any(scene, at, Word.negation) || scene.lower[at] === 'no'

const endsScope = (scene: Scene, at: number): boolean =>
  any(scene, at, Word.punctuation | Word.quote) || /^(?:but|and|because|while|although)$/.test(scene.lower[at] ?? '')

/** How alike two sentences are. */
export interface Likeness {
  /** Shared words, and those of them that are no names. */
  readonly words: number
  readonly plain: number
  /** The share of what the shorter one tells that the longer one tells too; with and without names. */
  readonly share: number
  readonly plainShare: number
  /** The share of what the longer one tells that the shorter one tells too. */
  readonly mutual: number
}

/** Compare two sentences by what their words tell. */
export function likeness(words: Words, a: number, b: number): Likeness {
  const [left, right] = [words.of[a] ?? [], words.of[b] ?? []]
  let [count, plain, weight, plainWeight] = [0, 0, 0, 0]
  let r = 0
  for (const id of left) {
    // both are in order
    while ((right[r] ?? id) < id) r++
    if (right[r] !== id) continue
    const w = words.weight[id] ?? 0
    count++
    weight += w
    if (words.name[id]) continue
    plain++
    plainWeight += w
  }
  const [one, other] = [words.told[a] ?? 0, words.told[b] ?? 0]
  const [small, large] = [Math.min(one, other), Math.max(one, other)]
  const smallPlain = Math.min(words.toldPlainly[a] ?? 0, words.toldPlainly[b] ?? 0)
  return {
    words: count,
    plain,
    share: small ? weight / small : 0,
    mutual: large ? weight / large : 0,
    plainShare: smallPlain ? plainWeight / smallPlain : 0,
  }
}

/** Whether both give numbers and share none. */
export function numbersDiffer(words: Words, a: number, b: number): boolean {
  const [left, right] = [words.numbers[a] ?? [], words.numbers[b] ?? []]
  return left.length > 0 && right.length > 0 && !left.some((id) => right.includes(id))
}

/** For each sentence whether it says that something is not so. */
export const polarities = (scene: Scene): Uint8Array =>
  Uint8Array.from(scene.splitting.sentences, (_, i) => (isNegative(scene, i) ? 1 : 0))

function isNegative(scene: Scene, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return false
  let count = 0
  for (let i = sentence.from; i < sentence.to; i++) if (isNegation(scene, i) && !isOfSource(scene, i)) count++
  return count % 2 === 1
}

/** "who asked not to be named", "not authorised to speak": of whoever says it, and not of what is said. */
const isOfSource = ({ lower }: Scene, at: number): boolean =>
  (lower[at + 1] === 'to' && lower[at + 2] === 'be' && /^(?:named|identified|quoted)$/.test(lower[at + 3] ?? '')) ||
  /^authori[sz]ed$/.test(lower[at + 1] ?? '')
