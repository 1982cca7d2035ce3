import { claimNouns } from '../lexicon/stances.js'
import { namesAny } from './act-parts.js'
import type { Frame } from './frame.js'
import { isWon } from './rules/says-nothing.js'
import { any, type Scene, Word } from './scene.js'

/** "confirmed that", "confirmed the report", "confirmed to the paper that", "confirmed Monday"; never "confirmed at the site". */
export function tellsWhat(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (isWon(scene, 'confirm', at)) return false
  // "confirmed a decision", "confirmed an appointment": done, not answered
  if (lower[at] === 'a' || lower[at] === 'an')
    return lower[at + 1] === 'few' || namesAny(scene, at + 1, at + 4, claimNouns)
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

/** "was confirmed 92 to 0", "has confirmed sixty judges": a vote on somebody; never "she was confirmed dead", "was confirmed to have won". */
export function isAppointed(scene: Scene, { passive, head, object, ops, low }: Frame): boolean {
  const { lower } = scene
  const [from, to] = passive ? [Math.max(low, ops.from - 5), ops.from] : [head + 1, Math.min(object[1], head + 7)]
  if (!/^confirm/.test(lower[head] ?? '')) return false
  if (namesAny(scene, from, to, appointees)) return true
  // "was nominated in May and confirmed by the senate"
  if (lower[head + 1] === 'by' && namesAny(scene, head + 2, head + 7, chambers)) return true
  // "the diagnosis was confirmed": by a test
  if (passive && /^(?:diagnosis|cases?|infections?)$/.test(lower[ops.from - 1] ?? '')) return true
  if (!passive || !/^(?:he|she|who|all|them)$/.test(lower[ops.from - 1] ?? '')) return false
  return !/^(?:dead|to|as|that|killed|ill|infected|positive|safe|missing|alive)$/.test(lower[head + 1] ?? '')
}

const chambers = new Set(['senate', 'congress', 'parliament', 'legislature', 'lawmakers', 'senators', 'knesset'])

const appointees = new Set(
  'judge judges nominee nominees pick picks justice justices appointee appointees nomination nominations appointments'.split(
    ' ',
  ),
)
