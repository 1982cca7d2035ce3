import type { Stance } from '../../article.js'
import type { Ground } from '../../link/linking.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { isPublic } from '../replies/answerers.js'
import { mentionsResponder } from '../targets/about.js'
import { bodies } from '../targets/whose-claim.js'
import { sum } from '../words.js'
import { saysOpposite } from './antonyms.js'
import { type Negated, negatedClauses, saysSomebody } from './negated.js'

/** No sentence further off is compared with one, those apart that open the article. */
const reach = 10
const opening = 3
const top = 6
const most = 400
/** How much of a negated clause another sentence must tell, where somebody speaks and where it is the outlet's word alone. */
const enough = 0.6
const enoughForOutlet = 0.75
const near = 3
const enoughFromAfar = 0.85

/**
 * Find the sentences that say that what another sentence says is not so, without a word of denying: "the woman was not his wife". The
 * sources must differ, and the other sentence must tell most of what is negated, and of whom.
 */
export function negations(field: Field): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  for (let n = 0; n < field.words.of.length; n++) {
    if (field.answers[n] || isQuestion(field, n)) continue
    const chain = field.linking.sentences[n]?.chain ?? []
    const spoken = chain.length > 0
    if (arePolled(field, chain.at(-1)?.sources ?? [])) continue
    for (const negated of negatedClauses(field, n)) {
      // whoever is quoted there, the outlet does not say it
      if (!spoken && saysSomebody(field.scene, n)) continue
      if (!spoken && (field.scene.splitting.quoteDepth[negated.span[0]] ?? 0) > 0) continue
      const targets = contradicted(field, n, negated)
      if (!targets.length) continue
      found.push(responseOf(field, n, negated, targets))
      break
    }
  }
  return found
}

/** "21 percent said they would not vote": an opinion, and no other than that of the rest. */
export const arePolled = ({ linking }: Field, by: readonly number[]): boolean =>
  by.some((i) => isPublic(linking.sources[i]?.name ?? ''))

/** What is contradicted first stands before its contradiction; where nothing does, behind it. */
function contradicted(field: Field, n: number, negated: Negated): readonly number[] {
  const all: number[] = []
  const count = field.words.of.length
  const last = n < opening ? count : Math.min(count, n + reach)
  for (let p = 0; p < Math.min(last, most); p++) {
    if (p === opening && n - reach > p) p = n - reach
    if (p !== n && mayContradict(field, n, p) && !leadsBody(field, n, p) && tells(field, negated, n, p)) all.push(p)
  }
  // who denies a claim only repeats it
  const stated = all.filter((p) => !field.denying[p])
  const claims = stated.length ? stated : all
  const earlier = claims.filter((p) => p < n)
  // only what stands near the top may go before what it contradicts
  return earlier.length || n >= top ? earlier : claims
}

/** "Nurses do not sleep enough" over what a survey found: a headline says what its lead says; a rumour it may call false. */
function leadsBody({ linking, scene }: Field, n: number, p: number): boolean {
  if (n !== 0 || p !== 1 || linking.sentences[0]?.chain.length) return false
  const first = scene.splitting.sentences[0]
  if (!first || scene.lower[first.from] === 'no' || /^[.!?]$/.test(scene.lower[first.to - 1] ?? '')) return false
  const kind = linking.sources[linking.sentences[1]?.chain.at(-1)?.sources[0] ?? -1]?.kind
  return kind === 'document' || kind === 'organization' || kind === 'unnamed'
}

function mayContradict({ linking, answers, negative }: Field, n: number, p: number): boolean {
  if (answers[p] || negative[p]) return false
  const [mine, theirs] = [linking.sentences[n]?.chain.at(-1), linking.sentences[p]?.chain.at(-1)]
  return theirs !== undefined && !mine?.sources.some((i) => theirs.sources.includes(i))
}

