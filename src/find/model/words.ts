import type { WordKnowledge } from './facts.js'
import { symbol } from './unpack.js'
import { indexIn, readList } from './word-list.js'

/** What is known of words as it ships; `train/words.ts` writes it. */
export interface PackedWords {
  /** The words, a block of a `WordList` in each line. */
  readonly words: string
  /** For each word its fine cluster in two symbols and its settled tag in one. */
  readonly clusters: string
  /** For each fine cluster its coarse one. */
  readonly coarse: string
  /** The stems, as the words. */
  readonly stems: string
  /** For each stem the bins of its habits in two symbols. */
  readonly habits: string
}

/** What is known of words, looked up in what ships. */
export function unpackWords({ words, clusters, coarse, stems, habits }: PackedWords): WordKnowledge {
  const list = readList(words)
  const stemList = readList(stems)
  return {
    clusters: {
      get(word) {
        const at = indexIn(list, word) * 3
        if (at < 0) return undefined
        const fine = symbol(clusters, at) * 64 + symbol(clusters, at + 1)
        const rough = fine === 0 ? 0 : symbol(coarse, fine - 1)
        return fine | (rough << 10) | (symbol(clusters, at + 2) << 17)
      },
    },
    habits: {
      get(stem) {
        const at = indexIn(stemList, stem) * 2
        return at < 0 ? undefined : symbol(habits, at) | (symbol(habits, at + 1) << 4)
      },
    },
  }
}
