import type { Range, Sentence } from '../../article.js'
import { isQuoted, sameClaim, textOf, type View, words } from '../look.js'
import type { Fix } from '../problem.js'
import { type Rule, rule } from '../rule.js'

const verb = /^(?:(?:has|have|had) )?(claim(?:ed|s|ing)?)( that)?$/i
const plain: Readonly<Record<string, string>> = { claimed: 'said', claims: 'says', claim: 'say', claiming: 'saying' }

/** What claims in the words of the law: there it is the term. */
const filing =
  /\b(?:suits?|lawsuits?|complaints?|petitions?|filings?|affidavits?|briefs?|motions?|charges|plaintiffs?|su(?:e|es|ed|ing)|court papers|appeals?)\b/i

/** Where the article itself says that it is not so, the doubt is meant. */
const untrue =
  /\b(?:false|falsely|wrongly|incorrectly|untrue|inaccurate\w{0,2}|misleading\w{0,2}|erroneous\w{0,2}|baseless|debunked|disproved|without evidence|no evidence|stretched the truth|exaggerat\w{1,4}|misspoke\w{0,2}|contrary to|in fact|although|even though|despite)\b/i

/** What takes it back at once: “However, the museum said that it had not.” */
const turn = /^(?:but|however|in fact|in reality|actually|yet)\b/i
const negation = /\b(?:not|never|no|false|untrue|nothing)\b|n['’]t\b/i
const takesBack = (text: string): boolean => turn.test(text) && negation.test(text.slice(0, 180))

/** What a “claimed” may take that is no speech. */
const others =
  /^\s*(?:to\b|as\b|more\b|self\b|an? \p{L}+ (?:of|in|at|for|from)\b|nomination|momentum|credit|success|vindication|asylum|[\p{L}-]+ affairs?\b|responsibility|credit|credits|a loss|losses|a deduction|deductions|a refund|refunds|a profit|vast|roots|ties|kinship|descent|victory|lives|the lives|asylum|residency|citizenship|status|(?:\p{L}+ )?nationality|ownership|custody|the title|a victory|benefits|compensation|in\b|his life|her life|their lives|(?:the|a|an|his|her|its|their) (?:prize|top|first|second|third|lead|seat|spot|nomination|throne|crown|record|mantle|share|win|gold|silver|bronze|trophy|cup|right|inheritance|copyright|insurance|money|land|territory|islands?)\b)/iu

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
        if (!word || isQuoted(view, cue[0]) || isWriter(view, a.source) || isNoun(view, word, cue, a.source.at(-1)))
          return []
        const start = cue[0] + view.masked.slice(...cue).indexOf(word)
        const range = [start, start + word.length] as const
        if (isMeant(view, view.article.sentences[a.sentence], range)) return []
        const behind = view.masked.slice(range[1], range[1] + 30)
        if (/^\s*responsib/i.test(behind) || (others.test(behind) && !/^\s*to have\b/.test(behind))) return []
        const text = plain[word.toLowerCase()]
        const fix: Fix | null = text === undefined || /^\s*to\b/.test(behind) ? null : { range, text: like(word, text) }
        return [
          {
            range,
            message: `Unexpected \`${word}\`, which casts doubt, expected \`${like(word, text ?? 'said')}\``,
            ...(fix && { fix }),
          },
        ]
      }),
    ),
})

/** Whether the doubt is the article's own: it says that it is not so, or “as rich as he claims”; and whether a court paper speaks. */
function isMeant(view: View, s: Sentence | undefined, [start, end]: Range): boolean {
  if (!s) return false
  if (s === view.headline || s.status === 'refuted' || s.status === 'denied' || s.status === 'disputed') return true
  const before = view.masked.slice(Math.max(s.range[0], start - 300), start)
  return (
    untrue.test(textOf(view, s)) ||
    takesBack(view.article.sentences[s.index + 1]?.text ?? '') ||
    (view.headline !== null && denies.test(view.headline.text) && sameClaim(view, view.headline, s, 0.3)) ||
    filing.test(before) ||
    /\bas \w{1,20} as\b/.test(before.slice(-70).split(/[,;]/).at(-1) ?? '') ||
    (/s$/.test(view.masked.slice(start, end)) && adjective.test(before))
  )
}

/** A headline that sets it right: the claim is told to be weighed. */
const denies =
  /\b(?:not|isn['’]t|aren['’]t|wasn['’]t|didn['’]t|false|falsely|wrong|untrue|fact[- ]check\w{0,3}|debunk\w{0,3}|hoax)\b/i

/** “I claim” is the writer’s own. */
const isWriter = (view: View, source: readonly Range[]): boolean =>
  source.some((r) => /^(?:i|we)$/i.test(words(view, r)))

/** “22 percent of Democratic claims”: what stands before is no subject. */
const adjective = /\b(?:of|these|those|such|other|all|some|many|any|no|the) (?:[\p{L}-]+ ){0,2}$/u

/** Write a word with a capital where the other has one. */
const like = (word: string, text: string): string =>
  /^\p{Lu}/u.test(word) ? text.charAt(0).toUpperCase() + text.slice(1) : text

/** What stands before a noun. */
const determiner =
  /(?:\b(?:the|an?|this|that|these|those|such|his|her|its|their|our|my|your|no|any|another|every)|['’]s?)\s+$/i

/** “His claim that …” is a noun: a possessive, an article or an adjective stands before it, where a verb has its subject. */
function isNoun(view: View, word: string, cue: Range, source: Range | undefined): boolean {
  if (!source) return true
  if (!/^claims?$/i.test(word)) return false
  const between = view.masked.slice(source[1], cue[0])
  // “the claim that …”, “Novak’s claim”, “the Novak claim to have …”
  if (determiner.test(view.masked.slice(Math.max(0, cue[0] - 16), cue[0]))) return true
  // “Republican claims of progress”
  if (/^claims$/i.test(word) && /^\s+of\b/.test(view.masked.slice(cue[1], cue[1] + 4))) return true
  if (/^claim$/i.test(word) && /^\s+to\b/.test(view.masked.slice(cue[1], cue[1] + 4))) return true
  const isSubject = source[1] <= cue[0] && /^\s+(?:\w+ly |also |now |still )?$/.test(between)
  return !isSubject || /(?:['’]s?|\b(?:his|her|their|its|our|my|your))$/i.test(view.masked.slice(...source))
}
