import type { Article } from '../../article.js'
import { check, type Problem } from '../../check/index.js'
import type { CheckRequest, Tolerance } from './arguments.js'
import { expand } from './glob.js'
import type { Host } from './host.js'
import { annotateFile, nameOf } from './input.js'
import { readKnown } from './known.js'
import { nameUnused } from './overrides.js'
import { progress } from './progress.js'
import { reportJson, reportText, tally } from './report.js'
import { sarif } from './sarif.js'
import { paintFor } from './style.js'

/** A file with its article and what is wrong with it. */
export interface Checked {
  readonly file: string
  readonly article: Article
  readonly problems: readonly Problem[]
}

/** Check files, report, and give the exit code: 0 clean, 1 problems worse than are let pass, 2 usage or input. */
export async function checkFiles(host: Host, request: CheckRequest): Promise<0 | 1 | 2> {
  const known = await readKnown(host, request)
  if (!known) return 2
  const { files, missed } = await expand(host, request.files)
  const bar = progress(host, files.length)
  const checked: Checked[] = []
  for (const [i, file] of files.entries()) {
    await bar.show(i, nameOf(file))
    const article = await annotateFile({ ...host, err: bar.around(host.err) }, file, request, known.annotate)
    if (article) checked.push({ file: nameOf(file), article, problems: check(article, known.check) })
  }
  bar.clear()
  nameUnused(
    host,
    known.given,
    checked.map((c) => c.article),
  )
  report(host, request, checked)
  if (missed || checked.length < files.length) return 2
  return checked.some(({ problems }) => problems.some((p) => worse(p.severity, request.maxSeverity))) ? 1 : 0
}

function report(host: Host, request: CheckRequest, checked: readonly Checked[]): void {
  const paint = paintFor(host.isTerminal, host.environment)
  switch (request.format) {
    case 'sarif':
      return host.out(`${JSON.stringify(sarif(checked, host.version), null, 2)}\n`)
    case 'json':
      for (const one of checked) host.out(`${JSON.stringify(reportJson(one))}\n`)
      return
    case 'text':
      for (const one of checked) host.out(reportText(one, paint, request.explain))
      if (checked.length) host.out(tally(checked, paint))
  }
}

const ranks: Readonly<Record<Tolerance, number>> = { none: 0, info: 1, warning: 2, error: 3 }

const worse = (severity: Problem['severity'], tolerated: Tolerance): boolean => ranks[severity] > ranks[tolerated]
