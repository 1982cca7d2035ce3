import { cueVerbs } from '../../find/grammar/verbs.js'
import { TokenKind } from '../../split/splitting.js'
import type { Entity } from './entities.js'
import { type Gender, type Mention, Type } from './mention.js'
import type { World } from './world.js'

/** What an antecedent must be, and how far back it may stand. */
export interface Wanted {
  readonly fits: (entity: Entity) => boolean
  /** In sentences. */
  readonly back: number
  /** How much it counts to have begun the sentence before; bodies and documents go on as subjects. */
  readonly subject?: number
}

/** Choose the likeliest entity before a mention: the latest, the subject, the speaker; none where two are as likely. */
export function antecedent(world: World, mention: Mention, wanted: Wanted): Entity | null {
  let best: Entity | null = null
  let most = Number.NEGATIVE_INFINITY
  let second = Number.NEGATIVE_INFINITY
  const { recent, entities } = world
  const quoted = world.scan.splitting.quoteDepth[mention.span[0]] ?? 0
  const speaks = world.speaks[world.gathered.at[mention.span[0]] ?? -1] === 1
  for (let r = recent.length - 1; r >= 0; r--) {
    const entity = entities[recent[r] ?? -1]
    if (!entity || world.barred.has(entity.id) || !wanted.fits(entity)) continue
    const spokenOf = !quoted && inQuotation(world, world.lastToken[entity.id] ?? -1)
    const still = quoted || spokenOf ? 0 : quotedSince(world, entity, mention)
    const gap = mention.sentence - (world.last[entity.id] ?? -99) - still
    if (gap > wanted.back || gap < 0) continue
    const spoke = world.spoke[entity.id]
    if (entity.type === Type.none && spoke === undefined && onlyOpens(world, entity)) continue
    const subject = world.subject[entity.id]
    let score = -gap
    // whom a quotation speaks of is not who the outlet goes on with
    if (spokenOf && spoke === undefined) score -= gap === 0 && speaker.has(mention.head) ? 3 : 1
    if (subject !== undefined && mention.sentence - subject <= gap + 1) score += wanted.subject ?? 0.7
    if (spoke !== undefined && mention.sentence - spoke <= 2)
      score += quoted ? -0.6 : 0.6 - 0.2 * (mention.sentence - spoke)
    // "…, said his agent, Ana Kruse. | She said |": who speaks goes on from who spoke
    if (spoke === mention.sentence - 1 && !quoted && speaks && speaker.has(mention.head)) score += 0.8
    score += Math.min(entity.mentions.length, 6) * 0.06
    if (entity.type === Type.none) score -= 0.6
    const isSubject = gap <= 1 && subject !== undefined && mention.sentence - subject <= 1 && !entity.plural
    if (!entity.forms.size) score -= spoke !== undefined && mention.sentence - spoke <= 1 ? 0.1 : isSubject ? 0.7 : 1.2
    score -= (recent.length - 1 - r) * 0.02
    if (score > most) {
      second = most
      most = score
      best = entity
    } else if (score > second) second = score
  }
  return best && most - second > 0.015 ? best : null
}

/** Pronouns that may speak the quotation in which somebody is named; "one of his friends" speaks of whom it is about. */
const speaker: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it'])

/** A capital at the start of a sentence, and nowhere else, may be a word like any other: "Flour has doubled in price". */
function onlyOpens({ gathered, scan: { tokens, splitting } }: World, entity: Entity): boolean {
  const { mentions } = entity
  const m = mentions.length === 1 && entity.uses < 2 ? gathered.mentions[mentions[0] ?? -1] : undefined
  if (!m?.name || m.head || m.span[1] - m.span[0] > 1) return false
  const from = splitting.sentences[m.sentence]?.from ?? -1
  const before = m.span[0] - 1
  return m.span[0] === from || (before === from && tokens.kind[before] === TokenKind.quote)
}

const inQuotation = (world: World, token: number): boolean => (world.scan.splitting.quoteDepth[token] ?? 0) > 0

/** How far back a quotation is looked through, in sentences. */
const throughQuotation = 12

/** How many sentences since an entity's last mention stand in quotation marks: while a quotation runs, its speaker is there. */
function quotedSince(world: World, entity: Entity, mention: Mention): number {
  const { sentences, quoteDepth } = world.scan.splitting
  const last = world.last[entity.id] ?? mention.sentence
  if (mention.sentence - last > throughQuotation) return 0
  let sum = 0
  for (let s = last + 1; s < mention.sentence; s++) {
    const sentence = sentences[s]
    if (sentence && quoteDepth[sentence.from] && quoteDepth[sentence.to - 1]) sum++
  }
  return sum
}

/** Whether an entity may be "he" or "she". */
export function isPerson(entity: Entity, gender: Gender): boolean {
  if (entity.plural) return false
  const human =
    entity.type === Type.person ||
    entity.type === Type.anonymous ||
    (entity.type === Type.none && entity.forms.size > 0)
  return human && (gender === null || entity.gender === null || entity.gender === gender)
}

/** Whether an entity may be "it". */
export function isThing(entity: Entity): boolean {
  if (entity.plural) return false
  return (
    entity.type === Type.organization ||
    entity.type === Type.outlet ||
    entity.type === Type.country ||
    entity.type === Type.document
  )
}

/** Whether an entity may be "they". */
export function isMany(entity: Entity): boolean {
  return entity.plural && entity.type !== Type.document
}

/** "It has since denied that", "it will not say whether": an active verb of saying, past adverbs. */
function speaksBehind({ scan: { tokens } }: World, from: number): boolean {
  let i = from
  while (i < from + 3 && /^(?:not|n't|also|since|already|now|long|never|\w+ly)$/.test(tokens.lower[i] ?? '')) i++
  const cue = cueVerbs.get(tokens.lower[i] ?? '')
  return cue !== undefined && cue.class !== 'act' && tokens.lower[i] !== 'been'
}

/** "It" that stands for nothing: "it is clear that", "it seems", "it was reported that". */
export function isEmptyIt(world: World, i: number): boolean {
  const { lower } = world.scan.tokens
  const next = lower[i + 1] ?? ''
  if (/^(?:seems?|seemed|appears?|appeared|rains?|turns?|turned|takes?|took|matters?|follows)$/.test(next)) return true
  if (!/^(?:is|was|'s|would|will|has|had|may|might|could|should|became|remains)$/.test(next)) return false
  if (!/^(?:is|was|'s)$/.test(next) && speaksBehind(world, i + 2)) return false
  for (let k = i + 2; k < i + 9; k++) {
    const word = lower[k] ?? ''
    if (word === 'that' || word === 'to' || word === 'who' || word === 'whether' || word === 'when' || word === 'for')
      return true
    if (word === '.' || word === ',' || word === '') return false
  }
  return false
}
