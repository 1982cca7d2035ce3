import { isQuoted, origin, textOf, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

const verb = /^(?:(?:has|have|had) )?(admit(?:s|ted)?|reveal(?:s|ed)?)(?: that)?$/i
const mild = /^(?:(?:has|have|had) )?(conced(?:es?|ed)|point(?:s|ed) out)(?: that)?$/i
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

/** What cannot be a secret of whoever tells it: findings, and what other outlets found out. */
const finds =
  /\b(?:polls?|surveys?|stud(?:y|ies)|data|documents?|records?|files?|e-?mails?|reports?|tests?|figures|debate|results?|investigat\w{1,4}|analys[ie]s|audit|video|footage|tapes?|section|page|book|map|scan|disclosures?|filings?)\b/i

/** What has been owned in the open: a plea, a mistake, or guilt. */
const owned =
  /\b(?:guilt|pleaded|plea|court|mistakes?|wrong|error|inaccurate|incorrect|lied|lying|stole|killing|responsib\w{1,6}|crimes?|charges?|manslaughter|murder|offen[cs]es?|trial|judge|interrogat\w{1,4}|police|fabricat\w{1,4}|plagiari\w{1,4}|at first|initially|denied|den(?:y|ying)|dismissed|hid|hiding)\b/i

/**
 * “Admitted”, “revealed”: they tell the reader that it is so, and that it was hidden. With `mild`, “conceded” and “pointed out” too.
 *
 * @example
 *   The bridge is unsafe, the engineer admitted. The mayor revealed that it was old.
 *   → 1:36-1:44 Unexpected `admitted`, which vouches for what is said, expected `said`
 *   → 1:56-1:64 Unexpected `revealed`, which vouches for what is said, expected `said`
 *
 * @example
 *   The bridge is unsafe, the engineer said. “He admitted that it was old,” she said.
 *   → nothing
 *
 * @example
 *   The driver admitted in court that he had been asleep. The tests revealed that he had not slept for two days.
 *   → nothing
 */
export const verbEndorse: Rule = rule({
  name: 'verb-endorse',
  severity: 'info',
  practice: 'endorse',
  limits: { mild: false },
  check: (view, { mild: withMild }) =>
    view.article.attributions.flatMap((a) =>
      a.cue.flatMap((cue) => {
        const said = words(view, cue)
        const word = (verb.exec(said) ?? (withMild ? mild.exec(said) : null))?.[1]
        const kind = origin(a.chain)?.kind
        if (!word || !a.source.length || isQuoted(view, cue[0])) return []
        // what a document, a poll or a debate reveals is there to be seen, and an outlet reveals what it found
        const who = words(view, a.source[0] ?? cue)
        if (kind === undefined || kind === 'document' || kind === 'outlet' || finds.test(who) || /^i$/i.test(who))
          return []
        const s = view.article.sentences[a.sentence]
        if (
          !s ||
          s === view.headline ||
          (/^admit/i.test(word) &&
            [view.article.sentences[s.index - 1], s].some((o) => o && owned.test(textOf(view, o))))
        )
          return []
        // “revealed nothing new”, “revealed her name”: without a clause it is no word for saying
        if (
          /^reveal/i.test(word) &&
          !/^(?:,|\.|(?: \w+day)? that\b)/.test(view.masked.slice(cue[1], cue[1] + 20)) &&
          !/ that$/.test(said)
        )
          return []
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
