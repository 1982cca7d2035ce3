import type { Stance } from '../../article.js'
import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { mentionsResponder } from '../targets/about.js'

/** "That was echoed by Lind", "Lind said the same": the words, and who echoes. */
interface Echo {
  readonly span: TokenSpan
  readonly by: readonly number[]
}

/** Find who gives the answer of the sentence before again: their stance is the same, to the same claim. */
export function echoes(field: Field, given: readonly JudgedResponse[]): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  const busy = new Set(given.map((r) => r.sentence))
  for (let n = 1; n < field.linking.sentences.length; n++) {
    if (busy.has(n) || field.answers[n]) continue
    const echo = echoIn(field, n)
    if (!echo) continue
    const first = [...given, ...found].find(
      (r) => r.sentence === n - 1 && !silent.test(r.stance) && isOther(r, echo.by),
    )
    if (!first) continue
    const note = 'It gives the answer before it again.'
    const ground: Ground = { rule: 'judge/echo', span: echo.span, note }
    found.push({ ...first, by: echo.by, sentence: n, stance: stanceOf(field, echo, first), grounds: [ground] })
  }
  return found
}

const silent = /^(?:declines|no-response|verified|unverified)$/

const isOther = ({ by }: JudgedResponse, echoing: readonly number[]): boolean =>
  by !== 'outlet' && (typeof by === 'string' || !by.some((i) => echoing.includes(i)))

/** Who joins in a denial denies only what is said of them too. */
function stanceOf(field: Field, { by }: Echo, first: JudgedResponse): Stance {
  if (first.stance !== 'denies') return first.stance
  return mentionsResponder(field, by, first.targets) ? 'denies' : 'disputes'
}

/** The words of a sentence that say that somebody says what was said before. */
function echoIn({ scene, linking }: Field, n: number): Echo | null {
  const { lower, splitting } = scene
  const sentence = splitting.sentences[n]
  if (!sentence || sentence.furniture) return null
  const by = linking.sentences[n]?.chain.at(-1)?.sources ?? []
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    const word = lower[i]
    if (word !== 'echoed' && word !== 'same') continue
    const next = lower[i + 1] ?? ''
    if (word === 'echoed' && (next === 'by' || any(scene, i + 1, Word.determiner | Word.possessive)))
      return by.length ? { span: [i, i + 1], by } : null
    if (word === 'same' && lower[i - 1] === 'the' && saysSame(lower, i, sentence.from) && endsClause.test(next))
      return by.length ? { span: [i - 2, i + 1], by } : null
  }
  return null
}

const endsClause = /^(?:[.,;]|in|on|when)$/

/** "said the same", "told us much the same". */
function saysSame(lower: readonly string[], at: number, low: number): boolean {
  for (let i = at - 2; i >= Math.max(low, at - 5); i--)
    if (/^(?:sa(?:id|ys|y)|told|tells|wrote|reported)$/.test(lower[i] ?? '')) return true
  return false
}
