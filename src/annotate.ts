import type { Root } from 'mdast'
import type { Article } from './article.js'
import { assemble } from './assemble.js'
import { find } from './find/index.js'
import { judge } from './judge/index.js'
import { link } from './link/index.js'
import { silent, warned } from './not-english.js'
import {
  type AnnotateOptions,
  type ArticleOptions,
  type CheckedOptions,
  checkOptions,
  checkSource,
  wrong,
} from './options.js'
import { overrule, overruleStatuses } from './overrides.js'
import { readMarkdown, readMarkdownTree } from './read/markdown.js'
import type { Reading } from './read/reading.js'
import { readText } from './read/text.js'
import { split } from './split/index.js'

/**
 * Read an article and say for every sentence from whom it is and how its claim stands.
 *
 * @param source the article, Markdown if `options.format` does not say otherwise; front matter gives what the options do not
 * @param options how to read it, and what is known of it
 * @returns the article; its ranges are UTF-16 `[start, end)` into `source`
 * @throws TypeError where an argument or option is wrong; never for what a string says
 */
export function annotate(source: string, options?: Readonly<AnnotateOptions> | null): Article {
  checkSource(source)
  const checked = checkOptions(options, ['format'])
  return annotateReading(checked.format === 'text' ? readText(source) : readMarkdown(source), checked)
}

/**
 * Annotate an article whose mdast is there already.
 *
 * @param tree the tree, with the positions that the parser gave it
 * @param source the text that it was parsed from
 * @param options what is known of the article
 * @returns the article; its ranges are UTF-16 `[start, end)` into `source`
 * @throws TypeError where an argument or option is wrong
 */
export function annotateTree(tree: Root, source: string, options?: Readonly<ArticleOptions> | null): Article {
  if (typeof tree !== 'object' || tree === null || tree.type !== 'root') throw wrong('tree', tree, 'an mdast `root`')
  checkSource(source)
  return annotateReading(readMarkdownTree(tree, source), checkOptions(options))
}

/** The whole pipeline behind reading: split → find → link → judge, and the way back to the source. */
export function annotateReading(reading: Reading, options: CheckedOptions): Article {
  const known = {
    ...options,
    title: options.title ?? reading.title,
    publisher: options.publisher ?? reading.frontMatter?.publisher ?? [],
    published: options.published ?? reading.frontMatter?.published ?? null,
  }
  const splitting = split(reading)
  if (!splitting.english) return assemble(warned(reading), splitting, ...silent(splitting), known)
  const findings = find(splitting)
  const linking = overrule(splitting, link(splitting, findings, known), known.overrides)
  const judgement = overruleStatuses(splitting, judge(splitting, linking), known.overrides)
  return assemble(reading, splitting, linking, judgement, known)
}
