import type { SubjectKind } from './inner-subject.js'
import type { CueClass } from './verbs.js'

/** A kind of act: that of its verb, or an attitude that an adjective tells. */
export type ActKind = CueClass | 'attitude'

/**
 * What is published beyond what the model is sure of. Each of these finds acts that other readers count and that a reader who wants the
 * outermost acts only does not: this is the one place where the one is weighed against the other.
 */
export interface Trade {
  /** What the model must say of a finding at least, from 0 to 1, by the kind of its cue's verb; `other` where the cue has none. */
  readonly leastByModel: Readonly<Record<CueClass | 'other', number>>
  /** What a construction must say of a finding at least, from 0 to 1, where the model found nothing. */
  readonly leastBeside: number
  /** Whose acts inside what somebody says are taken, by the kind of act. */
  readonly inside: Readonly<Record<ActKind, readonly SubjectKind[]>>
  /** What a construction must say of a finding inside what somebody says at least, from 0 to 1, by the kind of act. */
  readonly leastInside: Readonly<Record<ActKind, number>>
  /** Above this plain saying inside what somebody says is taken whoever says it: "some say that". */
  readonly plainlyInside: number
  /** Whether a quotation that opens a sentence without a cue is an attribution by itself, beside the one that it goes on from. */
  readonly runningQuotations: boolean
}

const anyway: Readonly<Record<ActKind, number>> = {
  say: 0.25,
  tell: 0.25,
  ask: 0.25,
  mind: 0.25,
  act: 0.25,
  attitude: 0.25,
}
const named: readonly SubjectKind[] = ['name', 'speaker', 'document']

/**
 * Three ways to trade, with what each gave on the evening of 22 November 2026: attribution on polnear-dev; objective speech on mpqa-dev, the
 * same with its whole chain, depth 1, depth 2; a sentence's appeal on factappeal-val; `middle` and `most` with weights of an hour before.
 *
 * | | polnear-dev | speech | chain | depth 1 | depth 2 | factappeal-val |
 * |---|---|---|---|---|---|---|
 * | none of it | 68.0 | 50.8 | 40.9 | 46.1 | 3.1 | 82.5 |
 * | cheap | 68.5 | 52.0 | 42.9 | 47.4 | 6.5 | 82.4 |
 * | middle | 67.8 | 52.8 | 42.9 | 47.9 | 6.9 | 82.5 |
 * | most | 63.8 | 55.5 | 44.5 | 51.7 | 8.0 | 81.7 |
 *
 * PolNeAR labels the outermost acts alone and has a quotation's later sentences in the content of the first, so each further act costs there.
 */
const trades = {
  cheap: {
    leastByModel: { say: 0.2, tell: 0.38, ask: 0.2, mind: 0.2, act: 0.38, other: 0.38 },
    leastBeside: 0.7,
    inside: { say: named, tell: named, ask: [], mind: ['name'], act: named, attitude: ['name'] },
    leastInside: { ...anyway, mind: 0.2, act: 0.65 },
    plainlyInside: 1,
    runningQuotations: false,
  },
  middle: {
    leastByModel: { say: 0.15, tell: 0.15, ask: 0.15, mind: 0.15, act: 0.15, other: 0.38 },
    leastBeside: 0.5,
    inside: { say: named, tell: named, ask: [], mind: ['name'], act: ['name', 'document'], attitude: ['name'] },
    leastInside: anyway,
    plainlyInside: 1,
    runningQuotations: false,
  },
  most: {
    leastByModel: { say: 0.15, tell: 0.15, ask: 0.15, mind: 0.15, act: 0.15, other: 0.2 },
    leastBeside: 0.5,
    inside: {
      say: [...named, 'thing'],
      tell: named,
      ask: named,
      mind: [...named, 'thing'],
      act: [...named, 'thing'],
      attitude: named,
    },
    leastInside: anyway,
    plainlyInside: 0.85,
    runningQuotations: true,
  },
} as const satisfies Record<string, Trade>

/** The trade that is made. */
export const trade: Trade = trades.cheap
