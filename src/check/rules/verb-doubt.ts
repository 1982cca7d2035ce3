import type { Range } from '../../article.js'
import { isQuoted, type View, words } from '../look.js'
import type { Fix } from '../problem.js'
import { type Rule, rule } from '../rule.js'

const verb = /^(?:(?:has|have|had) )?(claim(?:ed|s|ing)?)( that)?$/i
const plain: Readonly<Record<string, string>> = { claimed: 'said', claims: 'says', claim: 'say', claiming: 'saying' }

/** What a “claimed” may take that is no speech. */
const others =
  /^\s*(?:to\b|responsibility|credit|credits|a loss|losses|a deduction|deductions|a refund|refunds|a profit|vast|roots|ties|kinship|descent|victory|lives|the lives|asylum|ownership|custody|the title|a victory|benefits|compensation|in\b|his life|her life|their lives)/i

/**
 * “Claimed” where “said” would do: it tells the reader not to believe.
 *
 * @example
 *   The dam is safe, the minister claimed on Monday. She claims that it was checked.
 *   → 1:31-1:38 Unexpected `claimed`, which casts doubt, expected `said`
 *   → 1:54-1:60 Unexpected `claims`, which casts doubt, expected `says`
 *
 * @example
 *   The group claimed responsibility for the attack, the police said. “She claimed that it was safe,” he said.
 *   → nothing
 */
export const verbDoubt: Rule = rule({
  name: 'verb-doubt',
  severity: 'warning',
  practice: 'neutral',
  limits: {},
  check: (view) =>
    view.article.attributions.flatMap((a) =>
      a.cue.flatMap((cue) => {
        const m = verb.exec(words(view, cue))
        const word = m?.[1]
        if (!word || isQuoted(view, cue[0]) || isNoun(view, word, cue, a.source.at(-1))) return []
        const start = cue[0] + view.masked.slice(...cue).indexOf(word)
        const range = [start, start + word.length] as const
        const behind = view.masked.slice(range[1], range[1] + 30)
        if (/^\s*responsib/i.test(behind) || (others.test(behind) && !/^\s*to (?:have|be)\b/.test(behind))) return []
        const text = plain[word]
        const fix: Fix | null = text === undefined || /^\s*to\b/.test(behind) ? null : { range, text }
        return [
          {
            range,
            message: `Unexpected \`${word}\`, which casts doubt, expected \`${plain[word.toLowerCase()] ?? 'said'}\``,
            ...(fix && { fix }),
          },
        ]
      }),
    ),
})

/** “His claim that …” is a noun: a possessive, an article or an adjective stands before it, where a verb has its subject. */
function isNoun(view: View, word: string, cue: Range, source: Range | undefined): boolean {
  if (!source) return true
  if (!/^claims?$/i.test(word)) return false
  const between = view.masked.slice(source[1], cue[0])
  const isSubject = source[1] <= cue[0] && /^\s+(?:\w+ly |also |now |still )?$/.test(between)
  return !isSubject || /(?:['’]s?|\b(?:his|her|their|its|our|my|your))$/i.test(view.masked.slice(...source))
}
