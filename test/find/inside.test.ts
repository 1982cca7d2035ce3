import { expect, test } from 'vitest'
import type { Draft } from '../../src/find/draft.js'
import { ownClause, subjectKind } from '../../src/find/grammar/inner-subject.js'
import { sceneOf } from '../../src/find/grammar/scene.js'
import { findInside } from '../../src/find/inside.js'
import { runningQuotations } from '../../src/find/running-quotations.js'
import { readText } from '../../src/read/text.js'
import { split } from '../../src/split/index.js'
import type { TokenSpan } from '../../src/split/splitting.js'

/** A text with what its one given attribution says of it: source, cue and content in words. */
function told(text: string, source: string, cue: string, ...contents: readonly string[]) {
  const splitting = split(readText(text))
  const { tokens } = splitting
  const spanOf = (words: string): TokenSpan => {
    const start = text.indexOf(words)
    let from = 0
    while ((tokens.end[from] ?? Number.POSITIVE_INFINITY) <= start) from++
    let to = from
    while ((tokens.start[to] ?? Number.POSITIVE_INFINITY) < start + words.length) to++
    return [from, to]
  }
  const outer: Draft = {
    kind: 'attribution',
    source: [spanOf(source)],
    cue: [spanOf(cue)],
    content: contents.map(spanOf),
    confidence: 0.9,
    rule: 'test/given',
  }
  const words = (spans: readonly TokenSpan[]): string =>
    spans.map(([a, b]) => tokens.words.slice(a, b).join(' ')).join(' ')
  return { scene: sceneOf(splitting), outer, spanOf, words }
}

/** What is found inside "Osmar said …", as source and cue. */
function inside(content: string): readonly string[] {
  const { scene, outer, words } = told(`Osmar said ${content}.`, 'Osmar', 'said', content)
  return findInside(scene, [outer]).map((d) => `${words(d.source)} / ${words(d.cue)}`)
}

test('an act inside what somebody says is found with its own subject', () => {
  expect(inside('that the agency had warned that the dam was weak')).toEqual(['the agency / had warned'])
  expect(inside('that Norwick fears a spillover from the strike')).toEqual(['Norwick / fears'])
  expect(inside('that aides told him that the talks had failed')).toEqual(['aides / told'])
  expect(inside("that the towns backed Vale's promise to rebuild the dam")).toContain("Vale 's / promise")
  expect(inside('that the world community condemned the raid')).toEqual(['the world community / condemned'])
})

test('what somebody has spoken is told by its noun, and by a participle or a noun with "by"', () => {
  expect(inside("that the board's recommendations on wages had been left in a drawer")).toEqual([
    'the board / recommendations',
  ])
  expect(inside("that nobody knew Norwick's report")).toEqual(['Norwick / report'])
  expect(inside('that a plan rejected by Norwick would come back')).toEqual(['Norwick / rejected by'])
  expect(inside('that remarks by the bishop had hurt her')).toEqual(['the bishop / remarks by'])
  expect(inside('that its report was late and that his remarks were private')).toEqual([])
  expect(inside('that a man attacked by police had died')).toEqual([])
  expect(inside('that a barn built by the mayor had burned')).toEqual([])
})

test('a subject has its own asides, and marks before a verb hide no subject', () => {
  expect(inside('that one clerk, known only as “Bear,” warned that the dam was weak')).toEqual([
    'one clerk , known only as “ Bear , ” / warned',
  ])
  expect(inside('the harbour board had “flatly denied the charge”')).toEqual(['the harbour board / flatly denied'])
})

test('what a paper sets against a concession is no part of it', () => {
  const content = 'While Gina Moss has pointed to weak demand, Tom Rask has argued that the mill will last'
  const { scene, outer, words } = told(`${content}, the Herald said.`, 'the Herald', 'said', content)
  expect(findInside(scene, [outer]).map((d) => words(d.content))).toEqual(['weak demand', 'that the mill will last'])
})

test('what is believed of a thing is told by nobody', () => {
  expect(inside('that it was believed that the ship had sunk')).toEqual([' / was believed'])
  expect(inside('that the ship is thought to be lost')).toEqual([' / is thought'])
  expect(inside('that the ship could be thought to be lost')).toEqual([])
})

