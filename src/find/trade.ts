import type { SubjectKind } from './grammar/inner-subject.js'
import type { CueClass } from './grammar/verbs.js'

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
 * Three ways to trade, with what each gave on 28 November 2026 with the weights of 22 November: attribution on polnear-dev; objective speech
 * on mpqa-dev, the same with its whole chain, depth 1, depth 2; a sentence's appeal on factappeal-val. None of it: the model's own threshold
 * for every cue, and nothing of a construction's beside it or inside what somebody says.
 *
 * | | polnear-dev | speech | chain | depth 1 | depth 2 | factappeal-val |
 * |---|---|---|---|---|---|---|
 * | none of it | 69.3 | 51.2 | 47.2 | 48.9 | 0.0 | 80.5 |
 * | cheap | 68.5 | 58.3 | 52.4 | 52.1 | 12.6 | 82.1 |
 * | middle | 67.4 | 59.1 | 52.4 | 52.9 | 11.8 | 82.2 |
 * | most | 63.7 | 61.0 | 53.9 | 56.0 | 11.5 | 82.0 |
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
