import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'
import { floors, stress } from './stress.golden.js'

test.each(Object.entries(floors))('of the short articles on %s at least %d are right', (status, floor) => {
  const wrong: string[] = []
  let right = 0
  for (const [group, ...lines] of stress) {
    if (group !== status) continue
    const text = lines.map((line) => line.slice(line.indexOf(' ') + 1)).join('\n\n')
    const found = annotate(text, { format: 'text' }).sentences.map((s) => s.status)
    if (found.join() === lines.map((line) => line.split(' ')[0]).join()) right++
    else wrong.push(text)
  }
  expect(right, wrong.join('\n---\n')).toBeGreaterThanOrEqual(floor)
})
