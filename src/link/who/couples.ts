import { type Gender, type Mention, Type } from './mention.js'
import { isGiven } from './name-types.js'
import type { Scan } from './scan.js'
import { femaleGiven, maleGiven } from './words.js'
import { textOf } from './world.js'

/** What one of two people of one surname is called by himself. */
export interface Partner {
  readonly surname: string
  /** The whole of it: "John Marsh", "Mr. Hale". */
  readonly name: string
  readonly gender: Gender
  /** Whether only "Mr." tells who it is. */
  readonly addressed: boolean
}

const addressed: ReadonlyMap<string, Gender> = new Map([
  ['mr', 'm'],
  ['mrs', 'f'],
  ['ms', 'f'],
  ['dr', null],
  ['lord', 'm'],
  ['lady', 'f'],
  ['sir', 'm'],
])

/** "Mr. and | Mrs. Hale": the first of them, who has no name of his own; `null` where nobody stands here. */
export function addressOfCouple({ tokens, splitting, cap }: Scan, from: number): Mention | null {
  const { lower, words } = tokens
  // few words begin with a capital, and only those are looked up
  const capital = tokens.text.charCodeAt(tokens.start[from] ?? 0) < 91
  if (!capital || !addressed.has(lower[from] ?? '')) return null
  const to = words[from + 1] === '.' ? from + 2 : from + 1
  const other = addressed.get(lower[to + 1] ?? '')
  if (lower[to] !== 'and' || !other || cap[words[to + 2] === '.' ? to + 3 : to + 2] !== 1) return null
  return {
    span: [from, to],
    sentence: splitting.sentenceOf[from] ?? 0,
    form: 'name',
    name: [from, to],
    nameType: Type.person,
    head: '',
    headType: Type.none,
    titleEnd: from,
    affiliation: null,
    affiliationType: Type.none,
    determiner: 'none',
    plural: false,
    gender: other === 'f' ? 'm' : 'f',
    ownerEnd: -1,
  }
}

/** "John and Eva Marsh", "Mr. and Mrs. Hale": the first of them has the surname that follows. */
export function partnerAt(scan: Scan, mentions: readonly Mention[], k: number): Partner | null {
  const [m, other] = [mentions[k], mentions[k + 1]]
  if (!m?.name || !other?.name) return null
  const { lower } = scan.tokens
  if (lower[m.span[1]] !== 'and' || other.span[0] !== m.span[1] + 1) return null
  const surname = textOf(scan, [other.name[1] - 1, other.name[1]])
  const given = lower[m.name[0]] ?? ''
  const name = `${textOf(scan, m.name)} ${surname}`
  if (addressed.has(given)) return m.gender ? { surname, name, gender: m.gender, addressed: true } : null
  if (other.head || m.name[1] - m.name[0] !== 1 || other.name[1] - other.name[0] !== 2) return null
  if (!isGiven(given) || !isGiven(lower[other.name[0]] ?? '')) return null
  const male = maleGiven.has(given)
  return { surname, name, gender: male === femaleGiven.has(given) ? null : male ? 'm' : 'f', addressed: false }
}
