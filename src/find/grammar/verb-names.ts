import { type Splitting, TokenKind, type Tokens } from '../../split/splitting.js'
import { cueVerbs, VerbForm } from './verbs.js'
import { Word } from './word.js'

const verbal = Word.auxiliary | Word.verb | Word.cue
const firstNames: ReadonlySet<string> = new Set(['april', 'may', 'june', 'august'])
/** What a campaign or a charity is told to do: "Save the Children", "Stop the War". */
const imperatives: ReadonlySet<string> = new Set(['save', 'stop', 'feed', 'free', 'help'])

/** Who is the first of several: "lead author", "lead counsel". */
const leaders: ReadonlySet<string> = new Set(
  'actor analyst architect attorney author climber coach counsel creator designer detective developer doctor editor engineer examiner guitarist inspector investigator judge lawyer manager negotiator organiser organizer plaintiff producer prosecutor researcher reviewer scientist singer sponsor study surgeon vocalist writer'.split(
    ' ',
  ),
)

/**
 * Take from names what their words would be elsewhere: "George Will", "April Mori", "the State Department", "Save the Children". A verb
 * with a capital inside an ordinary sentence is a name's; where it opens the sentence, what follows it decides.
 */
export function unverbNames({ tokens, sentences }: Splitting, is: Int32Array): void {
  for (const { from, to } of sentences) {
    let title: boolean | undefined
    for (let i = from; i < to; i++) {
      const bits = is[i] as number
      if (bits & Word.verb && tokens.lower[i] === 'lead' && leaders.has(tokens.lower[i + 1] ?? '')) {
        is[i] = bits & ~Word.verb
        continue
      }
      if (!(bits & Word.capital)) continue
      const next = i + 1 < to ? (is[i + 1] as number) : 0
      if (isAcronym(tokens, is, i, from, to)) {
        is[i] = Word.capital
        continue
      }
      if (bits & Word.time && next & Word.capital && firstNames.has(tokens.lower[i] as string))
        is[i] = bits & ~Word.time
      if (bits & Word.preposition && next & Word.capital && i > from && isCapital(is, i - 1)) {
        title ??= isTitle(tokens, is, from, to)
        if (!title) is[i] = Word.capital
        continue
      }
      if (!(bits & verbal) && !imperatives.has(tokens.lower[i] as string)) continue
      if (i > from && isInside(tokens, is, i)) {
        title ??= isTitle(tokens, is, from, to)
        if (title) continue
      } else if (!opensName(tokens, is, i, to)) continue
      is[i] = bits & ~(verbal | Word.time)
      // its article is part of the name
      if (imperatives.has(tokens.lower[i] as string) && tokens.lower[i + 1] === 'the' && isCapital(is, i + 2))
        is[i + 1] = Word.capital
    }
  }
}

/** Short names in capitals that are other words in small letters: the first always, the others where a verb follows with a tense of its own. */
const acronyms: ReadonlySet<string> = new Set(['US', 'WHO'])
const acronymsBeforeVerbs: ReadonlySet<string> = new Set(['IS', 'IT', 'CAN', 'ALL', 'MAY', 'ACT', 'AID', 'UP'])

/** Whether capitals make a word a name: "the US said", "according to WHO", never in a line that is all capitals. */
function isAcronym(tokens: Tokens, is: Int32Array, i: number, from: number, to: number): boolean {
  const word = tokens.words[i] as string
  if (word.length > 3 || !(acronyms.has(word) || (acronymsBeforeVerbs.has(word) && isTensed(tokens, i + 1))))
    return false
  for (let k = from; k < to && k < from + 40; k++)
    if (
      k !== i &&
      !((is[k] as number) & Word.punctuation) &&
      tokens.words[k] === tokens.lower[k] &&
      (tokens.lower[k] as string).length > 2
    )
      return true
  return false
}

/** Whether a word is a cue verb with a tense of its own. */
function isTensed(tokens: Tokens, i: number): boolean {
  const form = cueVerbs.get(tokens.lower[i] ?? '')?.form
  return form === VerbForm.both || form === VerbForm.past || form === VerbForm.present
}

/** Whether nothing before a token gives it its capital. */
function isInside(tokens: Tokens, is: Int32Array, i: number): boolean {
  const before = is[i - 1] as number
  return !(before & Word.punctuation) || tokens.lower[i - 1] === ','
}

/** Whether a verb that opens a sentence is a name's first word: a verb with a tense of its own comes behind the name. */
function opensName(tokens: Tokens, is: Int32Array, i: number, to: number): boolean {
  let at = i + 1
  if (imperatives.has(tokens.lower[i] as string) && tokens.lower[at] === 'the' && isCapital(is, at + 1)) at += 2
  while (at < to && at < i + 4 && isCapital(is, at) && !((is[at] as number) & Word.punctuation)) at++
  const word = tokens.lower[at] ?? ''
  const tensed = isTensed(tokens, at)
  if (at > i + 1) return at < to && (tensed || word === 'has' || word === 'had')
  // "Will has said", never "May be": an auxiliary does not stand before a verb with a tense of its own
  return (
    (tokens.lower[i] === 'will' || tokens.lower[i] === 'may') &&
    (tensed || (((is[at] as number) & Word.auxiliary) !== 0 && word !== 'be' && word !== 'have'))
  )
}

const isCapital = (is: Int32Array, i: number): boolean => ((is[i] ?? 0) & Word.capital) !== 0

/** Small words that headlines leave small. */
const minor = Word.preposition | Word.conjunction | Word.subordinator | Word.determiner

/** Whether every word of some length has a capital, as in headlines. */
function isTitle(tokens: Tokens, is: Int32Array, from: number, to: number): boolean {
  for (let i = from; i < to && i < from + 40; i++)
    if (
      (tokens.lower[i] as string).length > 3 &&
      !((is[i] as number) & (Word.capital | Word.punctuation | Word.number | minor)) &&
      tokens.kind[i] === TokenKind.word
    )
      return false
  return true
}
