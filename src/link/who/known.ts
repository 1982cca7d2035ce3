import { TokenKind, type Tokens } from '../../split/splitting.js'
import type { KnownName } from './mention.js'
import { nameKey } from './words.js'

/** A lexicon name that stands at a token. */
export interface KnownSpan {
  readonly end: number
  readonly known: KnownName
}

const longestName = 7

const byNames = new WeakMap<ReadonlyMap<string, KnownName>, ReadonlyMap<string, number>>()

/** First words of names, to how many tokens the longest of these can have. */
export function firstWords(names: ReadonlyMap<string, KnownName>): ReadonlyMap<string, number> {
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

/** What is no key by itself: dots, accents, "'s". */
const unlikeKey = /[^a-z]/

export function knownAt(
  tokens: Tokens,
  i: number,
  limit: number,
  names: ReadonlyMap<string, KnownName>,
  firsts: ReadonlyMap<string, number>,
): KnownSpan | null {
  const lower = tokens.lower[i] ?? ''
  const isKey = !unlikeKey.test(lower)
  const most = firsts.get(lower) ?? (isKey ? undefined : firsts.get(firstOf(nameKey(lower))))
  if (most === undefined) return null
  const start = tokens.start[i] ?? 0
  for (let end = Math.min(limit, i + (lower === 'the' ? longestName : most)); end > i; end--) {
    const last = tokens.words[end - 1] ?? ''
    if (end > i + 1 && tokens.kind[end - 1] === TokenKind.punctuation) continue
    // a word alone is looked up as it is, where it is its own key
    const alone = isKey && end === i + 1
    const known = names.get(alone ? lower : nameKey(tokens.text.slice(start, tokens.end[end - 1] ?? start)))
    if (!known) continue
    // every word of a longer name is capitalized, but for "of", "the" and the like
    if (end > i + 1 && last.length > 3 && last === tokens.lower[end - 1] && !/^\d/.test(last)) continue
    if (known.capitals && end === i + 1 && !/^[A-Z][A-Z.&\d]/.test(tokens.words[i] ?? '')) continue
    return { end, known }
  }
  return null
}
