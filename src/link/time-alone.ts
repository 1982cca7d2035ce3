import type { Finding } from '../find/finding.js'
import type { Splitting } from '../split/splitting.js'

/** Words that tell when, and nothing else. */
const timely: ReadonlySet<string> = new Set(
  `on in at the a an one two three four five six seven eight nine ten few several early earlier late later last this next previous following before
  after ago shortly day days night week weeks month months year years weekend morning afternoon evening noon midnight hour hours minute minutes moment
  moments yesterday today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
  september october november december`.split(/\s+/),
)
/** The words of a time without which the small ones tell no time. */
const small: ReadonlySet<string> = new Set('on in at the a an one this next before after'.split(' '))
const longest = 6

/** "The port would close, Lindqvist said late on Tuesday.": a time is not what was said; that stands before the speaker. */
export function withoutTimeAlone({ tokens, sentences, sentenceOf }: Splitting, f: Finding): Finding {
  const [span, more] = f.content
  const source = f.source[0]
  const cue = f.cue.at(-1)
  if (!span || more || !source || !cue || span[0] < cue[1] || span[1] - span[0] > longest) return f
  const sentence = sentences[sentenceOf[span[0]] ?? 0]
  if (!sentence || sentence.to - span[1] > 1 || source[0] > cue[0]) return f
  const { lower, words } = tokens
  let telling = false
  for (let i = span[0]; i < span[1]; i++) {
    if (!timely.has(lower[i] ?? '')) return f
    telling ||= !small.has(lower[i] ?? '')
  }
  const mark = source[0] - 1
  if (!telling || words[mark] !== ',' || mark - sentence.from < 3) return f
  return { ...f, content: [[sentence.from, mark]] }
}
