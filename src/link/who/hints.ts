import { TokenKind } from '../../split/splitting.js'
import { type Mention, Type } from './mention.js'
import { isGiven } from './name-types.js'
import { kin, saying } from './naming.js'
import type { Scan } from './scan.js'
import { nouns, surnameFirst } from './words.js'

/** How often a name stands anywhere, and how much its places say for a body, a place and a person. */
export type Hints = Map<string, [all: number, bodies: number, places: number, people: number]>

/** What only bodies do, have and publish; people found, run and leave them. */
const bodilyVerbs: ReadonlySet<string> = new Set(
  'makes made employs sells runs publishes builds provides oversees operates produces manufactures supplies brews owns listed merged filed launched recalled'.split(
    ' ',
  ),
)
const bodilyNouns: ReadonlySet<string> = new Set(
  'survey poll polls shares stock customers staff users app parent profits profit revenue sales headquarters spokesman spokeswoman spokesperson ceo board factory plant customers subsidiary shareholders earnings stock website annual quarterly latest chief'.split(
    ' ',
  ),
)
const collected: ReadonlySet<string> = new Set(['figures', 'data', 'statistics', 'research', 'numbers'])
/** How far behind a name its "its" may stand. */
const itsReach = 12

/** Note where a name stands whose words do not say what it is. */
export function hint(hints: Hints, key: string, scan: Scan, m: Mention): void {
  // "Q: …" of an interview
  if (key.length < 2) return
  const counts = hints.get(key) ?? [0, 0, 0, 0]
  counts[0]++
  const type = placeHint(scan, m)
  if (type === Type.organization) counts[1]++
  if (type === Type.place) counts[2]++
  if (isTraded(scan, m) || (type !== Type.place && isBodily(scan, m))) counts[1] += 2
  else if (isPersonal(scan, m)) counts[3] += 2
  hints.set(key, counts)
}

/** What a name is by most of its places, or none. */
export function hinted([all, bodies, places, people]: readonly [number, number, number, number]): Type {
  if (people >= bodies && people > 0) return Type.none
  if ((bodies + places) * 2 <= Math.min(all, 3)) return Type.none
  return bodies >= places ? Type.organization : Type.place
}

/** "Dallow, 34,", "Dallow said he", "Dallow's wife": only of a person. */
function isPersonal({ tokens }: Scan, m: Mention): boolean {
  const { lower } = tokens
  const to = m.span[1]
  const next = lower[to] ?? ''
  if (next === ',') return /^(?:who|\d\d)$/.test(lower[to + 1] ?? '')
  if (next === "'s")
    return kin.has(lower[to + 1] ?? '') || /^(?:lawyer|attorney|family|death|home)$/.test(lower[to + 1] ?? '')
  if (next === 'himself' || next === 'herself') return true
  const at = to + (lower[to + 1] === 'that' ? 2 : 1)
  return saying.has(next) && /^s?he$/.test(lower[at] ?? '')
}

/** "The Evening Dial", "a spokeswoman for Brightwater Fibre": people's names stand otherwise, whatever their words. */
export function isNobody(scan: Scan, m: Mention): boolean {
  if (!m.name || m.head) return false
  const { lower, words } = scan.tokens
  const [from, to] = m.name
  const first = lower[from] ?? ''
  if (isGiven(first) || surnameFirst.has(first) || to - from < 2 || to - from > 4) return false
  for (let i = from; i < to; i++) if (/^\p{Lu}\.?$/u.test(words[i] ?? '')) return false
  // "the Johnsons" are people, and "the late Emil Rask" is one
  if (m.determiner === 'definite') return m.span[0] === from - 1 && !/[^s]s$/.test(lower[to - 1] ?? '')
  const before = lower[m.span[0] - 1]
  const who = lower[m.span[0] - 2] ?? ''
  // "engineers at Brightwater Fibre": people work at bodies
  return (before === 'for' && who.startsWith('spokes')) || (before === 'at' && nouns.get(who)?.type === Type.person)
}

/** "Shares in Quillon". */
const isTraded = ({ tokens: { lower } }: Scan, m: Mention): boolean =>
  /^(?:in|of)$/.test(lower[m.span[0] - 1] ?? '') &&
  /^(?:shares|stake|shareholders|stock)$/.test(lower[m.span[0] - 2] ?? '')

