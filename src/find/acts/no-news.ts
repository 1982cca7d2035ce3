import type { AnswerVerb } from '../../lexicon/stances.js'
import type { TokenSpan } from '../../split/splitting.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Operators } from './operators.js'

/** "rather than challenging the claim", "instead of denying it": what has not been done. */
export const isForegone = ({ lower }: Scene, from: number): boolean =>
  (lower[from - 1] === 'than' && lower[from - 2] === 'rather') ||
  (lower[from - 1] === 'of' && lower[from - 2] === 'instead')

/** Whether that nothing is said is no news of somebody who was asked. */
export function isNoNews(scene: Scene, verb: AnswerVerb, ops: Operators, head: number, who: TokenSpan | null): boolean {
  const { lower } = scene
  if (isReproached(scene, ops.from) || isMood(scene, ops.from) || (who && isAnybody(scene, who))) return true
  // "candidates not named", "\u2013 not make scapegoats": nothing that anybody has not done
  if (lower[ops.from] === 'not' && !any(scene, ops.from - 1, Word.auxiliary) && head - ops.from < 3) return true
  // "the record does not explain it": nobody has asked a thing
  if (who && telling.has(verb.name) && things.has(lower[who[1] - 1] ?? '') && !ops.refused) return true
  // "nobody at City Hall has explained where": a complaint
  if (who && verb.name === 'tell' && !ops.modal && !ops.refused && /^(?:nobody|no|none)$/.test(lower[who[0]] ?? ''))
    return true
  // "there is no state where", "wasted no time responding"
  return (
    who !== null &&
    lower[who[0]] === 'no' &&
    !ops.modal &&
    !ops.passive &&
    ops.from === head &&
    isBare(lower[head] ?? '')
  )
}

const telling: ReadonlySet<AnswerVerb['name']> = new Set(['tell', 'give', 'comment'])
const things: ReadonlySet<string> = new Set(
  'report reports study studies memo document documents article articles complaint lawsuit indictment record records affidavit footage video videos tape map list chart poll survey law bill order rule rules hearing plan proposal policy ad advertisement film book entry page label inscription'.split(
    ' ',
  ),
)

const isBare = (word: string): boolean => !/(?:ed|[^s]s|id)$/.test(word)

/** "anybody who does not answer", "those who would not say": nobody in particular. */
function isAnybody(scene: Scene, [from, to]: TokenSpan): boolean {
  const { lower } = scene
  // "patients who do not disclose": any of them
  const opens = scene.splitting.sentenceOf[from - 1] !== scene.splitting.sentenceOf[from]
  if (
    lower[to] === 'who' &&
    to - from === 1 &&
    /s$/.test(lower[from] ?? '') &&
    (opens || !any(scene, from, Word.capital)) &&
    /^(?:do|refuse|fail|decline)$/.test(lower[to + 1] ?? '')
  )
    return true
  if (!/^(?:someone|somebody|anyone|anybody|everyone|everybody|people|those|whoever)$/.test(lower[to - 1] ?? ''))
    return false
  return to - from === 1 && (lower[to] === 'who' || lower[to - 1] === 'whoever')
}

/** "are reluctant to talk about it": how they are, asked or not; never "was reluctant to talk". */
function isMood({ lower }: Scene, from: number): boolean {
  let i = from
  while (i < from + 4 && /^(?:is|are|'s|'re|also|often|still|more|too|so|very)$/.test(lower[i] ?? '')) i++
  return i > from && /^(?:reluctant|unwilling|loath)$/.test(lower[i] ?? '')
}

/** "attacked her for not answering", "by refusing to name it": a reproach, or what comes of it, and no news of a refusal. */
const isReproached = ({ lower }: Scene, from: number): boolean =>
  /^(?:for|by|of)$/.test(lower[from - 1] ?? '') && /^(?:not|never|refusing|declining|failing)$/.test(lower[from] ?? '')
