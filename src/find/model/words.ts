import type { WordKnowledge } from './facts.js'
import { symbol } from './unpack.js'

/** What is known of words as it ships; `train/words.ts` writes it. */
export interface PackedWords {
  /** Words in order, each as the length (base 36) that it shares with the one before and its rest, parted by blanks. */
  readonly words: string
  /** For each word its fine cluster in two symbols and its settled tag in one. */
  readonly clusters: string
  /** For each fine cluster its coarse one. */
  readonly coarse: string
  readonly stems: string
  /** For each stem the bins of its habits in two symbols. */
  readonly habits: string
}

/** Lay out what is known of words for look-up. */
export function unpackWords(packed: PackedWords): WordKnowledge {
  const clusters = new Map<string, number>()
  const data = packed.clusters
  let at = 0
  each(packed.words, (word) => {
    const fine = symbol(data, at) * 64 + symbol(data, at + 1)
    const coarse = fine === 0 ? 0 : symbol(packed.coarse, fine - 1)
    clusters.set(word, fine | (coarse << 10) | (symbol(data, at + 2) << 17))
    at += 3
  })
  const habits = new Map<string, number>()
  let next = 0
  each(packed.stems, (word) => {
    habits.set(word, symbol(packed.habits, next) | (symbol(packed.habits, next + 1) << 4))
    next += 2
  })
  return { clusters, habits }
}

function each(list: string, take: (word: string) => void): void {
  let before = ''
  for (const entry of list.split(' ')) {
    const word = before.slice(0, Number.parseInt(entry.charAt(0), 36)) + entry.slice(1)
    take(word)
    before = word
  }
}
