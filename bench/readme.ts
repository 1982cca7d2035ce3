/** One measured figure with what is asked of it. */
export interface Row {
  readonly set: string
  readonly name: string
  /** `f`, `p` or `r`. */
  readonly measure: string
  readonly points: number
  /** `null` for our own articles, of which nothing is asked. */
  readonly floor: number | null
  readonly aim: number | null
}

const marks = /<!-- figures -->[\s\S]*?<!-- \/figures -->/

/** Lay the figures out as the README shows them. */
export function table(rows: readonly Row[]): string {
  const lines = rows.map(
    (r) =>
      `| ${r.set} | ${r.name} (${r.measure.toUpperCase()}) | ${r.points.toFixed(1)} | ${r.floor ?? '–'} | ${r.aim ?? '–'} |`,
  )
  return ['| set | figure | measured | floor | aim |', '|---|---|--:|--:|--:|', ...lines].join('\n')
}

/** Put the figures into the README, between its marks. */
export function withFigures(readme: string, rows: readonly Row[]): string {
  return readme.replace(marks, () => `<!-- figures -->\n\n${table(rows)}\n\n<!-- /figures -->`)
}
