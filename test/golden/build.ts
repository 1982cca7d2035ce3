/**
 * Write our own labelled articles in the shape of `../shared/corpora/sourcing-*.jsonl`, so that
 * `../shared/bench/score.mjs sentences` scores against them:
 *
 *     npx tsx test/golden/build.ts OUT.jsonl [open|held|all]
 *
 * The files hold sentences and mentions as strings, which people write and check more surely than offsets; here they
 * become UTF-16 `[start, end)` into the article's text.
 *
 * @module
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

interface GoldenLink {
  readonly name: string | readonly string[] | null
  readonly kind: string
  readonly mention: string | null
}

interface GoldenSentence {
  readonly text: string
  readonly role: string
  readonly chain: readonly GoldenLink[]
  readonly status: string
  readonly responses: readonly {
    readonly by: string | readonly string[] | null
    readonly stance: string
    readonly targets: readonly number[]
  }[]
}

/** An article of `articles-open.jsonl` or `articles-held.jsonl`. */
export interface GoldenArticle {
  readonly id: string
  readonly genre: string
  readonly exercises: readonly string[]
  readonly text: string
  readonly sentences: readonly GoldenSentence[]
}

/**
 * Read golden articles.
 *
 * @param name `open` for those whose errors may be read, `held` for those kept aside until the end.
 */
export function goldenArticles(name: 'open' | 'held'): GoldenArticle[] {
  const file = new URL(`articles-${name}.jsonl`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldenArticle)
}

/** An article with its labels in the shape of the scorers' gold. */
export interface GoldText {
  readonly id: string
  readonly text: string
  readonly sentences: readonly object[]
}

/**
 * Turn an article's strings into offsets.
 *
 * @throws RangeError where a sentence or a mention does not stand in the text as it is written.
 */
export function toGold(article: GoldenArticle): GoldText {
  let from = 0
  const sentences = article.sentences.map((sentence) => {
    const start = article.text.indexOf(sentence.text, from)
    if (start < 0) throw new RangeError(`${article.id}: no sentence “${sentence.text}”`)
    from = start + sentence.text.length
    const chain = sentence.chain.map((link) => ({
      ...link,
      mention: link.mention === null ? null : place(sentence.text, link.mention, start, article.id),
    }))
    return {
      start,
      end: from,
      role: sentence.role,
      chain,
      status: sentence.status,
      responses: sentence.responses,
      also: [],
    }
  })
  return { id: article.id, text: article.text, sentences }
}

/** Find a mention as whole words, so that “he” is not found in “the”. */
function place(sentence: string, mention: string, offset: number, id: string): [number, number] {
  for (let at = sentence.indexOf(mention); at >= 0; at = sentence.indexOf(mention, at + 1)) {
    const end = at + mention.length
    if (!isLetter(sentence[at - 1]) && !isLetter(sentence[end])) return [offset + at, offset + end]
  }
  throw new RangeError(`${id}: no mention “${mention}” in “${sentence}”`)
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, which = 'open'] = process.argv.slice(2)
  if (out === undefined || !['open', 'held', 'all'].includes(which)) {
    console.error('usage: tsx test/golden/build.ts OUT.jsonl [open|held|all]')
    process.exitCode = 2
  } else {
    const articles = (['open', 'held'] as const)
      .filter((name) => which === 'all' || name === which)
      .flatMap(goldenArticles)
    writeFileSync(out, articles.map((article) => `${JSON.stringify(toGold(article))}\n`).join(''))
  }
}
