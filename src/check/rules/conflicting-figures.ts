import type { Sentence } from '../../article.js'
import { isQuoted, origin, placeOf, textOf } from '../look.js'
import { shared } from '../overlap.js'
import { type Found, type Rule, rule } from '../rule.js'

const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]
const value = `(\\d[\\d,]{0,12}|${small.slice(2).join('|')})`
const who =
  '(people|civilians|soldiers|sailors|children|passengers|workers|students|pupils|residents|protesters|victims|men|women|nurses|miners|police officers|officers|employees)'
const fate = '(killed|dead|died|injured|wounded|hurt|missing|arrested|detained|displaced|evacuated|rescued|employed)'

/** “17 people were killed”, “killing 17 people”, “the eight rescued sailors”, “employs 410 people”: how many, of whom, and what befell them. */
const shapes: readonly (readonly [pattern: RegExp, value: number, who: number, fate: number])[] = [
  [
    new RegExp(`\\b${value} ${who}(?: (?:were|was|have been|had been|are|is))?(?: \\w{1,20})? ${fate}\\b`, 'gi'),
    1,
    2,
    3,
  ],
  [new RegExp(`\\b${value} ${fate} ${who}\\b`, 'gi'), 1, 3, 2],
  [
    new RegExp(
      `\\b(killed|killing|injured|injuring|wounded|wounding|arrested|arresting|detained|evacuated|rescued|employs|employed) (?:at least |about |more than |some )?${value} ${who}\\b`,
      'gi',
    ),
    2,
    3,
    1,
  ],
]

/** “The 9,000 nurses”, “all 380 people”: as many as were counted before. */
const definite =
  /\b(?:the|all|all of the|these|those) (\d[\d,]{1,12}) (\p{Ll}{3,20}s|people|men|women|children)\b(?= \p{Ll}{1,20}ed\b| (?:were|are|have|had|stopped|went|came|took|will|blocked|filled)\b|[.,;])(?! (?:needed|offered|required|elected|pledged|awarded|who|that)\b)/giu
const counted = /\b(\d[\d,]{1,12}) (\p{Ll}{3,20}s|people|men|women|children)\b/giu

/** What something costs, as one sentence puts it and as another. */
const amount = /(?<![\d.,])\d{1,9}(?:[.,]\d{1,9})? (?:million|billion|trillion)\b/gi
const costs = /\bcosts?\b[^.;]{0,60}$/i

const same: Readonly<Record<string, string>> = {
  dead: 'killed',
  died: 'killed',
  killing: 'killed',
  wounded: 'injured',
  wounding: 'injured',
  injuring: 'injured',
  hurt: 'injured',
  detained: 'arrested',
  arresting: 'arrested',
  employs: 'employed',
}

/** A figure in a sentence: what it counts, how many, and its words. */
interface Figure {
  readonly of: string
  readonly value: string
  readonly at: number
  readonly text: string
  /** Whether it speaks of something counted before, and counts nothing itself. */
  readonly pointsBack: boolean
}

/** What happened another time has figures of its own. */
const past =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:that|last|previous|the same) (?:year|month|week|time)\b|\b(?:ago|earlier|previous(?:ly)?|annual(?:ly)?|a year|each|every|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b/i

/**
 * Two figures for one thing, at least one of them without a source.
 *
 * @example
 *   The flood left 14 people dead on Monday. The governor said that 17 people were killed.
 *   → 1:65-1:86 Unexpected `17 people were killed` where `14 people dead` stands before, expected which figure is whose
 *
 * @example
 *   The police said that 14 people were killed. The governor said that 17 people were killed.
 *   → nothing
 */
export const conflictingFigures: Rule = rule({
  name: 'conflicting-figures',
  severity: 'warning',
  practice: 'figures',
  limits: {},
  check: (view) => {
    const first = new Map<string, { figure: Figure; sentence: Sentence }>()
    const values = new Map<string, Set<string>>()
    const year = view.article.published?.slice(0, 4) ?? 'no year'
    return view.body.flatMap((s) => {
      const said = textOf(view, s)
      if (past.test(said) && !said.includes(year)) return []
      return figuresIn(said).flatMap((figure): Found[] => {
        if (isQuoted(view, s.range[0] + figure.at)) return []
        const known = first.get(figure.of)
        const before = values.get(figure.of) ?? new Set()
        values.set(figure.of, new Set([...before, figure.value]))
        if (!known) {
          if (!figure.pointsBack) first.set(figure.of, { figure, sentence: s })
          return []
        }
        if (figure.of.startsWith('cost') && shared(view.matter[s.index], view.matter[known.sentence.index]) < 2)
          return []
        const isCounted = figure.of.startsWith('count')
        const told = (o: Sentence): string | null => origin(o.chain)?.name ?? null
        if (before.has(figure.value) || (isCounted && !figure.pointsBack)) return []
        if (!isLike(known.figure.value, figure.value, isCounted ? 2 : 4)) return []
        if (told(s) !== null && told(known.sentence) !== null) return []
        return [
          {
            range: placeOf(s, figure.at, figure.text.length),
            message: `Unexpected \`${figure.text}\` where \`${known.figure.text}\` stands before, expected which figure is whose`,
            related: [
              {
                range: placeOf(known.sentence, known.figure.at, known.figure.text.length),
                message: 'The other figure',
              },
            ],
          },
        ]
      })
    })
  },
})

/** Two counts of one thing lie close together; what is many times as large counts another. */
function isLike(a: string, b: string, times: number): boolean {
  const [x, y] = [Number.parseFloat(a), Number.parseFloat(b)]
  return x < y * times && y < x * times
}

const numberOf = (word: string): string => {
  const at = small.indexOf(word.toLowerCase())
  return at < 0 ? word.replace(/,/g, '') : String(at)
}

function figuresIn(text: string): readonly Figure[] {
  const found: Figure[] = []
  const add = (of: string, value: string, m: RegExpExecArray, pointsBack = false): void => {
    const isTaken = found.some((f) => m.index < f.at + f.text.length && f.at < m.index + m[0].length)
    if (!isTaken) found.push({ of, value, at: m.index, text: m[0], pointsBack })
  }
  for (const [pattern, value, who, fate] of shapes)
    for (const m of text.matchAll(pattern)) {
      const what = (m[fate] ?? '').toLowerCase()
      add(`${m[who]?.toLowerCase()} ${same[what] ?? what}`, numberOf(m[value] ?? ''), m)
    }
  for (const m of text.matchAll(amount))
    if (costs.test(text.slice(Math.max(0, m.index - 70), m.index))) add('cost', m[0], m)
  for (const m of text.matchAll(definite)) add(`count ${m[2]?.toLowerCase()}`, numberOf(m[1] ?? ''), m, true)
  for (const m of text.matchAll(counted)) add(`count ${m[2]?.toLowerCase()}`, numberOf(m[1] ?? ''), m)
  return found.sort((a, b) => a.at - b.at)
}
