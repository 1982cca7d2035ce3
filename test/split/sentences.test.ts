import { describe, expect, it } from 'vitest'
import { split } from '../../src/split/index.js'
import { golden } from './golden.js'
import { readParagraphs } from './reading.js'

const sentencesOf = (text: string): string[] => {
  const reading = readParagraphs(text)
  return split(reading).sentences.map((s) => reading.plain.slice(s.start, s.end))
}

describe('sentences', () => {
  for (const [phenomenon, cases] of Object.entries(golden)) {
    it.each(cases)(`${phenomenon}: %s`, (marked) => {
      const expected = marked
        .split(/[‖¶]/)
        .map((s) => s.trim())
        .filter(Boolean)
      expect(sentencesOf(marked.replaceAll('‖', ''))).toEqual(expected)
    })
  }

  it('holds at least 120 cases', () => {
    expect(Object.values(golden).flat().length).toBeGreaterThan(120)
  })
})
