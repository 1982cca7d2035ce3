import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { textOf, type World } from './world.js'

/** How far back, in sentences, "both" and "the two" look. */
const reach = 3

const two =
  'men|women|leaders|ministers|officials|sides|countries|companies|firms|banks|clubs|airlines|parties|presidents|governments|groups|teams|nations|states|sisters|brothers|candidates|senators|lawyers|players|scientists|researchers|suspects|defendants'
const one =
  'man|woman|leader|minister|official|side|country|company|firm|bank|club|airline|party|president|government|group|team|nation|state|sister|brother|candidate|senator|lawyer|player|scientist|researcher|suspect|defendant'
const both = new RegExp(
  `^(?:both|the two|the pair|the duo|the couple|the twins|the brothers|the sisters|the siblings|the newlyweds|(?:both|the two) (?:${two})|neither(?: of them| of the two)?|neither (?:${one}))$`,
)
const three = new RegExp(`^(?:all three|the three|the trio|(?:all|the) three (?:${two}))$`)

/** "Both", "the two", "all three": the last who stood side by side, or the group of two that was spoken of; empty for none. */
export function pairBefore(world: World, [from, to]: readonly [number, number]): Entity[] {
  if (to - from > 4) return []
  const words = textOf(world.scan, [from, to]).toLowerCase()
  if (words === 'they') return theyBefore(world, from)
  const count = both.test(words) ? 2 : three.test(words) ? 3 : 0
  if (!count) return []
  const { mentions } = world.gathered
  const sentence = world.scan.splitting.sentenceOf[from] ?? 0
  for (let k = lastBefore(mentions, from); k >= 0; k--) {
    const b = mentions[k]
    if (!b || b.sentence < sentence - reach) break
    if (
      !ofBodies.test(words) &&
      b.plural &&
      world.scan.tokens.lower[b.span[0]] === (count === 2 ? 'two' : 'three') &&
      isHuman(b)
    ) {
      const group = world.entities[world.of[k] ?? -1]
      if (group) return [group]
    }
    const list = listEndingAt(world, k)
    if (list.length !== count || (ofPeople.test(words) && !list.every(mayBePerson))) continue
    for (const entity of list) settle(entity, words)
    return list
  }
  if (ofBodies.test(words)) return twoBodies(world, from, sentence)
  return words.startsWith('both') ? twoWhoSpoke(world, sentence) : []
}

const ofBodies = /^(?:both|the two|neither) (?:compan(?:ies|y)|firms?|banks?|clubs?|airlines?|governments?)$/

/** "Olin will buy the batteries of Voltar \u2026 Both companies": the two bodies of the last sentence that names two, and no third. */
function twoBodies({ entities, gathered, of }: World, from: number, sentence: number): Entity[] {
  let found: Entity[] = []
  let at = -1
  for (let k = lastBefore(gathered.mentions, from); k >= 0; k--) {
    const m = gathered.mentions[k]
    if (!m || m.sentence < sentence - reach) break
    if (m.sentence !== at) {
      if (found.length === 2) break
      found = []
      at = m.sentence
    }
    const entity = entities[of[k] ?? -1]
    const isBody = entity?.type === Type.organization || (entity?.type === Type.none && m.name !== null)
    if (m.sentence < sentence && entity && isBody && isSomebody(entity) && !found.includes(entity))
      found.unshift(entity)
  }
  return found.length === 2 ? found : []
}

/** The only two named people who spoke just before, and nobody else. */
function twoWhoSpoke({ entities, recent, spoke }: World, sentence: number): Entity[] {
  const found = recent.flatMap((id) => {
    const entity = entities[id]
    return entity && sentence - (spoke[id] ?? -99) <= reach && spoke[id] !== sentence ? entity : []
  })
  const isTwo = found.length === 2 && found.every((e) => e.type === Type.person && e.forms.size && !e.plural)
  return isTwo ? found.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0)) : []
}

const ofPeople = /(?:men|women|couple|brothers|sisters|siblings|twins|newlyweds)$/

const mayBePerson = ({ type }: Entity): boolean => type === Type.person || type === Type.none

/** "A and B", "A, B and C": all who stand side by side up to a mention, in their order; empty where one of them is nobody. */
function listEndingAt({ entities, gathered, of, scan }: World, last: number): Entity[] {
  const { lower } = scan.tokens
  const found: Entity[] = []
  for (let k = last; k >= 0; k--) {
    const m = gathered.mentions[k]
    const entity = entities[of[k] ?? -1]
    if (!m || !entity || !isSomebody(entity) || found.includes(entity)) return []
    found.unshift(entity)
    const before = gathered.mentions[k - 1]
    const mark = lower[m.span[0] - 1]
    const isJoined = k === last ? mark === 'and' : mark === ','
    if (!isJoined || before?.span[1] !== m.span[0] - 1) {
      // "Oslo, A and B"
      return k === last || mark === ',' ? [] : found
    }
  }
  return []
}

/** "Both companies" are bodies, "the two men" people. */
function settle(entity: Entity, words: string): void {
  if (entity.type !== Type.none) return
  if (
    /(?:compan(?:ies|y)|firms?|banks?|clubs?|airlines?|part(?:ies|y)|teams?|governments?|countr(?:ies|y)|states?|nations?)$/.test(
      words,
    )
  )
    entity.type = Type.organization
  else if (
    /(?:men|women|leaders|ministers|officials|presidents|sisters|brothers|candidates|couple|siblings|twins|newlyweds|senators|lawyers|players)$/.test(
      words,
    )
  )
    entity.type = Type.person
}

/** "They": two people who stood side by side as the subject of the sentence before, where no others are as near. */
function theyBefore(world: World, from: number): Entity[] {
  const { mentions, at } = world.gathered
  const sentence = world.scan.splitting.sentenceOf[from] ?? 0
  const taken = world.entities[world.of[at[from] ?? -1] ?? -1]
  if (taken?.forms.size) return []
  const start = world.scan.splitting.sentences[sentence - 1]?.from ?? -1
  for (let k = lastBefore(mentions, from); k > 0; k--) {
    const m = mentions[k]
    if (!m || m.span[0] < start) break
    if (m.sentence !== sentence - 1) continue
    const list = listEndingAt(world, k)
    const first = mentions[k + 1 - list.length]
    if (list.length && first?.span[0] === start) return list
  }
  return []
}

function lastBefore(mentions: readonly Mention[], token: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.span[0] ?? 0) < token) low = middle + 1
    else high = middle
  }
  return low - 1
}

const isHuman = (m: Mention): boolean => m.headType === Type.person || m.headType === Type.anonymous

const isSomebody = (entity: Entity): boolean =>
  !entity.plural && entity.forms.size > 0 && entity.type !== Type.place && entity.type !== Type.document
