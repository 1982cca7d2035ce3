import { audiences, outletHeads } from '../lexicon/carriers.js'
import { organizationHeads, organizationWords } from '../lexicon/organizations.js'
import { outletSuffixes, outlets, topLevels, wordOutlets } from '../lexicon/outlets.js'
import { TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'
import { capital, headOf } from './phrase.js'

const listed = (list: string): string[] => list.split(',').map((word) => word.trim().toLowerCase())

/** Every name of the lexicon's outlets, in lower case, to the name that the lexicon gives first. */
const fullNames: ReadonlyMap<string, string> = new Map(
  outlets
    .split(/[,\n]/)
    .filter((entry) => entry.trim())
    .flatMap((entry) => {
      const names = entry.split('=').map((name) => spaced(name))
      return names.map((name) => [name, names[0] ?? name] as const)
    }),
)
const plainWords: ReadonlySet<string> = new Set(listed(wordOutlets))
const endings: ReadonlySet<string> = new Set(listed(outletSuffixes))
const domains: ReadonlySet<string> = new Set(listed(topLevels))

/** A name as its tokens in lower case, without its article. */
function spaced(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]s\b/g, " 's")
    .replace(/^\s*the\s+/, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Further names of outlets in lower case: those of the options, and those that report in the article itself. */
export type KnownOutlets = ReadonlySet<string>

/** The name that the lexicon gives an outlet first ("ap" gives "associated press"), or the name itself. */
export function fullOutletName(name: string): string {
  const key = spaced(name)
  return fullNames.get(key) ?? key
}

/** Whether the lexicon has an outlet of that name. */
export const isOutletName = (name: string): boolean => fullNames.has(spaced(name))

/** Whether the words stand for an outlet: by a name that is known, by the last word of a name, or by the noun ("the newspaper"). */
export function outletLike(tokens: Tokens, span: TokenSpan, known: KnownOutlets): boolean {
  const head = headOf(tokens, span)
  if (outletHeads.has(head)) return true
  if (audiences.has(head)) return false
  const [from, to] = span
  for (let i = from; i < to; i++) {
    if (!capital(tokens, i) && !madeName(tokens.words[i] ?? '')) continue
    if (madeName(tokens.words[i] ?? '')) return true
    // the run of capitals that starts here, as a whole and shortened from behind: "Fox News host" is not, "Fox News" is
    let end = i
    while (end < to && (capital(tokens, end) || tokens.lower[end] === 'of' || tokens.lower[end] === 'the')) end++
    for (let j = end; j > i; j--) {
      const name = tokens.lower.slice(i, j).join(' ')
      const single = j === i + 1
      if (
        (fullNames.has(name) && !(single && plainWords.has(name) && tokens.lower[i - 1] !== 'the')) ||
        known.has(name)
      )
        return j === end || !personBehind(tokens, j, to)
      if (single && plainWords.has(name) && j === end) return true
    }
    if (beginnings.has(tokens.lower[i] ?? '') && (end - i > 1 || tokens.kind[i + 1] === TokenKind.number)) return true
    // "local station Radio Karst", "the newspaper Vidik"
    if (i > from && outletHeads.has(tokens.lower[i - 1] ?? '')) return true
    if (end - i > 1 || tokens.lower[i - 1] === 'the') if (endings.has(tokens.lower[end - 1] ?? '')) return true
    i = end
  }
  return false
}

/** The first word of many a station's name. */
const beginnings: ReadonlySet<string> = new Set(['radio', 'channel', 'tv', 'television', 'telewizja', 'canal'])

/**
 * Whether a name in "told the …" is most likely a local paper's, though nothing gives it away: several capitals, and no word of a
 * body that people speak before.
 */
export function strangeName(tokens: Tokens, [from, to]: TokenSpan): boolean {
  if (tokens.lower[from] !== 'the' || to - from < 3 || to - from > 4) return false
  for (let i = from + 1; i < to; i++) {
    const low = tokens.lower[i] ?? ''
    if (!capital(tokens, i) || bodies.has(low) || audiences.has(low)) return false
  }
  return true
}

const bodies: ReadonlySet<string> = new Set([
  ...listed(organizationWords),
  ...listed(organizationHeads),
  ...'house nations kremlin pentagon bailey states republic kingdom union eu un nato states fed commons lords synod vatican'.split(
    ' ',
  ),
])

/** "CNN's Anderson Cooper", "the Post reporter": the outlet's name belongs to a person. */
function personBehind(tokens: Tokens, at: number, to: number): boolean {
  return at < to && (tokens.lower[at] === "'s" || /(?:er|or|ist|ent|man|woman)$/.test(tokens.lower[at] ?? ''))
}

/** Names that only sites and stations have: inner capitals ("BuzzFeed"), figures ("9to5Mac"), a domain, a call sign ("KWXY"). */
function madeName(word: string): boolean {
  if (word.length < 4) return false
  const dot = word.lastIndexOf('.')
  if (dot > 1 && domains.has(word.slice(dot + 1).toLowerCase()) && !word.includes('@')) return true
  if (/^[KW][A-Z]{3}(?:-(?:TV|FM|AM))?$/.test(word)) return true
  return (
    /^\d+[a-z]+\d*[A-Z]/.test(word) ||
    /^(?!Mc|Mac|De|La|Le|Di|Du|Van|O')[A-Za-z][a-z]{2,20}[A-Z][a-z]{1,20}[A-Za-z]{0,20}$/.test(word)
  )
}

/** A phrase's words in lower case without its article. */
export function nameKey(tokens: Tokens, [from, to]: TokenSpan): string {
  const start = tokens.lower[from] === 'the' ? from + 1 : from
  return tokens.lower.slice(start, to).join(' ')
}
