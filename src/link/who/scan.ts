import { type Splitting, TokenKind, type Tokens } from '../../split/splitting.js'
import { type KnownName, Type } from './mention.js'
import {
  addresses,
  bodyWords,
  demonyms,
  femaleGiven,
  functions,
  maleGiven,
  modifiers,
  nameKey,
  nouns,
  ordinaryOutlets,
  outletWords,
  particles,
  sentenceStarters,
  verbs,
} from './words.js'

/** A lexicon name that stands at a token. */
export interface KnownSpan {
  readonly end: number
  readonly known: KnownName
}

/** What one look over the tokens tells: which are capitalized as names are, and where the lexicon's names stand. */
export interface Scan {
  readonly tokens: Tokens
  readonly splitting: Splitting
  /** 1 where a token is written as a name. */
  readonly cap: Uint8Array
  readonly known: ReadonlyMap<number, KnownSpan>
}

const longestName = 7

/** Look over the tokens once, sentence by sentence; headlines in capitals are read by the names that the body has. */
export function scanTokens(splitting: Splitting, names: ReadonlyMap<string, KnownName>): Scan {
  const { tokens, sentences } = splitting
  const cap = new Uint8Array(tokens.length)
  const known = new Map<number, KnownSpan>()
  const firsts = firstWords(names)
  const lowered = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    const word = tokens.words[i] ?? ''
    if (tokens.kind[i] === TokenKind.word && word === tokens.lower[i]) lowered.add(word)
  }
  const titled = sentences.map((s) => isTitled(tokens, s.from, s.to))
  const surnames = oddSurnames(tokens)
  const body = midCapitals(splitting, titled)
  for (const pass of [false, true]) {
    for (let s = 0; s < sentences.length; s++) {
      const sentence = sentences[s]
      if (!sentence || titled[s] !== pass) continue
      for (let i = sentence.from; i < sentence.to; i++) {
        const kind = tokens.kind[i] ?? 0
        const isSmall =
          kind === TokenKind.word && tokens.words[i] === tokens.lower[i] && (tokens.words[i]?.charCodeAt(0) ?? 0) < 128
        if (isSmall) continue
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
        const starts = opensClause(tokens, i, sentence.from)
        const single = span !== null && span.end === i + 1
        const given = maleGiven.has(lower) || femaleGiven.has(lower)
        let name: boolean
        if (span && (!single || span.known.capitals)) name = true
        else if (surnames.has(lower))
          name = !starts || verbs.has(tokens.lower[i + 1] ?? '') || isCapital(tokens.words[i + 1])
        else if (starts)
          name =
            !sentenceStarters.has(lower) &&
            !(lowered.has(lower) && !(single && !ordinaryOutlets.has(lower)) && !given) &&
            (span !== null || given || demonyms.has(lower) || body.has(lower) || !isPlainStart(tokens, i))
        else
          name =
            !functions.has(lower) ||
            (given && isCapital(tokens.words[i + 1]) && !functions.has(tokens.lower[i + 1] ?? ''))
        // "Prime Minister Anna Berg" at the start
        if (starts && !name && isTitleWord(lower)) name = titleFollows(tokens, i)
        if (starts && !name) name = beginsParticled(tokens, i)
        if (name && pass)
          name =
            body.has(lower) ||
            span !== null ||
            given ||
            demonyms.has(lower) ||
            (!lowered.has(lower) &&
              !nouns.has(lower) &&
              !sentenceStarters.has(lower) &&
              (bodyWords.has(lower) || outletWords.has(lower)))
        if (name && single && starts && ordinaryOutlets.has(lower) && lowered.has(lower)) name = false
        if (!name) continue
        cap[i] = 1
        if (span) known.set(i, span)
      }
    }
  }
  return { tokens, splitting, cap, known }
}

/** Words with a capital inside a sentence: names, even where they begin another. */
function midCapitals({ tokens, sentences }: Splitting, titled: readonly boolean[]): Set<string> {
  const found = new Set<string>()
  sentences.forEach((sentence, s) => {
    if (titled[s]) return
    if (beginsName(tokens, sentence.from)) found.add(tokens.lower[sentence.from] ?? '')
    for (let i = sentence.from + 1; i < sentence.to; i++)
      if (
        tokens.words[i] !== tokens.lower[i] &&
        isCapitalized(tokens.words[i] ?? '', tokens.kind[i] ?? 0) &&
        !opensClause(tokens, i, sentence.from)
      )
        found.add(tokens.lower[i] ?? '')
  })
  return found
}

