import type { Article, Range } from '../article.js'
import { check } from '../check/index.js'
import { annotate } from '../index.js'
import { type Options, part } from './options.js'

export type { Options } from './options.js'

/** What a textlint rule may touch: the part of textlint's own context that this one needs. */
export interface Context {
  readonly Syntax: { readonly Document: string }
  readonly RuleError: new (message: string, details: { readonly padding: object; readonly fix?: object }) => object
  readonly locator: { range(range: Range): object }
  readonly fixer: { replaceTextRange(range: Range, text: string): object }
  report(node: Node, error: object): void
  getSource(): string
  getFilePath(): string | undefined
}

/** The node of a whole document. */
export interface Node {
  readonly range: Range
}

/** A textlint rule that can mend what it finds. */
export interface Rule {
  readonly linter: Reporter
  readonly fixer: Reporter
}

/** What textlint calls for each file. */
export type Reporter = (
  context: Context,
  options?: Readonly<Options & { readonly severity?: unknown }>,
) => Readonly<Record<string, (node: Node) => Promise<void>>>

const reporter: Reporter = (context, given) => {
  // the severity is textlint's own, for all that this rule says
  const { severity: _, ...options } = given ?? {}
  const { article: known, check: checks } = part(options)
  return {
    [context.Syntax.Document]: async (node) => {
      const article = await read(context, known)
      const behind = ([start, end]: Range): Range => [start - node.range[0], end - node.range[0]]
      for (const { rule, message, range, fix } of check(article, checks)) {
        const padding = context.locator.range(behind(range))
        const mend = fix && { fix: context.fixer.replaceTextRange(behind(fix.range), fix.text) }
        context.report(node, new context.RuleError(`${message} (${rule})`, { padding, ...mend }))
      }
    },
  }
}

async function read(context: Context, known: Parameters<typeof annotate>[1]): Promise<Article> {
  const source = context.getSource()
  const file = context.getFilePath() ?? ''
  if (!/\.html?$/i.test(file))
    return annotate(source, { ...known, format: /\.te?xt$/i.test(file) ? 'text' : 'markdown' })
  // parse5 is loaded for HTML only
  const { annotateHtml } = await import('../html.js')
  return annotateHtml(source, known)
}

/** Check an article in textlint, with the rules and options of `check`. */
const rule: Rule = { linter: reporter, fixer: reporter }

export default rule
