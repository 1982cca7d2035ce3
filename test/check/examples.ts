/** The examples in a rule's doc comment: an article, and what the rule says of it. */
export interface Example {
  readonly article: string
  /** `line:column-line:column message`, one for each problem. */
  readonly expected: readonly string[]
}

/** The first sentences of a rule's doc comment, and its examples. */
export interface Documented {
  readonly description: string
  readonly examples: readonly Example[]
}

/** Read a rule's doc comment: what stands before `@example` describes it; in an example, lines that start with an arrow are what it says. */
export function documented(file: string): Documented {
  const comment = /\/\*\*\n((?: \*.*\n)+?) \*\/\nexport const/.exec(file)?.[1] ?? ''
  const lines = comment.split('\n').map((line) => line.replace(/^ \* ?/, ''))
  const [description = '', ...examples] = lines.join('\n').split('@example\n')
  return {
    description: description.replace(/\s+/g, ' ').trim(),
    examples: examples.map((example) => {
      const all = example.split('\n').map((line) => line.replace(/^ {2}/, ''))
      const said = all.filter((line) => line.startsWith('→ ')).map((line) => line.slice(2))
      const article = all.filter((line) => !line.startsWith('→ ')).join('\n')
      return { article: `${article.trim()}\n`, expected: said.filter((line) => line !== 'nothing') }
    }),
  }
}
