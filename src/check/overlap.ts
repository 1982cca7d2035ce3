import { stopWords } from './stop-words.js'

/** Cut a word to its stem in the crudest way: no ending of number, tense or person, and five letters. Figures stay whole. */
export const stem = (word: string): string => word.replace(ending, '').slice(0, 5)

const ending = /(?<=\p{L}{3})(?:ing|ed|es|s|e)$/u

/** The words of a text that carry its matter, as their stems. */
export function matter(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length > 2 && !stopWords.has(word)) found.add(stem(word))
  return found
}

/** Number the words of matter that two texts share. */
export function shared(a: ReadonlySet<string> = none, b: ReadonlySet<string> = none): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const word of few) if (many.has(word)) both++
  return both
}

const none: ReadonlySet<string> = new Set()

/** Tell whether two texts state one claim: they share at least `least` words of matter, and `part` of the shorter one's. */
export function speakOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>, part: number, least = 2): boolean {
  const both = shared(a, b)
  return both >= least && both >= part * Math.min(a.size, b.size)
}
