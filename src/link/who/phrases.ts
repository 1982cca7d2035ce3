import { TokenKind } from '../../split/splitting.js'
import { type Mention, Type } from './mention.js'
import { beginPhrase, mentionTo, type PhraseDraft } from './phrase-draft.js'
import { readModifier } from './phrase-modifiers.js'
import { readName } from './phrase-names.js'
import { nounAt, readNoun } from './phrase-nouns.js'
import { isOutlet, isPluralLike, longestPhrase, phraseWordAt, styled } from './phrase-words.js'
import type { Scan } from './scan.js'
import { isOf, Sort } from './sorts.js'
import { startsTitle } from './titles.js'
import { addresses, nouns } from './words.js'

/**
 * Read the noun phrase that starts at a token: determiner, owner, titles and modifiers, a name or a noun that can stand for
 * a source. Looks at no more than some sixteen tokens.
 *
 * @returns its mentions, the whole phrase last and an owner before it; empty where there is none
 */
export function phraseAt(scan: Scan, from: number, limit: number): Mention[] {
  const { tokens } = scan
  const p = beginPhrase(scan, from, Math.min(limit, from + longestPhrase), limit)
  // "that": a determiner right before its noun only, and of one; "said that inspectors came" points at none
  if (tokens.lower[from] === 'that' && !(isOf(tokens, from + 1, Sort.noun) && isOne(tokens.lower[from + 1] ?? '')))
    return p.mentions
  readDeterminers(p)
  while (p.i < p.stop && readWord(p)) {}
  return ended(p)
}

const isOne = (noun: string): boolean =>
  !isPluralLike(noun) && !/^(?:police|people|men|women|children|staff)$/.test(noun)

function readDeterminers(p: PhraseDraft): void {
  const { known, tokens } = p.scan
  while (p.i < p.stop && !known.has(p.i)) {
    const { determiner: d, counts } = phraseWordAt(tokens, p.i)
    if (!d) break
    // "both the union and the company"
    if (
      p.i === p.start &&
      /^(?:both|either|neither)$/.test(tokens.lower[p.i] ?? '') &&
      phraseWordAt(tokens, p.i + 1).determiner
    ) {
      p.i++
      p.start = p.i
      continue
    }
    if (p.determiner === 'none' || d === 'other') p.determiner = d
    if (d === 'possessive') p.ownerEnd = p.i + 1
    if (counts) p.count = true
    p.i++
  }
  p.body = p.i
}

function readWord(p: PhraseDraft): boolean {
  const { scan, i } = p
  const isCapital = scan.cap[i] === 1
  const isTitle =
    isCapital &&
    !isAddressed(p) &&
    !isCalled(p) &&
    !isOutlet(scan, i) &&
    !isGivenName(p) &&
    startsTitle(scan, i, p.stop)
  if (isCapital && !isTitle) return readName(p)
  // "Foreign" of a Foreign Minister
  if (isTitle && !isOf(scan.tokens, i, Sort.noun | Sort.address)) {
    p.i++
    return true
  }
  const noun = nounAt(p, isTitle)
  return noun ? readNoun(p, noun, isTitle) : readModifier(p)
}

/** "boss Dean Halloran": behind somebody's trade a word that is a title elsewhere is a given name. */
const isGivenName = ({ scan: { cap, tokens }, head, headType, i }: PhraseDraft): boolean =>
  headType === Type.person &&
  !addresses.has(head) &&
  isOf(tokens, i, Sort.given) &&
  cap[i + 1] === 1 &&
  cap[i + 2] !== 1

/** "Baker said", where the article has a Brian Baker. */
const isCalled = ({ scan: { cap, surnames, tokens }, determiner, head, i }: PhraseDraft): boolean =>
  surnames.odd.has(tokens.lower[i] ?? '') && determiner === 'none' && head === '' && cap[i + 1] !== 1

/** "Mr. King", "Dr. Judge": a surname, where an address stands before it and no name behind. */
function isAddressed({ scan: { cap, tokens }, head, i }: PhraseDraft): boolean {
  return (
    head !== '' &&
    addresses.has(head) &&
    !nouns.has(head) &&
    cap[i + 1] !== 1 &&
    tokens.words[i + 1] !== '.' &&
    !styled.has(tokens.lower[i] ?? '')
  )
}

/** The phrase is read: its mentions, or its owners only where it stands for nobody. */
function ended(p: PhraseDraft): Mention[] {
  const { mentions, name, head } = p
  if (p.end < 0) return mentions
  const { lower, kind } = p.scan.tokens
  // "100 fighter jets"
  const bare = p.determiner === 'none' || kind[p.body] === TokenKind.number
  const counted = head && name < 0 && !p.plural && p.headType === Type.person && bare
  if (counted && isPluralLike(lower[p.end] ?? '')) return mentions
  // "U.S. trade officials": the country before the noun; a bare country is a name
  if (name < 0 && head === '' && p.aff >= 0) return mentions
  if (name >= 0 && p.titleEnd < 0) p.titleEnd = head ? name : p.start
  // "the name John": only a noun for people or bodies makes one phrase with a name
  if (name >= 0 && !head && p.loose > 0) {
    p.start = name
    p.titleEnd = name
  }
  mentions.push({ ...mentionTo(p, p.end), plural: p.plural || (p.count && name < 0) })
  return mentions
}
