import type { Role } from '../../article.js'
import { likeness } from '../claims/same.js'
import type { Field } from '../field.js'
import type { Basis } from './basis.js'

/** How many sentences from its start on an article says what it then rests on somebody. */
const opening = 3
/** How far off the sentence may stand that does. */
const reach = 8
/** How far off the source of an outlet's report may be named. */
const near = 3

/**
 * Let a sentence rest on what another sentence says the same claim rests on: a headline or a lead in the outlet's own voice on those
 * whom the body names, and what an outlet reports on its unnamed sources, where the next sentences name them.
 */
export function borrow(field: Field, roles: readonly Role[], basis: readonly Basis[]): readonly Basis[] {
  return basis.map((own, i) => {
    if (roles[i] !== 'statement') return own
    if (own.status === 'unattributed' && i < opening) return lentToLead(field, roles, basis, i) ?? own
    if (own.status === 'attributed') return lentToReport(field, basis, i) ?? own
    return own
  })
}

/** Whom the body of the article names for what its opening says; those who are identified before those who are not. */
function lentToLead(
  { groups }: Field,
  roles: readonly Role[],
  basis: readonly Basis[],
  lead: number,
): Basis | undefined {
  let found: Basis | undefined
  for (let t = lead + 1; t < Math.min(basis.length, lead + reach); t++) {
    const other = basis[t]
    if (!other || groups[t] !== groups[lead] || roles[t] !== 'statement') continue
    if (other.status === 'attributed') return lend(other, 'judge/lead', 'The article says later whom it has this from.')
    if (other.status === 'unconfirmed')
      found ??= lend(other, 'judge/lead', 'What the article later rests it on is not identified.')
  }
  return found
}

/** "The Post reported that …": the next sentence says that unnamed people told it so. */
function lentToReport({ linking, words, groups }: Field, basis: readonly Basis[], report: number): Basis | undefined {
  const chain = linking.sentences[report]?.chain ?? []
  const outlet = chain[0]?.sources[0] ?? -1
  if (chain.length !== 1 || linking.sources[outlet]?.kind !== 'outlet') return undefined
  for (let t = report + 1; t <= Math.min(basis.length - 1, report + near); t++) {
    const other = basis[t]
    const theirs = linking.sentences[t]?.chain ?? []
    if (other?.status !== 'unconfirmed' || theirs.length < 2 || !theirs[0]?.sources.includes(outlet)) continue
    const alike = likeness(words, report, t)
    if (groups[t] !== groups[report] && (alike.plain < 1 || (alike.words < 2 && t > report + 1))) continue
    return lend(other, 'judge/sources-of-report', 'Those whom the outlet has it from are not identified.')
  }
  return undefined
}

const lend = ({ status, ground }: Basis, rule: string, note: string): Basis => ({
  status,
  ground: { ...ground, rule, note },
})
