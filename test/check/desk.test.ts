import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { annotate } from '../../src/index.js'

/**
 * What an editor would mark in each of the articles of `articles/`, with the rules as they are by default: the rule and the first words.
 * Each was written as a desk would get it, before anybody had seen what the rules say of it; where they were wrong, they were mended.
 * Those without a mark are traps.
 */
const marks: Readonly<Record<string, readonly string[]>> = {
  answers: ['response-vague: Officials declined to comment.'],
  'book-review': [],
  'coach-insiders': [
    'anonymous-bare: Insiders',
    'anonymous-no-reason: Insiders',
    'anonymous-plural: The insider',
    'anonymous-single: The insider',
    'anonymous-attack: "Delgado was clueless from the',
  ],
  'council-leak': ['headline-overclaims: Councillor sold planning secrets'],
  'embassy-cable': [
    'anonymous-attack: the new envoy, Rupert Vale,',
    'anonymous-opinion: "The whole service is a',
    'anonymous-and-declined: The Foreign Ministry declined to',
  ],
  'factory-lead': [
    'headline-overclaims: Kroby plant to close',
    'lead-unsourced: The dairy plant at Kroby',
    'anonymous-no-reason: a manager who asked not',
    'anonymous-single: a manager who asked not',
  ],
  'factory-voted': [],
  'ferry-board-fair': [],
  'ferry-board': [
    // who has seen the agenda keeps the name back, and is the first of them
    'anonymous-no-reason: two people who have seen',
    'anonymous-opinion: "He is hopeless. He has',
    'anonymous-and-declined: Nordsund Ferries declined to comment',
    'anonymous-attack: "Brandvold is a bully, and',
  ],
  'harbour-talks': [
    "lead-unsourced: The dockers' strike is over,",
    'anonymous-no-reason: a docker who did not',
    'anonymous-single: a docker who did not',
  ],
  'landslide-sourced': [],
  landslide: ['conflicting-figures: 12 people were killed'],
  'merger-sources': [
    'anonymous-no-reason: sources familiar with the matter',
    'anonymous-plural: the source',
    'anonymous-single: the source',
  ],
  'merger-three': ['anonymous-no-reason: three sources close to the'],
  'minister-hedged': [],
  'minister-resigns': ['headline-overclaims: Transport minister quits over bridge'],
  'nightclub-fire': ['unattributed-claim: killing at least 17'],
  'protest-count': [],
  'quiet-quotes': ['quote-no-speaker: "We had enough for ten'],
  'rail-works': [],
  'school-heating-voices': [],
  'school-heating': ['quote-no-speaker: "We were told that these'],
  'stadium-toll': ['conflicting-figures: 61 people injured'],
  'treasurer-charged': [],
  treasurer: ['unattributed-claim: embezzled'],
  'vaccine-batch': [],
}

const folder = path.resolve('test/check/articles')

test('every article has its marks', () => {
  expect(readdirSync(folder).sort()).toEqual(Object.keys(marks).map((name) => `${name}.md`))
})

test.each(Object.entries(marks))('%s is marked as an editor would', (name, expected) => {
  const article = annotate(readFileSync(path.join(folder, `${name}.md`), 'utf8'))
  const found = check(article).map(({ rule, range }) => {
    const words = article.source.slice(...range).split(/\s+/)
    return `${rule}: ${words.slice(0, 5).join(' ')}`
  })
  expect(found).toEqual(expected)
})
