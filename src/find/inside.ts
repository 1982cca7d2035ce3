import { outletNouns } from '../lexicon/sourceNouns.js'
import { perForm } from '../split/forms.js'
import type { TokenSpan } from '../split/splitting.js'
import type { Draft } from './draft.js'
import { type VerbGroup, verbGroup } from './grammar/clause.js'
import { headOf, ownClause, type SubjectKind, subjectKind } from './grammar/inner-subject.js'
import { any, cueAt, looksLikeNoun, type Scene, Word } from './grammar/scene.js'
import { Frame, VerbForm } from './grammar/verbs.js'
import { cutConcession } from './mend-model.js'
import { accordingTo } from './rules/according.js'
import { attitude } from './rules/attitude.js'
import { clauseFinal } from './rules/clause-final.js'
import { agentBehind, ownedWords } from './rules/inner-acts.js'
import { inverted } from './rules/inverted.js'
import { nounCue } from './rules/noun-cue.js'
import { chainedVerbs } from './rules/participle.js'
import { passive } from './rules/passive.js'
import type { Place, Rule } from './rules/rule.js'
import { says, saysOn } from './rules/says.js'
import { saidToHave } from './said-to-have.js'
import { type ActKind, trade } from './trade.js'

/** The constructions that hold inside what somebody says. */
const inner: readonly Rule[] = [inverted, clauseFinal, passive, says, chainedVerbs]
/** Those that a word of their own sets off. */
const onWord: ReadonlyMap<string, Rule> = new Map(
  [agentBehind, ownedWords, nounCue, accordingTo, attitude].flatMap((rule) =>
    rule.on === 'verb' ? [] : [...rule.on].map((word) => [word, rule] as const),
  ),
)
const ruleOf = perForm((_, lower) => onWord.get(lower) ?? null)

/**
 * Find acts inside what the drafts attribute: "Ito said the agency had warned them". A content is read as a sentence of its own, and an
 * act in it counts where it plainly is one: real, with a subject that can speak and is not who says it all.
 */
export function findInside(scene: Scene, drafts: readonly Draft[]): readonly Draft[] {
  const { sentences, sentenceOf } = scene.splitting
  const taken = new Uint8Array(scene.tokens.length)
  for (const d of drafts) for (const [from, to] of d.cue) taken.fill(1, from, to)
  const all: Draft[] = []
  for (const outer of drafts) {
    const words = saidToHave(scene, outer)
    if (words && !words.cue.some((span) => taken.subarray(span[0], span[1]).includes(1))) all.push(words)
    for (const [from, to] of joined(outer.content))
      for (let s = sentenceOf[from] ?? 0; s <= (sentenceOf[to - 1] ?? -1); s++) {
        const sentence = sentences[s]
        if (!sentence || sentence.furniture) continue
        for (const d of findIn(scene, outer, Math.max(from, sentence.from), Math.min(to, sentence.to))) {
          if (d.cue.some((span) => anyTaken(taken, span))) continue
          for (const span of d.cue) taken.fill(1, span[0], span[1])
          all.push(cutConcession(scene, d))
        }
      }
  }
  return all
}

function anyTaken(taken: Uint8Array, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) if (taken[i]) return true
  return false
}

/** A content's spans in order, those in one that overlap or touch: the model cuts between a clause and its quotation. */
function joined(spans: readonly TokenSpan[]): readonly TokenSpan[] {
  const out: TokenSpan[] = []
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}

/** A content of fewer tokens than this holds no clause with a source. */
const shortest = 4
const clauseOpeners: ReadonlySet<string> = new Set(['that', 'whether', 'how', ':', ','])

/** What the constructions give in `[start, high)`, a part of what `outer` attributes. */
function findIn(scene: Scene, outer: Draft, start: number, high: number): readonly Draft[] {
  let low = start
  while (low < high && (any(scene, low, Word.quote) || clauseOpeners.has(scene.lower[low] ?? ''))) low++
  if (high - low < shortest) return []
  const found: Draft[] = []
  const sure: Draft[] = []
  const place: Place = { scene, low, high, found }
  for (let at = low; at < high; at++) {
    // "the State Department": the capital of a name
    const isCue = any(scene, at, Word.cue) && !(at > low && any(scene, at, Word.capital))
    const other = ruleOf(scene.tokens, at)
    if (!isCue && !other) continue
    const group = isCue ? verbGroup(scene, at, low, high) : null
    const byVerb = isCue ? (sharing(place, at, group, sure.at(-1)) ?? first(place, at, group)) : null
    const draft = byVerb ?? other?.find(place, at, null)
    const act = byVerb ? (group?.verb.class ?? 'say') : actOf(scene, other, at)
    if (!draft || draft.confidence < trade.leastInside[act]) continue
    found.push(draft)
    const carried = isCarried(scene, draft, outer, low)
    const mended = isSure(scene, draft, act, byVerb ? group : null, outer, carried)
    if (mended) sure.push(mended)
  }
  return sure
}

/** What kind of act a word sets off: "by" that of the participle before it. */
function actOf(scene: Scene, rule: Rule | null, at: number): ActKind {
  if (rule === attitude) return 'attitude'
  return rule === agentBehind ? (cueAt(scene, at - 1)?.class ?? 'say') : 'say'
}

/** A second act of the same subject: "that Norwick opposes the deal and has rejected the terms". */
function sharing(place: Place, at: number, group: VerbGroup | null, last: Draft | undefined): Draft | null {
  const before = (group?.cue[0] ?? 0) - 1
  if (!last || !joining.has(place.scene.lower[before] ?? '')) return null
  if (!last.content.some(([from, to]) => from <= before && before <= to)) return null
  const draft = saysOn.find(place, at, group)
  return draft && { ...draft, source: last.source }
}

