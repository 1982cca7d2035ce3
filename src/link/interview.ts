import type { Finding } from '../find/finding.js'
import type { Splitting, TokenSpan, Tokens } from '../split/splitting.js'
import { isBodyWord, isGiven, isRole } from './who/name-types.js'

/** A paragraph: its tokens, and what it does in an interview. */
interface Turn {
  readonly from: number
  readonly to: number
  readonly furniture: boolean
  /** "Q:" and "A:", or nothing where the paragraph has no such label. */
  readonly label: 'q' | 'a' | null
  readonly asks: boolean
}

/** How many questions make an interview. */
const fewest = 2
/** No answer goes on for more paragraphs, one with another. */
const mostAnswers = 4
/** No question is longer, in tokens. */
const longestQuestion = 70

/**
 * Find the answers of an interview that is printed as questions and answers: a paragraph an answer, "Q:" and "A:" or "Q." and "A." before them or not.
 * They are the words of whoever is named before the first question.
 */
export function interviewAnswers(splitting: Splitting): readonly Finding[] {
  const turns = turnsOf(splitting)
  const first = turns.findIndex((turn) => turn.asks)
  if (first < 0 || !isInterview(splitting.tokens, turns, first)) return []
  const source = interviewee(splitting, turns[first]?.from ?? 0)
  if (!source) return []
  const found: Finding[] = []
  for (const turn of turns.slice(first + 1)) {
    if (turn.asks || turn.furniture || turn.label === 'q') continue
    const start = turn.label === 'a' ? labelEnd(splitting.tokens, turn.from) : turn.from
    // a colon says who speaks, a dot ends no more than the letter
    const cue: TokenSpan[] = turn.label === 'a' && splitting.tokens.words[start - 1] === ':' ? [[start - 1, start]] : []
    const content: TokenSpan = [start, turn.to]
    if (content[0] >= content[1]) continue
    found.push({
      kind: 'attribution',
      source: [source],
      cue,
      content: [content],
      manner: 'direct',
      confidence: 0.7,
      rule: 'link/interview',
      doubted: false,
      within: -1,
    })
  }
  return found
}

function turnsOf({ tokens, sentences }: Splitting): readonly Turn[] {
  const turns: Turn[] = []
  for (let s = 0; s < sentences.length; ) {
    const first = sentences[s]
    if (!first) break
    const label = labelAt(tokens, first.from)
    let last = s
    while (sentences[last + 1]?.block === first.block && !turnsTo(tokens, label, sentences[last + 1]?.from ?? 0)) last++
    const to = sentences[last]?.to ?? first.to
    const asks =
      label === 'q' || (label === null && to - first.from <= longestQuestion && endsAsking(tokens, first.from, to))
    turns.push({ from: first.from, to, furniture: first.furniture, label, asks })
    s = last + 1
  }
  return turns
}

/** "Q. Why? A. Because.": both may stand in one paragraph. */
function turnsTo(tokens: Tokens, label: 'q' | 'a' | null, i: number): boolean {
  const next = label && labelAt(tokens, i)
  return next !== null && next !== label
}

function labelAt({ words }: Tokens, i: number): 'q' | 'a' | null {
  const word = words[i] ?? ''
  const marked = words[i + 1] === ':' || words[i + 1] === '.'
  if (marked ? word !== 'Q' && word !== 'A' : word !== 'Q.' && word !== 'A.') return null
  return word.startsWith('Q') ? 'q' : 'a'
}

/** Behind a label, which may be one token with its mark: "Q :", "Q ." and "Q." */
const labelEnd = ({ words }: Tokens, i: number): number =>
  words[i + 1] === ':' || words[i + 1] === '.' ? i + 2 : i + 1

/** A paragraph that ends with a question mark, and begins with no quotation. */
const endsAsking = ({ words }: Tokens, from: number, to: number): boolean =>
  words[to - 1] === '?' && !/^["\u201c\u2018']/.test(words[from] ?? '')

/** "WALLACE:": a transcript says itself whose turn it is. */
const isShouted = ({ words }: Tokens, i: number): boolean =>
  words[i + 1] === ':' && /^\p{Lu}{2,}$/u.test(words[i] ?? '')

/** Whether questions go to "you" and are answered by "I", or both have their labels. */
function isInterview(tokens: Tokens, turns: readonly Turn[], first: number): boolean {
  const labelled = turns.filter((turn) => turn.label === 'a').length
  const questions = turns.filter((turn) => turn.asks)
  if (questions.length < fewest || questions.some((turn) => isShouted(tokens, turn.from))) return false
  if (labelled >= fewest) return true
  const answers = turns.slice(first + 1).filter((turn) => !turn.asks && !turn.furniture)
  // a column asks its readers now and then
  if (answers.length > mostAnswers * questions.length) return false
  const own = answers.filter((turn) => holds(tokens, turn, selves)).length
  const toYou = questions.filter((turn) => holds(tokens, turn, others)).length
  return toYou >= fewest && own >= fewest && own * 2 >= answers.length
}

const others: ReadonlySet<string> = new Set(['you', 'your', 'yourself'])
const selves: ReadonlySet<string> = new Set(['i', 'my', 'me', 'myself'])

function holds({ lower }: Tokens, { from, to }: Turn, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(lower[i] ?? '')) return true
  return false
}

/** Verbs that say with whom the outlet has spoken. */
const spoke = /^(?:spoke|speaks|talked|talks|sat|chatted|interviewed|interviews)$/

/** Who is interviewed: whoever the outlet has spoken with; else the first person named before the first question, one with a known given name before any other. */
function interviewee({ tokens, sentences, sentenceOf }: Splitting, before: number): TokenSpan | null {
  for (let i = 0; i < before; i++) {
    if (!spoke.test(tokens.lower[i] ?? '')) continue
    for (let k = i + 1; k < Math.min(before, i + 12) && sentenceOf[k] === sentenceOf[i]; k++)
      if (isGiven(tokens.lower[k] ?? '') && nameEnd(tokens, k, before) - k > 1) return [k, nameEnd(tokens, k, before)]
  }
  let unknown: TokenSpan | null = null
  for (let i = 0; i < before; i++) {
    if (sentences[sentenceOf[i] ?? 0]?.furniture) continue
    const end = nameEnd(tokens, i, before)
    if (end - i < 2) continue
    if (isGiven(tokens.lower[i] ?? '')) return [i, end]
    unknown ??= end - i < 4 && sentences[sentenceOf[i] ?? 0]?.from !== i ? [i, end] : null
    i = end - 1
  }
  return unknown
}

/** Where capitals that may be a person's name end. */
function nameEnd(tokens: Tokens, from: number, limit: number): number {
  let i = from
  while (
    i < limit &&
    i < from + 4 &&
    /^\p{Lu}\p{Ll}/u.test(tokens.words[i] ?? '') &&
    !isBodyWord(tokens.lower[i] ?? '') &&
    !isRole(tokens.lower[i] ?? '')
  )
    i++
  return i
}
