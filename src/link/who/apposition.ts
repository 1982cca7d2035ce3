import type { Gathered } from './gather.js'
import { type Mention, Type } from './mention.js'
import type { Scan } from './scan.js'

/** Two mentions side by side that stand for one: "Hugh Hill, a doctor", "the Kremlin spokesman, Dmitry Peskov,", "X is a doctor". */
export interface Apposition {
  /** The mention that names. */
  readonly named: number
  /** The mention that describes. */
  readonly described: number
}

/** Find appositions and plain copulas between neighbouring mentions. */
export function appositions(scan: Scan, { mentions }: Gathered): ReadonlyMap<number, Apposition> {
  const found = new Map<number, Apposition>()
  for (let i = 0; i + 1 < mentions.length; i++) {
    const a = mentions[i]
    if (!a || a.form === 'pronoun') continue
    // an owner stands between: "Anna Berg, the ministry's spokeswoman"
    let j = i + 1
    while (j < i + 3 && mentions[j + 1] && (mentions[j + 1]?.span[0] ?? -1) === mentions[j]?.span[0]) j++
    const b = mentions[j]
    if (!b || b.form === 'pronoun' || a.sentence !== b.sentence || a.span[0] === b.span[0]) continue
    const { lower } = scan.tokens
    const behind = lower[b.span[1]] ?? ''
    if (a.name && !b.name && fits(a, b)) {
      const comma = b.span[0] === a.span[1] + 1 && lower[a.span[1]] === ','
      const copula =
        (b.span[0] === a.span[1] + 1 && copulas.has(lower[a.span[1]] ?? '')) ||
        (b.span[0] === a.span[1] + 3 &&
          lower[a.span[1]] === ',' &&
          lower[a.span[1] + 1] === 'who' &&
          copulas.has(lower[a.span[1] + 2] ?? ''))
      if (
        (comma && b.determiner !== 'other' && !(b.plural && !a.plural)) ||
        (copula && b.determiner !== 'possessive' && !b.plural)
      )
        found.set(j, { named: i, described: j })
    } else if (!a.name && b.name && fits(b, a) && !b.head) {
      const comma = b.span[0] === a.span[1] + 1 && lower[a.span[1]] === ','
      const bracket = b.span[0] === a.span[1] + 1 && lower[a.span[1]] === '('
      if (
        (comma &&
          (behind === ',' || behind === '.' || behind === 'and' ? behind === ',' : false) &&
          a.determiner !== 'other' &&
          !a.plural) ||
        bracket
      )
        found.set(i, { named: j, described: i })
    }
  }
  return found
}

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became'])

/** A person is a doctor and a body is a company; a name of which nothing is known may be either. */
function fits(name: Mention, noun: Mention): boolean {
  const { headType } = noun
  if (headType === Type.person || headType === Type.anonymous)
    return name.nameType === Type.person || name.nameType === Type.none
  if (headType === Type.organization || headType === Type.outlet)
    return name.nameType === Type.organization || name.nameType === Type.outlet || name.nameType === Type.none
  return false
}
