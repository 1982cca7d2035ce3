import { type SentenceSpan, type Splitting, TokenKind } from '../../split/splitting.js'
import type { Entity } from './entities.js'
import { type Mention, Type } from './mention.js'
import { demonyms } from './words.js'
import { singularOf, textOf, type World } from './world.js'

/** Only the first blocks hold the headline and what stands under it. */
const blocksToLook = 2

/** Who speaks in a headline is named in the article: "says mayor" over "Mayor Tove Brandt said", where no other mayor is. */
export function nameInHeadlines(world: World): void {
  const { gathered, of, scan, speaks } = world
  const { sentences } = scan.splitting
  for (let k = 0; k < gathered.mentions.length; k++) {
    const m = gathered.mentions[k]
    const sentence = sentences[m?.sentence ?? -1]
    if (!m || !sentence || sentence.block >= blocksToLook) return
    if (!speaks[k] || m.name || m.form === 'pronoun' || m.plural || !isHeadline(scan.splitting, sentence)) continue
    // nobody yet, or somebody whom the headline alone has
    const unnamed = world.entities[of[k] ?? -1]
    if (unnamed && (unnamed.forms.size || unnamed.anonymous || !unnamed.mentions.every((j) => isWithin(world, j, m))))
      continue
    const named = soleNamed(world, m)
    if (!named) continue
    const own = unnamed?.mentions.splice(0) ?? [k]
    for (const j of own) of[j] = named.id
    named.mentions.unshift(...own)
  }
}

const isWithin = (world: World, k: number, m: Mention): boolean => world.gathered.mentions[k]?.sentence === m.sentence

/** A heading, or a line of the text that ends with no mark. */
function isHeadline({ tokens, blocks, sentences }: Splitting, sentence: SentenceSpan): boolean {
  if (blocks[sentence.block]?.kind === 'heading') return true
  return tokens.kind[sentence.to - 1] !== TokenKind.punctuation && sentences.length > 1
}

/** The only one in the article who is called by the noun and by all of the words before it, or null. */
function soleNamed(world: World, m: Mention): Entity | null {
  const ids =
    m.headType === Type.person
      ? (world.byHead.get(singularOf(m.head)) ?? [])
      : m.headType === Type.organization
        ? world.entities.flatMap((e) => (e.type === Type.organization && e.nameWords.has(m.head) ? e.id : []))
        : []
  let sole: Entity | null = null
  for (const id of ids) {
    const entity = world.entities[id]
    if (!entity?.forms.size || entity.type !== m.headType || entity.plural || !entity.mentions.length) continue
    if (m.gender && entity.gender && m.gender !== entity.gender) continue
    if (entity === sole || !isDescribed(world, entity, m)) continue
    if (sole) return null
    sole = entity
  }
  return sole
}

/** Whether what the headline says of him is said in the article: "police chief", "finance minister". */
function isDescribed(world: World, entity: Entity, m: Mention): boolean {
  const { lower } = world.scan.tokens
  let known: Set<string> | null = null
  for (let i = m.span[0]; i < m.span[1] - 1; i++) {
    const word = lower[i] ?? ''
    if (word === 'the' || word === 'a' || word === 'an') continue
    const country = demonyms.get(word)
    if (country !== undefined && world.country.get(entity.id) === country) continue
    known ??= wordsOf(world, entity)
    if (!known.has(word) && !known.has(country?.toLowerCase() ?? word)) return false
  }
  return true
}

function wordsOf(world: World, entity: Entity): Set<string> {
  const said = [entity.description, entity.affiliation, ...entity.forms.keys()]
  for (const k of entity.mentions.slice(0, 8)) {
    const m = world.gathered.mentions[k]
    if (m) said.push(textOf(world.scan, m.span))
  }
  return new Set(
    said.flatMap(
      (text) =>
        text
          ?.toLowerCase()
          .replace(/['’]s\b/g, '')
          .split(/[\s,]+/) ?? [],
    ),
  )
}
