import { irregularEvents } from '../../lexicon/irregular.js'
import { senses } from '../../lexicon/senses.js'

/** "began" → "begin": one stem for an irregular verb's forms. */
const lemmas = new Map(
  irregularEvents
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.split(' ')
      return forms.map((form) => [form, lemma] as const)
    }),
)

/** A word without its ending: crude, for comparing only. */
export function stem(word: string): string {
  let w = word.replace(/'s?$/, '')
  if (w.length > 5 && w.endsWith('ing')) w = w.slice(0, -3)
  else if (w.length > 4 && w.endsWith('ies')) w = `${w.slice(0, -3)}y`
  else if (w.length > 4 && w.endsWith('ed')) w = w.slice(0, -2)
  else if (w.length > 4 && w.endsWith('es')) w = w.slice(0, -2)
  else if (w.length > 6 && w.endsWith('ings')) w = w.slice(0, -4)
  else if (w.length > 3 && w.endsWith('s') && !w.endsWith('ss')) w = w.slice(0, -1)
  if (w.length > 6 && w.endsWith('er')) w = w.slice(0, -2)
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1)
  if (w.length > 4 && w.at(-1) === w.at(-2)) w = w.slice(0, -1)
  return w
}

const plainRoot = (word: string): string => stem(lemmas.get(word) ?? word)

/** For each stem, form, and stem with the word behind it, the sense that it stands for. */
const byStem = new Map<string, string>()
const byForm = new Map<string, string>()
const byPair = new Map<string, ReadonlyMap<string, string>>()
for (const line of senses) {
  const words = line.split(' ')
  const sense = `~${words[0]}`
  for (const word of words) {
    const [first = '', second] = word.replace('=', '').split('+')
    if (second !== undefined)
      byPair.set(plainRoot(first), new Map([...(byPair.get(plainRoot(first)) ?? []), [second, sense]]))
    else if (word.startsWith('=')) byForm.set(first, sense)
    else byStem.set(plainRoot(first), sense)
  }
}

/**
 * What a word is compared by: its sense, where news has several words for it, else its stem. "resigned" and "resignation" begin
 * alike, "Ukraine" and "Ukrainian" too.
 */
export function rootOf(word: string): string {
  const root = plainRoot(word)
  return byForm.get(word) ?? byStem.get(root) ?? root.slice(0, 6)
}

const seconds = new Set([...byPair.values()].flatMap((pairs) => [...pairs.keys()]))

/** The sense of a word together with the one behind it ("stepped down"), where they are one. */
export const senseOfPair = (word: string, next: string): string | undefined =>
  seconds.has(next) ? byPair.get(plainRoot(word))?.get(next) : undefined