/** Whether a sentence tells most of what a clause negates, and of the same subject. */
function tells(field: Field, { subject, told, pronoun, exists }: Negated, n: number, p: number): boolean {
  const { words, linking } = field
  // "he has held no dinners": of somebody else
  const whom = pronoun < 0 ? -1 : (words.meant[pronoun] ?? -1)
  if (whom >= 0 && !words.of[p]?.includes(whom) && words.of[n]?.includes(whom)) return false
  const there = words.of[p] ?? []
  const shared = told.filter((id) => there.includes(id))
  const plain = shared.filter((id) => !words.name[id]).length
  if (!plain) return false
  // what is told only later, and was not what the article opens with, must be the very same
  if (p > n && n >= opening && (shared.length < told.length || shared.length < 2)) return false
  // from afar, all of it but a word
  if (Math.abs(n - p) > near && sum(words, shared) < enoughFromAfar * sum(words, told)) return false
  // "there is no rat problem", of what was said just before
  if (exists && p < n && n - p <= 3 && plain === told.length) return true
  const by = linking.sentences[n]?.chain.at(-1)?.sources ?? []
  // "he had never been in a casino": who was just said to have been there
  if (pronoun >= 0 && p < n && n - p <= 2 && plain === told.length)
    if (n - p === 1 || mentionsResponder(field, by, [p])) return true
  // "they were never kidnapped": a word that hardly another sentence has
  const rare = told.every((id) => (words.postings[id]?.length ?? 0) <= 3)
  if (pronoun >= 0 && p < n && n - p <= 5 && plain === told.length && rare && by.length) return true
  const own = (linking.sentences[n]?.chain.length ?? 0) > 0
  const least = own ? enough : enoughForOutlet
  if (sum(words, shared) < least * sum(words, told)) return false
  // "is not the wife of the general": all of it is what the other says of whoever is meant
  if (own && plain && shared.length === told.length && shared.length > 1 && shared.length > plain) return true
  const same = subject.filter((id) => there.includes(id))
  const plainSame = same.filter((id) => !words.name[id]).length
  // names alone are what an article is about, not what it says of them
  if (shared.length + same.length < 2 || (plain + plainSame < 2 && (!own || Math.abs(n - p) > 2))) return false
  const plainOf = (ids: readonly number[]): readonly number[] => ids.filter((id) => !words.name[id])
  if (sum(words, plainOf(shared)) < 0.6 * sum(words, plainOf(told))) return false
  if (!subject.length && !own) return false
  if (pronoun >= 0) return shared.length > 1 || Math.abs(n - p) <= 2
  return sum(words, same) >= 0.4 * sum(words, subject) && (shared.length > 1 || same.length > 0)
}

function responseOf(field: Field, n: number, negated: Negated, targets: readonly number[]): JudgedResponse {
  const origin = field.linking.sentences[n]?.chain.at(-1)
  const by = origin ? origin.sources : ('outlet' as const)
  const note = 'It says that what another source says is not so.'
  const ground: Ground = { rule: 'judge/negation', span: negated.span, note }
  return { by, stance: stanceOf(field, by, n, negated, targets), sentence: n, targets, grounds: [ground] }
}

/** Who contradicts a claim about themselves denies it; evidence that the outlet gives refutes it; anybody else disputes it. */
function stanceOf(
  field: Field,
  by: JudgedResponse['by'],
  n: number,
  { pronoun, span }: Negated,
  targets: readonly number[],
): Stance {
  if (typeof by === 'string' || isRecord(field, by)) return 'refutes'
  if (mentionsResponder(field, by, targets) || isOfOwnBody(field, span[0])) return 'denies'
  const self = pronoun >= 0 && speaksOfSelf(field, by) && !meansOther(field, n, pronoun, by)
  return self && targets.includes(n - 1) ? 'denies' : 'disputes'
}

const records = /\b(?:records?|data|logs?|footage|documents|registers?|archives?|minutes|transcripts?)\b/i

/** "Records show that he never served": what the outlet gives as evidence. */
const isRecord = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => linking.sources[i]?.kind === 'document' && records.test(linking.sources[i]?.name ?? ''))

/** "The police said she had not": the pronoun stands for somebody else. */
const meansOther = ({ mentions }: Field, n: number, at: number, by: readonly number[]): boolean =>
  mentions[n]?.some(({ source, span }) => span[0] === at && !by.includes(source)) ?? false

/** "her group never worked there", "our bank has not": the body that whoever speaks belongs to. */
function isOfOwnBody({ scene: { lower } }: Field, at: number): boolean {
  for (let i = at - 1; i >= at - 5; i--)
    if (bodies.has(lower[i] ?? '')) return /^(?:his|her|their|its|my|our)$/.test(lower[i - 1] ?? '')
  return false
}

/** "He said he had not": people, and no documents. */
const speaksOfSelf = ({ linking }: Field, by: readonly number[]): boolean =>
  by.every((i) => linking.sources[i]?.kind !== 'document' && linking.sources[i]?.kind !== 'outlet')

function isQuestion({ scene }: Field, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return true
  return scene.lower[sentence.to - 1] === '?' || scene.lower[sentence.to - 2] === '?'
}

/** Find the pairs of sentences in which different sources say opposite things of the same: "rising" and "falling". */
export function opposites(
  field: Field,
): readonly { readonly a: number; readonly b: number; readonly ground: Ground }[] {
  const found: { readonly a: number; readonly b: number; readonly ground: Ground }[] = []
  for (let b = 1; b < field.words.of.length; b++)
    for (let a = Math.max(0, b - 6); a < b; a++) {
      if (!mayContradict(field, b, a) || field.answers[b] || field.negative[b]) continue
      if (!field.linking.sentences[b]?.chain.length) continue
      const span = saysOpposite(field, a, b)
      if (!span) continue
      found.push({ a, b, ground: { rule: 'judge/opposite', span, note: 'Two sources say opposite things of it.' } })
    }
  return found
}
