import { expect, test } from 'vitest'
import { annotate } from '../src/index.js'

const text = `# The dam at Alder

The dam at Alder is safe, Ms Ito said on Monday. “We looked at it in May. Nothing moved,” she added. “Nothing will.”

Rain is expected. The water board denied that the gate had jammed. Officials believe the road is shut, reportedly for good.

According to a report, the gate is old. It has stood there for 80 years, the report says.`

test.each([0.2, 0.5, 0.8, 0.9, 0.97, 1])(
  'with a least confidence of %d a sentence that loses an attribution is uncertain, and never unattributed',
  (minConfidence) => {
    const sure = annotate(text, { minConfidence })
    expect(sure.attributions.every((a) => a.confidence >= minConfidence)).toBe(true)
    const all = annotate(text)
    const cues = new Set(sure.attributions.map((a) => JSON.stringify(a.cue)))
    for (const lost of all.attributions.filter((a) => !cues.has(JSON.stringify(a.cue))))
      for (const s of all.sentences)
        if (s.index === lost.sentence || s.attributions.includes(lost.index))
          expect(sure.sentences[s.index]).toMatchObject({ uncertain: true })
    for (const s of sure.sentences) if (s.uncertain) expect(s.status).not.toBe('unattributed')
  },
)

test('only a least confidence makes a sentence uncertain', () => {
  expect(annotate(text).sentences.some((s) => s.uncertain)).toBe(false)
  const none = annotate(text, { minConfidence: 1 })
  expect(none.attributions.length).toBeLessThan(annotate(text).attributions.length)
  expect(none.sentences.some((s) => s.uncertain)).toBe(true)
})
