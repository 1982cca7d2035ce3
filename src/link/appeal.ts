import { type CueVerb, cueVerbs } from '../find/grammar/verbs.js'
import { traitWeights } from '../find/trait-weights.js'
import { appealWeights } from '../lexicon/appeal-weights.js'
import { attitudes } from '../lexicon/attitudes.js'
import { bareDeeds, bareMinds, cueNouns, plainSaying, unnamedSaying } from '../lexicon/minds.js'
import { speechWorks } from '../lexicon/speech-works.js'
import { type Splitting, TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'
import { type AppealCase, appealFeatures } from './appeal-features.js'
import { givesWork, isDeed, isDone } from './done.js'
import { isHeard } from './hearers.js'
import type { LinkedAttribution } from './linking.js'

/** The verb of a cue: its last word that is one, but not one that only tells of the work behind it: "said in a report released". */
export function cueVerb(tokens: Tokens, cue: readonly TokenSpan[]): CueVerb | undefined {
  for (let s = cue.length - 1; s >= 0; s--) {
    const [from, to] = cue[s] ?? [0, 0]
    for (let i = workFrom(tokens, from, to) - 1; i >= from; i--) {
      const verb = cueVerbs.get(tokens.lower[i] ?? '')
      // "outlined | plans": a noun for what the verb before it gives
      const giving = verb && i > from ? cueVerbs.get(tokens.lower[i - 1] ?? '') : undefined
      if (giving && speechWorks.get(giving.lemma)?.has(tokens.lower[i] ?? '')) return giving
      if (verb) return verb
    }
  }
  return undefined
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the', 'its', 'his', 'her', 'their'])

/** Where a cue goes on to where a thing was said: "said | in a report released on Monday"; the cue's end where it does not. */
function workFrom({ lower }: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to - 2; i++)
    if (
      (lower[i] === 'in' || lower[i] === 'on') &&
      articles.has(lower[i + 1] ?? '') &&
      plainSaying.has(cueVerbs.get(lower[i - 1] ?? '')?.lemma ?? '')
    )
      return i
  return to
}

const weights = traitWeights(appealWeights)
/** Above this sum of weights an attribution is an appeal; chosen on FactAppeal's training sentences. */
const threshold = -0.6

/** Whether a finding is a ground for a factual claim, and no wish, opinion, plan or feeling, nor anybody speaking for himself. */
export function isAppeal(splitting: Splitting, found: AppealCase): boolean {
  // "Norvik may say that": nobody has said it
  if (found.cue.some(([from]) => /^(?:may|might|could)$/.test(splitting.tokens.lower[from] ?? ''))) return false
  let sum = 0
  for (const trait of appealFeatures(splitting, found)) sum += weights.get(trait) ?? 0
  return sum > threshold
}

/** Whether the cue makes its subject a source at all: "wants", "decided", bare doings and what is only expected do not. */
export function speaks(
  { tokens, quoteDepth }: Splitting,
  { source, cue, content, manner, doubted }: LinkedAttribution,
): boolean {
  // outside of quotation marks "I" and "we" are the outlet
  if (source.length && source.every(([from]) => firstPersons.has(tokens.lower[from] ?? '') && !quoteDepth[from]))
    return false
  const verb = cueVerb(tokens, cue)
  // nobody is named: only where the words say that somebody must have said it, and never "seems to" or "was revealed"
  const unnamed = !source.length && hasWord(tokens, cue, unnamedSaying)
  if (!source.length && manner !== 'direct' && cue.length && !unnamed) return false
  if (unnamed) return !isNegated(tokens, cue)
  if (isHeard(tokens, cue)) return true
  if (!verb && hasWord(tokens, cue, moods)) return false
  if (!verb)
    return (
      hasWord(tokens, cue, cueNouns) ||
      !cue.length ||
      // "made the remark", "paid tribute"
      givesWork(tokens, cue, content) ||
      // "45 per cent in the latest poll"
      hasWord(tokens, source, polls) ||
      // "put the number at eleven"
      (hasWord(tokens, cue, putting) && (hasWord(tokens, content, at) || hasWord(tokens, cue, soPut))) ||
      (!doubted && quotesOrThat(tokens, content))
    )
  if (
    isDeed(tokens, verb.lemma, content) ||
    isDone(tokens, verb.lemma, cue, content) ||
    isAddressed(tokens, source, cue)
  )
    return false
  const clause =
    (verb.lemma === 'find' || recognizing.has(verb.lemma)) && adjoins(source, cue) && hasClause(tokens, content)
  if (inferring.has(verb.lemma) || (doubted && !plainSaying.has(verb.lemma) && !clause)) return false
  // whom one cites says it, and what is said stands with another cue
  if (cue.length === 1 && cue[0] && cue[0][1] - cue[0][0] === 1 && citing.has(tokens.lower[cue[0][0]] ?? ''))
    return false
  if (!source.length && onlyExpected.has(verb.lemma)) return false
  if (
    // "“So clever,” remembers Ida Holm": in whole quotations she speaks
    (bareMinds.has(verb.lemma) && !clause && manner !== 'direct') ||
    isNegated(tokens, cue) ||
    withholds(tokens, cue) ||
    refuses(tokens, content)
  )
    return false
  if (source.some(([from]) => nobody.has(tokens.lower[from] ?? '') || tokens.lower[from - 1] === 'neither'))
    return false
  // "posted a picture" gives no words, "posted that …" and "posted: “…”" do
  const first = content[0]?.[0] ?? -1
  return !bareDeeds.has(verb.lemma) || tokens.lower[first] === 'that' || tokens.kind[first] === TokenKind.quote
}

const firstPersons: ReadonlySet<string> = new Set(['i', 'we', 'you'])

const addressing: ReadonlySet<string> = new Set(['asked', 'told', 'questioned', 'urged', 'ordered', 'quizzed'])
const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'been', 'being', 'be', "'re", '\u2019re'])

