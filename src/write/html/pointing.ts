import type { Article } from '../../article.js'
import type { Node } from '../graph.js'

/** More rules than these would slow the page down. */
const most = 40

/**
 * Write the rules by which things point at each other without a script: a source on the map at its sentences, a sentence at its sources, an
 * answer at the claim that it answers.
 */
export function pointing(article: Article, nodes: readonly Node[]): string {
  const sources = nodes
    .slice(0, most)
    .map(
      ({ source: n }) =>
        `.page:has(#n${n}:is(:hover,:focus-within)) .f${n} .words{outline:2px solid var(--ink)}.page:has(.f${n}:is(:hover,:focus)) #n${n} .who{background:var(--answer);box-shadow:0 0 0 4px var(--answer)}`,
    )
  const answers = article.responses
    .filter((r) => r.targets.some((t) => t !== r.sentence))
    .slice(0, most)
    .map((r) => {
      const targets = r.targets.slice(0, 8).map((t) => `#s${t}`)
      return `.page:has(#s${r.sentence}:is(:hover,:focus)) :is(${targets.join(',')}) .words{outline:2px dashed var(--ink)}`
    })
  return [...sources, ...answers].join('')
}
