/** Packs what is known of words for the package (`src/find/model/words.ts` reads it). */
import type { WordKnowledge } from '../src/find/model/facts.js'
import type { PackedWords } from '../src/find/model/words.js'
import { character } from './pack.js'

export function packWords(known: WordKnowledge): PackedWords {
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
  let before = ''
  return sorted
    .map((word) => {
      let shared = 0
      while (shared < 35 && shared < word.length && word[shared] === before[shared]) shared++
      before = word
      return shared.toString(36) + word.slice(shared)
    })
    .join(' ')
}
