import type { Range } from '../../article.js'
import type { Problem, Severity } from '../../check/index.js'
import { noteOf, practices } from '../../check/practices.js'
import { rules } from '../../check/rules.js'
import { positions } from '../../positions.js'
import type { Checked } from './check.js'

const levels: Readonly<Record<Severity | 'off', string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  off: 'none',
}
const names = Object.keys(rules)

/** Write problems as SARIF 2.1.0, the format that code hosts show beside the text (OASIS, 2020). */
export function sarif(checked: readonly Checked[], version: string): unknown {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'hearsay', semanticVersion: version, rules: descriptors } },
        columnKind: 'utf16CodeUnits',
        artifacts: checked.map(({ file }) => ({ location: { uri: uri(file) }, encoding: 'UTF-8' })),
        results: checked.flatMap((one, index) => {
          const at = positions(one.article.source)
          return one.problems.map((p) => result(p, { uri: uri(one.file), index }, (range) => region(at, range)))
        }),
      },
    ],
  }
}

const descriptors: readonly unknown[] = Object.values(rules).map(({ name, severity, practice }) => ({
  id: name,
  shortDescription: { text: practices[practice].asks },
  fullDescription: { text: noteOf(practices[practice]) },
  ...(practices[practice].url !== null && { helpUri: practices[practice].url }),
  defaultConfiguration: severity === 'off' ? { enabled: false } : { level: levels[severity] },
}))

interface Artifact {
  readonly uri: string
  readonly index: number
}

function result(p: Problem, artifactLocation: Artifact, place: (range: Range) => unknown): unknown {
  const location = (range: Range): unknown => ({ physicalLocation: { artifactLocation, region: place(range) } })
  return {
    ruleId: p.rule,
    ruleIndex: names.indexOf(p.rule),
    level: levels[p.severity],
    message: { text: p.message },
    locations: [location(p.range)],
    ...(p.related.length && {
      relatedLocations: p.related.map(({ range, message }, id) => ({
        id,
        ...{ physicalLocation: { artifactLocation, region: place(range) } },
        message: { text: message },
      })),
    }),
    ...(p.fix && {
      fixes: [
        {
          description: { text: `Write “${p.fix.text}”` },
          artifactChanges: [
            {
              artifactLocation,
              replacements: [{ deletedRegion: place(p.fix.range), insertedContent: { text: p.fix.text } }],
            },
          ],
        },
      ],
    }),
  }
}

function region(at: ReturnType<typeof positions>, range: Range): unknown {
  const { start, end } = at(range)
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: range[0],
    charLength: range[1] - range[0],
  }
}

/** A file's name as a URI reference. */
const uri = (file: string): string => file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
