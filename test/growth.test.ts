import { expect, test } from 'vitest'
import { annotate } from '../src/index.js'

const names = 'Ito Frey Voss Hale Lund Osei Amin Weiss Ruiz Marsh'.split(' ')

/** An article of some 30 words a paragraph, with ever new people, answers and quotations in it. */
function article(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, i) => {
    const name = `Ada ${names[i % names.length]}${'abcdefghij'[Math.floor(i / 10) % 10]}`
    return `The gate at dam ${i} is safe, ${name} said on Monday. “We looked at it,” she added. The water board denied that. It has ${i + 2} gates, according to a report.`
  }).join('\n\n')
}

const perParagraph = (text: string, paragraphs: number): number => {
  const start = performance.now()
  annotate(text, { format: 'text' })
  return (performance.now() - start) / paragraphs
}

test('a paragraph takes no longer in a long article than in a short one', () => {
  const short = article(25)
  const long = article(400)
  annotate(short, { format: 'text' })
  let least = Number.POSITIVE_INFINITY
  let most = Number.POSITIVE_INFINITY
  // sixteen times as long: the square would be sixteen times as slow. The least of several counts, as a busy machine only adds
  for (let tries = 0; tries < 8 && !(tries > 2 && most / least < 4); tries++) {
    least = Math.min(least, perParagraph(short, 25))
    most = Math.min(most, perParagraph(long, 400))
  }
  expect(most / least).toBeLessThan(4)
})
