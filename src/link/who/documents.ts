import { cueVerbs } from '../../find/grammar/verbs.js'
import { antecedent } from './antecedents.js'
import type { Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity, outermost, ownerOf } from './naming.js'
import { hearsay, owned } from './words.js'
import type { World } from './world.js'

const makers = /^(?:by|from|of)$/
const places = /^(?:on|in|at)$/

/** Where anybody may post says nothing of who posted. */
const platforms =
  /^(?:facebook|twitter|instagram|youtube|whatsapp|telegram|reddit|tiktok|snapchat|weibo|wechat|vkontakte|vk)$/i

/** Whose document it is, where the article says so: "a NASA statement", "a report published by X", "the report" of an outlet just named. */
export function documentOwner(world: World, forms: Forms, k: number, to: number, entity: Entity): Entity | null {
  const m = world.gathered.mentions[k]
  if (!m || !owned.has(m.head)) return null
  const key = forms.affiliationOf[k]
  if (key) {
    const owner = namedEntity(world, key, m)
    const isPlatform = owner && [...owner.forms.keys()].some((f) => platforms.test(f))
    if (owner && !isPlatform && owner.type !== Type.country && owner.type !== Type.place) return owner
  }
  if (m.ownerEnd >= 0) {
    const owner = ownerOf(world, k)
    if (owner) return owner
  }
  // "said in a statement signed by his aide": it is the principal's
  const maker = world.scan.tokens.lower[to] === 'signed' ? null : madeBy(world, forms, m, to)
  if (maker) return maker
  // "the clinic said in a statement", "she wrote in a post"
  const before = world.scan.tokens.lower[m.span[0] - 1] ?? ''
  if (
    m.determiner === 'indefinite' &&
    !m.plural &&
    /^(?:in|on|via|through|with|issued|released|published|sent|wrote|posted|tweeted|made)$/.test(before)
  )
    return antecedent(world, m, {
      fits: (e) =>
        e.forms.size > 0 &&
        e.type !== Type.place &&
        (world.spoke[e.id] === m.sentence || world.subject[e.id] === m.sentence),
      back: 0,
    })
  if (m.determiner !== 'definite' || m.plural) return null
  // "the memo" that an outlet obtained is still another's
  const first = world.gathered.mentions[entity.mentions[0] ?? -1]
  if (first && gained.has(world.scan.tokens.lower[first.span[1]] ?? '')) return null
  if (/^(?:report|story|article|piece|editorial|passage)$/.test(m.head))
    return antecedent(world, m, { fits: (e) => e.type === Type.outlet && e.forms.size > 0, back: 3 })
  if (/^(?:statement|communique|communiqué|announcement|release)$/.test(m.head))
    return antecedent(world, m, {
      fits: (e) =>
        (e.type === Type.organization || e.type === Type.person || e.type === Type.country) &&
        e.forms.size > 0 &&
        world.spoke[e.id] !== undefined,
      back: 3,
    })
  return null
}

/** "A statement issued last week by the ministry", "a report on DeepDotWeb": who is named behind the document. */
export function madeBy(world: World, forms: Forms, m: Mention, to: number): Entity | null {
  const { lower } = world.scan.tokens
  for (let i = m.span[1]; i < m.span[1] + 12; i++) {
    const word = lower[i] ?? ''
    if (i >= to && (i > m.span[1] + 5 || word === ',' || word === '.' || word === '' || speaks(lower, i))) break
    if (!makers.test(word) && !places.test(word)) continue
    // "a memo obtained by the Herald" is not the Herald's
    if (word === 'by' && gained.has(lower[i - 1] ?? '')) continue
    const j = outermost(world, i + 1)
    const other = world.gathered.mentions[j]
    const key = forms.keyOf[j]
    if (!other || other.span[0] !== i + 1) continue
    const maker = key ? namedEntity(world, key, other) : world.entities[world.of[j] ?? -1]
    // "figures from the customs service"
    const isBody =
      word !== 'of' && maker?.type === Type.organization && other.determiner === 'definite' && !other.plural
    if (!maker || !(maker.forms.size || isBody) || maker.type === Type.country || maker.type === Type.place) continue
    if ([...maker.forms.keys()].some((f) => platforms.test(f))) continue
    const isSite = maker.type === Type.outlet || (maker.type === Type.organization && maker.sure < 2)
    if (places.test(word) && !isSite) continue
    const onBehalf = word === 'of' && lower[i - 1] === 'behalf'
    if (word === 'of' && maker.type === Type.person && !onBehalf) continue
    return maker
  }
  return null
}

/** "Reports said | the dam at Vale leaks", "the study was | paid for by Norlight": what they say or what happens to them is no part of them. */
const speaks = (lower: readonly string[], i: number): boolean =>
  (cueVerbs.get(lower[i] ?? '')?.class === 'say' && lower[i + 1] !== 'by') ||
  (finite.has(lower[i] ?? '') && !/^(?:which|that)$/.test(lower[i - 1] ?? ''))

const finite: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will'])

/** What an outlet does with a document that somebody else made. */
const gained: ReadonlySet<string> = new Set('obtained seen reviewed viewed read acquired examined inspected'.split(' '))

/** Reports of nobody named are hearsay: "a new report", "rumours", "speculation". */
export function isHearsay({ scan: { tokens } }: World, m: Mention): boolean {
  if (!hearsay.has(m.head)) return false
  if (gained.has(tokens.lower[m.span[1]] ?? '')) return false
  if (m.head !== 'report' && m.head !== 'reports') return true
  // "an arrest report" is kept on file, and no rumour
  return !(m.head === 'report' && m.determiner === 'definite') && !filed.has(tokens.lower[m.span[1] - 2] ?? '')
}

const filed: ReadonlySet<string> = new Set(
  `arrest police incident autopsy post-mortem coroner's inspection audit crash accident toxicology medical pathology annual quarterly
  inquiry council committee court probation crime forensic expert site ombudsman`.split(/\s+/),
)
