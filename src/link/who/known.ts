import { type OfForm, perForm } from '../../split/forms.js'
import { TokenKind, type Tokens } from '../../split/splitting.js'
import type { KnownName } from './mention.js'
import { nameKey } from './words.js'

/** A lexicon name that stands at a token. */
export interface KnownSpan {
  readonly end: number
  readonly known: KnownName
}

const longestName = 7

/** What is known of a word as the first of names. */
interface First {
  /** How many tokens the longest of these names can have. */
  readonly most: number
  /** The name that it is by itself. */
  readonly alone: KnownName | null
  /** The second words of these names; `null` where it is no key, and anything may follow. */
  readonly seconds: ReadonlySet<string> | null
}

/** For each form what is known of it as the first of names, or `null`. */
export type FirstWords = OfForm<First | null>

const byNames = new WeakMap<ReadonlyMap<string, KnownName>, FirstWords>()

/** First words of names. */
export function firstWords(names: ReadonlyMap<string, KnownName>): FirstWords {
  const ready = byNames.get(names)
  if (ready) return ready
  const most = new Map<string, number>()
  const seconds = new Map<string, Set<string>>()
  for (const key of names.keys()) {
    const first = firstOf(key)
    // a name's dots and "the" are no part of its key
    const tokens = Math.min(
      longestName,
      (key.match(/[^a-z0-9]/g)?.length ?? 0) * 2 + 2 + (key.length < 8 ? key.length : 0),
    )
    if (tokens > (most.get(first) ?? 0)) most.set(first, tokens)
    const [word = '', second] = key.split(' ', 2)
    if (second !== undefined) seconds.set(word, (seconds.get(word) ?? new Set()).add(second))
  }
  const of = perForm((_, lower): First | null => {
    const isKey = !unlikeKey.test(lower)
    const longest = most.get(lower) ?? (isKey ? undefined : most.get(firstOf(nameKey(lower))))
    if (longest === undefined) return null
    // "the" is no part of any key: its names are those of the word behind it
    if (lower === 'the') return { most: longestName, alone: names.get(lower) ?? null, seconds: null }
    const alone = names.get(nameKey(lower)) ?? null
    return { most: longest, alone, seconds: isKey ? (seconds.get(lower) ?? noWords) : null }
  })
  byNames.set(names, of)
  return of
}

const noWords: ReadonlySet<string> = new Set()

const firstOf = (key: string): string => {
  const word = (key.split(' ', 1)[0] ?? '').replace(/'s$/, '')
  const end = word.search(/[/&]/)
  return end < 0 ? word : word.slice(0, end)
}

/** What is no key by itself: dots, accents, "'s". */
const unlikeKey = /[^a-z]/

export function knownAt(
  tokens: Tokens,
  i: number,
  limit: number,
  names: ReadonlyMap<string, KnownName>,
  firsts: FirstWords,
): KnownSpan | null {
  const first = firsts(tokens, i)
  if (!first) return null
  const start = tokens.start[i] ?? 0
  const goesOn = first.seconds === null || mayFollow(tokens, i + 1, first.seconds)
  for (let end = Math.min(limit, i + (goesOn ? first.most : 1)); end > i; end--) {
    const last = tokens.words[end - 1] ?? ''
    if (end > i + 1 && tokens.kind[end - 1] === TokenKind.punctuation) continue
    const known =
      end === i + 1 ? first.alone : names.get(nameKey(tokens.text.slice(start, tokens.end[end - 1] ?? start)))
    if (!known) continue
    // every word of a longer name is capitalized, but for "of", "the" and the like
    if (end > i + 1 && last.length > 3 && last === tokens.lower[end - 1] && !/^\d/.test(last)) continue
    if (known.capitals && end === i + 1 && !/^[A-Z][A-Z.&\d]/.test(tokens.words[i] ?? '')) continue
    return { end, known }
  }
  return null
}

/** Whether token `i` may be the second word of a name. */
const mayFollow = (tokens: Tokens, i: number, seconds: ReadonlySet<string>): boolean =>
  seconds.has(tokens.lower[i] ?? '') ||
  // what has no blank before or behind it is part of a word, and other marks and letters may be no part of the key
  tokens.start[i] === tokens.end[i - 1] ||
  (i + 1 < tokens.length && tokens.start[i + 1] === tokens.end[i]) ||
  isNoKey(tokens, i)

const isNoKey = perForm((_, lower) => /[^a-z\d]/.test(lower))
