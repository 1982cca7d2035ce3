import { annotate } from '../../src/index.js'

/** Words that stand in a construction's place, one or several people: `[says|say]` follows suit. */
export interface Filler {
  readonly words: string
  readonly many: boolean
}

export const fillers = (many: boolean, list: string): readonly Filler[] =>
  list
    .split('|')
    .map((words) => words.trim())
    .map((words) => ({ words, many }))

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** Put a filler in each `{X}` of a construction, with a capital in each `{X^}`. */
export const filled = (construction: string, { words, many }: Filler): string =>
  construction
    .replace(/\[([^\]|]*)\|([^\]]*)\]/g, (_, one: string, several: string) => (many ? several : one))
    .replaceAll('{X}', words)
    .replaceAll('{X^}', capital(words))

/** A sentence's chain, with `X` for the source that the filler stands for, wherever it was first mentioned. */
export function chainWith(text: string, filler: Filler, sentence: number): string {
  const article = annotate(text)
  const start = text.toLowerCase().indexOf(filler.words.toLowerCase())
  const end = start + filler.words.length
  const isFiller = (index: number): boolean =>
    article.sources[index]?.mentions.some(([from, to]) => from < end && to > start) ?? false
  return (article.sentences[sentence]?.chain ?? [])
    .map((link) => (link.sources.some(isFiller) ? 'X' : (link.name ?? 'nobody')))
    .join(' > ')
}

/** What answers a sentence gives: by whom (`X` for the filler's source), with what stance, to which sentences. */
export function answersWith(text: string, filler: Filler, sentence: number): string {
  const article = annotate(text)
  const start = text.toLowerCase().lastIndexOf(filler.words.toLowerCase())
  const isFiller = (index: number): boolean =>
    article.sources[index]?.mentions.some(([from, to]) => from < start + filler.words.length && to > start) ?? false
  return article.responses
    .filter((answer) => answer.sentence === sentence)
    .map(({ by, stance, targets }) => {
      const who = by.kind !== 'sources' ? by.kind : by.sources.some(isFiller) ? 'X' : by.name
      return `${who} ${stance} ${targets.join(' ')}`
    })
    .join('; ')
}
