import { cueVerbs } from '../../find/grammar/verbs.js'
import { TokenKind } from '../../split/splitting.js'
import type { Gathered } from './gather.js'
import { type Mention, Type } from './mention.js'
import { isGiven } from './name-types.js'
import type { Scan } from './scan.js'
import { addresses, voiceNouns } from './words.js'

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
    if (a.name && !b.name && fits(scan, a, b)) {
      const comma = b.span[0] === behindAge(scan, a.span[1]) + 1 && lower[b.span[0] - 1] === ','
      const copula =
        (b.span[0] === a.span[1] + 1 && copulas.has(lower[a.span[1]] ?? '')) ||
        (b.span[0] === a.span[1] + 3 &&
          lower[a.span[1]] === ',' &&
          lower[a.span[1] + 1] === 'who' &&
          copulas.has(lower[a.span[1] + 2] ?? ''))
      if (
        (comma && b.determiner !== 'other' && !(b.plural && !a.plural) && !speaksItself(scan, a, b)) ||
        (copula && b.determiner !== 'possessive' && !b.plural) ||
        isRoleTaken(scan, mentions, i, j)
      )
        found.set(j, { named: i, described: j })
    } else if (!a.name && b.name && fits(scan, b, a) && (!b.head || isCalled(a, b))) {
      const comma = b.span[0] === a.span[1] + 1 && lower[a.span[1]] === ','
      const bracket = b.span[0] === a.span[1] + 1 && lower[a.span[1]] === '('
      if (
        (comma &&
          (behind === ',' ||
            (behind === '.' && closesSaying(scan, a) && (b.nameType === Type.person || saidBy(scan, a)))) &&
          (a.determiner !== 'other' || isOneOfMany(scan, a)) &&
          !a.plural) ||
        bracket
      )
        found.set(i, { named: j, described: i })
    }
  }
  behindComplements(scan, mentions, found)
  knownAs(scan, mentions, found)
  ofTwoPosts(scan, mentions, found)
  return found
}

