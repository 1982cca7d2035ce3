import type { Splitting } from '../split/splitting.js'
import { findAnswers } from './answers.js'
import { belief } from './belief.js'
import { hintsOf, nest } from './by-rules.js'
import type { Finding } from './finding.js'
import { sceneOf } from './grammar/scene.js'
import { mix } from './mix.js'
import { findByModel } from './model/index.js'

/**
 * Find every act of attribution, in the order of their cues, and then every act of answering: the rules first, then the model, which
 * hears what they found, then the rules again for what no model can know.
 */
export function find(splitting: Splitting): readonly Finding[] {
  const scene = sceneOf(splitting)
  const byRules = hintsOf(scene)
  const found = nest(scene, mix(scene, findByModel(splitting, byRules, belief(scene)), byRules))
  // answers come last, so that no index in `within` moves
  return [...found, ...findAnswers(splitting, scene, found)]
}
