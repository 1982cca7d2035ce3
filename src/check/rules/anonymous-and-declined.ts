import type { Range, Source } from '../../article.js'
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
  check: (view) => {
    const unnamed = insiders(view)
    const found = new Map<number, Range | null>()
    return view.article.responses
      .filter((r) => r.stance === 'declines')
      .flatMap((r) => {
        const [body] = sourcesIn(view, r.by)
        const sentence = view.article.sentences[r.sentence]
        if (!body || !sentence) return []
        if (!found.has(body.index)) found.set(body.index, speaksFor(view, body, unnamed))
        const speaks = found.get(body.index)
        if (!speaks) return []
        return [
          {
            range: sentence.range,
            message: `Unexpected refusal by \`${body.name}\` where \`${words(view, speaks)}\` speaks for it unnamed, expected no word that hides where the story comes from`,
            related: [{ range: speaks, message: 'One of its own speaks here, unnamed' }],
          },
        ]
      })
  },
})

/** Somebody who speaks unnamed, with the words that say of what. */
interface Insider {
  readonly index: number
  readonly mention: Range
  readonly told: ReadonlySet<string>
  readonly isInside: boolean
}

/** Those who speak unnamed from inside of something, to this outlet. */
function insiders(view: View): readonly Insider[] {
  return [...view.voices.values()].flatMap(({ source, mention, sentences }) => {
    if (source.kind !== 'anonymous' || sentences.every((s) => s.chain.some((l) => l.kind === 'outlet'))) return []
    // the mention and what describes it, up to the verb
    const end = sentences[0]?.range[1] ?? mention[1]
    const said =
      view.masked.slice(mention[0], Math.max(mention[1], Math.min(end, mention[1] + 40))).split(verb, 1)[0] ?? ''
    if (beside.test(said)) return []
    const told = matter(`${source.name ?? ''} ${source.affiliation ?? ''} ${said}`)
    return [{ index: source.index, mention, told, isInside: inside.test(said) }]
  })
}

/** The words for somebody who speaks for a body unnamed; an official of it who is not named is the body itself. */
function speaksFor(view: View, { index, name, kind }: Source, unnamed: readonly Insider[]): Range | null {
  const own = view.voices.get(index)?.sentences.slice(0, most) ?? []
  const said = own.find((s) => s.role === 'statement' && withheld.test(textOf(view, s)))
  const link = said && origin(said.chain)
  if (link?.mention && link.kind !== 'person') return link.mention
  const body = matter(name ?? '')
  if (!body.size) return null
  const isBody = kind === 'organization' || kind === 'outlet'
  const one = unnamed.find(
    (u) => u.index !== index && (isBody || u.isInside) && [...body].every((word) => u.told.has(word)),
  )
  return one?.mention ?? null
}

/** How many sentences of a body are looked through. */
const most = 50
const withheld =
  /\b(?:on condition of anonymity|not (?:to )?be (?:named|identified)|(?:not|n['’]t) authori[sz]ed to (?:speak|talk|comment|discuss))\b/i
const verb = /\b(?:said|says|told|confirmed|added|believes?)\b/
const inside = /\b(?:at|in|inside|within|from) (?:the )?\p{Lu}/u
/** Who is near a body is none of it. */
const beside = /\b(?:close to|briefed by|against|familiar with|who (?:met|dealt|worked) with|outside|former)\b/
