import { isQuoted, origin, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

const verb = /^(?:(?:has|have|had) )?(admit(?:s|ted)?|reveal(?:s|ed)?|conced(?:es?|ed)|point(?:s|ed) out)(?: that)?$/i
const plain: Readonly<Record<string, string>> = {
  admitted: 'said',
  admits: 'says',
  revealed: 'said',
  reveals: 'says',
  conceded: 'said',
  concedes: 'says',
  'pointed out': 'said',
  'points out': 'says',
}

/**
 * “Admitted”, “revealed”, “pointed out”: they tell the reader that it is so, and that it was hidden.
 *
 * @example
 *   The bridge is unsafe, the engineer admitted. The mayor pointed out that it was old.
 *   → 1:36-1:44 Unexpected `admitted`, which vouches for what is said, expected `said`
 *   → 1:56-1:67 Unexpected `pointed out`, which vouches for what is said, expected `said`
 *
 * @example
 *   The bridge is unsafe, the engineer said. “He admitted that it was old,” she said.
 *   → nothing
 */
export const verbEndorse: Rule = rule({
  name: 'verb-endorse',
  severity: 'info',
  practice: 'neutral',
  limits: {},
  check: (view) =>
    view.article.attributions.flatMap((a) =>
      a.cue.flatMap((cue) => {
        const word = verb.exec(words(view, cue))?.[1]
        const kind = origin(a.chain)?.kind
        if (!word || !a.source.length || isQuoted(view, cue[0])) return []
        // what a document or a debate reveals is there to be seen
        if (kind === undefined || kind === 'document' || /^i$/i.test(words(view, a.source[0] ?? cue))) return []
        const start = cue[0] + view.masked.slice(...cue).indexOf(word)
        if (start < cue[0]) return []
        const range = [start, start + word.length] as const
        const text = plain[word]
        const isSpeech = /^(?:[,.]| that\b)/.test(view.masked.slice(range[1], range[1] + 6))
        return [
          {
            range,
            message: `Unexpected \`${word}\`, which vouches for what is said, expected \`${plain[word.toLowerCase()] ?? 'said'}\``,
            ...(text !== undefined && isSpeech && { fix: { range, text } }),
          },
        ]
      }),
    ),
})
