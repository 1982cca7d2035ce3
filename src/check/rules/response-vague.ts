import type { Responder } from '../../article.js'
import { textOf, type View } from '../look.js'
import { sourcesIn } from '../responder.js'
import { type Rule, rule } from '../rule.js'

/**
 * An answer of nobody in particular: the reader cannot tell who was asked.
 *
 * @example
 *   The dam is unsafe, Lena Ortiz said. Officials declined to comment.
 *   → 1:37-1:67 Unexpected answer of nobody in particular, expected who was asked
 *
 * @example
 *   The dam is unsafe, Lena Ortiz said. The water ministry declined to comment.
 *   → nothing
 */
export const responseVague: Rule = rule({
  name: 'response-vague',
  severity: 'info',
  practice: 'answer',
  limits: {},
  check: (view) =>
    view.article.responses.flatMap((r) => {
      const s = view.article.sentences[r.sentence]
      const refuses = r.stance === 'declines' || r.stance === 'no-response'
      const name = r.by.kind === 'sources' ? r.by.name : r.by.kind === 'nobody' ? '' : null
      if (!s || !refuses || name === null || !vague.test(name)) return []
      if (!refusal.test(textOf(view, s)) || isKnown(view, r.by) || (one.test(name) && isOf(view, r.sentence))) return []
      return [
        {
          range: s.range,
          message: 'Unexpected answer of nobody in particular, expected who was asked',
        },
      ]
    }),
})

/** “A spokeswoman” is of the body that has just been named. */
const one = /^an? /i
const isOf = (view: View, index: number): boolean =>
  view.article.sentences.slice(Math.max(0, index - 3), index + 1).some((s) => / \p{Lu}\p{L}/u.test(s.text)) ||
  view.article.sources.some((s) => s.named && s.kind !== 'person')

/** The words of a refusal; what somebody leaves out of a speech is no answer. */
const refusal =
  /\b(?:declin\w{1,4} (?:to )?comment|refus\w{1,3} to comment|(?:not|n['’]t) (?:immediately )?(?:respond|return|repl\w{1,3}|answer|comment)|(?:not|n['’]t) (?:immediately )?(?:be )?(?:reached|available)|no comment|unanswered)\b/i

/** “They” or “the company” stands for a body that the article names. */
const isKnown = (view: View, by: Responder): boolean => sourcesIn(view, by).some((s) => s.named)

const vague =
  /^(?:|(?:the |some |several |an? )?(?:officials?|authorities|spokes(?:man|woman|person|people|persons)|representatives?|company|they|he|she|both|neither|people|sources?|comment|calls|e-?mails|messages|questions))$/i
