import { stopWords } from './stop-words.js'

/** The words of a text that carry its matter, cut to their stems in the crudest way: five letters. Figures stay whole. */
export function matter(text: string): ReadonlySet<string> {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu))
    if (word.length > 2 && !stopWords.has(word)) found.add(word.slice(0, 5))
  return found
}

/** Tell whether two texts state one claim: they share at least `shared` words of matter, and `part` of the shorter one's. */
export function speakOfOne(a: ReadonlySet<string>, b: ReadonlySet<string>, part: number, shared = 2): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let both = 0
  for (const word of few) if (many.has(word)) both++
  return both >= shared && both >= part * few.size
}
