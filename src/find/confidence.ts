import { confidence } from './model/weights/confidence.js'

/** Who found it: the model, or a rule outside of all that the model found. */
export type Finder = 'model' | 'rule'

type Knot = readonly [said: number, right: number]

/**
 * What share of findings is right at what their finder says of itself, straight lines between: fitted without a fall on polnear-train,
 * each article scored by models that had not seen it (train/README.md). Rules outside the model's findings are those that the model
 * does not believe, and mostly it knows better.
 */
const knots: Readonly<Record<Finder, readonly Knot[]>> = {
  model: confidence,
  rule: [
    [0.5, 0.25],
    [0.75, 0.33],
    [1, 0.43],
  ],
}

/** Turn what a finder says of itself into the share of such findings that is right. */
export function calibrated(finder: Finder, said: number): number {
  let [lowSaid, lowRight]: Knot = [0, 0]
  for (const [highSaid, highRight] of knots[finder]) {
    if (said <= highSaid) return lowRight + ((highRight - lowRight) * (said - lowSaid)) / (highSaid - lowSaid)
    ;[lowSaid, lowRight] = [highSaid, highRight]
  }
  return lowRight
}
