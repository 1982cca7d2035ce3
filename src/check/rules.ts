import type { RuleName } from './names.js'
import type { Rule } from './rule.js'
import { allegedlyWhose } from './rules/allegedly-whose.js'
import { anonymousAndDeclined } from './rules/anonymous-and-declined.js'
import { anonymousAttack } from './rules/anonymous-attack.js'
import { anonymousBare } from './rules/anonymous-bare.js'
import { anonymousNoBasis } from './rules/anonymous-no-basis.js'
import { anonymousNoReason } from './rules/anonymous-no-reason.js'
import { anonymousOpinion } from './rules/anonymous-opinion.js'
import { anonymousPlural } from './rules/anonymous-plural.js'
import { anonymousSingle } from './rules/anonymous-single.js'
import { attributionFar } from './rules/attribution-far.js'
import { attributionLapsed } from './rules/attribution-lapsed.js'
import { conflictingFigures } from './rules/conflicting-figures.js'
import { headlineOverclaims } from './rules/headline-overclaims.js'
import { leadUnsourced } from './rules/lead-unsourced.js'
import { missingResponse } from './rules/missing-response.js'
import { quoteLateSpeaker } from './rules/quote-late-speaker.js'
import { quoteNoSpeaker } from './rules/quote-no-speaker.js'
import { quoteUnclosed } from './rules/quote-unclosed.js'
import { quotesCollide } from './rules/quotes-collide.js'
import { refuteMisuse } from './rules/refute-misuse.js'
import { reportedlyUnsourced } from './rules/reportedly-unsourced.js'
import { responseVague } from './rules/response-vague.js'
import { secondhandUnverified } from './rules/secondhand-unverified.js'
import { sourceUnidentified } from './rules/source-unidentified.js'
import { staleSource } from './rules/stale-source.js'
import { unattributedClaim } from './rules/unattributed-claim.js'
import { unknownRule } from './rules/unknown-rule.js'
import { vagueCollective } from './rules/vague-collective.js'
import { verbDoubt } from './rules/verb-doubt.js'
import { verbEndorse } from './rules/verb-endorse.js'

/** Every rule, by its name. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  'allegedly-whose': allegedlyWhose,
  'anonymous-and-declined': anonymousAndDeclined,
  'anonymous-attack': anonymousAttack,
  'anonymous-bare': anonymousBare,
  'anonymous-no-basis': anonymousNoBasis,
  'anonymous-no-reason': anonymousNoReason,
  'anonymous-opinion': anonymousOpinion,
  'anonymous-plural': anonymousPlural,
  'anonymous-single': anonymousSingle,
  'attribution-far': attributionFar,
  'attribution-lapsed': attributionLapsed,
  'conflicting-figures': conflictingFigures,
  'headline-overclaims': headlineOverclaims,
  'lead-unsourced': leadUnsourced,
  'missing-response': missingResponse,
  'quote-late-speaker': quoteLateSpeaker,
  'quote-no-speaker': quoteNoSpeaker,
  'quote-unclosed': quoteUnclosed,
  'quotes-collide': quotesCollide,
  'refute-misuse': refuteMisuse,
  'reportedly-unsourced': reportedlyUnsourced,
  'response-vague': responseVague,
  'secondhand-unverified': secondhandUnverified,
  'source-unidentified': sourceUnidentified,
  'stale-source': staleSource,
  'unattributed-claim': unattributedClaim,
  'unknown-rule': unknownRule,
  'vague-collective': vagueCollective,
  'verb-doubt': verbDoubt,
  'verb-endorse': verbEndorse,
}
