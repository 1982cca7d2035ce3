import { isQuoted, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

const vague =
  /^(?:(?:some|many|most|several|other|the|political|legal|military|media|economic|security|independent|leading|top|health|industry) ){0,3}(experts|critics|analysts|observers|commentators|pundits|scientists|researchers|historians|economists|insiders|detractors|skeptics|sceptics|scholars|strategists|specialists)$/i

/** Behind these they are spoken to or of, or only name a thing (“what strategists dub …”). */
const notSaying = /\b(?:with|told|tell|ask|asked|got|get|to|for|by|from|what|where) (?:the |some |other )?$/i

/**
 * “Experts say”: a group that nobody belongs to by name. Where one of them speaks by name in the next sentences, it has one.
 *
 * @example
 *   Experts say that the bridge will fall. It opened in 1974.
 *   → 1:1-1:8 Unexpected `Experts` of whom none is named, expected one by name
 *
 * @example
 *   Experts say that the bridge will fall. “It moves,” said Lena Ortiz, an engineer at Arle University.
 *   → nothing
 */
export const vagueCollective: Rule = rule({
  name: 'vague-collective',
  severity: 'info',
  practice: 'describe',
  limits: { within: 3 },
  check: (view, { within }) =>
    [...view.voices.values()].flatMap(({ source, mention, sentences }) => {
      const first = sentences[0]
      if (!first || source.named || !vague.test(words(view, mention)) || isQuoted(view, mention[0])) return []
      // a headline has no room for names, “people close to …” are described, and whom somebody spoke with says nothing here
      if (
        first === view.headline ||
        first.block === 'heading' ||
        notSaying.test(view.masked.slice(mention[0] - 24, mention[0]))
      )
        return []
      if (/^ (?:close|familiar|at|from|inside|in|for|with|of) /.test(view.masked.slice(mention[1], mention[1] + 12)))
        return []
      const next = view.article.sentences.slice(first.index, first.index + 1 + within)
      if (
        next.some((s) => s.chain.some((l) => l.kind === 'person' || l.kind === 'organization' || l.kind === 'document'))
      )
        return []
      return [
        {
          range: mention,
          message: `Unexpected \`${words(view, mention)}\` of whom none is named, expected one by name`,
        },
      ]
    }),
})
