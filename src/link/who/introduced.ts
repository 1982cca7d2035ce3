import { phraseFrom, withTies } from '../phrase.js'
import { type Entity, fullName } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity } from './naming.js'
import { textOf, type World } from './world.js'

/** How many tokens a complement or a relative clause may add to a description. */
const longest = 10

/** Where a description ends with its complement: "a doctor at the Sella clinic", "leader of the Greens". */
export function describedTo(world: World, m: Mention): number {
  const { tokens } = world.scan
  const limit = Math.min(tokens.length, m.span[1] + longest)
  const to = withTies(tokens, m.span, limit)[1]
  if (to === m.span[1] || to >= limit) return m.span[1]
  // "for Mr. Vale"
  return Math.max(to, world.gathered.mentions[world.gathered.at[to - 1] ?? -1]?.span[1] ?? to)
}

const leads: ReadonlySet<string> = new Set(
  'heads leads runs chairs directs manages owns founded headed led chaired ran owned edits represents oversees commands coaches'.split(
    ' ',
  ),
)
const serves: ReadonlySet<string> = new Set('works worked teaches taught studies serves served'.split(' '))

/** "Hugh Hill, who heads the Sella water board": what the clause says of him, and the body that it names. */
export function relativeOf(world: World, forms: Forms, entity: Entity, m: Mention): void {
  const { tokens } = world.scan
  const { lower } = tokens
  const to = m.span[1]
  if (lower[to] !== ',' || lower[to + 1] !== 'who') return
  const verb = lower[to + 2] ?? ''
  const office = leads.has(verb)
  if (!office && !serves.has(verb)) return
  const from = office ? to + 3 : to + 4
  if (!office && !/^(?:for|at|in|with)$/.test(lower[to + 3] ?? '')) return
  const object = phraseFrom(tokens, from, Math.min(tokens.length, from + longest))
  if (!object) return
  const end = withTies(tokens, object, Math.min(tokens.length, from + longest))[1]
  if (office) entity.description ??= textOf(world.scan, [to + 2, end])
  entity.affiliation ??= bodyAt(world, forms, from, true)
}

/** What one is of a body and of nobody else. */
const bodily: ReadonlySet<string> = new Set(
  'executive ceo cfo chairman chairwoman chairperson director founder co-founder cofounder owner manager spokesman spokeswoman spokesperson analyst employee'.split(
    ' ',
  ),
)

const ties = /^(?:of|at|from|for|with|to|in)$/

/** The body that the complement of a description names: "a doctor at the Sella clinic". */
export function complementBody(world: World, forms: Forms, m: Mention): string | null {
  return ties.test(world.scan.tokens.lower[m.span[1]] ?? '')
    ? bodyAt(world, forms, m.span[1] + 1, bodily.has(m.head))
    : null
}

/** The name of a body or of an outlet that starts at a token; what follows "the" and is nobody known is taken for one. */
function bodyAt(world: World, forms: Forms, i: number, isBody: boolean): string | null {
  const { gathered, scan } = world
  const k = gathered.at[i] ?? -1
  const next = gathered.mentions[k]
  const key = forms.keyOf[k]
  if (!next || next.span[0] !== i) return null
  // "a spokeswoman for the finance ministry"
  if (!key && !next.name && next.headType === Type.organization && next.determiner === 'definite')
    return textOf(scan, [i + 1, next.span[1]])
  if (!key) return null
  const body = namedEntity(world, key, next)
  if (!body || body.type === Type.person || body.type === Type.country || body.type === Type.place) return null
  if (body.type === Type.none) {
    if (!isBody && next.determiner !== 'definite') return null
    body.type = Type.organization
  }
  return next.name ? textOf(scan, next.name) : fullName(body)
}
