import { TokenKind } from '../../split/splitting.js'
import { isCapital } from './capitals.js'
import { Type } from './mention.js'
import { giveTo, mentionTo, type PhraseDraft } from './phrase-draft.js'
import { bothVerbs, continues, isGenitive, phraseWordAt, weakBodies } from './phrase-words.js'
import { postEnd } from './posts.js'
import { isOf, Sort } from './sorts.js'
import { officeEnd } from './titles.js'
import { addresses, type Noun, newsWords, nouns, regionals, stopWords } from './words.js'

/** "The 41-year-old". */
const aged = /^\d+-year-old$/
const agedNoun: Noun = { type: Type.person, plural: false, gender: null, singular: 'year-old' }

/** A title or a noun that can stand for a source, or null. */
export function nounAt(p: PhraseDraft, isTitle: boolean): Noun | null {
  const { cap, tokens } = p.scan
  const word = tokens.lower[p.i] ?? ''
  const known =
    phraseWordAt(tokens, p.i).noun ?? (p.determiner === 'definite' && aged.test(word) ? agedNoun : undefined)
  if (isTitle) return known ?? { type: Type.person, plural: false, gender: addresses.get(word) ?? null, singular: word }
  return known && (tokens.words[p.i] === word || cap[p.i] === 1 || p.i === p.body || p.end < 0) ? known : null
}

const severalPeople = /(?:s|men|people)$/

/** Read a noun, or a title with its office. @returns whether the phrase may go on */
export function readNoun(p: PhraseDraft, noun: Noun, isTitle: boolean): boolean {
  const { lower, words, start, end } = p.scan.tokens
  const word = lower[p.i] ?? ''
  if (
    p.end >= 0 &&
    bothVerbs.has(word) &&
    !isTitle &&
    !goesOn(p, word) &&
    !isBeforeName(p, noun) &&
    !isSubject(p, word)
  )
    return false
  // "analysts estimate": a noun for several people stands before no other noun
  if (p.end >= 0 && p.headType === Type.person && !isTitle && severalPeople.test(p.head)) return false
  const opens = p.end < 0 && p.determiner === 'none' && p.i === p.body
  if (opens && words[p.i] !== word && !isTitle && stopWords.has(word)) return false
  if (p.name >= 0 && p.head && p.titleEnd >= 0) return false
  takeBody(p, noun)
  p.head = isTitle && p.head && addresses.has(word) && !nouns.has(word) ? p.head : word
  p.headType = isAuthority(p, word) ? Type.organization : noun.type
  p.gender = (isTitle ? addresses.get(word) : undefined) ?? noun.gender
  p.plural = noun.plural
  p.i++
  p.end = p.i
  if (isTitle) {
    if (words[p.i] === '.' && start[p.i] === end[p.i - 1]) p.i++
    // "Rep.-elect"
    if (words[p.i] === '-' && lower[p.i + 1] === 'elect') p.i += 2
    const office = officeEnd(p.scan, p.i, p.stop)
    if (office > p.i) {
      p.i = office
      p.end = office
    }
  }
  if (noun.type === Type.person && !noun.plural && p.i < p.stop) p.i = postEnd(p.scan, p.i, p.stop)
  if (isGenitive(p.scan, p.i) && p.i + 1 < p.stop && continues(p.scan, p.i + 1, p.stop)) {
    p.mentions.push(mentionTo(p, p.end))
    giveTo(p, p.i + 1)
  }
  return true
}

/** "The disaster agency", "the tax bureau": what is no agency for news is a public body. */
function isAuthority({ scan: { cap, tokens }, body, i }: PhraseDraft, word: string): boolean {
  const before = tokens.lower[i - 1] ?? ''
  return (
    (word === 'agency' || word === 'agencies' || word === 'bureau') &&
    i > body &&
    cap[i - 1] !== 1 &&
    !newsWords.has(before) &&
    !regionals.has(before) &&
    before !== 'press' &&
    before !== 'same'
  )
}

/** "Foreign Ministry": the title's words before a body are of its name. */
function bodyFrom({ scan: { tokens }, name, nameTo, body }: PhraseDraft): number {
  if (nameTo - name > 1 || !isOf(tokens, name, Sort.body)) return name
  let from = name
  while (from > body && isOf(tokens, from - 1, Sort.modifier) && isCapital(tokens.words[from - 1])) from--
  return from
}

/** "The Kestrel report": a noun that is a verb elsewhere. */
const goesOn = (p: PhraseDraft, word: string): boolean =>
  p.name >= 0 &&
  p.determiner !== 'none' &&
  !word.endsWith('s') &&
  !p.plural &&
  // "figures from the Harbour Council show": no council has a show
  !(word === 'show' && (p.nameType === Type.organization || p.scan.tokens.lower[p.i + 1] === 'that'))

/** "Jail records show", "the company forecast said": before a verb it is its subject. */
const isSubject = ({ scan: { tokens }, i, name }: PhraseDraft, word: string): boolean =>
  name < 0 &&
  (showing.has(tokens.lower[i + 1] ?? '') ||
    // "according to police records,"
    (kept.has(word) && tokens.kind[i + 1] === TokenKind.punctuation))

const kept: ReadonlySet<string> = new Set(['records', 'files', 'logs', 'accounts', 'estimates', 'forecasts'])

const showing: ReadonlySet<string> = new Set(
  'show showed say said suggest suggested indicate indicated reveal revealed state'.split(' '),
)

/** "NASA head Charles Bolden", "Sella state prosecutor Ana Ruiz": one person's office, right before a name. */
function isBeforeName({ scan: { cap, tokens }, i }: PhraseDraft, noun: Noun): boolean {
  if (tokens.words[i] !== tokens.lower[i]) return false
  if (noun.type === Type.person && !noun.plural && cap[i + 1] === 1 && cap[i + 2] === 1) return true
  return nouns.get(tokens.lower[i + 1] ?? '')?.type === Type.person && cap[i + 1] !== 1 && cap[i + 2] === 1
}

/** What stands before a noun is the body that it belongs to: "Kremlin spokesman", "health ministry official". */
function takeBody(p: PhraseDraft, noun: Noun): void {
  const speaks = noun.type === Type.person || noun.type === Type.document
  if (p.name >= 0) {
    p.aff = bodyFrom(p)
    p.affTo = p.nameTo
    p.affType = p.nameType
    p.name = -1
    p.nameTo = -1
    p.nameType = Type.none
  } else if (weakBodies.has(p.head)) {
    // "a U.S. intelligence official" is nobody's voice
  } else if (p.head && p.headType === Type.organization && speaks && p.aff < 0) {
    p.aff = p.head === 'government' ? -1 : p.body
    p.affTo = p.i
    p.affType = Type.organization
  } else if (
    p.head === 'press' ||
    (p.head === 'government' && p.affType === Type.country && noun.type === Type.person)
  ) {
    // "a U.S. government official" is one of a country, "the Pentagon press secretary" one of the Pentagon
  } else if (p.head && (p.headType === Type.organization || p.headType === Type.outlet) && p.aff >= 0 && speaks) {
    p.affTo = p.i
    p.affType = p.headType
  }
}
