import type { LinkedVoice } from '../linking.js'
import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { owned, voiceNouns } from './words.js'
import { phraseOf, singularOf, type World } from './world.js'

/** The documents that entities speak through, by the entity's id. */
export function documentsByOwner({ entities }: World): ReadonlyMap<number, readonly Entity[]> {
  const by = new Map<number, Entity[]>()
  for (const entity of entities) {
    if (entity.owner < 0 || entity.type !== Type.document || entity.forms.size) continue
    const others = by.get(entity.owner)
    if (others) others.push(entity)
    else by.set(entity.owner, [entity])
  }
  return by
}

/** Tell through whom and what a source speaks that is not itself: "Treasury officials", "a spokesman", "the statement". */
export function voicesOf(world: World, entity: Entity, documents: readonly Entity[]): readonly LinkedVoice[] {
  const { mentions } = world.gathered
  const people = entity.type === Type.person ? [] : peopleOf(world, entity)
  const papers = documents.flatMap((document): LinkedVoice[] => {
    const own = document.mentions.flatMap((k) => mentions[k] ?? [])
    const first = own.find((m) => owned.has(m.head))
    return first ? [{ kind: 'document', name: phraseOf(world.scan, first.span), mentions: own.map((m) => m.span) }] : []
  })
  return [...people, ...papers]
}

/** Unnamed people of a body, one and many apart; a pronoun goes on with whoever stands before it. */
function peopleOf(world: World, entity: Entity): readonly LinkedVoice[] {
  const found = new Map<string, { readonly first: Mention; readonly all: Mention[] }>()
  let last: Mention[] | null = null
  for (const k of entity.mentions) {
    const m = world.gathered.mentions[k]
    if (!m) continue
    if (m.form === 'pronoun') {
      if (m.gender !== 'n') last?.push(m)
      continue
    }
    last = null
    if (m.headType !== Type.person || !voiceNouns.has(m.head)) continue
    const key = `${singularOf(m.head)} ${m.plural}`
    const voice = found.get(key) ?? { first: m, all: [] }
    found.set(key, voice)
    voice.all.push(m)
    last = voice.all
  }
  return [...found.values()].map(({ first, all }) => ({
    kind: 'people',
    name: phraseOf(world.scan, first.span),
    mentions: all.map((m) => m.span),
  }))
}
