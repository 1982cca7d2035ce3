import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Article, annotate } from 'hearsay'

/** An article of a set, as PolNeAR gives it; other sets have fewer fields. */
interface Gold {
  readonly text: string
  readonly title?: string
  readonly date?: string
  readonly annotators?: Readonly<Record<string, readonly Spans[]>>
}

type Span = readonly [start: number, end: number]

interface Spans {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

const corpora = '../shared/corpora'

/** The sets that problems are read on, each with how its articles come. `polnear-cut` is PolNeAR with attributions cut out, see `cut`. */
const sets: Readonly<Record<string, () => readonly Article[]>> = {
  'polnear-dev': () => lines(`${corpora}/polnear-dev.jsonl`).map(read),
  'polnear-train': () => lines(`${corpora}/polnear-train.jsonl`).map(read),
  'polnear-cut': () =>
    ['polnear-dev', 'polnear-train'].flatMap((name) => lines(`${corpora}/${name}.jsonl`).map(cut).map(read)),
  'sourcing-dev': () => lines(`${corpora}/sourcing-dev.jsonl`).map(read),
  // single sentences: only for what one sentence shows
  factappeal: () =>
    ['factappeal-train', 'factappeal-val'].flatMap((name) => lines(`${corpora}/${name}.jsonl`).map(read)),
  'mpqa-dev': () => lines(`${corpora}/mpqa-dev.jsonl`).map(read),
  own: () => [
    ...lines('test/golden/articles-open.jsonl').map(read),
    ...['examples/articles', 'test/check/articles'].flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.md'))
        .map((file) => annotate(readFileSync(`${folder}/${file}`, 'utf8'))),
    ),
  ],
}

/** The names of the sets. */
export const setNames: readonly string[] = Object.keys(sets)

/** Annotate the articles of a set; none where it is not beside this checkout. */
export const articlesOf = (name: string): readonly Article[] => sets[name]?.() ?? []

function lines(file: string): readonly Gold[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Gold)
}

const read = ({ text, title, date }: Gold): Article =>
  annotate(text, {
    format: 'text',
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { published: date.slice(0, 10) }),
  })

/**
 * Cut every other attribution that stands behind what it attributes (“…, she said on Monday.”): ordinary news gives its sources, so that the rules
 * that mind where they are missing find next to nothing in it. What they say of it then is what an editor should see.
 */
function cut(gold: Gold): Gold {
  const first = Object.entries(gold.annotators ?? {}).sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1] ?? []
  let text = gold.text
  const tails = first.flatMap(({ source, cue, content }) => {
    const said = [...source, ...cue]
    const end = Math.max(...content.map((c) => c[1]))
    const from = Math.min(...said.map((s) => s[0]))
    const to = Math.max(...said.map((s) => s[1]))
    const rest = /^[^.\n]{0,60}\./.exec(text.slice(to, to + 61))
    const isTail = source.length > 0 && cue.length > 0 && end <= from && to - end < 120
    return isTail && rest && !text.slice(end, to).includes('\n') ? [[end, to + rest[0].length] as const] : []
  })
  for (const [end, to] of tails.sort((a, b) => b[0] - a[0]).filter((_, i) => i % 2 === 0)) {
    const told = text.slice(0, end).replace(/,(["”']{0,2})\s*$/, '.$1')
    text = (/[.!?]["”']{0,2}$/.test(told) ? told : `${told}.`) + text.slice(to)
  }
  return { ...gold, text }
}
