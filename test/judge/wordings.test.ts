import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { heardIn, type Short, shortArticles } from './short-articles.js'

/*
 * Eighteen hundred answers by eight writers who had seen no code, each asked to word every answer in another way and to set foils beside them: what
 * reporters can do with the language, and not how often they do. `wordings/k` to `n` are articles, `p` to `s` a claim, an answer and
 * one more sentence; the format is that of `kinds.golden.ts`. All may be read. What is heard of them is small; whoever raises it writes it here.
 */

const folder = new URL('wordings/', import.meta.url)
const sets = readdirSync(folder).map((file): readonly [name: string, articles: readonly Short[]] => [
  file.replace('.txt', ''),
  shortArticles(readFileSync(new URL(file, folder), 'utf8')),
])

/** Of a hundred sentences that answer how many are heard to, and of a hundred others how many are taken for answers. */
const reached = {
  heard: 13,
  mistaken: 2.3,
}

test('there are many', () => expect(sets.flatMap(([, articles]) => articles).length).toBeGreaterThan(1500))

test('no fewer answers are heard, and no more other sentences taken for answers', () => {
  const { heard, mistaken } = heardIn(sets.flatMap(([, articles]) => articles))
  expect(heard).toBeGreaterThanOrEqual(reached.heard)
  expect(mistaken).toBeLessThanOrEqual(reached.mistaken)
})
