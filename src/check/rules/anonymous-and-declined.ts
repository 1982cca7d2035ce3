import type { Range } from '../../article.js'
import { type View, words } from '../look.js'
import { matter } from '../overlap.js'
import { sourcesIn } from '../responder.js'
import { type Rule, rule } from '../rule.js'

/**
 * A body that declined to comment, while one of its own speaks with the name withheld.
 *
 * @example
 *   The dam is unsafe, a source at the water ministry said. The water ministry declined to comment.
 *   → 1:57-1:96 Unexpected refusal by `the water ministry` where `a source at the water ministry` speaks for it unnamed, expected no word that hides where the story comes from
 *
 * @example
 *   The dam is unsafe, a source at the water ministry said. The mayor declined to comment.
 *   → nothing
 */
export const anonymousAndDeclined: Rule = rule({
  name: 'anonymous-and-declined',
  severity: 'warning',
  practice: 'candour',
  limits: {},
  check: (view) =>
    view.article.responses
      .filter((r) => r.stance === 'declines' || r.stance === 'no-response')
      .flatMap((r) => {
        const body = sourcesIn(view, r.by).find((s) => s.kind === 'organization' || s.kind === 'outlet')
        const sentence = view.article.sentences[r.sentence]
        const speaks = body && insider(view, body.index)
        if (!body || !speaks || !sentence) return []
        return [
          {
            range: sentence.range,
            message: `Unexpected refusal by \`${body.name}\` where \`${words(view, speaks)}\` speaks for it unnamed, expected no word that hides where the story comes from`,
            related: [{ range: speaks, message: 'One of its own speaks here, unnamed' }],
          },
        ]
      }),
})

/** The words for somebody who speaks unnamed and belongs to a body. */
function insider(view: View, index: number): Range | null {
  const body = matter(view.article.sources[index]?.name ?? '')
  if (!body.size) return null
  for (const { source, mention } of view.voices.values()) {
    if (source.index === index || source.kind !== 'anonymous') continue
    const told = matter(
      `${source.name ?? ''} ${source.affiliation ?? ''} ${view.masked.slice(mention[0], mention[1] + 40)}`,
    )
    const of = /\b(?:close to|briefed by|against|told)\b/.test(view.masked.slice(mention[0], mention[1] + 20))
    if (!of && [...body].every((w) => told.has(w))) return mention
  }
  return null
}