/** "Kovács Béla" at the start of a sentence: two capitals, neither of them a title or a noun. */
function beginsName(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] ?? ''
  const next = tokens.lower[i + 1] ?? ''
  return (
    tokens.kind[i] === TokenKind.word &&
    tokens.kind[i + 1] === TokenKind.word &&
    isCapital(tokens.words[i]) &&
    isCapital(tokens.words[i + 1]) &&
    (maleGiven.has(word) || femaleGiven.has(word) || maleGiven.has(next) || femaleGiven.has(next)) &&
    !sentenceStarters.has(word) &&
    !isTitleWord(word) &&
    !nouns.has(word)
  )
}

/** "Van den Akker": a particle at the start, whose name follows. */
function beginsParticled(tokens: Tokens, i: number): boolean {
  if (!particles.has(tokens.lower[i] ?? '')) return false
  let k = i + 1
  while (k < i + 3 && particles.has(tokens.lower[k] ?? '')) k++
  return isCapital(tokens.words[k]) && tokens.kind[k] === TokenKind.word
}

/** A capital at the start, and nothing else that makes it a name: "Online reports", "Managers said", "Moments later". */
function isPlainStart(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] ?? ''
  if (nouns.has(word) || /(?:ing|ed|ly)$/.test(word)) return true
  const next = tokens.lower[i + 1] ?? ''
  // "Look, …", "Meh."
  if (/^(?:[.!?,]|\u2026|--|\u2014)$/.test(next)) return true
  if (tokens.words[i + 1] !== next || tokens.kind[i + 1] !== TokenKind.word) return false
  return nouns.has(next) && !verbs.has(next)
    ? true
    : word.length > 4 && word.endsWith('s') && !/(?:ss|us|is|os|es)$/.test(word)
}

const isTitleWord = (word: string): boolean =>
  addresses.has(word) || modifiers.has(word) || nouns.get(word)?.type === Type.person

const ranked = /^(?:minister|secretary|president|chancellor|duke|earl|prince|princess|king|queen|archbishop|bishop)$/

/** Whether a name follows a title's first word, right away or behind a few words more of the title. */
function titleFollows(tokens: Tokens, i: number): boolean {
  const isRole = (word: string): boolean => addresses.has(word) || nouns.get(word)?.type === Type.person
  let role = isRole(tokens.lower[i] ?? '')
  for (let k = i + 1; k < i + 5; k++) {
    const word = tokens.lower[k] ?? ''
    if (word === 'of' && ranked.test(tokens.lower[k - 1] ?? '')) return isCapital(tokens.words[k + 1])
    if (word === '.') continue
    if (!isCapital(tokens.words[k])) return false
    if (!isTitleWord(word)) return role
    role ||= isRole(word)
  }
  return false
}

function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** "Pro-Russian", "US-led", "Moscow-based" describe and do not name. */
const affixed =
  /^(?:pro|anti|non|ex|pre|post|mid|trans|un|then)-|-(?:led|backed|based|style|run|owned|born|trained|affiliated|controlled|held|sponsored|linked|funded|occupied|inspired|allied|language|speaking|made|educated|appointed|era|wide|bound|free)$/i

/** A word is written as a name where it begins with a capital or has one inside ("iGen", "al-Momani", "9to5Mac"). */
export function isCapitalized(word: string, kind: number): boolean {
  if (kind === TokenKind.punctuation || kind === TokenKind.quote || kind === TokenKind.symbol) return false
  const code = word.charCodeAt(0)
  if (word.includes('-') && affixed.test(word)) return false
  if (kind === TokenKind.address) return /^[\w-]+\.[A-Za-z]+$/.test(word)
  if (code >= 65 && code <= 90) return word !== 'I'
  if (code < 128)
    return (code < 48 || code > 57 || kind === TokenKind.number) && /[A-Z]/.test(word) && /[a-z]/.test(word)
  return /\p{Lu}|[\u0600-\u06ff\u4e00-\u9fff\uac00-\ud7af]/u.test(word)
}

