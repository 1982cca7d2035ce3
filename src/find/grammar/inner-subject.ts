import { organizationHeads } from '../../lexicon/organizations.js'
import { anonymousNouns, documentNouns, knowingWords, outletNouns } from '../../lexicon/sourceNouns.js'
import { femaleRoles, maleRoles, pluralRoles, roles, voices } from '../../lexicon/titles.js'
import type { TokenSpan } from '../../split/splitting.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/**
 * What stands before a verb inside what somebody says: a name, a noun for whoever speaks ("the minister", "aides"), one for a document, a
 * pronoun, a relative pronoun, nobody in particular ("people", "anyone"), or a thing.
 */
export type SubjectKind = 'name' | 'speaker' | 'document' | 'pronoun' | 'relative' | 'anybody' | 'thing'

const listed = (words: string): string[] => words.split(/[,\s]+/).filter(Boolean)

const singles = [...listed(roles), ...listed(maleRoles), ...listed(femaleRoles)]
const speakers: ReadonlySet<string> = new Set([
  ...singles,
  ...singles.map((noun) => `${noun}s`),
  ...'world community communities ally allies opposition town towns city cities village villages tribe tribes alliance'.split(
    ' ',
  ),
  ...[pluralRoles, voices, anonymousNouns, outletNouns, organizationHeads].flatMap(listed),
])
const bodies: ReadonlySet<string> = new Set(listed(organizationHeads))
const documents: ReadonlySet<string> = new Set(listed(documentNouns))
const knowing: ReadonlySet<string> = new Set(listed(knowingWords))
const relatives: ReadonlySet<string> = new Set(['who', 'which', 'that', 'what'])
const anybody: ReadonlySet<string> = new Set(
  `nobody anyone anybody everyone everybody someone somebody people one some many most others all each none either both few this that these
  those you something nothing anything`.split(/\s+/),
)
const anyOf: ReadonlySet<string> = new Set(['no', 'any', 'every'])

/** Tell what a subject is by its head. */
export function subjectKind(scene: Scene, span: TokenSpan): SubjectKind {
  const first = scene.lower[span[0]] ?? ''
  if (span[1] - span[0] === 1 && relatives.has(first)) return 'relative'
  if (span[1] - span[0] === 1 && any(scene, span[0], Word.subject)) return 'pronoun'
  const at = headOf(scene, span)
  const head = scene.lower[at] ?? ''
  // "people familiar with the plan" are somebody
  if ((anybody.has(head) && at === span[1] - 1) || anyOf.has(first)) return 'anybody'
  if (any(scene, at, Word.capital)) return 'name'
  // "the Hale administration", "Sella officials", "the government of Sella"
  if (speakers.has(head) && isNamed(scene, span, at)) return 'name'
  return speakers.has(head) ? 'speaker' : documents.has(head) ? 'document' : 'thing'
}

/** Whether a name stands before a noun or behind its "of", and does not own it: "Osmar's aides" are aides. */
function isNamed(scene: Scene, [from, to]: TokenSpan, at: number): boolean {
  if (at > from && any(scene, at - 1, Word.capital)) return true
  if (scene.lower[at + 1] !== 'of' || !bodies.has(scene.lower[at] ?? '')) return false
  const of = any(scene, at + 2, Word.determiner) ? at + 3 : at + 2
  return of < to && any(scene, of, Word.capital)
}

/** The noun that counts: the last one before a preposition, an aside or what else says more of it. */
export function headOf(scene: Scene, [from, to]: TokenSpan): number {
  for (let i = from + 1; i < to; i++) {
    const word = scene.lower[i] ?? ''
    if (word === ',' || word === '(' || knowing.has(word)) return i - 1
    if (any(scene, i, Word.capital)) continue
    // "a statement made by the company"
    if (word === 'by' && i > from + 1 && making.has(scene.lower[i - 1] ?? '')) return i - 2
    if (any(scene, i, Word.preposition) || (word.endsWith('ing') && i < to - 1)) return i - 1
  }
  // "the owners themselves"
  const last = to - from > 1 && reflexives.has(scene.lower[to - 1] ?? '') ? to - 2 : to - 1
  return any(scene, last, Word.quote) && last > from ? last - 1 : last
}

const making: ReadonlySet<string> = new Set(['made', 'conducted', 'released', 'published', 'issued', 'posted'])

const reflexives: ReadonlySet<string> = new Set(['himself', 'herself', 'itself', 'themselves'])

const openers: ReadonlySet<string> = new Set(
  `that which who whom what how when where while after before because since as if whether although though until unless than`.split(
    /\s+/,
  ),
)

/** Leave out what stands before the subject's own clause: "examples that | critics", "experts say | some judges". */
export function ownClause(scene: Scene, [from, to]: TokenSpan): TokenSpan {
  let start = from
  for (let i = from; i < to - 1; i++)
    if (scene.lower[i] === ',') i = asideEnd(scene, i, to)
    else if (
      openers.has(scene.lower[i] ?? '') ||
      (cueAt(scene, i) && plainVerb(scene, i) && !any(scene, i, Word.capital))
    )
      start = i + 1
  return [start, to]
}

/** Where an aside of the subject's own ends: "one clerk, known only as “Bear,”", "a clerk, who saw it,"; its first comma where none opens. */
function asideEnd(scene: Scene, comma: number, to: number): number {
  const form = cueAt(scene, comma + 1)?.form
  const isParticiple = form === VerbForm.both || form === VerbForm.participle
  if (!isParticiple && !/^who(?:se)?$/.test(scene.lower[comma + 1] ?? '')) return comma
  for (let i = comma + 2; i < to; i++) if (scene.lower[i] === ',') return i
  return comma
}
