import { TokenKind } from '../../split/splitting.js'
import { mention } from './draft-mention.js'
import { type Determiner, type Gender, type Mention, Type } from './mention.js'
import { isGiven, nameTypeOf } from './name-types.js'
import { nameEnd } from './names.js'
import {
  attributive,
  bothVerbs,
  continues,
  counting,
  determiners,
  isGenitive,
  isOutlet,
  isPluralLike,
  longestPhrase,
  nounAfter,
  styled,
  weakBodies,
} from './phrase-words.js'
import type { Scan } from './scan.js'
import { demonymEnd, isBodyName, officeEnd, startsTitle } from './titles.js'
import { addresses, modifiers, newsWords, nouns, regionals, stopWords, withheld } from './words.js'

/**
 * Read the noun phrase that starts at a token: determiner, owner, titles and modifiers, a name or a noun that can stand for
 * a source. Looks at no more than some sixteen tokens.
 *
 * @returns its mentions, the whole phrase last and an owner before it; empty where there is none
 */
export function phraseAt(scan: Scan, from: number, limit: number): Mention[] {
  const { tokens, cap, known } = scan
  const { lower, words } = tokens
  const stop = Math.min(limit, from + longestPhrase)
  const mentions: Mention[] = []
  const sentence = scan.splitting.sentenceOf[from] ?? 0
  let determiner: Determiner = 'none'
  let start = from
  let i = from
  let ownerEnd = -1
  let count = false
  // "that": a determiner right before its noun only
  if (lower[i] === 'that' && !nouns.has(lower[i + 1] ?? '')) return mentions
  for (let d = determiners.get(lower[i] ?? ''); d && i < stop && !known.has(i); d = determiners.get(lower[i] ?? '')) {
    if (determiner === 'none' || d === 'other') determiner = d
    if (d === 'possessive') ownerEnd = i + 1
    if (counting.has(lower[i] ?? '')) count = true
    i++
  }
  let name = -1
  let nameTo = -1
  let nameType: Type = Type.none
  let head = ''
  let headType: Type = Type.none
  let gender: Gender = null
  let plural = false
  let titleEnd = -1
  let aff = -1
  let affTo = -1
  let affType: Type = Type.none
  let end = -1
  let loose = 0
  const body = i
  while (i < stop) {
    const word = lower[i] ?? ''
    // "Mr. King", "Dr. Judge": a surname, where an address stands before it and no name behind
    const addressed =
      head !== '' &&
      addresses.has(head) &&
      !nouns.has(head) &&
      cap[i + 1] !== 1 &&
      words[i + 1] !== '.' &&
      !styled.has(word)
    const isTitle = cap[i] === 1 && !addressed && !isOutlet(scan, i) && startsTitle(scan, i, stop)
    if (cap[i] === 1 && !isTitle) {
      const demonym = demonymEnd(scan, i)
      if (demonym > i && !(cap[demonym] === 1 && name < 0 && isBodyName(scan, demonym, stop))) {
        if (name >= 0) break
        if (aff < 0) {
          aff = i
          affTo = demonym
          affType = Type.country
        }
        const noun = nouns.get(lower[demonym] ?? '')
        if (word.endsWith('s') && !noun && cap[demonym] !== 1 && demonym === i + 1 && !/ese$|ss$/.test(word)) {
          head = word
          headType = Type.person
          plural = true
          end = demonym
        }
        i = demonym
        continue
      }
      // "Republican Donald Trump": the party is no part of the name
      if (
        (regionals.has(word) || modifiers.has(word)) &&
        cap[i + 1] === 1 &&
        isGiven(lower[i + 1] ?? '') &&
        cap[i + 2] === 1
      ) {
        i++
        continue
      }
      const to = nameEnd(scan, i, limit)
      if (name >= 0) {
        // "Kremlin spokesman Dmitry Peskov": the body before the noun
        if (!head && nameType !== Type.place && nameType !== Type.country) break
        if (!head) {
          // "Manhattan Supreme Court Justice Frank Nervo"
          aff = name
          affTo = nameTo
          affType = nameType
        }
      }
      if (name < 0 && head && titleEnd < 0) titleEnd = i
      name = i
      nameTo = to
      nameType = nameTypeOf(scan, i, to, headType === Type.person && head !== '')
      end = to
      i = to
      if (isGenitive(scan, i) && i + 1 < stop) {
        const rest = i + 1
        if (!continues(scan, rest, stop)) break
        mentions.push(
          mention({
            from: start,
            to,
            sentence,
            form: 'name',
            name: [name, nameTo],
            nameType,
            head,
            headType,
            titleEnd: titleEnd < 0 ? start : titleEnd,
            aff,
            affTo,
            affType,
            determiner,
            plural: false,
            gender,
            ownerEnd,
          }),
        )
        determiner = 'possessive'
        ownerEnd = rest
        head = ''
        headType = Type.none
        gender = null
        name = -1
        titleEnd = -1
        aff = -1
        end = -1
        i = rest
      }
      continue
    }
    const noun = isTitle
      ? (nouns.get(word) ?? { type: Type.person, plural: false, gender: addresses.get(word) ?? null, singular: word })
      : nouns.get(word)
    if (isTitle && !nouns.has(word) && !addresses.has(word)) {
      i++
      continue
    }
    if (noun && (isTitle || words[i] === word || cap[i] === 1 || i === body || end < 0)) {
      if (
        end >= 0 &&
        bothVerbs.has(word) &&
        !isTitle &&
        !(name >= 0 && determiner !== 'none' && !word.endsWith('s') && !plural)
      )
        break
      if (end < 0 && determiner === 'none' && i === body && words[i] !== word && !isTitle && stopWords.has(word)) break
      if (name >= 0) {
        if (head && titleEnd >= 0) break
        aff = name
        affTo = nameTo
        affType = nameType
        name = -1
        nameTo = -1
        nameType = Type.none
      } else if (weakBodies.has(head)) {
        // "a U.S. intelligence official" is nobody's voice
      } else if (
        head &&
        headType === Type.organization &&
        (noun.type === Type.person || noun.type === Type.document) &&
        aff < 0
      ) {
        aff = head === 'government' ? -1 : body
        affTo = i
        affType = Type.organization
      } else if (
        head &&
        (headType === Type.organization || headType === Type.outlet) &&
        aff >= 0 &&
        (noun.type === Type.person || noun.type === Type.document)
      ) {
        affTo = i
        affType = headType
      }
      head = isTitle && head && addresses.has(word) && !nouns.has(word) ? head : word
      headType = noun.type
      gender = (isTitle ? addresses.get(word) : undefined) ?? noun.gender
      plural = noun.plural
      i++
      end = i
      if (isTitle) {
        if (words[i] === '.' && tokens.start[i] === tokens.end[i - 1]) i++
        const office = officeEnd(scan, i, stop)
        if (office > i) {
          i = office
          end = office
        }
      }
      if (isGenitive(scan, i) && i + 1 < stop && continues(scan, i + 1, stop)) {
        mentions.push(
          mention({
            from: start,
            to: end,
            sentence,
            form: 'nominal',
            name: null,
            nameType: Type.none,
            head,
            headType,
            titleEnd: start,
            aff,
            affTo,
            affType,
            determiner,
            plural,
            gender,
            ownerEnd,
          }),
        )
        determiner = 'possessive'
        ownerEnd = i + 1
        i = ownerEnd
        end = -1
        head = ''
        headType = Type.none
        aff = -1
      }
      continue
    }
    const isModifier =
      modifiers.has(word) ||
      regionals.has(word) ||
      newsWords.has(word) ||
      withheld.has(word) ||
      tokens.kind[i] === TokenKind.number
    if (end >= 0) {
      // "an Apple senior executive", "the ministry's chief spokesman"
      if (isModifier && nouns.has(lower[i + 1] ?? '') && !bothVerbs.has(word)) {
        i++
        continue
      }
      if (name >= 0 && head === '' && (determiner !== 'none' || attributive.has(lower[name] ?? ''))) {
        const far = nounAfter(scan, i, stop)
        if (far > i) {
          i = far
          continue
        }
      }
      break
    }
    if (isModifier) {
      i++
      continue
    }
    const inQuotes = tokens.kind[i] === TokenKind.quote && determiner !== 'none' && cap[i + 1] !== 1
    if (
      inQuotes ||
      (tokens.kind[i] === TokenKind.word &&
        !stopWords.has(word) &&
        !determiners.has(word) &&
        (determiner !== 'none' || i > body) &&
        loose < 3)
    ) {
      loose++
      i++
      continue
    }
    break
  }
  if (end < 0) return mentions
  // "100 fighter jets"
  const bare = determiner === 'none' || tokens.kind[body] === TokenKind.number
  if (head && name < 0 && !plural && headType === Type.person && bare && isPluralLike(lower[end] ?? '')) return mentions
  // "U.S. trade officials": the country before the noun; a bare country is a name
  if (name < 0 && head === '' && aff >= 0) return mentions
  if (name >= 0 && titleEnd < 0) titleEnd = head ? name : start
  // "the name John": only a noun for people or bodies makes one phrase with a name
  if (name >= 0 && !head && loose > 0) {
    start = name
    titleEnd = name
  }
  mentions.push(
    mention({
      from: start,
      to: end,
      sentence,
      form: name >= 0 ? 'name' : 'nominal',
      name: name >= 0 ? [name, nameTo] : null,
      nameType,
      head,
      headType,
      titleEnd,
      aff,
      affTo,
      affType,
      determiner,
      plural: plural || (count && name < 0),
      gender,
      ownerEnd,
    }),
  )
  return mentions
}
