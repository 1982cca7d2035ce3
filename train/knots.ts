/** What a finder said of findings, and how many of them were right. */
export interface Said {
  readonly said: number
  readonly right: boolean
}

/**
 * Fit the share that is right as straight lines between knots that never fall: least squares, the steps between the knots held at or
 * above nought (projected gradient on the normal equations).
 *
 * @param at where the knots stand, ascending
 * @returns the share right at each knot, three digits
 */
export function fitKnots(findings: readonly Said[], at: readonly number[]): (readonly [said: number, right: number])[] {
  const n = at.length
  const gram = Array.from({ length: n }, () => new Float64Array(n))
  const target = new Float64Array(n)
  for (const { said, right } of findings) {
    const row = stepsUpTo(said, at)
    for (let i = 0; i < n; i++) {
      if (right) target[i] = (target[i] ?? 0) + (row[i] ?? 0)
      const line = gram[i]
      if (line) for (let j = 0; j < n; j++) line[j] = (line[j] ?? 0) + (row[i] ?? 0) * (row[j] ?? 0)
    }
  }
  const rate =
    1 /
    Math.max(
      1,
      gram.reduce((sum, line, i) => sum + (line[i] ?? 0), 0),
    )
  const steps = new Float64Array(n)
  for (let round = 0; round < 200_000; round++)
    for (let i = 0; i < n; i++) {
      let slope = -(target[i] ?? 0)
      for (let j = 0; j < n; j++) slope += (gram[i]?.[j] ?? 0) * (steps[j] ?? 0)
      steps[i] = Math.max(0, (steps[i] ?? 0) - rate * slope)
    }
  let right = 0
  return at.map((said, i) => {
    right += steps[i] ?? 0
    return [said, Number(Math.min(1, right).toFixed(3))] as const
  })
}

/** How much of each knot's step has been gone at `said`: all of those before it, part of the next. */
function stepsUpTo(said: number, at: readonly number[]): number[] {
  return at.map((knot, i) => {
    const before = at[i - 1]
    if (before === undefined || said >= knot) return 1
    return said <= before ? 0 : (said - before) / (knot - before)
  })
}
