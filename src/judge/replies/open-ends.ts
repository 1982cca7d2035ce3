import { perForm } from '../../split/forms.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { isUnsure } from '../unsure.js'
import type { Reply } from './replies.js'

/** "left open whether it would rain", "did not rule out a run": what may come, where nobody near has asked, claimed or rumoured anything. */
export function isOpenEnd(
  { scene, linking }: Field,
  { act }: Reply,
  { stance, sentence, targets }: JudgedResponse,
): boolean {
  if (act.kind !== 'phrase' || stance !== 'not-confirmed') return false
  if (targets.some((t) => t < sentence && sentence - t <= 3 && isUnsure(linking, linking.sentences[t]?.chain ?? [])))
    return false
  const { sentences } = scene.splitting
  // "had no information", "could not name a single case": asked for, by the words themselves
  for (let i = act.cue[0]; i < act.cue[1]; i++) if (askedFor.test(scene.lower[i] ?? '')) return false
  for (let i = sentences[Math.max(0, sentence - 2)]?.from ?? 0; i < (sentences[sentence]?.to ?? 0); i++)
    if ((i < act.cue[0] || i >= act.cue[1]) && claims(scene.tokens, i)) return false
  return true
}

const claiming =
  /^(?:ask|question|press(?:ed|ing)$|report|rumou?r|claim|alleg|accus|suggest|whether$|speculat|charge|deny|denie|theor|account|confirm|contact|inquir|version|blam|stories$|story$)/
const askedFor =
  /^(?:confirmation|corroboration|information|notification|indication|knowledge|word|name|cite|give|point|refuse[sd]?|refusing|decline[sd]?|declining|such|decisions?|certain|sure|neither|nor)$/
const claims = perForm((_, lower) => claiming.test(lower))
