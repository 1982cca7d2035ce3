import type { Splitting, TokenSpan } from '../../split/splitting.js'
import type { Finding } from '../finding.js'
import { type Combined, combine } from './combine.js'
import { draftsOf, spot } from './decode.js'
import { gatherFacts, type WordKnowledge } from './facts.js'
import type { Rows } from './rows.js'
import { spotScene } from './spot-scene.js'
import type { Table } from './table.js'
import { tagTokens } from './tagger.js'
import { verify } from './verify.js'

/** All that was learned. */
export interface Model {
  readonly words: WordKnowledge
  readonly tagger: Table
  readonly spot: Rows
  readonly bind: Rows
  readonly verify: Rows
}

/** A token that is likelier than this part of a cue is asked about. */
const leastCue = 0.25

/** With what the rules found as a hint: tag, spot, bind, verify and combine: the attributions at least as likely as `least` says for their cues, in the order of their cues. */
export function extract(
  model: Model,
  splitting: Splitting,
  findings: readonly Finding[],
  least: (cue: TokenSpan) => number,
): Combined[] {
  const facts = gatherFacts(splitting, model.words, findings)
  tagTokens(model.tagger, facts)
  const scene = spotScene(facts, splitting)
  const drafts = draftsOf(model.bind, facts, scene, spot(model.spot, facts, scene), leastCue)
  return combine(facts, drafts, verify(model.verify, facts, drafts), least)
}
