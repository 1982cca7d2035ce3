import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'

/** How many tokens a noun phrase may have: what is longer is no phrase but a sentence misread. */
const longest = 14

const determiners: ReadonlySet<string> = new Set(
  `the a an this that these those his her its their our my your one two three four five six seven eight nine ten several some many multiple
  other another no both most all unnamed anonymous unidentified local state senior`.split(/\s+/),
)

const articles: ReadonlySet<string> = new Set('the a an this that these those his her its their our my your'.split(' '))

/** Words at which a noun phrase ends when they are written small. */
const stops: ReadonlySet<string> = new Set(
  `that who whom which whose as saying said say says says stating reported reports reporting and or but if whether when while where why how because
  since after before during until although though on in at by with from to for about into over under against near without through following
  is are was were be been being has have had will would can could may might must shall should do does did not n't
  he she they it we i you there here then also only just yet still already earlier later yesterday today tonight tomorrow ago last next this
  told tells tell telling citing cites cited quoting quotes quoted according via per than so too exclusively separately recently
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`.split(
    /\s+/,
  ),
)

export const calendar: ReadonlySet<string> = new Set(
  `january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sept sep oct nov dec`.split(/\s+/),
)

/** Prepositions that tie a second phrase to a source's noun: "sources close to the talks", "friends of the family". */
const ties: ReadonlySet<string> = new Set([
  'of',
  'at',
  'in',
  'from',
  'with',
  'within',
  'inside',
  'for',
  'to',
  'near',
  'on',
])

/** Whether a token begins with a capital letter, or is a name by its inner capitals or figures ("iGen", "9to5Mac"). */
export function capital(tokens: Tokens, i: number): boolean {
  const word = tokens.words[i] ?? ''
  const code = word.charCodeAt(0)
  if (code >= 65 && code <= 90) return true
  if (word.length < 2) return false
  // the lower form has its apostrophe made straight, so "’s" is not measured by it
  if (code > 127) return word.charAt(0) !== word.charAt(0).toLowerCase()
  return tokens.kind[i] === TokenKind.number ? /\p{Lu}\p{Ll}/u.test(word) : word !== word.toLowerCase()
}

const isWord = (tokens: Tokens, i: number): boolean => {
  const kind = tokens.kind[i]
  return kind === TokenKind.word || kind === TokenKind.number || kind === TokenKind.address
}

/**
 * Read the noun phrase that starts at a token, as far as capitals and small words give it away: "the state newspaper Kestrel",
 * "ABC's “This Week”", "the Times and the Globe".
 *
 * @param from the token that it starts with
 * @param limit the token behind the last that it may have
 * @returns its tokens, or `null` where no noun phrase starts here
 */
export function phraseFrom(tokens: Tokens, from: number, limit: number): TokenSpan | null {
  const end = Math.min(limit, from + longest)
  let i = from
  let content = 0
  while (i < end) {
    const low = tokens.lower[i] ?? ''
    // a single mark behind a determiner opens, and is no possessive: "a 'qualified' source"
    const marked = content === 0 || endsInDeterminer(tokens, i) ? quotedName(tokens, i, end) : i
    if (marked === i && (low === "'s" || low === "'")) {
      if (content === 0) return null
      const after = quotedName(tokens, i + 1, end)
      if (after > i + 1) {
        i = after
        content++
        continue
      }
      if (i + 1 < end && isWord(tokens, i + 1) && (capital(tokens, i + 1) || !stops.has(tokens.lower[i + 1] ?? ''))) {
        i++
        continue
      }
      break
    }
    if (!isWord(tokens, i)) {
      if (content > 0 && abbreviates(tokens, i) && i + 1 < end) {
        i++
        continue
      }
      if (marked === i) break
      i = marked
      content++
      continue
    }
    if (
      low === 'of' &&
      content > 0 &&
      i + 1 < end &&
      (isWord(tokens, i + 1) || determiners.has(tokens.lower[i + 1] ?? ''))
    ) {
      i++
      continue
    }
    if (low === 'and' && content > 0 && joins(tokens, i, end)) {
      i++
      continue
    }
    if (content > 0 && endsPhrase(tokens, i, low)) break
    if (content === 0 && !capital(tokens, i) && stops.has(low) && !determiners.has(low)) break
    if (!determiners.has(low)) content++
    i++
  }
  return content > 0 ? [from, i] : null
}

/** "Gen. Pavel Dorn", "St. Olave's": a stop that belongs to the capital before it, and another capital behind. */
const abbreviates = (tokens: Tokens, i: number): boolean =>
  tokens.lower[i] === '.' &&
  tokens.end[i - 1] === tokens.start[i] &&
  capital(tokens, i - 1) &&
  capital(tokens, i + 1) &&
  isWord(tokens, i + 1)

/** A small word that no phrase goes on with, another phrase's determiner, or a date. */
function endsPhrase(tokens: Tokens, i: number, low: string): boolean {
  if (capital(tokens, i)) return calendar.has(low)
  // "documents seen by the Herald show that", but "the BBC show Panorama"
  if (/^(?:shows?|showed|suggest(?:s|ed)?|reveal(?:s|ed)?|indicate[sd]?)$/.test(low) && !capital(tokens, i + 1))
    return true
  return stops.has(low) || (articles.has(low) && tokens.lower[i - 1] !== 'of' && tokens.lower[i - 1] !== 'and')
}

/** "the BBC and the Post": a capital, or an article and a capital, behind "and", and a capital before it. */
function joins(tokens: Tokens, and: number, end: number): boolean {
  const next = tokens.lower[and + 1] === 'the' ? and + 2 : and + 1
  return next < end && capital(tokens, and - 1) && capital(tokens, next)
}

const endsInDeterminer = (tokens: Tokens, i: number): boolean => determiners.has(tokens.lower[i - 1] ?? '')

/** Behind a title or a scare-quoted word in quotation marks of at most ten tokens, or `i` where none starts here. */
function quotedName(tokens: Tokens, i: number, end: number): number {
  if (tokens.kind[i] !== TokenKind.quote) return i
  for (let j = i + 1; j < Math.min(end, i + 12); j++) if (tokens.kind[j] === TokenKind.quote) return j + 1
  return i
}

/** Lengthen a phrase by what a preposition or "who" ties to it, up to the next comma, verb of saying or "that". */
export function withTies(tokens: Tokens, span: TokenSpan, limit: number): TokenSpan {
  let end = span[1]
  for (let round = 0; round < 3; round++) {
    let at = end
    if (
      ['familiar', 'close', 'briefed', 'privy', 'involved', 'present', 'knowledgeable'].includes(tokens.lower[at] ?? '')
    )
      at++
    if (!ties.has(tokens.lower[at] ?? '')) return [span[0], end]
    const next = phraseFrom(tokens, at + 1, limit)
    if (!next || calendar.has(tokens.lower[at + 1] ?? '')) return [span[0], end]
    end = next[1]
  }
  return [span[0], end]
}

/** The head of a phrase in lower case: the last word before any "of" or tie. */
export function headOf(tokens: Tokens, [from, to]: TokenSpan): string {
  let head = ''
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i] ?? ''
    if (i > from && ties.has(low)) break
    if (isWord(tokens, i) && low !== "'s") head = low
  }
  return head
}