/** "Respondents were asked to choose": whoever is asked has not said it. */
function isAddressed(tokens: Tokens, [source, more]: readonly TokenSpan[], [cue]: readonly TokenSpan[]): boolean {
  // "we are told by two clerks" names who tells too
  if (!source || more || !cue || source[1] > cue[0]) return false
  for (let i = cue[0] + 1; i < cue[1]; i++)
    if (addressing.has(tokens.lower[i] ?? '')) return tokens.lower.slice(cue[0], i).some((word) => beForms.has(word))
  return false
}

const recognizing: ReadonlySet<string> = new Set(['recognize', 'recognise'])
const finite: ReadonlySet<string> = new Set('is are was were has have had would will can could does did do'.split(' '))
const closing: ReadonlySet<string> = new Set([',', 'who', 'which', 'where', 'when', 'to', 'after', 'while'])
/** How far into a clause without "that" its finite verb may stand: "found gambling was". */
const clauseReach = 9

/** "They followed nurses for a decade and found that": what is found on the way is part of the doing. */
const adjoins = ([source]: readonly TokenSpan[], [cue]: readonly TokenSpan[]): boolean =>
  source !== undefined && cue !== undefined && source[1] === cue[0]

/** "Has found (that) gambling was the first of them", never "has found a man who was ill". */
function hasClause(tokens: Tokens, content: readonly TokenSpan[]): boolean {
  const [from, to] = content[0] ?? [0, 0]
  if (tokens.lower[from] === 'that') return true
  for (let i = from + 1; i < Math.min(to, from + clauseReach); i++) {
    const word = tokens.lower[i] ?? ''
    if (finite.has(word)) return true
    if (closing.has(word)) return false
  }
  return false
}

/** "Locals were fearful that": how somebody feels about a thing is not said. */
const moods: ReadonlySet<string> = new Set(attitudes.split(/\s+/))
const polls: ReadonlySet<string> = new Set(['poll', 'survey'])

const putting: ReadonlySet<string> = new Set(['put', 'puts', 'putting'])
const at: ReadonlySet<string> = new Set(['at'])
/** "As the mayor put it": the cue has both words. */
const soPut: ReadonlySet<string> = new Set(['it'])

/** Passives by which the outlet itself looks ahead: "is expected to". */
const onlyExpected: ReadonlySet<string> = new Set([
  'expect',
  'schedule',
  'see',
  'know',
  'need',
  'mean',
  'intend',
  'want',
  'call',
  'name',
])

const withholding: ReadonlySet<string> = new Set(
  'decline declined declines declining refuse refused refuses refusing could may might'.split(' '),
)

/** "Declined to say", "has yet to confirm", "could explain": nothing is said. */
const withholds = (tokens: Tokens, cue: readonly TokenSpan[]): boolean =>
  cue.some(([from, to]) => {
    // the infinitive of "refused to say" may be a cue by itself
    for (let i = tokens.lower[from] === 'to' ? Math.max(0, from - 1) : from; i < to - 1; i++)
      if (withholding.has(tokens.lower[i] ?? '') || (tokens.lower[i] === 'yet' && tokens.lower[i + 1] === 'to'))
        return true
    return false
  })

const unsaid: ReadonlySet<string> = new Set('confirm comment verify discuss disclose elaborate'.split(' '))
/** How far into a content a refusal is looked for, and how far behind its negation its verb may stand. */
const refusalReach = 12
const verbReach = 5

/** "Said it would not confirm the reports" answers and asserts nothing. */
function refuses(tokens: Tokens, content: readonly TokenSpan[]): boolean {
  const [from, to] = content[0] ?? [0, 0]
  let negated = -1
  for (let i = from; i < Math.min(to, from + refusalReach); i++) {
    const low = tokens.lower[i] ?? ''
    if (negations.has(low)) negated = i
    else if (negated >= 0 && unsaid.has(low) && i - negated <= verbReach) return true
    else if (low === ',' || low === 'and' || low === 'but') return false
  }
  return false
}

const nobody: ReadonlySet<string> = new Set(['no', 'none', 'nobody', 'neither', 'nothing', 'nor'])

/** What an outlet infers itself. */
const inferring: ReadonlySet<string> = new Set(['seem', 'appear', 'look'])

const hasWord = (tokens: Tokens, cue: readonly TokenSpan[], words: ReadonlySet<string>): boolean =>
  cue.some(([from, to]) => {
    for (let i = from; i < to; i++) if (words.has(tokens.lower[i] ?? '')) return true
    return false
  })

const quotesOrThat = (tokens: Tokens, content: readonly TokenSpan[]): boolean =>
  content.some(([from]) => tokens.lower[from] === 'that' || tokens.kind[from] === TokenKind.quote)

const citing: ReadonlySet<string> = new Set(['citing', 'quoting'])

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'cannot'])

/** "Did not say" says nothing; "did not deny" neither. */
function isNegated(tokens: Tokens, cue: readonly TokenSpan[]): boolean {
  return cue.some(([from, to]) => {
    // "has not ruled out a strike" tells how it stands
    if (tokens.lower[to - 1] === 'out' && /^rul(?:ed|es|e)$/.test(tokens.lower[to - 2] ?? '')) return false
    for (let i = Math.max(0, from - 2); i < to; i++) {
      if (i < from && (tokens.words[i] === ',' || tokens.words[i] === '.')) continue
      if (negations.has(tokens.lower[i] ?? '')) return true
    }
    return false
  })
}
