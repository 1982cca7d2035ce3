import { any, plainVerb, type Scene, Word } from '../../find/grammar/scene.js'
import type { TokenSpan } from '../../split/splitting.js'
import { stem } from '../claims/senses.js'
import type { Field } from '../field.js'
import type { Reply } from '../replies/replies.js'
import {
  bodies,
  capitalsIn,
  initials,
  isAideOfAll,
  isCharge,
  isOfClaimant,
  isOutsider,
  namesSelf,
  whoseClause,
} from './whose-claim.js'

/**
 * Tell whether a claim is about whoever answers it: it mentions them, their body or their country, or is about nobody else by name.
 * Who says "denied" is taken to know; who says that a report is false is not.
 */
export function aboutResponder(field: Field, reply: Reply, targets: readonly number[]): boolean {
  if (typeof reply.by === 'string') return true
  const { scene, linking } = field
  const own = ownRoots(field, reply.by)
  const { object, sentence, kind } = reply.act
  const clause = whoseClause(field, reply.by, sentence, object, (at) => isNamedBy(field, at, own))
  if (clause === 'own') return true
  // "a report that Roth would not back her party": what somebody else does, unless who answers is named
  if (mentions(field, object, clause === 'other' ? namesOf(field, reply.by) : own, [])) return true
  if (namesSelf(scene.lower, object)) return true
  const anonymous = reply.by.every((i) => linking.sources[i]?.kind === 'anonymous')
  if (anonymous || isOfClaimant(scene.lower, object)) return false
  if (clause === 'other') return isAideOfAll(field, reply.by)
  const official = speaksFor(field, reply.by)
  const knows = kind === 'deny' && (scene.lower[reply.act.head[0]] ?? '').startsWith('den')
  let others = knows ? 0 : countNames(field, [object[0] + 1, object[1]], [])
  for (const t of targets) {
    const span = scene.splitting.sentences[t]
    if (!span) continue
    if (t === sentence) {
      // the claim that goes before the answer in its own sentence
      if (!reply.leads)
        others += countNames(
          field,
          [span.from + 1, Math.min(reply.act.cue[0], reply.act.who?.[0] ?? reply.act.cue[0])],
          [],
        )
      continue
    }
    // who claims it is not whom it is about
    const tellers = (linking.sentences[t]?.chain ?? []).flatMap((link) => (link.mention ? [link.mention] : []))
    const by = reply.by
    const told = field.mentions[t]?.some(
      (m) => by.includes(m.source) && !tellers.some(([a, b]) => a <= m.span[0] && m.span[0] < b),
    )
    if (told || mentions(field, [span.from, span.to], own, tellers)) return true
    if (hasOffice(field, by, [span.from, span.to], tellers)) return true
    others += countNames(field, [span.from + 1, span.to], tellers)
  }
  if (knows || official) return true
  // "rejected the charges", "your allegations are unsupported": of whoever is charged
  if (targets.length && isCharge(scene, object) && !looksOn(field, reply.by)) return true
  // who only calls it false has it from anywhere; "protested his innocence", "no such thing ever happened" is said of oneself
  if ((kind === 'falsity' || kind === 'reject') && targets.length && isOutsider(field, reply.by, targets)) return false
  return !looksOn(field, reply.by) && (others === 0 || isJustTheBody(field, reply.by))
}

/** Whether a claim names whoever answers it, their body or their country, other than as whoever claims it. */
export function mentionsResponder(field: Field, by: readonly number[], targets: readonly number[]): boolean {
  const own = ownRoots(field, by)
  return targets.some((t) => {
    const span = field.scene.splitting.sentences[t]
    const { chain = [], attributions = [] } = field.linking.sentences[t] ?? {}
    const tellers = chain.flatMap((link) => (link.mention ? [link.mention] : []))
    // "while Norland accused its neighbour": nor is it about who claims something else in it
    for (const k of attributions) tellers.push(...(field.linking.attributions[k]?.source ?? []))
    if (!span) return false
    if (mentions(field, [span.from, span.to], own, tellers)) return true
    return field.mentions[t]?.some((m) => by.includes(m.source)) ?? false
  })
}

/** Whether who answers in a sentence speaks for somebody, or is named in its first clause, up to token `at`. */
export function officialOrNamed(field: Field, by: readonly number[], index: number, at: number): boolean {
  const from = field.scene.splitting.sentences[index]?.from ?? at
  return speaksFor(field, by) || mentions(field, [from, at], ownRoots(field, by), [])
}

/** "the hospital", "the company": a body that needs no name is the one that is spoken of. */
const isJustTheBody = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => linking.sources[i]?.kind === 'organization' && !/\p{Lu}/u.test(linking.sources[i]?.name ?? 'X'))

const onlookers =
  /\b(?:police|scientists?|experts?|researchers?|historians?|analysts?|professors?|pollsters?|lecturers?|economists?|engineers?|doctors?|fact-checkers?|witness(?:es)?|residents?|neighbou?rs?|critics?|opponents?|opposition|rivals?|inspectors?|detectives?|prosecutors?|observers?|investigators?|watchdogs?|auditors?|regulators?|coroners?|inquiry|safety board)\b/i

/** Whether who answers knows of it by office or by sight, and not because it is about them: the police, experts, neighbours. */
export const looksOn = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => onlookers.test(`${linking.sources[i]?.name ?? ''} ${linking.sources[i]?.description ?? ''}`))

