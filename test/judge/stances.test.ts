import { expect, test } from 'vitest'
import { findActs } from '../../src/find/acts/acts.js'
import { sceneOf } from '../../src/find/grammar/scene.js'
import { evasions } from '../../src/lexicon/stance-evasions.js'
import { answerFamilies } from '../../src/lexicon/stance-families.js'
import { answerIdioms } from '../../src/lexicon/stance-idioms.js'
import { answerRejoinders } from '../../src/lexicon/stance-rejoinders.js'
import { verdicts } from '../../src/lexicon/stance-verdicts.js'
import { answerPhrases, answerVerbs } from '../../src/lexicon/stances.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import { noAnswers } from './no-answers.golden.js'
import { families } from './stance-families.golden.js'
import { stances } from './stances.golden.js'

const stancesIn = (text: string): string[] => findActs(sceneOf(split(readText(text)))).map((act) => act.stance)

test.each([...stances, ...families, ...noAnswers])('%s', (sentence, ...expected) => {
  expect(stancesIn(sentence)).toEqual(expected)
})

test.each(
  [...answerPhrases, ...answerFamilies, ...answerIdioms, ...evasions, ...verdicts, ...answerRejoinders].map((row) => [
    row.example,
    row.stance,
  ]),
)('the lexicon: %s', (example, stance) => {
  expect(stancesIn(example)).toContain(stance)
})

test.each(answerVerbs.map((row) => [row.example]))('the lexicon: %s', (example) => {
  expect(stancesIn(example)).toHaveLength(1)
})

test('a long sentence takes no longer than its words', () => {
  const time = (n: number): number => {
    const text = 'He would not say that he could not deny that '.repeat(n)
    const scene = sceneOf(split(readText(text)))
    const start = performance.now()
    findActs(scene)
    return performance.now() - start
  }
  time(500)
  expect(time(8000) / Math.max(0.5, time(1000))).toBeLessThan(40)
})
