import type { Article, Evidence, Range, Response, Sentence, Stance } from './article.js'
import { chainOf } from './chain-of.js'
import { sentenceAt } from './sentence-at.js'

/**
 * Say in words why a sentence is tagged as it is: its role and status, from whom it is and by which words, what decided its status, who
 * answered it. One statement a line; every piece of evidence names its rule.
 *
 * @param article the article
 * @param sentence the sentence's index in `article.sentences`
 * @returns lines parted by line feeds
 * @throws RangeError where the article has no such sentence
 */
export function explain(article: Article, sentence: number): string {
  const s = sentenceAt(article, sentence)
  const lines = [standing(s)]
  if (s.role !== 'furniture') lines.push(...provenance(article, s))
  const own = s.responses.flatMap((i) => article.responses[i] ?? [])
  for (const r of own) lines.push(answer(article, r, s.index))
  for (const e of s.evidence) if (!repeats(e, own)) lines.push(reason(article, e, s))
  const others = article.responses.filter((r) => r.sentence !== s.index && r.targets.includes(s.index))
  for (const r of others) lines.push(`In sentence ${r.sentence}: ${answer(article, r, s.index)}`)
  const same = article.sentences.filter((x) => x.claim === s.claim && x.index !== s.index).map((x) => x.index)
  if (same.length) lines.push(`The same claim stands in ${places(same)}.`)
  if (s.uncertain) lines.push('An attribution in it was left out because it is not sure enough.')
  return [...new Set(lines)].join('\n')
}

function standing({ index, role, status }: Sentence): string {
  if (role === 'furniture') return `Sentence ${index} is furniture: no reporting, so it makes no claim.`
  const what = role === 'response' ? 'a response, and what it answers' : 'a statement, and its claim'
  return status === 'none' ? `Sentence ${index} makes no claim.` : `Sentence ${index} is ${what} is ${status}.`
}

/** From whom it is, and the cues that say so. */
function provenance(article: Article, s: Sentence): string[] {
  const chain = chainOf(article, s.index)
  const cues = s.attributions.flatMap((i) => {
    const a = article.attributions[i]
    if (!a || a.sentence !== s.index || !a.cue.length) return []
    return [`${a.cue.map((c) => quote(article, c)).join(' \u2026 ')}${ruleOf(a.evidence)}`]
  })
  const by = cues.length ? `, by ${cues.join(' and ')}` : ''
  return [
    chain
      ? `From: ${chain}${by}.`
      : `In the outlet\u2019s own voice${cues.length ? ` in the main; there is also ${cues.join(' and ')}` : ''}.`,
  ]
}

const ruleOf = (evidence: readonly Evidence[]): string => (evidence[0] ? ` (${evidence[0].rule})` : '')

function reason(article: Article, { rule, range, note }: Evidence, s: Sentence): string {
  const inside = range && range[0] >= s.range[0] && range[1] <= s.range[1]
  const elsewhere = range && !inside ? placeOf(article, range) : ''
  return `${note} (${rule}${range && !note.includes('\u201c') ? `, ${quote(article, range)}` : ''}${elsewhere})`
}

function placeOf(article: Article, range: Range): string {
  const found = article.sentences.find((s) => s.range[0] <= range[0] && range[0] < s.range[1])
  return found ? `, in sentence ${found.index}` : ''
}

/** Whether a piece of evidence is told with the response that it stands for. */
const repeats = (e: Evidence, responses: readonly Response[]): boolean =>
  responses.some((r) =>
    r.evidence.some((x) => x.rule === e.rule && x.range?.[0] === e.range?.[0] && x.range?.[1] === e.range?.[1]),
  )

function answer(article: Article, r: Response, from: number): string {
  const by =
    r.by.kind === 'sources' ? capital(r.by.name) : r.by.kind === 'outlet' ? 'The outlet' : 'Somebody who is not named'
  const what =
    r.targets.length === 0
      ? 'something that the article does not state'
      : r.targets.every((t) => t === from)
        ? 'this'
        : `what ${places(r.targets)} ${r.targets.length > 1 ? 'say' : 'says'}`
  const [first] = r.evidence
  const cue = first?.range ? ` by ${quote(article, first.range)}` : ''
  return `${by} ${verbs[r.stance].replace('%', what)}${cue}${ruleOf(r.evidence)}.`
}

/** Each stance with a place for what is answered. */
const verbs: Readonly<Record<Stance, string>> = {
  confirms: 'confirms %',
  denies: 'denies %',
  disputes: 'disputes %',
  declines: 'declines to say more of %',
  'not-confirmed': 'does not confirm %',
  'no-response': 'does not respond to %',
  verified: 'has checked %',
  unverified: 'could not verify %',
  refutes: 'shows to be false, or takes back, %',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const quote = (article: Article, range: Range): string =>
  `\u201c${article.source.slice(...range).replace(/\s+/g, ' ')}\u201d`

function places(indexes: readonly number[]): string {
  if (indexes.length === 1) return `sentence ${indexes[0]}`
  return `sentences ${indexes.slice(0, -1).join(', ')} and ${indexes.at(-1)}`
}
