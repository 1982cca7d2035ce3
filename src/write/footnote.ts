import type { Article, Response, Sentence } from '../article.js'
import { answered, byOf, nameless } from './words.js'

/** Give what a footnote says of a sentence, or nothing where there is nothing to say: its chain, its answers, its status. */
export function noted(article: Article, s: Sentence): { readonly sentence: Sentence; readonly text: string }[] {
  if (s.role === 'furniture') return []
  const answers = s.responses.flatMap((i) => article.responses[i] ?? [])
  if (!s.chain.length && !answers.length && (s.status === 'unattributed' || s.status === 'none')) return []
  const chain = s.chain.map((l) => l.name ?? nameless).join(' → ')
  // who answers, and is heard without a go-between, is named once
  const parts = [answers.some((r) => byOf(r) === chain) ? '' : chain, ...new Set(answers.map(answer)), status(s)]
  return [{ sentence: s, text: parts.filter(Boolean).join('; ') }]
}

const answer = (r: Response): string => `${byOf(r)} ${answered[r.stance]}`

/** An answer has the status of the claim that it answers. */
function status(s: Sentence): string {
  if (s.status === 'none') return ''
  return s.role === 'response' ? `the claim is ${s.status}` : `status: ${s.status}`
}
