import { claimNouns } from '../../lexicon/stances.js'
import type { Scene } from '../grammar/scene.js'
import { isWon } from '../rules/says-nothing.js'
import { isClaim, namesAny } from './act-parts.js'
import { admits } from './admissions.js'
import { headsClaim } from './claim-objects.js'
import { isAppointed, tellsWhat } from './confirming.js'
import { denies } from './denying.js'
import { disputes } from './disputing.js'
import type { Frame } from './frame.js'
import { isPointedBy, rejects } from './rejecting.js'
import { responds } from './responding.js'
import { details, goesInto, questionWords, tells } from './silences.js'

/** Whether what follows the verb (or, in a passive, goes before it) makes it an act of answering a claim or an inquiry. */
export function fits(scene: Scene, frame: Frame): boolean {
  const { verb, ops, plain, passive, head, object, low } = frame
  const { lower } = scene
  const next = lower[head + 1] ?? ''
  const before = (): boolean => namesAny(scene, Math.max(low, ops.from - 9), ops.from, claimNouns)
  switch (verb.name) {
    case 'deny':
      return denies(scene, frame)
    case 'reject':
      return rejects(scene, frame, before)
    case 'dispute':
      if (passive) return before() || isPointedBy(scene, frame)
      return plain ? disputes(scene, frame) : isClaim(scene, object) || next === 'that'
    case 'admit':
      if (passive) return lower[head + 1] === 'by' && (before() || isPointedBy(scene, frame))
      return admits(scene, frame)
    case 'confirm':
    case 'verify':
      if (!plain && isWon(scene, 'confirm', head + 1)) return false
      if (isAppointed(scene, frame)) return false
      return next !== 'as' && (!plain || passive || tellsWhat(scene, head + 1))
    case 'tell':
      return !plain && tells(scene, ops, head)
    case 'give':
      if (/^go(?:ing)?$/.test(lower[head] ?? ''))
        return !plain && next === 'into' && goesInto(scene, ops.from, head + 2)
      return !plain && headsClaim(scene, head + 1, Math.min(object[1], head + 8), details)
    case 'respond':
      return !plain && responds(scene, ops, head, low)
    case 'comment':
      // "chose not to expand the programme"
      if (/^expand/.test(lower[head] ?? '') && !/^(?:on|upon|further|[.,;])$/.test(next)) return false
      // "we do not comment on every swing in the price"
      return !plain && !(next === 'on' && /^(?:every|each)$/.test(lower[head + 2] ?? ''))
    case 'debunk':
      return passive || isClaim(scene, object)
    case 'establish':
      return passive ? !plain && before() : questionWords.has(next)
  }
}
