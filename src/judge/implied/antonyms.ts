import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { opposites } from '../../lexicon/opposites.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import { sum } from '../words.js'

/** For each word its pair, and which side of it. */
type Side = readonly [pair: number, side: 0 | 1]
const sides = new Map<string, readonly Side[]>()
/** Words that count behind a determiner too. */
const nouns = new Set<string>()
opposites.forEach((pair, k) => {
  for (const side of [0, 1] as const)
    for (const marked of pair[side].split(' ')) {
      const word = marked.replace('=', '')
      if (word !== marked) nouns.add(word)
      sides.set(word, [...(sides.get(word) ?? []), [k, side]])
    }
})

const none: readonly Side[] = []
const sidesOf = perForm((_, lower) => sides.get(lower) ?? none)

/** The first pairs are of what rises, falls and gets better: of other times, most often. */
const amounts = 1

/** "that he was unarmed": a pronoun is what the word is said of. */
function isOfPronoun({ scene }: Field, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 4); i--) {
    if (/^(?:he|she|it|they)$/.test(scene.lower[i] ?? '')) return true
    if (!any(scene, i, Word.auxiliary | Word.be | Word.adverb) && scene.lower[i] !== 'been') return false
  }
  return false
}

/** How much of the shorter sentence the other must tell too, the opposites left out. */
const enough = 0.6

/** The word of sentence `b` whose opposite sentence `a` has, where both say it of the same; else `null`. */
export function saysOpposite(field: Field, a: number, b: number): TokenSpan | null {
  const { scene, words } = field
  const [first, second] = [scene.splitting.sentences[a], scene.splitting.sentences[b]]
  if (!first || !second || first.furniture || second.furniture) return null
  const here = marked(field, second.from, second.to)
  if (!here.length) return null
  const there = marked(field, first.from, first.to)
  for (const x of here)
    for (const y of there) {
      if (x.pair !== y.pair || x.side === y.side) continue
      // "he was unarmed", of whom the sentence before tells
      if (b === a + 1 && x.pair > amounts && isOfPronoun(field, x.at, second.from)) return [x.at, x.at + 1]
      const without = (ids: readonly number[]): readonly number[] =>
        ids.filter((id) => id !== words.at[x.at] && id !== words.at[y.at])
      const [left, right] = [without(words.of[a] ?? []), without(words.of[b] ?? [])]
      const shared = left.filter((id) => right.includes(id))
      if (!shared.length || (shared.every((id) => words.name[id]) && Math.abs(a - b) > 1)) continue
      const least = Math.min(sum(words, left), sum(words, right))
      if (sum(words, shared) >= enough * least) return [x.at, x.at + 1]
    }
  return null
}

/** The word behind token `at` of a sentence whose opposite stands before it: "called it a failure, but … had gone well"; else `null`. */
export function turnsRound(field: Field, index: number, at: number): TokenSpan | null {
  const { from, to } = field.scene.splitting.sentences[index] ?? { from: at, to: at }
  const before = marked(field, from, at)
  const word = before.length
    ? marked(field, at, to).find((x) => before.some((y) => x.pair === y.pair && x.side !== y.side))
    : undefined
  return word ? [word.at, word.at + 1] : null
}

interface Marked {
  readonly at: number
  readonly pair: number
  readonly side: 0 | 1
}

function marked({ scene }: Field, from: number, to: number): readonly Marked[] {
  const found: Marked[] = []
  for (let i = from; i < to; i++)
    for (const [pair, side] of sidesOf(scene.tokens, i))
      if (isPredicate(scene, i) || nouns.has(scene.lower[i] ?? '')) found.push({ at: i, pair, side })
  return found
}

/** "is illegal", "has fallen": what is said of something; never "the illegal service". */
function isPredicate(scene: Scene, at: number): boolean {
  const next = scene.lower[at + 1] ?? ''
  // "had fled abroad"
  if (any(scene, at - 1, Word.auxiliary) && !any(scene, at, Word.capital)) return true
  if (/^[a-z]/.test(next) && !any(scene, at + 1, follows)) return false
  return !any(scene, at - 1, Word.determiner | Word.preposition) && !any(scene, at, Word.capital)
}

const follows =
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.adverb |
  Word.time |
  Word.determiner |
  Word.possessive |
  Word.auxiliary
