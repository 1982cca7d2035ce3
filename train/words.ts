/** Packs what is known of words for the package (`src/find/model/words.ts` reads it). */
import { blockSize, readList, wordsIn } from '../src/find/model/word-list.js'
import { type PackedWords, unpackWords } from '../src/find/model/words.js'
import { character } from './pack.js'

/** What is known of every word. */
export interface AllWords {
  readonly clusters: ReadonlyMap<string, number>
  readonly habits: ReadonlyMap<string, number>
}

export function packWords(known: AllWords): PackedWords {
  const words = [...known.clusters.keys()].filter(isPlain).sort()
  const coarse = new Map<number, number>()
  let clusters = ''
  let finest = 0
  for (const word of words) {
    const packed = known.clusters.get(word) ?? 0
    const fine = packed & 1023
    finest = Math.max(finest, fine)
    coarse.set(fine, (packed >> 10) & 127)
    clusters += character(fine >> 6) + character(fine & 63) + character(packed >> 17)
  }
  const stems = [...known.habits.keys()].filter((s) => isPlain(s) && known.habits.get(s) !== 0).sort()
  return {
    words: frontCode(words),
    clusters,
    coarse: Array.from({ length: finest }, (_, i) => character(coarse.get(i + 1) ?? 0)).join(''),
    stems: frontCode(stems),
    habits: stems
      .map((s) => character((known.habits.get(s) ?? 0) & 15) + character((known.habits.get(s) ?? 0) >> 4))
      .join(''),
  }
}

/** Whether a word can stand in a string between blanks as it is. */
const isPlain = (word: string): boolean => /^[!-~]+$/.test(word) && !/["\\]/.test(word)

function frontCode(sorted: readonly string[]): string {
  let text = ''
  let before = ''
  sorted.forEach((word, i) => {
    if (i % blockSize === 0) text += i === 0 ? word : `\n${word}`
    else {
      let shared = 0
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
      text += ` ${shared.toString(36)}${word.slice(shared)}`
    }
    before = word
  })
  return text
}

/** All of what ships, as it was packed. */
export function allWords(packed: PackedWords): AllWords {
  const { clusters, habits } = unpackWords(packed)
  const all = (list: string, get: (word: string) => number | undefined): Map<string, number> =>
    new Map(Array.from(wordsIn(readList(list)), (word) => [word, get(word) ?? 0]))
  return { clusters: all(packed.words, clusters.get), habits: all(packed.stems, habits.get) }
}
