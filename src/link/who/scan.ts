import { cueVerbs, VerbForm } from '../../find/grammar/verbs.js'
import { perForm } from '../../split/forms.js'
import { type Splitting, TokenKind, type Tokens } from '../../split/splitting.js'
import {
  beginsParticled,
  isCapital,
  isCapitalized,
  isCommonStart,
  isPlainStart,
  isTitled,
  isTitleWord,
  midCapitals,
  opensClause,
  titleFollows,
} from './capitals.js'
import { firstWords, type KnownSpan, knownAt } from './known.js'
import { type KnownName, Type } from './mention.js'
import { type Surnames, surnamesOf } from './surnames.js'
import {
  bodyWords,
  demonyms,
  femaleGiven,
  functions,
  maleGiven,
  nouns,
  ordinaryOutlets,
  outletWords,
  sentenceStarters,
  verbs,
} from './words.js'

/** What one look over the tokens tells: which are capitalized as names are, and where the lexicon's names stand. */
export interface Scan {
  readonly tokens: Tokens
  readonly splitting: Splitting
  /** 1 where a token is written as a name. */
  readonly cap: Uint8Array
  readonly known: ReadonlyMap<number, KnownSpan>
  readonly surnames: Surnames
}

/** What a word with a capital may be. */
const capitalWord = perForm((_, lower) => ({
  given: maleGiven.has(lower) || femaleGiven.has(lower),
  starter: sentenceStarters.has(lower),
  func: functions.has(lower),
  demonym: demonyms.has(lower),
  /** Whether it is of a body's or an outlet's name, and no noun by itself. */
  body: !nouns.has(lower) && !sentenceStarters.has(lower) && (bodyWords.has(lower) || outletWords.has(lower)),
  ordinary: ordinaryOutlets.has(lower),
  title: isTitleWord(lower),
}))

/** "Will claims the mayor lied": a verb that is a noun as often, before what only a verb has. */
const claims = ({ lower }: Tokens, i: number): boolean =>
  cueVerbs.get(lower[i] ?? '')?.form === VerbForm.present &&
  /^(?:that|the|an?|his|her|s?he|it|they)$/.test(lower[i + 1] ?? '')

/** Look over the tokens once, sentence by sentence; headlines in capitals are read by the names that the body has. */
export function scanTokens(splitting: Splitting, names: ReadonlyMap<string, KnownName>): Scan {
  const { tokens, sentences } = splitting
  const cap = new Uint8Array(tokens.length)
  const known = new Map<number, KnownSpan>()
  const firsts = firstWords(names)
  // the forms that stand in small letters somewhere
  const lowered = new Uint8Array(tokens.forms.written.length)
  const { lowerId } = tokens.forms
  for (let i = 0; i < tokens.length; i++) {
    const form = tokens.form[i] as number
    if (tokens.kind[i] === TokenKind.word && lowerId[form] === form) lowered[form] = 1
  }
  const titled = sentences.map((s) => isTitled(tokens, s.from, s.to))
  const surnames = surnamesOf(tokens, names)
  const body = midCapitals(splitting, titled)
  for (const pass of [false, true]) {
    for (let s = 0; s < sentences.length; s++) {
      const sentence = sentences[s]
      if (!sentence || titled[s] !== pass) continue
      for (let i = sentence.from; i < sentence.to; i++) {
        const kind = tokens.kind[i] ?? 0
        const form = tokens.form[i] as number
        const low = lowerId[form] as number
        if (kind === TokenKind.word && low === form && (tokens.words[i]?.charCodeAt(0) ?? 0) < 128) continue
        const inSmall = lowered[low] === 1
        if (!isCapitalized(tokens.words[i] ?? '', kind)) {
          // "10 Downing Street"
          const address =
            tokens.kind[i] === TokenKind.number && isCapital(tokens.words[i + 1])
              ? knownAt(tokens, i, sentence.to, names, firsts)
              : null
          if (address && address.end > i + 1) {
            known.set(i, address)
            cap[i] = 1
          }
          continue
        }
        const lower = tokens.lower[i] ?? ''
        const span = knownAt(tokens, i, sentence.to, names, firsts)
        // "9to5Mac" has its capital inside, wherever it stands
        const starts = isCapital(tokens.words[i]) && opensClause(tokens, i, sentence.from)
        const single = span !== null && span.end === i + 1
        const { given, starter, func, demonym, body: ofBody, ordinary, title } = capitalWord(tokens, i)
        let name: boolean
        if (span && (!single || span.known.capitals)) name = true
        else if (surnames.small.has(lower))
          name =
            !starts ||
            verbs.has(tokens.lower[i + 1] ?? '') ||
            claims(tokens, i + 1) ||
            isCapital(tokens.words[i + 1]) ||
            /^(?:is|was|has|had|does|did)$/.test(tokens.lower[i + 1] ?? '') ||
            (tokens.lower[i + 1] === ',' && /^(?:who|whose)$/.test(tokens.lower[i + 2] ?? ''))
        else if (starts)
          name =
            !starter &&
            !(inSmall && !(single && !ordinary) && !given) &&
            (span !== null ||
              given ||
              demonym ||
              (body.has(lower) && !isCommonStart(tokens, i)) ||
              !isPlainStart(tokens, i))
        else
          name =
            !func ||
            // "the Sun" is no Sunday
            (span?.known.type === Type.outlet && tokens.lower[i - 1] === 'the') ||
            (given && isCapital(tokens.words[i + 1]) && !functions.has(tokens.lower[i + 1] ?? '')) ||
            (given && beginsParticled(tokens, i + 1))
        // "Prime Minister Anna Berg" at the start
        if (starts && !name && title) name = titleFollows(tokens, i)
        if (starts && !name) name = beginsParticled(tokens, i)
        if (name && pass) name = body.has(lower) || span !== null || given || demonym || (!inSmall && ofBody)
        if (name && single && starts && ordinary && inSmall) name = false
        if (!name) continue
        cap[i] = 1
        if (span && !(single && surnames.odd.has(lower))) known.set(i, span)
      }
    }
  }
  return { tokens, splitting, cap, known, surnames }
}
