import { perForm } from '../../split/forms.js'
import { TokenKind, type Tokens } from '../../split/splitting.js'
import { isAddress, isCapital } from './capitals.js'
import { type KnownName, Type } from './mention.js'
import { isOf, role, Sort } from './sorts.js'
import { nounOf } from './words.js'

const odd: ReadonlySet<string> = new Set(
  'will may so you he an do to long young march june august april jan mar sun sat yet ever you see won'.split(' '),
)

const isOdd = perForm((_, lower) => odd.has(lower))

/** Surnames that are function words elsewhere, known by the given name or the address before them: George Will, Mr May. */
export function oddSurnames(tokens: Tokens): ReadonlySet<string> {
  const found = new Set<string>()
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (!isCapital(tokens.words[i])) continue
    if (!isOdd(tokens, i)) continue
    const lower = tokens.lower[i] ?? ''
    const given = (isOf(tokens, i - 1, Sort.given) || isAddress(tokens, i - 1)) && isCapital(tokens.words[i - 1])
    // a surname that stands first: "So Se Pyong"
    const first = isCapital(tokens.words[i + 1]) && isCapital(tokens.words[i + 2]) && lower.length < 4
    if (given || (first && (lower === 'so' || lower === 'an' || lower === 'he'))) found.add(lower)
  }
  return found
}

/** The surnames of those whom an article calls by a given name and a surname. */
export interface Surnames {
  readonly all: ReadonlySet<string>
  /**
   * Those that are trades, places or countries elsewhere: once "Brian Baker" and "Jim Jordan" are named, "Baker said" and "Jordan said" are
   * theirs; a place only where the article is nowhere in it.
   */
  readonly odd: ReadonlySet<string>
}

export function surnamesOf(tokens: Tokens, names: ReadonlyMap<string, KnownName>): Surnames {
  const all = new Set<string>()
  const odd = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    if (!isCapital(tokens.words[i]) || !isOf(tokens, i - 1, Sort.given) || !isCapital(tokens.words[i - 1])) continue
    if (isCapital(tokens.words[i + 1]) || tokens.kind[i] !== TokenKind.word) continue
    const lower = tokens.lower[i] ?? ''
    all.add(lower)
    if ((isOf(tokens, i, role) && nounOf(lower)?.plural !== true) || isPlace(names.get(lower))) odd.add(lower)
  }
  if (odd.size) for (let i = 0; i < tokens.length; i++) if (isThere(tokens, i)) odd.delete(tokens.lower[i] ?? '')
  return { all, odd }
}

const isPlace = (known: KnownName | undefined): boolean =>
  known !== undefined && (known.type === Type.place || known.type === Type.country)

/** "In Jordan", "JORDAN (AP)": a place, whoever else has its name. */
const isThere = ({ lower, words }: Tokens, i: number): boolean =>
  isCapital(words[i]) &&
  (/^(?:in|into|inside|within|from|near|across|through|throughout|via|towards?)$/.test(lower[i - 1] ?? '') ||
    /^\p{Lu}{3,}$/u.test(words[i] ?? ''))
