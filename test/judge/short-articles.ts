import { type Article, annotate, type Response } from '../../src/index.js'

export interface Line {
  readonly role: string
  readonly status: string
  readonly text: string
  /** Goes on in the paragraph of the sentence before. */
  readonly runsOn: boolean
  readonly answers: readonly Answer[]
}

interface Answer {
  readonly by: string
  readonly stance: string
  readonly targets: readonly number[]
}

export interface Short {
  readonly id: string
  readonly lines: readonly Line[]
}

/** Read a table of short articles: `# id`, then a sentence a line, as `kinds.golden.ts` says. */
export function shortArticles(table: string): readonly Short[] {
  return table
    .split(/^# /m)
    .slice(1)
    .map((block) => {
      const [id = '', ...lines] = block.trim().split('\n')
      return { id, lines: lines.map(lineOf) }
    })
}

function lineOf(line: string): Line {
  const [, role = '', status = '', rest = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? []
  const [text = '', answers = ''] = rest.split(' => ')
  return {
    role: role.toUpperCase() === 'R' ? 'response' : 'statement',
    status,
    text,
    runsOn: role !== role.toUpperCase(),
    answers: answers.split(';').flatMap(answerOf),
  }
}

/** "Lena Aust declines 1,2". */
function answerOf(answer: string): readonly Answer[] {
  const [, by, stance, targets = ''] = /^\s*(.+) (\S+) (\S+)\s*$/.exec(answer) ?? []
  if (!by || !stance) return []
  return [{ by: lastOf(by), stance, targets: targets === '-' ? [] : targets.split(',').map(Number) }]
}

/** Who answers is the same by the last word of the name: "Lena Aust", "Ms Aust". */
const lastOf = (name: string): string => name.toLowerCase().split(' ').at(-1) ?? ''

function annotateShort({ lines }: Short): Article {
  const text = lines.map((line, i) => (i === 0 ? '' : line.runsOn ? ' ' : '\n\n') + line.text).join('')
  return annotate(text, { format: 'text' })
}

export interface Figures {
  readonly sentences: number
  readonly role: number
  readonly status: number
  /** F of the answers, by whom and stance. */
  readonly answers: number
  /** F of those that have a right target too. */
  readonly targets: number
}

/** Score sets of short articles in percent, as `bench` scores: an answer is right by whom and stance, a target where one of several fits. */
export function figuresOf(articles: readonly Short[]): Figures {
  const sum = { sentences: 0, role: 0, status: 0, given: 0, found: 0, right: 0, aimed: 0 }
  for (const short of articles) {
    const article = annotateShort(short)
    if (article.sentences.length !== short.lines.length) throw new Error(`${short.id} is split otherwise`)
    article.sentences.forEach((sentence, i) => {
      const line = short.lines[i]
      const left = sentence.responses.flatMap((r) => article.responses[r] ?? [])
      sum.sentences++
      if (sentence.role === line?.role) sum.role++
      if (sentence.status === line?.status) sum.status++
      sum.found += left.length
      for (const answer of line?.answers ?? []) {
        sum.given++
        const at = left.findIndex((r) => r.stance === answer.stance && byOf(article, r) === answer.by)
        const [hit] = at < 0 ? [] : left.splice(at, 1)
        if (!hit) continue
        sum.right++
        if (answer.targets.length ? answer.targets.some((t) => hit.targets.includes(t)) : !hit.targets.length)
          sum.aimed++
      }
    })
  }
  const f = (right: number): number => percent(2 * right, sum.given + sum.found)
  return {
    sentences: sum.sentences,
    role: percent(sum.role, sum.sentences),
    status: percent(sum.status, sum.sentences),
    answers: f(sum.right),
    targets: f(sum.aimed),
  }
}

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10

function byOf(article: Article, { by }: Response): string {
  return lastOf(by.kind === 'sources' ? (article.sources[by.sources[0] ?? -1]?.name ?? '') : by.kind)
}

/**
 * Of a hundred sentences that answer, how many have an answer of that stance, and of a hundred that do not, how many have one. Articles that are split
 * into other sentences are left out.
 */
export function heardIn(articles: readonly Short[]): { readonly heard: number; readonly mistaken: number } {
  const sum = { answers: 0, heard: 0, others: 0, mistaken: 0 }
  for (const short of articles) {
    const article = annotateShort(short)
    if (article.sentences.length !== short.lines.length) continue
    article.sentences.forEach(({ responses }, i) => {
      const { answers = [] } = short.lines[i] ?? {}
      const stances = responses.map((r) => article.responses[r]?.stance)
      if (answers.length === 0) {
        sum.others++
        if (stances.length) sum.mistaken++
      } else {
        sum.answers++
        if (answers.some((a) => stances.some((s) => s === a.stance))) sum.heard++
      }
    })
  }
  return { heard: percent(sum.heard, sum.answers), mistaken: percent(sum.mistaken, sum.others) }
}
