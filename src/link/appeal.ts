import { type CueVerb, cueVerbs } from '../find/verbs.js'
import { bareDeeds, bareMinds } from '../lexicon/minds.js'
import type { TokenSpan, Tokens } from '../split/splitting.js'

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

/** Whether the cue makes its subject a source at all: "wants", "decided" and bare doings do not. */
export function speaks(tokens: Tokens, cue: readonly TokenSpan[]): boolean {
  const verb = cueVerb(tokens, cue)
  return !verb || !(bareMinds.has(verb.lemma) || bareDeeds.has(verb.lemma))
}
