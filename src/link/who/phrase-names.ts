import { Type } from './mention.js'
import { nameTypeOf } from './name-types.js'
import { honours, nameEnd } from './names.js'
import { giveTo, mentionTo, type PhraseDraft } from './phrase-draft.js'
import { continues, isGenitive } from './phrase-words.js'
import type { Scan } from './scan.js'
import { isOf, Sort } from './sorts.js'
import { demonymEnd, isBodyName } from './titles.js'

const basedIn = /^\p{Lu}\p{Ll}+-(?:based|born|area)$/u

/** Read a capitalized word that is no title: a demonym, a party or a name. @returns whether the phrase may go on */
export function readName(p: PhraseDraft): boolean {
  const { scan, i } = p
  const { cap, tokens } = scan
  // "the New York-based group"
  if (basedIn.test(tokens.words[i + 1] ?? '') && p.name < 0) {
    p.i += 2
    return true
  }
  if (isPartisan(p)) return readPartisan(p)
  // "an International study"
  if (p.determiner !== 'none' && p.end < 0 && isAdjective(p)) {
    p.i++
    return true
  }
  const demonym = demonymEnd(scan, i)
  if (demonym > i && !(cap[demonym] === 1 && p.name < 0 && isBodyName(scan, demonym, p.stop)))
    return readDemonym(p, demonym)
  if (isParty(p)) {
    p.i++
    return true
  }
  // "in an interview Koval said"
  if (p.determiner !== 'none' && p.head && p.headType === Type.document && p.end === i) return false
  const to = nameEnd(scan, i, p.limit)
  // "Commissioner Helen Marsh QC"
  if (p.name >= 0 && p.head && to === i + 1 && honours.has(tokens.words[i] ?? '')) return false
  if (p.name >= 0 && !p.head) {
    // "Kremlin spokesman Dmitry Peskov": the body before the noun
    if (p.nameType !== Type.place && p.nameType !== Type.country) return false
    // "Manhattan Supreme Court Justice Frank Nervo"
    p.aff = p.name
    p.affTo = p.nameTo
    p.affType = p.nameType
  }
  if (p.name < 0 && p.head && p.titleEnd < 0) p.titleEnd = i
  p.name = i
  p.nameTo = to
  p.nameType = nameTypeOf(scan, i, to, p.headType === Type.person && p.head !== '' && !isBody(scan, i, to))
  p.end = to
  p.i = to
  if (!isGenitive(scan, to) || to + 1 >= p.stop) return true
  if (!continues(scan, to + 1, p.stop)) return false
  p.mentions.push({ ...mentionTo(p, to), plural: false })
  giveTo(p, to + 1)
  return true
}

/** A word that only describes, whatever its capital, before a noun in small letters. */
const isAdjective = ({ i, name, scan: { cap, known, tokens } }: PhraseDraft): boolean =>
  name < 0 &&
  cap[i + 1] !== 1 &&
  !known.has(i) &&
  /^(?:international|national|federal|regional|independent|official|presidential|royal)$/.test(tokens.lower[i] ?? '') &&
  isOf(tokens, i + 1, Sort.noun)

/** "The rebel Free Valley Front": a long name that ends like a body's is one, whatever noun stands before it. */
const isBody = ({ tokens }: Scan, from: number, to: number): boolean =>
  to - from > 2 && isOf(tokens, to - 1, Sort.body) && !isOf(tokens, from, Sort.given)

/** "Iraqi", "the Iraqis". */
function readDemonym(p: PhraseDraft, end: number): boolean {
  const { cap, tokens } = p.scan
  if (p.name >= 0) return false
  if (p.aff < 0) {
    p.aff = p.i
    p.affTo = end
    p.affType = Type.country
  }
  const word = tokens.lower[p.i] ?? ''
  if (
    word.endsWith('s') &&
    !isOf(tokens, end, Sort.noun) &&
    cap[end] !== 1 &&
    end === p.i + 1 &&
    !/ese$|ss$/.test(word)
  ) {
    p.head = word
    p.headType = Type.person
    p.plural = true
    p.end = end
  }
  // "the Czech said": one of the country, where a verb follows
  if (p.determiner === 'definite' && p.head === '' && cap[end] !== 1 && isNational(p, end)) {
    p.head = word
    p.headType = Type.person
    p.end = end
    p.i = end
    return false
  }
  p.i = end
  return true
}

/** Whether a demonym stands for somebody: a verb that nobody takes for a noun follows it. */
function isNational({ scan: { tokens } }: PhraseDraft, end: number): boolean {
  return (
    isOf(tokens, end, Sort.verb) &&
    !isOf(tokens, end, Sort.noun) &&
    !/(?:ese|nch|tch|sh|ss)$/.test(tokens.lower[end - 1] ?? '')
  )
}

/** "The Vermont Democrat", "a Republican": a party's adjective with nobody behind it stands for a member. */
function isPartisan({ scan: { cap, tokens }, determiner, i, name }: PhraseDraft): boolean {
  const word = tokens.lower[i] ?? ''
  return (
    (word === 'democrat' || word === 'republican') &&
    cap[i + 1] !== 1 &&
    (name >= 0 || determiner !== 'none') &&
    !isOf(tokens, i + 1, Sort.noun | Sort.modifier)
  )
}

function readPartisan(p: PhraseDraft): boolean {
  if (p.name >= 0) {
    p.aff = p.name
    p.affTo = p.nameTo
    p.affType = Type.place
    p.name = -1
    p.nameTo = -1
    p.nameType = Type.none
  }
  p.head = p.scan.tokens.lower[p.i] ?? ''
  p.headType = Type.person
  p.i++
  p.end = p.i
  return false
}

/** "Republican Donald Trump": the party is no part of the name. */
function isParty({ scan: { cap, tokens }, i }: PhraseDraft): boolean {
  return (
    isOf(tokens, i, Sort.regional | Sort.modifier) &&
    cap[i + 1] === 1 &&
    isOf(tokens, i + 1, Sort.given) &&
    cap[i + 2] === 1
  )
}