const officials =
  /spokes|office|campaign|ambassador|embassy|minist|government|palace|president|publicist|lawyer|attorney|agent|representative|manager/

/** Whether who answers speaks for somebody: a spokesman, an embassy, a lawyer. */
export function speaksFor({ linking, scene }: Field, by: readonly number[]): boolean {
  return by.some((i) => {
    const source = linking.sources[i]
    if (!source) return false
    const said = [source.name, source.description, source.affiliation].join(' ').toLowerCase()
    return (
      officials.test(said) ||
      source.mentions
        .slice(0, 6)
        .some(([from, to]) => officials.test(scene.lower.slice(Math.max(0, from - 4), to).join(' ')))
    )
  })
}

/** Roots of the words that name who answers, their body, their country. */
function ownRoots({ scene, linking }: Field, by: readonly number[]): readonly string[] {
  const own = new Set<string>()
  for (const i of by) {
    const source = linking.sources[i]
    if (!source) continue
    for (const text of [source.name, source.description, source.affiliation, ...source.otherNames])
      for (const word of capitalsIn(text ?? '')) own.add(root(word))
    for (const body of [source.kind === 'organization' ? source.name : null, source.affiliation])
      if (initials(body ?? '').length > 2) own.add(root(initials(body ?? '')))
    // a title before the name tells the body ("Iraqi health ministry spokesman")
    for (const [from, to] of source.mentions.slice(0, 6))
      for (let k = titleStart(scene, from); k < to; k++)
        if (any(scene, k, Word.capital) && k > 0 && !any(scene, k, Word.determiner | Word.preposition | Word.time))
          own.add(root(scene.tokens.words[k] ?? ''))
  }
  own.delete('')
  return [...own]
}

/** Where the words before a name start that tell an office: never behind a pronoun, nor across a clause. */
function titleStart(scene: Scene, from: number): number {
  if (!any(scene, from, Word.capital)) return from
  // "the Norland envoy, Jan Moll"
  let at = scene.lower[from - 1] === ',' ? from - 1 : from
  while (at > from - 6 && at > 0 && !endsBefore(scene, at - 1)) at--
  return at
}

const endsBefore = (scene: Scene, at: number): boolean =>
  !/^['\u2019]s?$/.test(scene.lower[at] ?? '') && (any(scene, at, endsTitle) || plainVerb(scene, at))

const endsTitle = Word.punctuation | Word.auxiliary | Word.conjunction | Word.subordinator | Word.subject | Word.object

function mentions(field: Field, [from, to]: TokenSpan, own: readonly string[], without: readonly TokenSpan[]): boolean {
  for (let k = from; k < to; k++)
    if (!without.some(([a, b]) => a <= k && k < b) && isNamedBy(field, k, own)) return true
  return false
}

/** Whether a token is a name with one of the roots. */
function isNamedBy({ scene }: Field, at: number, own: readonly string[]): boolean {
  if (!any(scene, at, Word.capital)) return false
  const word = root(scene.tokens.words[at] ?? '')
  return (
    word.length > 2 &&
    own.some((o) => o === word || (o.length > 3 && word.length > 3 && (o.startsWith(word) || word.startsWith(o))))
  )
}

/** Roots of the words that name who answers, or whom they speak for. */
function namesOf(field: Field, by: readonly number[]): readonly string[] {
  if (speaksFor(field, by)) return ownRoots(field, by)
  const { sources } = field.linking
  const names = by.flatMap((i) => [
    sources[i]?.name ?? '',
    sources[i]?.affiliation ?? '',
    ...(sources[i]?.otherNames ?? []),
  ])
  return names.flatMap((name) => [initials(name), ...capitalsIn(name)]).map(root)
}

/** "the mayor of Lind took \u2026", answered by "the mayor, Jan Moll": the claim names whoever answers by their office alone. */
function hasOffice(
  { scene, linking }: Field,
  by: readonly number[],
  [from, to]: TokenSpan,
  without: readonly TokenSpan[],
): boolean {
  const offices = new Set(by.flatMap((i) => officeOf(linking.sources[i]?.description ?? '')))
  if (!offices.size) return false
  for (let k = from; k < to; k++)
    if (offices.has(scene.lower[k] ?? '') && !without.some(([a, b]) => a <= k && k < b)) return true
  return false
}

/** "the mayor", "the former treasurer of the club": the noun before any preposition, and the body that any names. */
function officeOf(description: string): readonly string[] {
  const words = description.toLowerCase()
  const noun =
    words
      .split(/,| of | for | at | in | who /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  const own = words.split(' ').filter((word) => bodies.has(word))
  return noun.length > 3 && !/^(?:spokes|man$|woman$|official|member|person|head$)/.test(noun) ? [noun, ...own] : own
}

function countNames({ scene }: Field, [from, to]: TokenSpan, without: readonly TokenSpan[]): number {
  let count = 0
  for (let k = from; k < to; k++)
    if (
      any(scene, k, Word.capital) &&
      !any(scene, k, Word.determiner | Word.time) &&
      !without.some(([a, b]) => a <= k && k < b)
    )
      count++
  return count
}

/** "Iraq" and "Iraqi", "Jordan" and "Jordanian" begin alike. */
const root = (word: string): string => stem(word.toLowerCase())
