import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { announcements } from './announcements.js'
import { askedAndDenied } from './asked.js'
import { negations } from './contradictions.js'
import { contrasts } from './contrasts.js'
import { corrections } from './corrections.js'
import { debunked } from './debunks.js'
import { denials } from './denials.js'
import { setAside } from './despite.js'
import { echoes } from './echoes.js'
import { faulting } from './faulting.js'
import { noReplies } from './no-replies.js'
import { wordsExplained } from './own-words.js'
import { rebuttals } from './rebuttals.js'
import { satires } from './satire.js'
import { setStraight } from './set-straight.js'

/** All answers of an article, and those of them that are what their sentence is for. */
export interface Answers {
  readonly responses: readonly JudgedResponse[]
  readonly leading: readonly JudgedResponse[]
}

/** One way to answer without a word for it. */
interface Way {
  /** Find the answers that are given so, knowing those that were found before. */
  readonly find: (field: Field, before: readonly JudgedResponse[]) => readonly JudgedResponse[]
  /** Whether an answer is given by the way, in a sentence that tells something else. */
  readonly inPassing?: (response: JudgedResponse) => boolean
}

/** A way that is looked for only in sentences where no answer has been found yet. */
const elsewhere =
  (find: (field: Field, answered: ReadonlySet<number>) => readonly JudgedResponse[]): Way['find'] =>
  (field, before) =>
    find(field, sentencesOf(before))

/** In this order: what is surer, or what others build on, first. */
const ways: readonly Way[] = [
  { find: elsewhere(satires) },
  { find: elsewhere(corrections) },
  { find: rebuttals },
  { find: elsewhere(announcements) },
  { find: echoes },
  { find: elsewhere(askedAndDenied) },
  { find: elsewhere(wordsExplained) },
  { find: denials },
  { find: elsewhere(setAside), inPassing: ({ stance }) => stance === 'denies' },
  { find: elsewhere(faulting) },
  { find: elsewhere(noReplies) },
  { find: elsewhere(contrasts), inPassing: () => true },
]

/**
 * Find the answers that no verb of answering gives away: by what is said, against what somebody else has said.
 *
 * @param called the answers that were called so ("denied", "declined to comment"); a debunked story's first refutation comes back wider
 */
export function implied(field: Field, called: readonly JudgedResponse[]): Answers {
  const debunks = debunked(field, called)
  const widened = debunks.find((r) => called.some((c) => c.sentence === r.sentence && c.grounds === r.grounds))
  const given = widened ? called.map((r) => (r.grounds === widened.grounds ? widened : r)) : called
  const straight = setStraight(field, sentencesOf([...given, ...debunks]))
  const busy = sentencesOf([...debunks, ...straight])
  const negated = negations(field).map((r) => denialAgain(r, field.denying, given))
  const leading = [
    ...debunks.filter((r) => r !== widened),
    ...straight,
    ...negated.filter((r) => !busy.has(r.sentence)),
  ]
  const passing: JudgedResponse[] = []
  for (const { find, inPassing } of ways)
    for (const response of find(field, [...given, ...leading, ...passing]))
      (inPassing?.(response) ? passing : leading).push(response)
  return { responses: [...given, ...leading, ...passing].sort((a, b) => a.sentence - b.sentence), leading }
}

const sentencesOf = (responses: readonly JudgedResponse[]): ReadonlySet<number> =>
  new Set(responses.map((r) => r.sentence))

/** "There is no offer", behind "the club denied talks": no answer to the denial, but the same to what that answers. */
function denialAgain(response: JudgedResponse, denying: Uint8Array, given: readonly JudgedResponse[]): JudgedResponse {
  if (!response.targets.every((t) => denying[t])) return response
  const first = given.find((r) => r.stance === 'denies' && response.targets.includes(r.sentence))
  const targets = first?.targets.filter((t) => t !== response.sentence) ?? []
  return first && targets.length ? { ...response, stance: first.stance, targets } : response
}
