import { type CueVerb, cueVerbs } from '../find/verbs.js'
import { bareDeeds, bareMinds } from '../lexicon/minds.js'
import { type Splitting, TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'
import type { LinkedAttribution } from './linking.js'

/** The verb of a cue: its last word that is one. */
export function cueVerb(tokens: Tokens, cue: readonly TokenSpan[]): CueVerb | undefined {
  for (let s = cue.length - 1; s >= 0; s--) {
    const [from, to] = cue[s] ?? [0, 0]
    for (let i = to - 1; i >= from; i--) {
      const verb = cueVerbs.get(tokens.lower[i] ?? '')
      if (verb) return verb
    }
  }
  return undefined
}

const firstPersons: ReadonlySet<string> = new Set(['i', 'we', 'you'])

/** Whether a finding is a ground for a factual claim, and no wish, opinion, plan or feeling, nor anybody speaking for himself. */
export function isAppeal(tokens: Tokens, source: readonly TokenSpan[], cue: readonly TokenSpan[]): boolean {
  const verb = cueVerb(tokens, cue)
  if (verb && (verb.class === 'mind' || verb.class === 'ask')) return false
  if (verb && (bareMinds.has(verb.lemma) || bareDeeds.has(verb.lemma))) return false
  return !source.some(([from]) => firstPersons.has(tokens.lower[from] ?? ''))
}

/** Whether the cue makes its subject a source at all: "wants", "decided", bare doings and what is only expected do not. */
export function speaks(
  { tokens, quoteDepth }: Splitting,
  { source, cue, content }: Pick<LinkedAttribution, 'source' | 'cue' | 'content'>,
): boolean {
  // outside of quotation marks "I" and "we" are the outlet
  if (source.some(([from]) => firstPersons.has(tokens.lower[from] ?? '') && !quoteDepth[from])) return false
  const verb = cueVerb(tokens, cue)
  if (!verb) return true
  if (!source.length && onlyExpected.has(verb.lemma)) return false
  if (bareMinds.has(verb.lemma) || isNegated(tokens, cue)) return false
  // "posted a picture" gives no words, "posted that …" and "posted: “…”" do
  const first = content[0]?.[0] ?? -1
  return !bareDeeds.has(verb.lemma) || tokens.lower[first] === 'that' || tokens.kind[first] === TokenKind.quote
}

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

const negations: ReadonlySet<string> = new Set(['not', "n't", 'never', 'nor', 'neither', 'cannot'])

/** "Did not say" says nothing; "did not deny" neither. */
export function isNegated(tokens: Tokens, cue: readonly TokenSpan[]): boolean {
  return cue.some(([from, to]) => {
    for (let i = Math.max(0, from - 2); i < to; i++) {
      if (i < from && (tokens.words[i] === ',' || tokens.words[i] === '.')) continue
      if (negations.has(tokens.lower[i] ?? '')) return true
    }
    return false
  })
}
