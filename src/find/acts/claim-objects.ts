import { claimNouns } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import { any, plainVerb, type Scene, Word } from '../grammar/scene.js'

/** No noun phrase that stands for a claim is longer, and none is called one by a word further off. */
const longest = 9

/** Nouns that are claims where they are denied, and matters of policy, persons or deeds where they are doubted. */
const notDoubted: ReadonlySet<string> = new Set(
  'plan plans death identity media press talk existence poll polls involvement link links wrongdoing legitimacy criticism criticisms letter message hints'.split(
    ' ',
  ),
)
/** Nouns for what is said, which may be doubted where it is not denied. */
const statements =
  'truth view views explanation explanations accounts contents prediction predictions forecast forecasts assessment assessments analysis critique critiques argument arguments portrayal depiction description'.split(
    ' ',
  )
const doubted: ReadonlySet<string> = new Set([...claimNouns, ...statements].filter((noun) => !notDoubted.has(noun)))

const quantifiers = new Set('all any both some several many most much each none one two three parts part'.split(' '))
/** "her professed opposition": said, whatever the noun. */
const claimed = new Set('professed purported alleged supposed claimed so-called ostensible reported'.split(' '))
const breaking =
  Word.preposition | Word.punctuation | Word.conjunction | Word.subordinator | Word.auxiliary | Word.negation
const closing = breaking | Word.time | Word.adverb

/** Whether a noun phrase that starts at a token is headed by a noun for a claim: "the firm's account of it", never "the account manager". */
export function headsClaim(scene: Scene, from: number, to: number, nouns: ReadonlySet<string> = claimNouns): boolean {
  const { lower } = scene
  let i = from
  while (i < to && (any(scene, i, Word.quote) || quantifiers.has(lower[i] ?? ''))) i++
  if (lower[i] === 'of' && i > from) i++
  for (const end = Math.min(to, i + longest); i < end; i++) {
    const word = lower[i] ?? ''
    if (claimed.has(word) && !any(scene, i + 1, closing)) return true
    if (nouns.has(word) && endsPhrase(scene, i + 1, to)) return true
    if (any(scene, i, Word.quote | Word.determiner | Word.possessive) || /^['\u2019]s?$/.test(word)) continue
    // "his past statements": no preposition behind a word that owns
    if (any(scene, i, breaking) && !any(scene, i - 1, Word.determiner | Word.possessive)) return false
  }
  return false
}

/** Whether no word of a noun phrase stands at a token: the one before ends it. */
export function endsPhrase(scene: Scene, at: number, to: number): boolean {
  if (at >= to || any(scene, at, closing | Word.determiner | Word.subject | Word.object | Word.capital)) return true
  return (
    /(?:ed|ing)$|^(?:outright|wholesale|point-blank|altogether|too|last|earlier|late)$/.test(scene.lower[at] ?? '') ||
    plainVerb(scene, at)
  )
}

const times = new Set('time day week month year night morning evening season point'.split(' '))

/** Whether what is questioned, contested or doubted is a claim: "that account", "it", "that he knew"; never a person, a party or a policy. */
export function isDoubtable(scene: Scene, [from, to]: TokenSpan): boolean {
  const { lower } = scene
  let i = from
  while (i < to && any(scene, i, Word.quote)) i++
  const [word, next] = [lower[i] ?? '', lower[i + 1] ?? '']
  if (word === 'it' || word === 'them' || word === 'whether') return true
  if (word === 'that') return !times.has(next)
  if (/^(?:this|these|those)$/.test(word) && (i + 1 >= to || any(scene, i + 1, closing))) return true
  return headsClaim(scene, i, to, doubted)
}

/** "skeptical of", "takes issue with": the doubt is of a claim, of what may be one if somebody has told it, or of something else. */
export type Doubt = 'claim' | 'perhaps' | 'other'

/** What the words behind a phrase of doubting, which ends with a preposition at token `last`, doubt. */
export function doubtOf(scene: Scene, last: number, [from, to]: TokenSpan): Doubt {
  const { lower } = scene
  if (/^(?:that|whether)$/.test(lower[last] ?? '')) return 'perhaps'
  if (from >= to || any(scene, from, Word.punctuation) || !any(scene, last, Word.preposition)) return 'claim'
  if (/^(?:whether|if|how|why)$/.test(lower[from] ?? '')) return 'perhaps'
  if (isDoubtable(scene, [from, to])) return 'claim'
  // a person, a party, a pact; and nobody is at odds with a claim without saying so
  if (/^(?:with|to)$/.test(lower[last] ?? '')) return 'other'
  for (let i = from; i < Math.min(to, from + longest) && !any(scene, i, breaking); i++)
    if (any(scene, i, Word.capital) || persons.has(lower[i] ?? '')) return 'other'
  return 'perhaps'
}

const persons: ReadonlySet<string> = new Set(
  'him her them us me party parties establishment government policy policies leadership candidate candidates ethics honesty ability abilities judgment judgement fitness temperament character motives motive loyalty commitment competence future prospects project projects approach strategy system process idea value wisdom'.split(
    ' ',
  ),
)
