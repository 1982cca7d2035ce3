import { parseArgs } from 'node:util'

/** What may come in. */
export const inputs = ['text', 'markdown', 'html'] as const
/** What may go out. */
export const outputs = ['table', 'json', 'summary'] as const

export type Input = (typeof inputs)[number]
export type Output = (typeof outputs)[number]

/** What a call asks for. */
export interface Request {
  readonly files: readonly string[]
  /** `null`: by the file's ending. */
  readonly from: Input | null
  readonly format: Output
  readonly explain: boolean
  readonly publisher: readonly string[]
  readonly published: string | null
  readonly minConfidence: number | null
}

/** What a call comes to: work, a text to print, or a mistake to name. */
export type Call =
  | { readonly kind: 'annotate'; readonly request: Request }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'mistake'; readonly message: string }

export const usage = `Usage: hearsay [annotate] [options] [FILE…]

Tell, sentence by sentence, from whom an article has it and how the claim stands. Without a FILE, or
with -, it reads standard input.

Options:
  --from text|markdown|html     what comes in (by the file's ending; Markdown where that says nothing)
  --format table|json|summary   what goes out (table; json: one Article a line)
  --explain                     say under each sentence why it is tagged as it is
  --publisher NAME              who publishes it, never a link of a chain; again for each alias
  --published DATE              when, as 2025-02-05
  --min-confidence N            leave out attributions less sure than N, from 0 to 1
  -h, --help                    print this
  -v, --version                 print the version

Exit codes: 0 clean, 1 problems found (an article that could not be read as it was meant), 2 usage or input.
`

/** Read the words behind `hearsay`. */
export function readArguments(argv: readonly string[], version: string): Call {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return mistake(error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error))
  }
  const { values, positionals } = parsed
  if (values.help) return { kind: 'print', text: usage }
  if (values.version) return { kind: 'print', text: `${version}\n` }
  const from = values.from ?? null
  if (from !== null && !isOneOf(inputs, from)) return mistake(`--from takes ${inputs.join(', ')}, not '${from}'`)
  const format = values.format ?? 'table'
  if (!isOneOf(outputs, format)) return mistake(`--format takes ${outputs.join(', ')}, not '${format}'`)
  const minimum = values['min-confidence'] === undefined ? null : Number(values['min-confidence'])
  if (minimum !== null && !(minimum >= 0 && minimum <= 1))
    return mistake(`--min-confidence takes a number from 0 to 1, not '${values['min-confidence']}'`)
  const files = positionals[0] === 'annotate' ? positionals.slice(1) : positionals
  const request: Request = {
    files: files.length ? files : ['-'],
    from,
    format,
    explain: values.explain ?? false,
    publisher: values.publisher ?? [],
    published: values.published ?? null,
    minConfidence: minimum,
  }
  return { kind: 'annotate', request }
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      format: { type: 'string' },
      explain: { type: 'boolean' },
      publisher: { type: 'string', multiple: true },
      published: { type: 'string' },
      'min-confidence': { type: 'string' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean', short: 'v' },
    },
  })
}

function isOneOf<const T extends string>(list: readonly T[], value: string): value is T {
  return list.some((item) => item === value)
}

function mistake(message: string): Call {
  return { kind: 'mistake', message }
}
