import type { Splitting } from '../split/splitting.js'
import { findActs } from './acts.js'
import type { Finding } from './finding.js'
import { type Scene, sceneOf } from './scene.js'

/**
 * Find the acts of answering that attribute nothing: "declined to comment", "could not be reached", "no comment from the ministry".
 * Acts that also assert something ("denied that …") are attributions and are left to those who find these.
 *
 * @param splitting the article's sentences and tokens
 * @param scene the same, looked up, where the caller has it already
 * @returns findings of kind `answer`, in the order of the text; without a source where nobody is named
 */
export function findAnswers(splitting: Splitting, scene: Scene = sceneOf(splitting)): readonly Finding[] {
  return findActs(scene)
    .filter((act) => !act.asserts && act.by === 'source')
    .map((act) => ({
      kind: 'answer',
      source: act.who ? [act.who] : [],
      cue: [act.cue],
      content: [],
      manner: 'indirect',
      confidence: 0.9,
      rule: `find/${act.stance}`,
      within: -1,
    }))
}
