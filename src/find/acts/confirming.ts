import { claimNouns } from '../../lexicon/stances.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { isWon } from '../rules/says-nothing.js'
import { namesAny } from './act-parts.js'
import type { Frame } from './frame.js'

/** "confirmed that", "confirmed the report", "confirmed to the paper that", "confirmed Monday"; never "confirmed at the site". */
export function tellsWhat(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (isWon(scene, 'confirm', at)) return false
  // "confirmed a decision", "confirmed an appointment": done, not answered
  if (lower[at] === 'a' || lower[at] === 'an')
    return lower[at + 1] === 'few' || namesAny(scene, at + 1, at + 4, claimNouns) || opensClause(scene, at)
  if (isQuantity(scene, at)) return opensClause(scene, at)
  if (!any(scene, at, Word.preposition) || any(scene, at, Word.determiner)) return true
  // ", the ferry line confirmed on Friday", "on Facebook", "by telephone"
  if (
    /^(?:on|by|via|at)$/.test(lower[at] ?? '') &&
    (any(scene, at + 1, Word.time) || channels.test(lower[at + 1] ?? ''))
  )
    return true
  for (let i = at; i < at + 14; i++) {
    if (lower[i] === 'that') return true
    if (lower[i] === '.' || lower[i] === ';') return lower[at] === 'to' || lower[at] === 'in'
  }
  return lower[at] === 'to' || lower[at] === 'in'
}

const channels = /^(?:facebook|twitter|instagram|telegram|television|radio|telephone|phone|e-?mail|camera|air)$/
/** "at least 30 trawlers", "up to nine ferries": an amount, and no place. */
const isQuantity = (scene: Scene, at: number): boolean =>
  /^(?:at|up|more|about|around)$/.test(scene.lower[at] ?? '') &&
  (any(scene, at + 1, Word.number) ||
    (/^(?:least|most|to|than)$/.test(scene.lower[at + 1] ?? '') && any(scene, at + 2, Word.number)))

/** How far behind its subject the verb of a clause without "that" may stand. */
const farthest = 14

/** "a sailor linked to the smugglers served on the frigate": a clause that no "that" opens, since its subject has a verb of its own. */
function opensClause(scene: Scene, at: number): boolean {
  const { lower } = scene
  let participles = 0
  for (let i = at + 2; i < at + farthest; i++) {
    const word = lower[i] ?? ''
    // "confirmed a decision she had made": a relative clause, with a subject of its own
    if (any(scene, i, Word.punctuation | Word.subject) || /^(?:who|which|that|whose|as|after|when|because)$/.test(word))
      return false
    if (any(scene, i, Word.auxiliary)) return lower[i - 1] !== 'to'
    if (word.endsWith('ed') && lower[i - 1] !== 'to' && ++participles > 1) return true
    // "30 trawlers crossed the line": the verb of a clause has an object of its own
    if (word.endsWith('ed') && any(scene, i + 1, Word.determiner | Word.possessive)) return true
  }
  return false
}

/** "was confirmed 92 to 0", "has confirmed sixty judges": a vote on somebody; never "she was confirmed dead", "was confirmed to have won". */
export function isAppointed(scene: Scene, { passive, head, object, ops, low }: Frame): boolean {
  const { lower } = scene
  const [from, to] = passive ? [Math.max(low, ops.from - 5), ops.from] : [head + 1, Math.min(object[1], head + 7)]
  if (!/^confirm/.test(lower[head] ?? '')) return false
  if (namesAny(scene, from, to, appointees)) return true
  // "confirmed his name and address": who they are
  if (any(scene, head + 1, Word.possessive) && /^(?:name|names|address|age|birthday)$/.test(lower[head + 2] ?? ''))
    return true
  // "confirmed two deputies to the board"
  if (!passive && isSeated(scene, head + 1, object[1])) return true
  // "was nominated in May and confirmed by the senate"
  if (lower[head + 1] === 'by' && namesAny(scene, head + 2, head + 7, chambers)) return true
  // "the senate confirmed Moll by 53 to 36"
  if (
    !passive &&
    namesAny(scene, Math.max(low, ops.from - 2), ops.from, chambers) &&
    any(scene, head + 1, Word.capital)
  )
    return true
  // "the diagnosis was confirmed": by a test
  if (passive && /^(?:diagnosis|cases?|infections?)$/.test(lower[ops.from - 1] ?? '')) return true
  if (!passive || !/^(?:he|she|who|all|them)$/.test(lower[ops.from - 1] ?? '')) return false
  return !/^(?:dead|to|as|that|killed|ill|infected|positive|safe|missing|alive)$/.test(lower[head + 1] ?? '')
}

const chambers = new Set(['senate', 'congress', 'parliament', 'legislature', 'lawmakers', 'senators', 'knesset'])

function isSeated({ lower }: Scene, from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 8) - 2; i++) {
    if (lower[i] === 'that' || lower[i] === ',') return false
    if (lower[i] === 'to' && /^(?:the|his|her|its|a)$/.test(lower[i + 1] ?? '')) return namesSeat(lower, i + 2)
  }
  return false
}

const seats = /^(?:courts?|bench|board|cabinet|committee|council|post|seat|staff|position|commission|agency)$/
const namesSeat = (lower: readonly string[], from: number): boolean =>
  lower.slice(from, from + 3).some((word) => seats.test(word))

const appointees = new Set(
  'judge judges nominee nominees pick picks justice justices appointee appointees nomination nominations appointments'.split(
    ' ',
  ),
)
