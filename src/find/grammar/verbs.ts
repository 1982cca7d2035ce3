import { actVerbs, askVerbs, mindVerbs, sayVerbs, tellVerbs } from '../../lexicon/cues.js'
import { irregularVerbs } from '../../lexicon/irregular.js'

/** What kind of act a verb names. */
export type CueClass = 'say' | 'tell' | 'ask' | 'mind' | 'act'

/** What follows the verb, in the order of the lexicon's weights. */
export const Frame = {
  that: 0,
  quotation: 1,
  clause: 2,
  question: 3,
  infinitive: 4,
  noun: 5,
  preposition: 6,
  end: 7,
} as const
export type Frame = (typeof Frame)[keyof typeof Frame]

/** The form that a word has; `both` where past tense and participle are one. */
export const VerbForm = { base: 0, present: 1, past: 2, participle: 3, both: 4, gerund: 5 } as const
export type VerbForm = (typeof VerbForm)[keyof typeof VerbForm]

export interface CueVerb {
  readonly lemma: string
  readonly class: CueClass
  readonly form: VerbForm
  /** How likely the verb signals an attribution, from 0 to 1, by `Frame`. */
  readonly weights: readonly number[]
  /** Particles that belong to the cue. */
  readonly particles: ReadonlySet<string>
}

/** Verbs that double their last letter. */
const doubling = new Set(
  'admit refer prefer plan slam ban rip beg dub quip brag snap spar slap chat regret confer concur opt rebut permit commit bar cap tap whip hit forget begin'.split(
    ' ',
  ),
)
/** Those that double it in British spelling only ("signalled"). */
const britishDoubling = new Set(['signal', 'label', 'counsel'])

/** Every form of every cue verb. */
export const cueVerbs: ReadonlyMap<string, CueVerb> = inflectAll()

function inflectAll(): Map<string, CueVerb> {
  const irregular = new Map<string, readonly string[]>()
  for (const line of irregularVerbs.trim().split('\n')) {
    const [lemma = '', past = '', participle = past] = line.split(' ')
    irregular.set(lemma, [past, participle])
  }
  const forms = new Map<string, CueVerb>()
  const lists: readonly (readonly [CueClass, string])[] = [
    ['say', sayVerbs],
    ['tell', tellVerbs],
    ['ask', askVerbs],
    ['mind', mindVerbs],
    ['act', actVerbs],
  ]
  for (const [kind, list] of lists) {
    for (const line of list.trim().split('\n')) {
      const [first = '', ...rest] = line.split(' ')
      const weights = rest.slice(0, 8).map((n) => Number(n) / 100)
      const particles = new Set(rest.slice(8))
      for (const lemma of spellings(first)) {
        const add = (form: string, what: VerbForm) => {
          if (!forms.has(form)) forms.set(form, { lemma: first, class: kind, form: what, weights, particles })
        }
        const [past, participle] = irregular.get(lemma) ?? [inflect(lemma, 'ed')]
        add(lemma, VerbForm.base)
        add(inflect(lemma, 's'), VerbForm.present)
        if (past) add(past, participle === undefined || participle === past ? VerbForm.both : VerbForm.past)
        if (participle && participle !== past) add(participle, VerbForm.participle)
        add(inflect(lemma, 'ing'), VerbForm.gerund)
        if (lemma === 'plead') add('pled', VerbForm.both)
        if (britishDoubling.has(lemma)) {
          add(`${lemma}led`, VerbForm.both)
          add(`${lemma}ling`, VerbForm.gerund)
        }
      }
    }
  }
  return forms
}

/** American and British spellings of a lemma. */
function spellings(lemma: string): string[] {
  if (/[^aeiou]ize$|lize$/.test(lemma)) return [lemma, `${lemma.slice(0, -3)}ise`]
  if (lemma.endsWith('yze')) return [lemma, `${lemma.slice(0, -2)}se`]
  if (lemma === 'favor' || lemma === 'honor' || lemma === 'rumor') return [lemma, `${lemma.slice(0, -2)}our`]
  return [lemma]
}

function inflect(lemma: string, ending: 'ed' | 's' | 'ing'): string {
  const last = lemma.at(-1) ?? ''
  const vowelBefore = /[aeiou]/.test(lemma.at(-2) ?? '')
  if (ending === 's') {
    if (last === 'y' && !vowelBefore) return `${lemma.slice(0, -1)}ies`
    return /(?:s|x|z|ch|sh)$/.test(lemma) ? `${lemma}es` : `${lemma}s`
  }
  const stem = doubling.has(lemma) ? lemma + last : lemma
  if (ending === 'ing') {
    if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`
    return last === 'e' && !lemma.endsWith('ee') ? `${lemma.slice(0, -1)}ing` : `${stem}ing`
  }
  if (last === 'e') return `${lemma}d`
  if (last === 'y' && !vowelBefore) return `${lemma.slice(0, -1)}ied`
  return `${stem}ed`
}
