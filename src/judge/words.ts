import { any, type Scene, Word } from '../find/grammar/scene.js'
import type { Linking } from '../link/linking.js'
import { TokenKind, type TokenSpan } from '../split/splitting.js'
import { contentStem, isName } from './content-stem.js'
import { isTitled } from './titled.js'

/** The content words of an article: which stand where, and how much each tells. */
export interface Words {
  /** For each token the number of its content word, or -1. */
  readonly at: Int32Array
  /** For each "he" or "she" the number of the name that it stands for, or -1. */
  readonly meant: Int32Array
  /** For each content word how much it tells: rare words more, names and numbers more. */
  readonly weight: Float64Array
  /** For each content word whether it is written with a capital inside sentences. */
  readonly name: Uint8Array
  readonly number: Uint8Array
  /** For each sentence the content words of its claim, each once, in order of their numbers. */
  readonly of: readonly (readonly number[])[]
  /** Those of them that are numbers. */
  readonly numbers: readonly (readonly number[])[]
  /** For each content word the sentences that have it, in order. */
  readonly postings: readonly (readonly number[])[]
  /** For each sentence how much its words tell together, and those of them that are no names. */
  readonly told: Float64Array
  readonly toldPlainly: Float64Array
  /** Whether the article opens with a headline. */
  readonly titled: boolean
}

/** No more content words of one sentence are compared. */
const longest = 80

/** Number the content words of an article. */
export function wordsOf(scene: Scene, linking: Linking): Words {
  const { tokens, sentences } = scene.splitting
  const outside = new Uint8Array(tokens.length)
  for (const a of linking.attributions) {
    for (const [from, to] of a.source) outside.fill(1, from, to)
    for (const [from, to] of a.cue) outside.fill(1, from, audienceEnd(scene, to))
  }
  const at = new Int32Array(tokens.length).fill(-1)
  const meant = new Int32Array(tokens.length).fill(-1)
  const numbers = new Map<string, number>()
  const name: number[] = []
  const number: number[] = []
  const postings: number[][] = []
  const of: number[][] = []
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s]
    const here: number[] = []
    of.push(here)
    if (!sentence || sentence.furniture) continue
    for (let i = sentence.from; i < sentence.to; i++) {
      const stem = contentStem(scene, i)
      if (stem === null) continue
      let id = numbers.get(stem)
      if (id === undefined) {
        id = postings.length
        numbers.set(stem, id)
        postings.push([])
        name.push(0)
        number.push(/^\d+$/.test(stem) ? 1 : 0)
      }
      at[i] = id
      if (i > sentence.from && isName(scene, i)) name[id] = 1
      if (tokens.kind[i] === TokenKind.number) number[id] = 1
      const posting = postings[id] as number[]
      if (!outside[i] && posting.at(-1) !== s && here.length < longest) {
        posting.push(s)
        insert(here, id)
      }
    }
  }
  nameWhoIsMeant(scene, linking, { at, meant, name, outside, postings, of })
  const total = sentences.length + 1
  const weight = new Float64Array(postings.length)
  for (let id = 0; id < weight.length; id++) {
    const idf = Math.log(total / ((postings[id]?.length ?? 0) + 0.5))
    // a word of the main claim is in many sentences and tells all the same
    weight[id] = (0.6 + 0.4 * Math.max(0, idf)) * (number[id] ? 1.2 : name[id] ? 0.8 : 1)
  }
  const told = new Float64Array(of.length)
  const toldPlainly = new Float64Array(of.length)
  for (let s = 0; s < of.length; s++)
    for (const id of of[s] ?? []) {
      told[s] = (told[s] ?? 0) + (weight[id] ?? 0)
      if (!name[id]) toldPlainly[s] = (toldPlainly[s] ?? 0) + (weight[id] ?? 0)
    }
  const flags = { name: Uint8Array.from(name), number: Uint8Array.from(number) }
  const counted = of.map((ids) => ids.filter((id) => number[id]))
  const titled = isTitled(scene.splitting)
  return { at, meant, weight, ...flags, of, numbers: counted, postings, told, toldPlainly, titled }
}

/** Put a number into a list in order: mostly at its end. */
function insert(sorted: number[], value: number): void {
  let at = sorted.length
  while (at > 0 && (sorted[at - 1] as number) > value) at--
  if (at === sorted.length) sorted.push(value)
  else sorted.splice(at, 0, value)
}

interface Gathered {
  readonly at: Int32Array
  readonly meant: Int32Array
  readonly name: readonly number[]
  readonly outside: Uint8Array
  readonly postings: readonly number[][]
  readonly of: readonly number[][]
}

/** "She was captured" tells of Holm what "Holm was captured" does: where a pronoun stands for somebody, count the last of their names. */
function nameWhoIsMeant(scene: Scene, linking: Linking, { at, meant, name, outside, postings, of }: Gathered): void {
  const { sentenceOf } = scene.splitting
  for (const source of linking.sources) {
    const surname = surnameOf(source.mentions, at, name)
    if (surname < 0) continue
    for (const [from, to] of source.mentions) {
      const s = sentenceOf[from] ?? -1
      const here = of[s]
      if (!here || to - from !== 1 || outside[from] || !any(scene, from, pronoun)) continue
      if (source.kind === 'person') meant[from] = surname
      if (here.includes(surname) || here.length >= longest) continue
      insert(here, surname)
      insert(postings[surname] as number[], s)
    }
  }
}

const pronoun = Word.subject | Word.object | Word.possessive

function surnameOf(mentions: readonly TokenSpan[], at: Int32Array, name: readonly number[]): number {
  for (const [from, to] of mentions)
    for (let i = to - 1; i >= from; i--) {
      const id = at[i] ?? -1
      if (id >= 0 && name[id]) return id
    }
  return -1
}

/** "told the police", "told Reuters on Monday that": whom it was told is no part of it. */
function audienceEnd(scene: Scene, cueEnd: number): number {
  if (!/^t(?:old|ell|ells|elling)$/.test(scene.lower[cueEnd - 1] ?? '')) return cueEnd
  let i = cueEnd
  while (i < cueEnd + 4 && i < scene.lower.length && !any(scene, i, Word.punctuation) && scene.lower[i] !== 'that') i++
  return any(scene, i, Word.punctuation) || scene.lower[i] === 'that' ? i : cueEnd
}

/** The content words of some tokens, each once. */
export function wordsIn(words: Words, [from, to]: TokenSpan): readonly number[] {
  const found: number[] = []
  for (let i = from; i < to; i++) {
    const id = words.at[i] ?? -1
    if (id >= 0 && !found.includes(id)) found.push(id)
    if (found.length >= 40) break
  }
  return found
}

/** What the words tell together. */
export function sum(words: Words, ids: Iterable<number>): number {
  let total = 0
  for (const id of ids) total += words.weight[id] ?? 0
  return total
}
