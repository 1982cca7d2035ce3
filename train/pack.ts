/** Packs a trained model for the package (`src/find/model/unpack.ts` reads it): weak weights dropped, the rest on a logarithmic scale. */
import { keysOf, type Packed, type PackedRows, sparseOf } from '../src/find/model/unpack.js'
import type { TrainedModel } from './optimiser.js'
import { placesOf, unitFor } from './places.js'

/** The character for a number 0 … 84. */
export const character = (n: number): string => String.fromCharCode(n < 52 ? n + 40 : n < 55 ? n + 41 : n + 42)

const steps = 24

/**
 * @param least weights nearer to nought are dropped
 */
export function pack(model: TrainedModel, least: number): Packed {
  const { labels } = model
  let most = least * 2
  for (const w of model.weights) most = Math.max(most, Math.abs(w))
  const ratio = Math.log(most / least) / (steps - 1)
  const levels: number[] = []
  for (let i = 0; i < steps; i++) levels.push(least * Math.exp(ratio * i))
  const rounded = levels.map((l) => Number(l.toPrecision(4)))
  const rows = [...model.keys.entries()].map(([row, key]) => [key, row] as const).sort((a, b) => a[0] - b[0])
  let keys = ''
  let counts = ''
  let which = ''
  let weights = ''
  let last = 0
  for (const [key, row] of rows) {
    let count = 0
    for (let y = 0; y < labels; y++) {
      const w = model.weights[row * labels + y] as number
      if (Math.abs(w) < least) continue
      const level = Math.min(steps - 1, Math.max(0, Math.round(Math.log(Math.abs(w) / least) / ratio)))
      which += character(y)
      weights += character(w > 0 ? level : level + steps)
      count++
    }
    if (count === 0) continue
    counts += character(count)
    keys += digits(key - last)
    last = key
  }
  return {
    labels,
    keys,
    counts,
    which,
    weights,
    levels: [...rounded, ...rounded.map((l) => -l)],
    transitions: Array.from(model.transitions, (t) => Math.round(t * 1000)),
  }
}

/**
 * Pack a model of few labels, with the slots of its features.
 *
 * @param most the most features that are ever added up
 */
export function packRows(model: TrainedModel, least: number, most: number): PackedRows {
  return withPlaces(pack(model, least), most)
}

/** Find the slots of a packed model's features. */
export function withPlaces(packed: Packed, most: number): PackedRows {
  const { bits, tries } = placesOf(keysOf(packed))
  return {
    ...packed,
    bits,
    tries: Array.from(tries, digits).join(''),
    unit: unitFor(packed.labels, sparseOf(packed), most),
  }
}

/** A number in digits of base 42, the last one marked. */
function digits(n: number): string {
  let written = character((n % 42) + 42)
  for (let rest = Math.floor(n / 42); rest > 0; rest = Math.floor(rest / 42)) written = character(rest % 42) + written
  return written
}
