import { determiners, possessives } from '../lexicon/grammar.js'
import { sayingVerbs } from '../lexicon/saying.js'
import { femaleRoles, maleRoles, pluralRoles, roles, titleModifiers, voices } from '../lexicon/titles.js'
import { isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import { TokenKind, type Tokens } from './splitting.js'

const pronouns = new Set(['he', 'she', 'they', 'it'])
/** What a speaker's phrase opens with where it is no name: a determiner, an owner, a title or a trade. */
const openers = new Set(
  [determiners, possessives, titleModifiers, voices, maleRoles, femaleRoles, roles, pluralRoles].flatMap((words) =>
    words.split(/,? /),
  ),
)
for (const inner of ['i', 'my', 'our', 'your', 'you', 'we', 'this', 'that', 'these', 'those', 'no'])
  openers.delete(inner)
/** What shows that a phrase is none, but a clause of the quotation: "the man and nobody said.", "the town never said." */
const clausal = new Set(
  'and or but i we you he she they it which not never has have had would will could can may might also once'.split(' '),
)
/** What may stand between the verb and the end of the sentence: to whom, when and where it was said. */
const adjuncts = new Set('on in at to during after before from outside via reporters later yesterday today'.split(' '))
/** How many words a speaker has at most, and an adjunct. */
const longest = 8

/**
 * Tell where a quotation ends whose closing mark was forgotten: before the speaker of a clause that ends a sentence inside it, "…, he said.",
 * "…, the mayor told reporters on Monday.", "…, said Ann Holt", for nobody quotes himself so; not where the next paragraph opens the mark
 * again, as a long quotation does that may quote others.
 *
 * @returns the token behind the last that is quoted; `to` where no speaker stands inside
 */
export function endOfUnclosed(tokens: Tokens, from: number, to: number): number {
  if (tokens.kind[to] === TokenKind.quote && tokens.block[to] !== tokens.block[from]) return to
  for (let i = from + 2; i < to - 2; i++) {
    if (wordAt(tokens, i) === ',' && (speakerBefore(tokens, i + 1, to) || speakerBehind(tokens, i + 1))) return i + 1
  }
  return to
}

/** "…, he said.", "…, mayor Tove Brandt said on Monday." */
function speakerBefore(tokens: Tokens, from: number, to: number): boolean {
  let at = from
  if (pronouns.has(lowerAt(tokens, at))) at++
  else if (opensPhrase(tokens, at))
    for (at++; at < from + longest && isSpeaker(tokens, at); at++) if (sayingVerbs.has(lowerAt(tokens, at))) break
  return at > from && sayingVerbs.has(lowerAt(tokens, at)) && endsSaying(tokens, at + 1, to)
}

/** "…, said Ann Holt", "…, said the council's chair" */
const speakerBehind = (tokens: Tokens, at: number): boolean =>
  sayingVerbs.has(lowerAt(tokens, at)) && (pronouns.has(lowerAt(tokens, at + 1)) || opensPhrase(tokens, at + 1))

const opensPhrase = (tokens: Tokens, i: number): boolean =>
  isWord(tokens, i) && (openers.has(lowerAt(tokens, i)) || (startsUpper(tokens, i) && lowerAt(tokens, i) !== 'i'))

const isSpeaker = (tokens: Tokens, i: number): boolean =>
  (isWord(tokens, i) && !clausal.has(lowerAt(tokens, i))) || lowerAt(tokens, i) === "'s"

/** Whether the sentence ends behind a verb of saying, or with to whom, when and where. */
function endsSaying(tokens: Tokens, at: number, to: number): boolean {
  if (!adjuncts.has(lowerAt(tokens, at))) return wordAt(tokens, at) === '.' || at >= to
  for (let i = at + 1; i < at + longest; i++) {
    if (wordAt(tokens, i) === '.' || i >= to) return true
    if (!isWord(tokens, i) && tokens.kind[i] !== TokenKind.number) return false
  }
  return false
}
