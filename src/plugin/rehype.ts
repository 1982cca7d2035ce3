import type { Root } from 'hast'
import type { Plugin } from 'unified'
import { annotatePage } from '../annotate-page.js'
import type { Article, Sentence } from '../article.js'
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

declare module 'hast' {
  interface Data {
    /** The sentences of this block, of `hearsay/rehype`. */
    hearsay?: readonly Sentence[] | undefined
  }
}

const blocks = new Set(
  'address article blockquote body caption dd details div dt figcaption h1 h2 h3 h4 h5 h6 li main p pre section td th'.split(
    ' ',
  ),
)

/**
 * Read the article that a page of HTML is: it goes on `file.data.hearsay`, the sentences of each block on its element's `data.hearsay`, and
 * what an editor should look at becomes messages. Nothing else of the tree changes. It reads the file's own text, so it belongs right
 * behind the parser. The tree is its user's own: unlike `annotateHtml`, it leaves nothing out for standing around the article.
 *
 * @param options what is known of the article, and which checks run
 * @throws TypeError where an option is wrong or a rule unknown
 */
const rehypeHearsay: Plugin<[(Readonly<Options> | null | undefined)?], Root> = (options) => {
  const parted = part(options)
  return (tree, file) => {
    const article = annotatePage(String(file), parted.article, true)
    file.data.hearsay = article
    giveSentences(
      tree,
      article.sentences,
      (node) => 'tagName' in node && typeof node.tagName === 'string' && blocks.has(node.tagName),
      (node, sentences) => {
        node.data = { ...node.data, hearsay: sentences }
      },
    )
    addMessages(file, article, parted.check)
  }
}

export default rehypeHearsay