/** "In X", "at X" and "the X" speak for a place or a body where the name itself says nothing. */
function placeHint(scan: Scan, m: Mention): Type {
  const before = scan.tokens.lower[m.span[0] - 1] ?? ''
  if (lands.has(scan.tokens.lower[m.span[1]] ?? '')) return Type.place
  if (m.determiner === 'definite') return Type.organization
  if ((before === 'in' || before === 'near') && !isTraded(scan, m)) return Type.place
  if (before === 'at') return Type.organization
  return Type.none
}

/** What only a place's name stands before: "the Tarn strait". */
const lands: ReadonlySet<string> = new Set(
  `strait straits river valley bay island islands lake mountain mountains peninsula coast desert hills canyon province region county district
  border dam canal pass gorge archipelago reef plateau delta estuary harbour harbor basin crossing bridge tunnel road airport`.split(
    /\s+/,
  ),
)

/** "X employs", "X's shares", "X said that its sales": only of a body. */
function isBodily(scan: Scan, m: Mention): boolean {
  const { lower, kind, start, end } = scan.tokens
  const to = m.span[1]
  const next = lower[to] ?? ''
  if (bodilyVerbs.has(next)) return true
  // "a spokesman for Quillon"
  if (lower[m.span[0] - 1] === 'for' && lower[m.span[0] - 2]?.startsWith('spokes')) return true
  if (saysOfItself(lower, to, m.nameType === Type.person)) return true
  // "figures from Rightmove"
  if (lower[m.span[0] - 1] === 'from' && collected.has(lower[m.span[0] - 2] ?? '')) return true
  // "Pollwise found that 41 per cent would"
  if (next === 'found' && /^per ?cent$|^%$/.test(lower[to + 3] ?? '')) return true
  if (next === 'found' && lower[to + 3] === 'per' && lower[to + 4] === 'cent') return true
  // "Sarnoil, which runs the plant,"
  if (next === ',' && lower[to + 1] === 'which' && bodilyVerbs.has(lower[to + 2] ?? '')) return true
  if (next === 'has' && bodilyVerbs.has(lower[to + 1] ?? '')) return true
  if (next === "'s" && start[to] === end[to - 1]) {
    // "DuPont's longtime chief"
    const owned = bodilyNouns.has(lower[to + 1] ?? '') || !/^[a-z-]+$/.test(lower[to + 1] ?? '') ? to + 1 : to + 2
    if (bodilyNouns.has(lower[owned] ?? '')) return true
  }
  if (scan.splitting.sentences[m.sentence]?.from !== m.span[0]) return false
  for (let i = to; i < to + itsReach; i++) {
    const word = lower[i] ?? ''
    if (word === 'its') return true
    // another that "its" could belong to
    if (scan.cap[i] === 1 || word === '.' || word === 'the' || word === 'a' || kind[i] === TokenKind.quote) return false
  }
  return false
}

/** "Monzo said it had fixed the fault", "Nabisco announced it was closing": a body says of itself what it did or will do. */
function saysOfItself(lower: readonly string[], verb: number, isGuess: boolean): boolean {
  if (!saying.has(lower[verb] ?? '')) return false
  const it = verb + (lower[verb + 1] === 'that' ? 2 : 1)
  const next = lower[it + 1] ?? ''
  // a team, to whom it is "they", as it is to two brothers
  if (lower[it] === 'they') return !isGuess && /^(?:would|will|had|have|were|are|planned|plan)$/.test(next)
  if (lower[it] !== 'it') return false
  let i = it + 2
  while (/^(?:not|n't|also|now|already|never|no|longer|still|only)$/.test(lower[i] ?? '')) i++
  const word = lower[i] ?? ''
  if (next === 'had' || next === 'has') return /(?:ed|n)$/.test(word) && !befalls.has(word)
  if (next === 'was' || next === 'is') return /^(?!being|going|raining|snowing).+ing$/.test(word) || ofItself.has(word)
  if (next === 'would' || next === 'will') return willed.has(word)
  return next === 'plans' || next === 'planned' || next === 'intends' || next === 'expects' || next === 'expected'
}

/** What happens to things. */
const befalls: ReadonlySet<string> = new Set(
  'been happened rained snowed turned failed ended started proven'.split(' '),
)

const ofItself: ReadonlySet<string> = new Set('aware committed confident pleased sorry disappointed unable'.split(' '))

const willed: ReadonlySet<string> = new Set(
  `appeal sell buy close cut fight launch review investigate cooperate pay offer stop recall invest hire open expand add raise drop withdraw publish release
  contest comply respond consider introduce watch spend build move ban suspend contact refund donate honour honor extend continue`.split(
    /\s+/,
  ),
)
