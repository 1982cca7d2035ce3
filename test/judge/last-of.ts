import { annotate } from '../../src/index.js'

/** What the last sentence answers, as `stance targets`. */
export const lastOf = (text: string): string[] => {
  const article = annotate(text, { format: 'text' })
  const last = article.sentences.length - 1
  return article.responses
    .filter((r) => r.sentence === last)
    .map(({ stance, targets }) => `${stance} ${targets.join(',')}`)
}
