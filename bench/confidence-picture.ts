import type { ThresholdPoint } from './calibration.js'

const [width, height] = [720, 400]
const frame = { left: 64, right: 620, top: 40, bottom: 336 }

/** What is drawn: name, colour (legible on white, and told apart without colour by its dashes). */
const curves = [
  { name: 'precision', of: (p: ThresholdPoint) => p.p, colour: '#1f5f99', dashes: '' },
  { name: 'recall', of: (p: ThresholdPoint) => p.r, colour: '#a8431f', dashes: ' stroke-dasharray="8 4"' },
  { name: 'F', of: (p: ThresholdPoint) => p.f, colour: '#444444', dashes: ' stroke-dasharray="2 4"' },
] as const

/** Draw what each `minConfidence` gives as an SVG picture. */
export function confidencePicture(points: readonly ThresholdPoint[]): string {
  const last = points.at(-1)
  if (last === undefined) throw new RangeError('no point to draw')
  const x = (minConfidence: number) =>
    Math.round(10 * (frame.left + (minConfidence / last.minConfidence) * (frame.right - frame.left))) / 10
  const y = (percent: number) => Math.round(10 * (frame.bottom - (percent / 100) * (frame.bottom - frame.top))) / 10
  const across = [0, 20, 40, 60, 80, 100].flatMap((percent) => [
    `<line x1="${frame.left}" x2="${frame.right}" y1="${y(percent)}" y2="${y(percent)}" stroke="#d8d8d8"/>`,
    `<text x="${frame.left - 8}" y="${y(percent) + 4}" text-anchor="end">${percent} %</text>`,
  ])
  const below = points
    .filter((_, k) => k % 2 === 0)
    .map(
      ({ minConfidence }) =>
        `<text x="${x(minConfidence)}" y="${frame.bottom + 22}" text-anchor="middle">${minConfidence}</text>`,
    )
  const drawn = curves.flatMap(({ name, of, colour, dashes }, k) => [
    `<polyline fill="none" stroke="${colour}" stroke-width="2.5"${dashes} points="${points.map((p) => `${x(p.minConfidence)},${y(of(p))}`).join(' ')}"/>`,
    `<text x="${frame.right + 10}" y="${
      apart(
        y,
        curves.map((c) => c.of(last)),
        k,
      ) + 4
    }" fill="${colour}" font-weight="600">${name}</text>`,
  ])
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Precision, recall and F over minConfidence">`,
    '<title>Precision, recall and F over minConfidence</title>',
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    '<g font-family="system-ui, -apple-system, Segoe UI, Helvetica, Arial, sans-serif" font-size="13" fill="#333333">',
    '<text x="64" y="24" font-size="15" font-weight="600">What minConfidence gives: attributions in polnear-dev</text>',
    ...across,
    ...below,
    `<text x="${(frame.left + frame.right) / 2}" y="${frame.bottom + 48}" text-anchor="middle">minConfidence</text>`,
    ...drawn,
    '</g>',
    '</svg>',
  ].join('\n')}\n`
}

/** Where the name of the `k`th curve stands: at its end, but 16 units below any other that ends just above it. */
function apart(y: (percent: number) => number, ends: readonly number[], k: number): number {
  const own = y(ends[k] ?? 0)
  const near = ends.filter((end, j) => j !== k && y(end) < own && own - y(end) < 16)
  return near.length > 0 ? Math.max(...near.map(y)) + 16 : own
}
