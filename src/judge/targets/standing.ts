import type { LinkedLink, Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { Words } from '../words.js'
import { mentionsResponder } from './about.js'
import type { Sought } from './sought.js'

/** How a sentence stands to what is looked for. */
export interface Standing {
  readonly index: number
  readonly origin: LinkedLink | undefined
  readonly chain: readonly LinkedLink[]
  /** Whether it comes from whoever answers. */
  readonly own: boolean
  /** Whether it rests on whom the answer names. */
  readonly cites: boolean
  /** Whether it is told of whoever answers. */
  readonly about: boolean
  /** The weight of the words that it shares, and which part that is of all that are looked for. */
  readonly shared: number
  readonly share: number
}

/** What the one who answers tells when the claim mentions them. */
const itself = 1.2
/** As far behind a charge or an inquiry its party answers it in no other words. */
const reachOfCharge = 4
const reachOfInquiry = 6

/** Compare a sentence with what is looked for. */
export function standingOf(field: Field, sought: Sought, index: number): Standing {
  const { linking, words } = field
  const { by, ids, noun, claimants } = sought
  const chain = linking.sentences[index]?.chain ?? []
  const origin = chain.at(-1)
  const own = origin?.sources.some((i) => by.includes(i)) ?? false
  const cites = chain.some(
    (link) =>
      link.sources.some((i) => sought.cited.includes(i)) ||
      names(words, noun !== null ? claimants : isDocument(linking, link.sources) ? ids : [], link.mention) ||
      (noun === 'report' && isOutlet(linking, link.sources) && names(words, claimants, link.mention, true)),
  )
  const about = !own && (isToldOf(field, by, index) || isPartyTo(field, sought, index, chain.length > 0))
  const shared = ids.length > 0 ? sharedWeight(words, ids, words.of[index] ?? []) : 0
  // whom "it was negotiating" is about is told by who says so
  const them = about && sought.pronoun ? itself : 0
  const share = ids.length ? (shared + (shared > 0 ? them : 0)) / (sought.weight + them) : 0
  return { index, origin, chain, own, cites, about, shared, share }
}

/** Whether somebody is mentioned in a sentence. */
export const isToldOf = (field: Field, by: readonly number[], index: number): boolean =>
  field.mentions[index]?.some((m) => by.includes(m.source)) ?? false

/** What somebody does not comment on was told of them, if anything was; so was what they deny as a charge. */
function isPartyTo(field: Field, { reply, by, accused, inquired }: Sought, index: number, rests: boolean): boolean {
  const distance = reply.act.sentence - index
  const may = (accused && distance <= reachOfCharge) || (inquired && rests && distance <= reachOfInquiry)
  return may && distance > 0 && mentionsResponder(field, by, [index])
}

function sharedWeight(words: Words, ids: readonly number[], there: readonly number[]): number {
  let total = 0
  for (const id of ids) if (there.includes(id)) total += words.weight[id] ?? 0
  return total
}

const isDocument = (linking: Linking, sources: readonly number[]): boolean =>
  sources.some((i) => linking.sources[i]?.kind === 'document')

const isOutlet = (linking: Linking, sources: readonly number[]): boolean =>
  sources.some((i) => linking.sources[i]?.kind === 'outlet')

/** "the passenger's account": a plain word of whoever claims it; "the Herald report": a name too. */
function names(words: Words, ids: readonly number[], mention: TokenSpan | null, byName = false): boolean {
  if (!mention) return false
  for (let i = mention[0]; i < mention[1]; i++) {
    const id = words.at[i] ?? -1
    if (id >= 0 && (byName || !words.name[id]) && ids.includes(id)) return true
  }
  return false
}
