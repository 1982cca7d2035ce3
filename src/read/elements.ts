import type { BlockKind } from '../article.js'

/** Elements whose text is no article, wherever they stand. */
export const noArticle: ReadonlySet<string> = new Set(
  (
    'script style nav aside footer form template noscript svg math iframe object embed video audio canvas map dialog menu ' +
    'button select textarea input label option datalist fieldset pre head title del s strike rp rt'
  ).split(' '),
)

/** Elements that stand as a block of their own, with what a sentence in them stands in; `null` where it is whatever holds them. */
export const blockElements: ReadonlyMap<string, BlockKind | null> = new Map<string, BlockKind | null>([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dt', 'dd', 'summary'].map((name) => [name, 'list-item'] as const),
  ...['td', 'th'].map((name) => [name, 'table-cell'] as const),
  ...['figcaption', 'caption'].map((name) => [name, 'caption'] as const),
  ['blockquote', 'quotation'],
  ...(
    'p div section article main header footer nav aside body html hgroup address figure ul ol dl table thead tbody tfoot tr ' +
    'hr pre form fieldset details center search picture'
  )
    .split(' ')
    .map((name) => [name, null] as const),
])
