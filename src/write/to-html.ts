import type { Article } from '../article.js'
import { answers, bar, sources } from './html/beside.js'
import { body } from './html/body.js'
import { escape } from './html/escape.js'
import { graphOf } from './html/graph.js'
import { map } from './html/map.js'
import { style } from './html/style.js'

/** How many sources have an underline of their own; the others share none, so that the page stays quiet. */
const lines = 5

/**
 * Write an article as one self-contained page: every sentence tinted by how its claim stands and underlined by its source, what is known of it on
 * hover and focus, and beside it the sourcing map, the shares of the statuses, the sources and the answers.
 *
 * @param article the article
 * @returns an HTML document that needs no network and no script; all text of the article is escaped
 */
export function toHtml(article: Article): string {
  const graph = graphOf(article)
  const ranked = [...graph.nodes].sort((a, b) => b.sentences.length - a.sentences.length || a.source - b.source)
  const rank = new Map(ranked.slice(0, lines).map((n, i) => [n.source, i + 1]))
  const lineOf = (source: number): number => rank.get(source) ?? 0
  const title = article.title ?? article.sentences.find((s) => s.role !== 'furniture')?.text ?? 'An article'
  const meta = [article.publisher[0], article.published].filter((m) => m !== undefined && m !== null)
  const first = article.sentences[0]
  const repeats = first?.block === 'heading' && first.text === title
  const heading = repeats ? '' : `<h1>${escape(title)}</h1>`
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escape(title)}: sourcing</title>
<style>${style}</style>
</head>
<body>
<div class="page">
<header>${heading || `<h1>${escape(title)}</h1>`}<p class="meta">${escape(meta.join(' · '))}</p></header>
<main>
${body(repeats ? withoutFirst(article) : article, lineOf)}
</main>
<aside aria-label="Sourcing"><div class="beside">
<h2>How its sentences stand</h2>
${bar(article)}
<h2>From whom it has them</h2>
<div class="scroll">${map(graph)}</div>
${sources(article, graph, lineOf)}
<h2>Who answers</h2>
${answers(article)}
<p class="quiet">“Refuted” and “denied” say what this article reports, never what is true.</p>
</div></aside>
</div>
</body>
</html>
`
}

/** The title stands over the page already. */
function withoutFirst(article: Article): Article {
  return { ...article, sentences: article.sentences.slice(1) }
}
