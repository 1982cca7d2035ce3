import type { Article, Response } from '../article.js'
import { answers, bar } from './html/beside.js'
import { body, type Keys, sentence } from './html/body.js'
import { escapeHtml } from './html/escape.js'
import { graphOf, type Node } from './html/graph.js'
import { map } from './html/map.js'
import { pointing } from './html/pointing.js'
import { style } from './html/style.js'

/** What of the page is wanted. */
export interface HtmlOptions {
  /**
   * The whole page (the default), or a part with its style to put into a page or a shadow root of your own: the article, or its sourcing (the
   * bar, the map, the answers).
   */
  readonly part?: 'page' | 'article' | 'sourcing' | undefined
}

/** How many sources have a line of their own; the others share a thin one, so that the page stays quiet. */
const lines = 4

/**
 * Write an article as one self-contained page: every sentence tinted by how its claim stands and underlined by its source, what is known of it on
 * hover and focus, and beside it the sourcing map, the shares of the statuses and who answers what.
 *
 * @param article the article
 * @param options which part, if not the whole page
 * @returns HTML that needs no network and no script; all text of the article is escaped
 * @throws TypeError where there is no such part
 */
export function toHtml(article: Article, options?: Readonly<HtmlOptions> | null): string {
  const part = options?.part ?? 'page'
  const nodes = graphOf(article)
  const keys = keysOf(article, nodes)
  switch (part) {
    case 'page':
      return page(article, nodes, keys)
    case 'article':
      return `<style>${style}</style>\n<div class="page"><main>\n${body(article, article.sentences, keys)}\n</main></div>\n`
    case 'sourcing':
      return `<style>${style}</style>\n<div class="page">${aside(article, nodes, keys)}</div>\n`
    default:
      throw new TypeError(
        `Unexpected \`part\`: got \`${String(part)}\`, expected \`page\`, \`article\` or \`sourcing\``,
      )
  }
}

function page(article: Article, nodes: readonly Node[], keys: Keys): string {
  const first = article.sentences[0]
  const title = article.title ?? article.sentences.find((s) => s.role !== 'furniture')?.text ?? 'An article'
  const repeats =
    first?.block === 'heading' && first.text === title && article.sentences[1]?.paragraph !== first.paragraph
  const meta = [article.publisher[0], article.published].filter((m) => m !== undefined && m !== null)
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}: sourcing</title>
<style>${style}${pointing(article, nodes)}</style>
</head>
<body>
<a class="skip" href="#sourcing">Skip to the sourcing</a>
<div class="page whole">
<header><h1>${repeats ? sentence(article, first, keys) : escapeHtml(title)}</h1>${meta.length ? `<p class="meta">${escapeHtml(meta.join(' · '))}</p>` : ''}</header>
<main>
${body(article, repeats ? article.sentences.slice(1) : article.sentences, keys)}
</main>
${aside(article, nodes, keys)}
</div>
</body>
</html>
`
}

function aside(article: Article, nodes: readonly Node[], keys: Keys): string {
  return `<aside id="sourcing" aria-label="Sourcing"><div class="beside">
<h2>How its sentences stand</h2>
${bar(article)}
<h2>From whom it has them</h2>
${map(article, nodes, keys.lineOf)}
<h2>Who answers what</h2>
${answers(article)}
<p class="quiet note">“Refuted” and “denied” say what this article reports, never what is true.</p>
</div></aside>`
}

function keysOf(article: Article, nodes: readonly Node[]): Keys {
  const rests = (n: Node): number => n.sentences.filter(([, bearing]) => bearing === 'origin').length
  const ranked = [...nodes].sort((a, b) => rests(b) - rests(a))
  const line = new Map(ranked.slice(0, lines).map((n, i) => [n.source, i + 1]))
  const number = new Map(nodes.map((n, i) => [n.source, i + 1]))
  const answersTo = new Map<number, Response[]>()
  for (const r of article.responses)
    for (const t of r.targets) {
      const list = answersTo.get(t)
      if (list) list.push(r)
      else answersTo.set(t, [r])
    }
  return { lineOf: (source) => line.get(source) ?? 0, numberOf: (source) => number.get(source), answersTo }
}
