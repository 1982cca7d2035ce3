import type { Range } from '../../article.js'
import { origin, textOf, type View, words } from '../look.js'
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
        const [body] = sourcesIn(view, r.by)
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
  const { name, kind } = view.article.sources[index] ?? {}
  const body = matter(name ?? '')
  if (!body.size) return null
  for (const { source, sentences } of view.voices.values()) {
    if (source.index !== index) continue
    // an official who is not named is the body itself
    const said = sentences.find((s) => s.role === 'statement' && withheld.test(textOf(view, s)))
    const link = said && origin(said.chain)
    if (link?.mention && link.kind !== 'person') return link.mention
  }
  for (const { source, mention } of view.voices.values()) {
    if (source.index === index || source.kind !== 'anonymous') continue
    // the mention and what describes it, up to the verb
    const end = view.body.find((o) => o.range[0] <= mention[0] && mention[0] < o.range[1])?.range[1] ?? mention[1]
    const said = view.masked.slice(mention[0], Math.min(end, mention[1] + 40)).split(verb, 1)[0] ?? ''
    const told = matter(`${source.name ?? ''} ${source.affiliation ?? ''} ${said}`)
    const isBody = kind === 'organization' || kind === 'outlet' || inside.test(said)
    if (isBody && !beside.test(said) && [...body].every((w) => told.has(w))) return mention
  }
  return null
}

const withheld =
  /\b(?:on condition of anonymity|not (?:to )?be (?:named|identified)|(?:not|n['’]t) authori[sz]ed to (?:speak|talk|comment|discuss))\b/i
const verb = /\b(?:said|says|told|confirmed|added|believes?)\b/
const inside = /\b(?:at|in|inside|within|from) (?:the )?\p{Lu}/u
/** Who is near a body is none of it. */
const beside = /\b(?:close to|briefed by|against|familiar with|who (?:met|dealt|worked) with|outside|former)\b/
