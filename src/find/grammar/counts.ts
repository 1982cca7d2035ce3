import { any, type Scene, Word } from './scene.js'

/** What says that a number is not exact, by its last word: "at least", "as many as", "nearly". */
const approximations: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['least', [['at']]],
  ['most', [['at']]],
  ['than', [['more'], ['fewer'], ['less'], ['no', 'fewer'], ['no', 'less']]],
  ['to', [['up'], ['close']]],
  [
    'as',
    [
      ['as', 'many'],
      ['as', 'few'],
    ],
  ],
  ['estimated', [['an']]],
  ...'nearly almost about around roughly over approximately exactly'
    .split(' ')
    .map((word): [string, readonly (readonly string[])[]] => [word, [[]]]),
])

const counting: ReadonlySet<string> = new Set(
  'two three four five six seven eight nine ten dozens hundreds thousands half'.split(' '),
)

const large = /^(?:dozen|hundred|thousand|score)$/

/** Whether a token says how many: "40", "four", "a dozen". */
const isCount = (scene: Scene, i: number): boolean =>
  any(scene, i, Word.number) ||
  counting.has(scene.lower[i] ?? '') ||
  (scene.lower[i] === 'a' && large.test(scene.lower[i + 1] ?? ''))

/** Where what makes the number at a token inexact starts: "| at least | four"; the token itself where nothing does. */
export function approximateFrom(scene: Scene, count: number, low: number): number {
  const words = approximations.get(scene.lower[count - 1] ?? '')
  if (!words || !isCount(scene, count)) return count
  for (const before of words) {
    const from = count - 1 - before.length
    if (from >= low && before.every((word, k) => scene.lower[from + k] === word)) return from
  }
  return count
}

/** Where the number stands that a phrase opens with, behind what makes it inexact: "at least | four"; the token itself elsewhere. */
export function countBehind(scene: Scene, start: number): number {
  for (let i = start + 1; i <= start + 3; i++)
    if (isCount(scene, i) && approximateFrom(scene, i, start) === start) return i
  return start
}
