import type { Article, Evidence, Sentence } from '../../article.js'
import { chainOf, explain } from '../../index.js'
import { answered, answerSign, counted } from '../../write/words.js'
import { bold, colours, dim, type Paint, plain, signOf } from './style.js'

/** How a table is laid out. */
export interface TableOptions {
  /** What stands over it, the file's name most often. */
  readonly title: string
  /** The width of the terminal in columns. */
  readonly width: number
  readonly paint: Paint
  /** Whether each sentence says why it is tagged as it is. */
  readonly explain: boolean
}

/** Lay an article out as a table that a reader takes in at a glance: status, chain, sentence. */
export function table(article: Article, options: TableOptions): string {
  const { paint } = options
  const number = Math.max(2, String(article.sentences.length - 1).length)
  const chain = Math.min(34, Math.max(20, Math.floor(options.width * 0.28)))
  const text = Math.max(24, options.width - number - 16 - chain - 4)
  const lines = [heading(article, options), '']
  let block: Sentence['block'] | null = null
  for (const s of article.sentences) {
    if (block === 'heading' || s.block === 'heading') if (s.index > 0) lines.push('')
    block = s.block
    const left = wrap(chainText(article, s), chain)
    const right = wrap(s.text, text)
    // an answer has the status of the claim that it answers, but a sign of its own and no colour
    const isAnswer = s.role === 'response'
    const sign = isAnswer ? answerSign : signOf(s.status)
    const label = `${sign} ${s.role === 'furniture' ? 'furniture' : s.status}`
    for (let row = 0; row < Math.max(left.length, right.length); row++) {
      const cells = [
        paint((row ? '' : String(s.index)).padStart(number), dim),
        paint((row ? '' : label).padEnd(14), ...(isAnswer ? [plain] : colours[s.status])),
        paint(pad(left[row] ?? '', chain), isAnswer ? 3 : bold),
        s.role === 'furniture' ? paint(right[row] ?? '', dim) : (right[row] ?? ''),
      ]
      lines.push(cells.join('  ').trimEnd())
    }
    if (options.explain)
      for (const line of explain(article, s.index)
        .split('\n')
        .flatMap((reason) => wrap(reason, options.width - number - 4)))
        lines.push(`${' '.repeat(number + 4)}${paint(line, dim)}`)
  }
  if (options.explain)
    for (const part of article.leftOut)
      lines.push('', ...wrap(notRead(article, part), options.width).map((l) => paint(l, dim)))
  for (const w of article.warnings) lines.push('', paint(`! ${w.message}`, 33))
  return `${lines.join('\n')}\n`
}

/** Say what of a page was not read, by its first words, and why. */
function notRead({ source }: Article, { range, note, rule }: Evidence): string {
  const [start, end] = range ?? [0, 0]
  const words = source
    .slice(start, Math.min(end, start + 400))
    .replace(/<[^<>]*>?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return `Not read: ${words === '' ? '' : `“${words.slice(0, 60).trim()}…” `}${note}. (${rule})`
}

function heading(article: Article, { title, paint }: TableOptions): string {
  const counts = new Map<string, number>()
  for (const s of article.sentences) if (s.role === 'statement') counts.set(s.status, (counts.get(s.status) ?? 0) + 1)
  const parts = Object.entries(colours).flatMap(([status, codes]) => {
    const count = counts.get(status)
    return count ? [paint(`${count} ${status}`, ...codes)] : []
  })
  const answers = article.sentences.filter((s) => s.role === 'response').length
  if (answers) parts.push(counted(answers, 'answer'))
  return `${paint(title, bold)}  ${[counted(article.sentences.length, 'sentence'), ...parts].join(' · ')}`
}

/** What stands for the chain: its links, and who answers how where the sentence is an answer. */
function chainText(article: Article, s: Sentence): string {
  const answers = s.responses.flatMap((i) => {
    const r = article.responses[i]
    if (!r) return []
    const by = r.by.kind === 'sources' ? r.by.name : r.by.kind === 'outlet' ? 'the outlet' : ''
    return [`${by ? `${by} ` : ''}${answered[r.stance]}`]
  })
  const told = chainOf(article, s.index)
  if (s.role === 'response') return answers.join('; ') || told
  return [told, ...answers.map((a) => `[${a}]`)].filter(Boolean).join(' ')
}

/** Fold a text into lines of at most `width` columns; a longer word (an address, a file read as text) is cut and ends in "…". */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const whole of text.split(/\s/)) {
    const word = cut(whole, width)
    if (line && columns(line) + 1 + columns(word) > width) {
      lines.push(line)
      line = word
    } else line = line ? `${line} ${word}` : word
  }
  if (line || !lines.length) lines.push(line)
  return lines
}

/** Cut a word that is wider than its column. */
function cut(word: string, width: number): string {
  if (columns(word) <= width) return word
  let kept = ''
  for (const c of word) {
    if (columns(kept + c) >= width) break
    kept += c
  }
  return `${kept}…`
}

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - columns(text)))

/** The columns that a text takes: marks take none, East Asian wide characters and emoji two. */
function columns(text: string): number {
  let n = 0
  for (const c of text) {
    const code = c.codePointAt(0) ?? 0
    if (code < 0x300) n++
    else if (/[\p{M}\p{Cf}]/u.test(c)) continue
    else
      n +=
        (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff)
          ? 2
          : 1
  }
  return n
}