/** A capital says little at the start of a sentence, of a quotation and behind a colon. */
function opensClause(tokens: Tokens, i: number, from: number): boolean {
  if (i === from) return true
  const kind = tokens.kind[i - 1]
  // an opening mark; a closing one ends a nickname
  if (kind === TokenKind.quote) return tokens.start[i] === tokens.end[i - 1]
  const before = tokens.words[i - 1]
  return before === ':' || before === '(' || before === '•' || before === '*'
}

function isTitled(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const word = tokens.words[i] ?? ''
    if (tokens.kind[i] !== TokenKind.word || word.length < 4) continue
    words++
    if (isCapital(word)) capitals++
  }
  // a headline has no full stop
  if (words >= 4 && capitals >= words * 0.8 && tokens.words[to - 1] !== '.') return true
  // ALL CAPITALS, a line or a caption's start
  let letters = 0
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const word = tokens.words[i] ?? ''
    if (word !== word.toUpperCase()) return false
    if (word.length > 3) letters++
  }
  return letters > 0 && to - from > 1
}

const odd: ReadonlySet<string> = new Set(
  'will may so you he an do to long young march june august yet ever you see won'.split(' '),
)

/** Surnames that are function words elsewhere, known by the given name before them: George Will, Theresa May. */
function oddSurnames(tokens: Tokens): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    const lower = tokens.lower[i] ?? ''
    if (!odd.has(lower) || !isCapital(tokens.words[i])) continue
    const before = tokens.lower[i - 1] ?? ''
    const given = (maleGiven.has(before) || femaleGiven.has(before)) && isCapital(tokens.words[i - 1])
    // a surname that stands first: "So Se Pyong"
    const first = isCapital(tokens.words[i + 1]) && isCapital(tokens.words[i + 2]) && lower.length < 4
    if (given || (first && (lower === 'so' || lower === 'an' || lower === 'he'))) found.add(lower)
  }
  return found
}

const byNames = new WeakMap<ReadonlyMap<string, KnownName>, ReadonlyMap<string, number>>()

/** First words of names, to how many tokens the longest of these can have. */
function firstWords(names: ReadonlyMap<string, KnownName>): ReadonlyMap<string, number> {
  const ready = byNames.get(names)
  if (ready) return ready
  const firsts = new Map<string, number>()
  for (const key of names.keys()) {
    const first = firstOf(key)
    // a name's dots and "the" are no part of its key
    const most = Math.min(
      longestName,
      (key.match(/[^a-z0-9]/g)?.length ?? 0) * 2 + 2 + (key.length < 8 ? key.length : 0),
    )
    if (most > (firsts.get(first) ?? 0)) firsts.set(first, most)
  }
  byNames.set(names, firsts)
  return firsts
}

const firstOf = (key: string): string => {
  const word = (key.split(' ', 1)[0] ?? '').replace(/'s$/, '')
  const end = word.search(/[/&]/)
  return end < 0 ? word : word.slice(0, end)
}

function knownAt(
  tokens: Tokens,
  i: number,
  limit: number,
  names: ReadonlyMap<string, KnownName>,
  firsts: ReadonlyMap<string, number>,
): KnownSpan | null {
  const lower = tokens.lower[i] ?? ''
  const most = firsts.get(lower) ?? firsts.get(firstOf(nameKey(lower)))
  if (most === undefined) return null
  const start = tokens.start[i] ?? 0
  for (let end = Math.min(limit, i + (lower === 'the' ? longestName : most)); end > i; end--) {
    const last = tokens.words[end - 1] ?? ''
    if (end > i + 1 && tokens.kind[end - 1] === TokenKind.punctuation) continue
    const text = tokens.text.slice(start, tokens.end[end - 1] ?? start)
    const known = names.get(nameKey(text))
    if (!known) continue
    // every word of a longer name is capitalized, but for "of", "the" and the like
    if (end > i + 1 && last.length > 3 && last === tokens.lower[end - 1] && !/^\d/.test(last)) continue
    if (known.capitals && end === i + 1 && !/^[A-Z][A-Z.&\d]/.test(tokens.words[i] ?? '')) continue
    return { end, known }
  }
  return null
}

/** Whether the lexicon's name at a token is of a type. */
export function isKnown(scan: Scan, i: number, type: Type): boolean {
  return scan.known.get(i)?.known.type === type
}