const joining: ReadonlySet<string> = new Set(['and', 'but'])

function first(place: Place, at: number, group: VerbGroup | null): Draft | null {
  for (const rule of inner) {
    const draft = rule.find(place, at, group)
    if (draft) return draft
  }
  return null
}

/** The draft with its own subject, where it plainly reports an act of somebody else. */
function isSure(
  scene: Scene,
  draft: Draft,
  act: ActKind,
  group: VerbGroup | null,
  outer: Draft,
  carried: readonly SubjectKind[],
): Draft | null {
  const span = draft.source[0]
  // "that the bridge is believed to be safe"
  if (!span) return draft.rule === 'find/unnamed-passive' && !hasModal(scene, draft.cue) ? draft : null
  const source = ownClause(scene, span)
  // "Vale's promise to": the sign of possession is none of the name
  const owns = scene.lower[source[1] - 1] === "'s" ? 1 : 0
  const kind = subjectKind(scene, [source[0], source[1] - owns])
  if (isAsked(scene, source) || isOwn(scene, source, outer)) return null
  if (hasModal(scene, draft.cue) && !(kind === 'name' && willing.has(act))) return null
  // "his early tweets", "police orders": a form that is a noun as often is one, but behind a name alone, or before what is said
  const alone = any(scene, source[1] - 1, Word.capital) && source[1] === group?.cue[0]
  const says = group !== null && saidAfter.has(group.frame)
  if (group && !alone && !says && ambiguous.has(group.verb.form) && looksLikeNoun(scene, group.at)) return null
  const plain = (act === 'say' || act === 'tell') && draft.confidence >= trade.plainlyInside && sayingAnyway.has(kind)
  const taken = plain || trade.inside[act].includes(kind) || (act !== 'attitude' && carried.includes(kind))
  return taken ? { ...draft, source: [source] } : null
}

const nobody: readonly SubjectKind[] = []
const others: readonly SubjectKind[] = ['name', 'speaker', 'document']
const anyOther: readonly SubjectKind[] = [...others, 'pronoun']

/**
 * Who may speak where a paper or a record gives it and what it gives begins with who: "according to the Herald, aides suspect …", "he
 * called it a gift, the Courier reports". A person is "he" only where what gives it is none.
 */
function isCarried(scene: Scene, draft: Draft, outer: Draft, low: number): readonly SubjectKind[] {
  const carrier = outer.source[0]
  const cue = outer.cue[0]
  const own = draft.source[0]
  if (!carrier || !cue || !own || own[0] > low + 1) return nobody
  const gives = scene.lower[cue[0]] === 'according' || (reporting.has(scene.lower[cue[1] - 1] ?? '') && cue[0] > own[0])
  if (!gives) return nobody
  const person = any(scene, own[0], Word.subject) && persons.has(scene.lower[own[0]] ?? '')
  return person && isPaper(scene, carrier) ? anyOther : others
}

const reporting: ReadonlySet<string> = new Set(['reports', 'reported', 'report'])
const persons: ReadonlySet<string> = new Set(['he', 'she'])

/** Whether a source is no person: a document, an outlet by its noun, a name in capitals or one with an article. */
function isPaper(scene: Scene, span: TokenSpan): boolean {
  const head = headOf(scene, span)
  const word = scene.tokens.words[head] ?? ''
  if (subjectKind(scene, span) === 'document' || papers.has(word.toLowerCase())) return true
  return (
    any(scene, head, Word.capital) &&
    (scene.lower[span[0]] === 'the' || (word.length > 1 && word === word.toUpperCase()))
  )
}

const papers: ReadonlySet<string> = new Set(outletNouns.split(', '))

/** What follows a verb and no noun. */
const saidAfter: ReadonlySet<Frame> = new Set([Frame.that, Frame.quotation, Frame.question])
/** What a named body would, will or can do tells how it stands: "that Norwick would not support the ban". */
const willing: ReadonlySet<ActKind> = new Set(['say', 'mind', 'attitude'])

/** Who says it where the words are plain: "some say that", "the sign read". */
const sayingAnyway: ReadonlySet<SubjectKind> = new Set([
  'name',
  'speaker',
  'document',
  'anybody',
  'thing',
  'pronoun',
  'relative',
])

const ambiguous: ReadonlySet<VerbForm> = new Set([VerbForm.base, VerbForm.present])
const modals: ReadonlySet<string> = new Set(
  "would could should may might must can shall ought 'd will wo ca 'll".split(' '),
)
const conditions: ReadonlySet<string> = new Set(['if', 'whether', 'unless'])

/** What would, should or might be done: "that the court will rule". */
function hasModal(scene: Scene, cue: readonly TokenSpan[]): boolean {
  for (const [a, b] of cue) for (let i = a; i < b; i++) if (modals.has(scene.lower[i] ?? '')) return true
  return false
}

/** What is asked or supposed: "if Osmar agreed". */
const isAsked = (scene: Scene, [from]: TokenSpan): boolean =>
  conditions.has(scene.lower[from - 1] ?? '') || conditions.has(scene.lower[from - 2] ?? '')

/** Whoever tells of himself is no second source: "Osmar said Osmar had warned them". */
function isOwn(scene: Scene, source: TokenSpan, outer: Draft): boolean {
  const other = outer.source[0]
  if (!other) return false
  const head = scene.lower[headOf(scene, source)]
  return head === scene.lower[headOf(scene, other)] || head === scene.lower[other[1] - 1]
}
