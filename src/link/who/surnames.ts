import { perForm } from '../../split/forms.js'
import { TokenKind, type Tokens } from '../../split/splitting.js'
import { isAddress, isCapital } from './capitals.js'
import { type KnownName, Type } from './mention.js'
import { isOf, role, Sort } from './sorts.js'
import { nounOf } from './words.js'

const smallWords: ReadonlySet<string> = new Set(
  'will may so you he an do to long young march june august april jan mar sun sat yet ever you see won'.split(' '),
)

const isSmall = perForm((_, lower) => smallWords.has(lower))

/** The surnames of those whom an article calls by a given name and a surname, in small letters. */
export interface Surnames {
  readonly all: ReadonlySet<string>
  /**
   * Those that are trades, places or countries elsewhere: once "Brian Baker" and "Jim Jordan" are named, "Baker said" and "Jordan said" are
   * theirs; a place only where the article is nowhere in it.
   */
  readonly odd: ReadonlySet<string>
  /** Those that are function words elsewhere, known by the given name or the address before them: George Will, Mr May. */
  readonly small: ReadonlySet<string>
}

export function surnamesOf(tokens: Tokens, names: ReadonlyMap<string, KnownName>): Surnames {
  const { lower, words } = tokens
  const all = new Set<string>()
  const odd = new Set<string>()
  const small = new Set<string>()
  for (let i = 0; i < tokens.length; i++) {
    if (!isCapital(words[i])) continue
    const word = lower[i] ?? ''
    const behindCapital = isCapital(words[i - 1])
    const given = behindCapital && isOf(tokens, i - 1, Sort.given)
    const goesOn = isCapital(words[i + 1])
    if (isSmall(tokens, i)) {
      const addressed = behindCapital && isAddress(tokens, i - 1)
      // a surname that stands first: "So Se Pyong"
      const first = goesOn && isCapital(words[i + 2]) && /^(?:so|an|he)$/.test(word)
      if (given || addressed || first) small.add(word)
    }
    if (!given || goesOn || tokens.kind[i] !== TokenKind.word) continue
    all.add(word)
    if ((isOf(tokens, i, role) && nounOf(word)?.plural !== true) || isPlace(names.get(word))) odd.add(word)
  }
  if (odd.size) for (let i = 0; i < tokens.length; i++) if (isThere(tokens, i)) odd.delete(lower[i] ?? '')
  return { all, odd, small }
}

const isPlace = (known: KnownName | undefined): boolean =>
  known !== undefined && (known.type === Type.place || known.type === Type.country)

/** "In Jordan", "JORDAN (AP)": a place, whoever else has its name. */
const isThere = ({ lower, words }: Tokens, i: number): boolean =>
  isCapital(words[i]) &&
  (/^(?:in|into|inside|within|from|near|across|through|throughout|via|towards?)$/.test(lower[i - 1] ?? '') ||
    /^\p{Lu}{3,}$/u.test(words[i] ?? ''))
