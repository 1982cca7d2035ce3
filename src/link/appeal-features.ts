import { cueVerbs } from '../find/grammar/verbs.js'
import { perForm } from '../split/forms.js'
import { type Splitting, TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

/** What is known of an attribution when it is asked whether it is a ground for a factual claim. */
export interface AppealCase {
  readonly source: readonly TokenSpan[]
  readonly cue: readonly TokenSpan[]
  readonly content: readonly TokenSpan[]
  /** Whether it lies inside what another attributes. */
  readonly nested: boolean
}

const classes: ReadonlyMap<string, string> = new Map([
  ...['i', 'we', 'my', 'our', 'us', 'me', "i'm"].map((w) => [w, 'first-person'] as const),
  ...['you', 'your'].map((w) => [w, 'second-person'] as const),
  ...['should', 'must', 'ought', 'need', 'needs', 'let'].map((w) => [w, 'duty'] as const),
  ...['will', "'ll", 'wo', 'going', 'shall'].map((w) => [w, 'future'] as const),
  ...['would', 'could', 'may', 'might', 'can'].map((w) => [w, 'possibility'] as const),
  ...['was', 'were', 'had', 'did'].map((w) => [w, 'past'] as const),
  ...['is', 'are', 'has', 'have', "'s"].map((w) => [w, 'present'] as const),
  ...['percent', '%', 'million', 'billion', 'number', 'average', 'rate', 'data'].map((w) => [w, 'figures'] as const),
  ...['not', "n't", 'never', 'no'].map((w) => [w, 'negation'] as const),
  ...[
    'great',
    'good',
    'bad',
    'best',
    'proud',
    'happy',
    'love',
    'beautiful',
    'amazing',
    'terrible',
    'wonderful',
    'hope',
    'feel',
    'want',
    'think',
    'believe',
    'thank',
    'sorry',
  ].map((w) => [w, 'feeling'] as const),
])

/** The trait that a word gives its content. */
const contentTrait = perForm((_, lower) => {
  const kind = classes.get(lower)
  return kind === undefined ? null : `content-${kind}`
})

/** The traits that a word gives its cue, and whether it is a cue verb. */
const cueWord = perForm((_, low): { readonly traits: readonly string[]; readonly verb: boolean } => {
  const traits: string[] = []
  const known = cueVerbs.get(low)
  if (known) {
    traits.push(`class-${known.class}`, `lemma-${known.lemma}`)
    if (low.endsWith('ing')) traits.push('cue-ing')
    else if (low.endsWith('s') && low !== known.lemma) traits.push('cue-present')
  }
  const kind = classes.get(low)
  if (kind) traits.push(`cue-${kind}`)
  if (low === 'to') traits.push('cue-to')
  if (low === 'according') traits.push('cue-according')
  return { traits, verb: known !== undefined }
})

const pronouns: ReadonlySet<string> = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it', 'who', 'which', 'that'])

/** Name the traits of an attribution by which a factual appeal is told from wish, opinion, plan and feeling. */
export function appealFeatures(splitting: Splitting, found: AppealCase): ReadonlySet<string> {
  const { source, cue, content, nested } = found
  const { tokens, quoteDepth } = splitting
  const traits = new Set<string>(['bias'])
  addCueTraits(traits, tokens, cue)
  const from = source[0]?.[0] ?? -1
  const subject = tokens.lower[from] ?? ''
  traits.add(from < 0 ? 'source-none' : pronouns.has(subject) ? `source-${subject}` : 'source-phrase')
  if (from >= 0 && quoteDepth[from]) traits.add('source-quoted')
  if (nested) traits.add('nested')
  addContentTraits(traits, tokens, content)
  const first = content[0]?.[0] ?? -1
  if (first >= 0 && cue[0]) traits.add(first < cue[0][0] ? 'content-first' : 'cue-first')
  return traits
}

function addCueTraits(traits: Set<string>, tokens: Tokens, cue: readonly TokenSpan[]): void {
  let verb = false
  for (const [from, to] of cue)
    for (let i = from; i < to; i++) {
      const word = cueWord(tokens, i)
      for (const trait of word.traits) traits.add(trait)
      verb ||= word.verb
    }
  if (!verb) traits.add('cue-no-verb')
}

function addContentTraits(traits: Set<string>, tokens: Tokens, content: readonly TokenSpan[]): void {
  let size = 0
  for (const [from, to] of content)
    for (let i = from; i < to; i++) {
      const kind = tokens.kind[i]
      if (kind === TokenKind.number) traits.add('content-number')
      if (kind === TokenKind.punctuation) {
        if (tokens.words[i] === '!' || tokens.words[i] === '?') traits.add('content-mark')
        continue
      }
      size++
      const trait = contentTrait(tokens, i)
      if (trait) traits.add(trait)
    }
  const first = content[0]?.[0] ?? -1
  if (first >= 0)
    traits.add(
      tokens.kind[first] === TokenKind.quote
        ? 'content-quote'
        : tokens.lower[first] === 'that'
          ? 'content-that'
          : tokens.lower[first] === 'to'
            ? 'content-to'
            : 'content-plain',
    )
  traits.add(
    size < 4
      ? 'size-none'
      : size < 8
        ? 'size-short'
        : size < 16
          ? 'size-middle'
          : size < 30
            ? 'size-long'
            : 'size-longest',
  )
}
