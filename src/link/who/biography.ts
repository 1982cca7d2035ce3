import { stateAbbreviations } from '../../lexicon/countries.js'
import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { textOf, type World } from './world.js'

/** Nobody is both. */
export const rivals: ReadonlyMap<string, string> = new Map([
  ['democrat', 'republican'],
  ['republican', 'democrat'],
  ['labour', 'conservative'],
  ['conservative', 'labour'],
])

const parties: ReadonlyMap<string, string> = new Map([
  ['gop', 'republican'],
  ['republican', 'republican'],
  ['republicans', 'republican'],
  ['democratic', 'democrat'],
  ['democrat', 'democrat'],
  ['democrats', 'democrat'],
  ['labour', 'labour'],
  ['tory', 'conservative'],
  ['tories', 'conservative'],
  ['conservative', 'conservative'],
])

/** The party that a word before an office stands for, or null. */
export const partyOf = (words: string | null): string | null =>
  words === null ? null : (parties.get(words.toLowerCase()) ?? null)

const states: ReadonlyMap<string, string> = new Map(
  stateAbbreviations
    .split(', ')
    .map((pair) => pair.split(':'))
    .map(([short = '', long = '']): [string, string] => [short, long]),
)

const letters: ReadonlyMap<string, string> = new Map([
  ['r', 'republican'],
  ['d', 'democrat'],
])

const lettered = /^([rdi])-(\p{L}+)$/u

/** Note the party and the place that a mention gives somebody: "Florida Sen. Ana Ruiz", "Ana Ruiz (R-Fla.)", "Ana Ruiz of Vermont". */
export function learnSeat(world: World, entity: Entity, m: Mention): void {
  const { lower } = world.scan.tokens
  if (m.affiliation) {
    const words = textOf(world.scan, m.affiliation).toLowerCase()
    const party = partyOf(words)
    if (party) entity.heads.add(party)
    else if (m.affiliationType === Type.place) settle(world, entity, words)
  }
  for (let i = m.span[0]; i < m.titleEnd; i++) {
    const party = partyOf(lower[i] ?? '')
    if (party) entity.heads.add(party)
  }
  const to = m.span[1]
  const next = lower[to]
  if (next === '(' || next === ',') {
    const [, letter, state] = lettered.exec(lower[to + 1] ?? '') ?? []
    if (!letter || !state) return
    const party = letters.get(letter)
    if (party) entity.heads.add(party)
    settle(world, entity, states.get(state) ?? state)
  } else if (next === 'of' || next === 'from') {
    const place = world.gathered.mentions[world.gathered.at[to + 1] ?? -1]
    if (place?.name && place.span[0] === to + 1 && place.nameType === Type.place)
      settle(world, entity, textOf(world.scan, place.name).toLowerCase())
  }
}

function settle({ places }: World, { id }: Entity, place: string): void {
  const known = places.get(id)
  if (known) known.add(place)
  else places.set(id, new Set([place]))
}

/** "The 41-year-old", with the age. */
export const aged: RegExp = /^(\d+)-year-old$/

/** Note the age that a mention gives: "Ana Ruiz, 41,", "41-year-old Ana Ruiz". */
export function learnAge({ ages, scan: { tokens } }: World, { id }: Entity, m: Mention): void {
  const behind =
    tokens.lower[m.span[1]] === ',' && /^[,.;)]$/.test(tokens.lower[m.span[1] + 2] ?? '')
      ? /^\d\d$/.exec(tokens.lower[m.span[1] + 1] ?? '')?.[0]
      : undefined
  if (behind) ages.set(id, behind)
  for (let i = m.span[0] - 1; i < m.titleEnd; i++) {
    const before = aged.exec(tokens.lower[i] ?? '')?.[1]
    if (before) ages.set(id, before)
  }
}