test('a subject begins behind the verb and the word that open its clause', () => {
  const { scene, spanOf, words } = told('Osmar said it.', 'Osmar', 'said', 'it')
  expect(words([ownClause(scene, spanOf('Osmar'))])).toBe('Osmar')
  const more = told('Examples that critics of the dam cite are old.', 'critics', 'cite', 'old')
  expect(more.words([ownClause(more.scene, more.spanOf('Examples that critics of the dam'))])).toBe(
    'critics of the dam',
  )
})

test('whoever tells of himself is no second source', () => {
  expect(inside('that he believed that the dam was weak')).toEqual([])
  expect(inside('that Osmar had warned that the dam was weak')).toEqual([])
})

test('what would be said, or only if, is not said', () => {
  expect(inside('that the agency would warn that the dam was weak')).toEqual([])
  expect(inside('it would wait to see whether the agency announced that the dam was weak')).toEqual([])
})

test('how somebody stands to a thing is told by an adjective', () => {
  expect(inside('that Norwick remains committed to lower rents')).toEqual(['Norwick / remains committed to'])
  expect(inside('Norwick was not aware that the dam was weak')).toEqual(['Norwick / was not aware'])
  expect(inside('that the road was ready for the winter')).toEqual([])
  expect(inside('that the aides were tired')).toEqual([])
})

test('what somebody has or has not, and of what view he is, tells how he stands', () => {
  expect(inside('that Norwick had no intention of leaving the pact')).toEqual(['Norwick / had no intention of'])
  expect(inside('the government of Sella is of the view that the dam is weak')).toEqual([
    'the government of Sella / is of the view',
  ])
  expect(inside('that Norwick had the view of the harbour to itself')).toEqual([])
})

test('two verbs may be one cue', () => {
  expect(inside('that the report fails to acknowledge the new wells')).toEqual(['the report / fails to acknowledge'])
})

test('a second act of the same subject is found behind the first', () => {
  expect(inside('that Norwick does not agree and has rejected the deal')).toEqual([
    'Norwick / does not agree',
    'Norwick / has rejected',
  ])
  expect(inside('that Norwick opposes the deal and the rain stopped')).toEqual(['Norwick / opposes'])
})

test('what a named body would not do tells how it stands', () => {
  expect(inside('that Norwick would not support the ban on barges')).toEqual(['Norwick / would not support'])
  expect(inside('that the Hale administration opposes the ban on barges')).toEqual([
    'the Hale administration / opposes',
  ])
  expect(inside('that the clerk would not support the ban on barges')).toEqual([])
})

test('the capital of a name is no verb', () => {
  expect(inside('The Annual Report of the Sella State Department was late')).toEqual([])
})

test('a verb that might be a noun is none before what is said', () => {
  expect(inside('that the report states that the dam is weak')).toEqual(['the report / states'])
})

test('a form that is a noun as often is one', () => {
  expect(inside('that the minister defended his early tweets about the dam')).not.toContain('his early / tweets')
})

test('nobody in particular speaks only by plain words of saying', () => {
  expect(inside('that nobody wants the old dam back')).toEqual([])
})

test('what a subject is shows in its head', () => {
  const kind = (subject: string) => {
    const { scene, spanOf } = told(`${subject} said it rained.`, subject, 'said', 'it rained')
    return subjectKind(scene, spanOf(subject))
  }
  expect(kind('the harbour minister')).toBe('speaker')
  expect(kind('people familiar with the plan')).toBe('speaker')
  expect(kind('people')).toBe('anybody')
  expect(kind('the report on the dam')).toBe('document')
  expect(kind('Dana Whitlock')).toBe('name')
  expect(kind('the dam')).toBe('thing')
  expect(kind('the Hale administration')).toBe('name')
  expect(kind('the owners themselves')).toBe(kind('the owners'))
  expect(kind('the government of Sella')).toBe('name')
  expect(kind('the people of Sella')).toBe('speaker')
})

test('a quotation that goes on without a cue has its opening mark for one', () => {
  const text = '“It is over,” Osmar said. “We go home.”'
  const { scene, outer, words } = told(text, 'Osmar', 'said', '“It is over,”', '“We go home.”')
  expect(runningQuotations(scene, [outer]).map((d) => `${words(d.cue)} ${words(d.content)}`)).toEqual([
    '“ “ We go home . ”',
  ])
})