/** "Two boys drowned near Ostrel, | a fireman said |": no comma closes it, so that it is who says the sentence, and nobody by that name. */
function speaksItself({ tokens, splitting }: Scan, a: Mention, b: Mention): boolean {
  const from = splitting.sentences[a.sentence]?.from ?? 0
  if (a.span[0] === from || /^[,;:("\u201c]$/.test(tokens.lower[a.span[0] - 1] ?? '')) return false
  const verb = cueVerbs.get(tokens.lower[b.span[1]] ?? '')?.class
  return verb === 'say' || verb === 'tell'
}

/** "Her husband, the sculptor Erik Thorsen,", "the spokesman, Sgt Erik Thorsen,": the name may have a noun or a rank of its own. */
const isCalled = (a: Mention, b: Mention): boolean =>
  b.headType === Type.person &&
  ((a.determiner !== 'indefinite' && b.determiner === 'definite') || (b.determiner === 'none' && addresses.has(b.head)))

/** "One bystander, Erik Thorsen,", "another, Erik Thorsen,": the one who is picked out. */
const isOneOfMany = ({ tokens }: Scan, a: Mention): boolean =>
  /^(?:one|another|the)$/.test(tokens.lower[a.span[0]] ?? '')

/** "…, said its maker, Helion." */
const saidBy = ({ tokens }: Scan, a: Mention): boolean =>
  cueVerbs.get(tokens.lower[a.span[0] - 1] ?? '')?.class === 'say'

/** "His lawyer, Erik Thorsen.", and of one of many only who speaks: "said a neighbour, Erik Thorsen." */
const closesSaying = (scan: Scan, a: Mention): boolean => a.determiner !== 'indefinite' || saidBy(scan, a)

/** Behind an age: "Ana Kovel, 54, a teacher". */
const behindAge = ({ tokens }: Scan, i: number): number =>
  tokens.lower[i] === ',' && /^\d\d$/.test(tokens.lower[i + 1] ?? '') && tokens.lower[i + 2] === ',' ? i + 2 : i

/** "Oskar Lind stepped down as foreign minister", "was named head coach": the office that its holder leaves or takes. */
function isRoleTaken({ tokens }: Scan, mentions: readonly Mention[], i: number, j: number): boolean {
  const [a, b] = [mentions[i], mentions[j]]
  if (!a || !b || b.name || b.headType !== Type.person || b.plural || b.determiner !== 'none') return false
  const before = tokens.lower[b.span[0] - 1] ?? ''
  if (before !== 'as' && before !== 'named' && before !== 'appointed' && before !== 'elected') return false
  if (b.span[0] - a.span[1] > 5) return false
  return !tokens.lower.slice(a.span[1], b.span[0]).some((word) => word === ',' || sayings.has(word))
}

const sayings: ReadonlySet<string> = new Set('said told described dismissed branded praised saw'.split(' '))

/** "A doctor at the clinic, Hugh Tamm, said": the name behind the complement of a noun, between commas. */
function behindComplements(scan: Scan, mentions: readonly Mention[], found: Map<number, Apposition>): void {
  const { lower } = scan.tokens
  mentions.forEach((a, i) => {
    if (a.name || a.headType !== Type.person || a.plural || a.determiner === 'other' || found.has(i)) return
    if (!complements.has(lower[a.span[1]] ?? '')) return
    let j = i + 1
    // "for the head of the party": two complements at most
    for (let depth = 0; depth < 3; depth++) {
      const inner = mentions[j]
      if (!inner || inner.sentence !== a.sentence || inner.span[0] - a.span[1] > 8) return
      const next = mentions[j + 1]
      if (lower[inner.span[1]] === ',') {
        if (
          next?.name &&
          next.nameType === Type.person &&
          (!next.head || (next.determiner === 'none' && addresses.has(next.head))) &&
          next.name[1] - next.name[0] > 1 &&
          next.span[0] === inner.span[1] + 1 &&
          (lower[next.span[1]] === ',' || lower[next.span[1]] === '.')
        ) {
          // "the son of the minister, Pavel Odrin" may be either; a name is nobody else's, and whoever speaks for an office is named by his own
          const named = inner.name && inner.nameType === Type.person
          const isOffice = !named && !inner.name && inner.headType === Type.person && !inner.plural
          const office = isOffice && (!onBehalf.has(a.head) || isHolder(scan, mentions, inner, next))
          const k = office ? j : i
          if (!found.has(k)) found.set(k, { named: j + 1, described: k })
        }
        return
      }
      j++
    }
  })
}

/** Those who speak for somebody else. */
const onBehalf: ReadonlySet<string> = new Set([
  ...voiceNouns,
  ...'aide adviser advisor lawyer attorney counsel solicitor barrister agent publicist secretary deputy'.split(' '),
])

/** Whether the article gives somebody the office elsewhere: "A spokesman for the prime minister, Pavel Odrin, …", "Prime Minister Pavel Odrin". */
function isHolder({ tokens }: Scan, mentions: readonly Mention[], office: Mention, named: Mention): boolean {
  const surname = tokens.lower[(named.name?.[1] ?? 0) - 1]
  return mentions.some(
    (m) => m !== named && m.name && m.head === office.head && tokens.lower[m.name[1] - 1] === surname,
  )
}

const complements: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to'])

const copulas: ReadonlySet<string> = new Set(['is', 'was', 'became'])

/** A person is a doctor and a body is a company; a name of which nothing is known may be either. */
function fits(scan: Scan, name: Mention, noun: Mention): boolean {
  const { headType } = noun
  if (headType === Type.person || headType === Type.anonymous)
    return name.nameType === Type.person || name.nameType === Type.none
  if (headType === Type.organization || headType === Type.outlet) {
    // "Capital Economics, a consultancy": two capitals of which nothing is known
    const first = scan.tokens.lower[name.name?.[0] ?? -1] ?? ''
    const unknown = name.nameType === Type.person && !name.head && !isGiven(first)
    return (
      unknown || name.nameType === Type.organization || name.nameType === Type.outlet || name.nameType === Type.none
    )
  }
  return false
}

/** "The director and chief engineer, Erik Thorsen,": one who has two posts, where the second has no article of its own. */
function ofTwoPosts({ tokens }: Scan, mentions: readonly Mention[], found: Map<number, Apposition>): void {
  for (const [k, { named }] of [...found]) {
    const [first, second] = [mentions[k - 1], mentions[k]]
    if (!first || !second || first.name || first.plural || first.headType !== Type.person || named < k) continue
    if (second.determiner !== 'none' || second.plural || second.headType !== Type.person || found.has(k - 1)) continue
    const joins = tokens.lower[first.span[1]] === 'and' && second.span[0] === first.span[1] + 1
    if (joins && first.sentence === second.sentence) found.set(k - 1, { named, described: k - 1 })
  }
}

/** "One clerk, identified only as “Bear,”", "a woman known as Lena": the name that stands for another. */
function knownAs({ tokens }: Scan, mentions: readonly Mention[], found: Map<number, Apposition>): void {
  const { lower, kind } = tokens
  mentions.forEach((a, i) => {
    if (a.name || a.headType !== Type.person || a.plural || found.has(i)) return
    let at = lower[a.span[1]] === ',' ? a.span[1] + 1 : a.span[1]
    const own = selfNamed(lower, at)
    if (own > at) at = own
    else {
      const word = lower[at++] ?? ''
      if (!naming.has(word)) return
      if (lower[at] === 'only' || lower[at] === 'simply') at++
      // "a farmer called Ola Dahl"
      if (lower[at] === 'as') at++
      else if (word !== 'named' && word !== 'called') return
    }
    if (kind[at] === TokenKind.quote) at++
    // "himself" and "his" stand between
    let j = i + 1
    while (j < i + 4 && (mentions[j]?.span[0] ?? at) < at) j++
    const b = mentions[j]
    if (b?.name && !b.head && b.span[0] === at && b.nameType !== Type.place) found.set(i, { named: j, described: i })
  })
}

/** Behind "who calls himself", "who gave his name as": where the name must start, or the same place. */
function selfNamed(lower: readonly string[], from: number): number {
  let at = lower[from] === 'who' ? from + 1 : from
  const verb = lower[at++] ?? ''
  const own = lower[at++] ?? ''
  if (/^call(?:s|ed|ing)$/.test(verb)) return /^(?:him|her)self$/.test(own) ? at : from
  if (/^(?:gave|gives|giving)$/.test(verb))
    return /^(?:his|her)$/.test(own) && lower[at] === 'name' && lower[at + 1] === 'as' ? at + 2 : from
  if (!/^identif(?:ies|ied|ying)$/.test(verb) || !/^(?:him|her)self$/.test(own)) return from
  at += lower[at] === 'only' ? 1 : 0
  return lower[at] === 'as' ? at + 1 : from
}

const naming: ReadonlySet<string> = new Set(['known', 'identified', 'named', 'called'])
