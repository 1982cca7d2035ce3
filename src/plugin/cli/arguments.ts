import { parseArgs } from 'node:util'
import { nearestOf } from '../../options/nearest.js'

/** What may come in. */
const inputs = ['text', 'markdown', 'html'] as const
/** What may go out. */
const outputs = ['table', 'json', 'summary'] as const
/** How problems may go out. */
const reports = ['text', 'json', 'sarif'] as const
/** What may be let pass. */
const tolerances = ['none', 'info', 'warning', 'error'] as const

export type Input = (typeof inputs)[number]
export type Output = (typeof outputs)[number]
export type Report = (typeof reports)[number]
export type Tolerance = (typeof tolerances)[number]

/** What every call asks for. */
export interface Asked {
  readonly files: readonly string[]
  /** `null`: by the file's ending. */
  readonly from: Input | null
  readonly explain: boolean
  readonly publisher: readonly string[]
  readonly published: string | null
  readonly minConfidence: number | null
  /** The file with the settings; `null`: `.hearsayrc` in this folder or one above. */
  readonly config: string | null
  /** The file with what the caller knows better, or `null`. */
  readonly overrides: string | null
}

/** What a call to annotate asks for. */
export interface Request extends Asked {
  readonly format: Output
}

/** What a call to check asks for. */
export interface CheckRequest extends Asked {
  readonly format: Report
  /** The worst severity that still counts as clean. */
  readonly maxSeverity: Tolerance
}

/** Where a page goes. */
export interface PageRequest {
  /** The file to write; `null`: standard output, or a temporary file where it is to be opened. */
  readonly output: string | null
  readonly open: boolean
}

/** What a call comes to: work, a text to print, or a mistake to name. */
export type Call =
  | { readonly kind: 'annotate'; readonly request: Request }
  | { readonly kind: 'page'; readonly request: Request; readonly page: PageRequest }
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'print'; readonly text: string }
  | { readonly kind: 'mistake'; readonly message: string }

export const usage = `Usage: hearsay [annotate] [options] [FILE…]
       hearsay page [options] [FILE] [-o PAGE] [--open]
       hearsay check [options] [FILE…]

annotate: tell, sentence by sentence, from whom an article has it and how the claim stands.
page: write it as a page of HTML with the map of its sources.
check: name what an editor should look at: claims on one unnamed source, accusations without an answer, …
Without a FILE, or with -, both read standard input. A FILE may be a glob ('stories/**/*.md').

Options:
  --from text|markdown|html     what comes in (by the file's ending; Markdown where that says nothing)
  --format table|json|summary   what goes out of annotate (table; json: one Article a line)
  --format text|json|sarif      what goes out of check (text; json: one file a line)
  --explain                     say under each sentence why it is tagged, under each problem what newsrooms ask
  --publisher NAME              who publishes it, never a link of a chain; again for each alias
  --published DATE              when, as 2025-02-05
  --min-confidence N            leave out attributions less sure than N, from 0 to 1
  --max-severity none|info|warning|error
                                the worst that check lets pass with exit code 0 (info)
  --config FILE                 settings, JSON or YAML (.hearsayrc in this folder or one above)
  --overrides FILE              what you know better, JSON or YAML: whom a phrase means, on whom a sentence rests, its status
  -o, --output PAGE             page: the file to write (standard output)
  --open                        page: show it in the browser
  -h, --help                    print this
  -v, --version                 print the version

Exit codes: 0 clean, 1 problems found (in annotate: an article that could not be read as it was meant), 2 usage or input.
`

/** Read the words behind `hearsay`. */
export function readArguments(argv: readonly string[], version: string): Call {
  let parsed: ReturnType<typeof parse>
  try {
    parsed = parse(argv)
  } catch (error) {
    return mistake(refused(error))
  }
  const { values, positionals } = parsed
  if (values.help) return { kind: 'print', text: usage }
  if (values.version) return { kind: 'print', text: `${version}\n` }
  const from = values.from ?? null
  if (from !== null && !isOneOf(inputs, from)) return mistake(`--from takes ${inputs.join(', ')}, not '${from}'`)
  const isCheck = positionals[0] === 'check'
  const minimum = values['min-confidence'] === undefined ? null : Number(values['min-confidence'])
  if (minimum !== null && !(minimum >= 0 && minimum <= 1))
    return mistake(`--min-confidence takes a number from 0 to 1, not '${values['min-confidence']}'`)
  const isPage = positionals[0] === 'page'
  const files = isCheck || isPage || positionals[0] === 'annotate' ? positionals.slice(1) : positionals
  const asked: Asked = {
    files: files.length ? files : ['-'],
    from,
    explain: values.explain ?? false,
    publisher: values.publisher ?? [],
    published: values.published ?? null,
    minConfidence: minimum,
    config: values.config ?? null,
    overrides: values.overrides ?? null,
  }
  if (isCheck) {
    const format = values.format ?? 'text'
    if (!isOneOf(reports, format)) return mistake(`--format of check takes ${reports.join(', ')}, not '${format}'`)
    const maxSeverity = values['max-severity'] ?? 'info'
    if (!isOneOf(tolerances, maxSeverity))
      return mistake(`--max-severity takes ${tolerances.join(', ')}, not '${maxSeverity}'`)
    return { kind: 'check', request: { ...asked, format, maxSeverity } }
  }
  if (values['max-severity'] !== undefined) return mistake('--max-severity is an option of check')
  const format = values.format ?? 'table'
  if (!isOneOf(outputs, format)) return mistake(`--format takes ${outputs.join(', ')}, not '${format}'`)
  const request: Request = { ...asked, format }
  const page: PageRequest = { output: values.output ?? null, open: values.open ?? false }
  if (isPage) return files.length > 1 ? mistake('page takes one FILE') : { kind: 'page', request, page }
  if (page.output !== null || page.open) return mistake('--output and --open are options of page')
  return { kind: 'annotate', request }
}

/** What the parser of options minds, with the option that may have been meant. */
function refused(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const said = error.message.split('. ')[0] ?? error.message
  const unknown = /^Unknown option '--([\w-]{1,40})/.exec(said)?.[1]
  const nearest = unknown === undefined ? null : nearestOf(unknown, Object.keys(options))
  return nearest === null ? said : `${said}, did you mean '--${nearest}'?`
}

const options = {
  from: { type: 'string' },
  format: { type: 'string' },
  explain: { type: 'boolean' },
  publisher: { type: 'string', multiple: true },
  published: { type: 'string' },
  'min-confidence': { type: 'string' },
  'max-severity': { type: 'string' },
  config: { type: 'string' },
  overrides: { type: 'string' },
  output: { type: 'string', short: 'o' },
  open: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const

function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], allowPositionals: true, options })
}

function isOneOf<const T extends string>(list: readonly T[], value: string): value is T {
  return list.some((item) => item === value)
}

function mistake(message: string): Call {
  return { kind: 'mistake', message }
}
