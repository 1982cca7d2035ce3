import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { isRightChain, shownChain } from '../golden/chain-line.js'

/**
 * Short articles in kinds of news that no corpus of ours has, labelled before the code ran on them. `== name` begins one, an empty line a
 * paragraph; a line is a chain (as `golden/chain-line` reads it), ` | ` and a sentence. A line that begins with `! ` is wrong today: whoever
 * mends it takes the mark off.
 */
const articles = ['genres.txt', 'who.txt', 'names.txt']
  .flatMap((file) =>
    readFileSync(new URL(file, import.meta.url), 'utf8')
      .split(/^== /m)
      .slice(1),
  )
  .map((article) => {
    const [name = '', ...lines] = article.split('\n')
    let text = ''
    const sentences: {
      readonly at: number
      readonly chain: string
      readonly missed: boolean
      readonly words: string
    }[] = []
    for (const line of lines) {
      if (!line.trim()) {
        text = text && !text.endsWith('\n\n') ? `${text}\n\n` : text
        continue
      }
      const missed = line.startsWith('! ')
      const [chain = '', words = ''] = (missed ? line.slice(2) : line).split(' | ')
      if (text && !text.endsWith('\n')) text += ' '
      sentences.push({ at: text.length, chain, missed, words })
      text += words
    }
    return { name, text, sentences }
  })

for (const { name, text, sentences } of articles)
  describe(name, () => {
    const article = annotate(text, { format: 'text' })
    for (const { at, chain, missed, words } of sentences)
      test(words, () => {
        const found = article.sentences.find(({ range }) => range[0] <= at && at < range[1])?.chain ?? []
        const told = missed ? 'this works now: take its mark off' : `has ${shownChain(article, found)}, not ${chain}`
        expect(isRightChain(article, found, chain), told).toBe(!missed)
      })
  })

test('no more than one in ten is missed', () => {
  const all = articles.flatMap((a) => a.sentences)
  expect(all.filter((s) => s.missed).length).toBeLessThan(all.length / 10)
})
