import type { Article, Response, Sentence } from '../article.js'

/** Give what a footnote says of a sentence, or nothing where there is nothing to say: its chain, its answers, its status. */
export function noted(article: Article, s: Sentence): { readonly sentence: Sentence; readonly text: string }[] {
  if (s.role === 'furniture') return []
  const answers = s.responses.flatMap((i) => article.responses[i] ?? [])
  if (!s.chain.length && !answers.length && (s.status === 'unattributed' || s.status === 'none')) return []
  const chain = s.chain.map((l) => l.name ?? 'unknown').join(' → ')
  const parts = [chain, ...answers.map(answer), s.status === 'none' ? '' : `status: ${s.status}`].filter(Boolean)
  return [{ sentence: s, text: parts.join('; ') }]
}

function answer(r: Response): string {
  const by = r.by.kind === 'sources' ? r.by.name : r.by.kind === 'outlet' ? 'the outlet' : 'nobody named'
  return `${by} ${r.stance}`
}
