import type { Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Article, Sentence } from '../article.js'
import { annotateTree } from '../index.js'
import { giveSentences } from './blocks.js'
import { addMessages } from './messages.js'
import { type Options, part } from './options.js'

export type { Article, Sentence } from '../article.js'
export type { Options } from './options.js'

declare module 'vfile' {
  interface DataMap {
    /** The article, of `hearsay/remark` or `hearsay/rehype`. */
    hearsay: Article
  }
}

declare module 'mdast' {
  interface Data {
    /** The sentences of this block, of `hearsay/remark`. */
    hearsay?: readonly Sentence[] | undefined
  }
}

const blocks = new Set(['paragraph', 'heading', 'tableCell'])

/**
 * Read the article that a Markdown file is: it goes on `file.data.hearsay`, the sentences of each block on its node's `data.hearsay`, and
 * what an editor should look at becomes messages. Nothing else of the tree changes.
 *
 * @param options what is known of the article, and which checks run
 * @throws TypeError where an option is wrong or a rule unknown
 */
const remarkHearsay: Plugin<[(Readonly<Options> | null | undefined)?], Root> = (options) => {
  const parted = part(options)
  return (tree, file) => {
    const article = annotateTree(tree, String(file), parted.article)
    file.data.hearsay = article
    giveSentences(
      tree,
      article.sentences,
      (node) => blocks.has(node.type),
      (node, sentences) => {
        node.data = { ...node.data, hearsay: sentences }
      },
    )
    addMessages(file, article, parted.check)
  }
}

export default remarkHearsay
