import type { Ground } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import { likeness, numbersDiffer } from '../claims/same.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { isUnsure } from '../unsure.js'

/** How far before an announcement what it bears out may be told. */
const reach = 12
/** How much of the shorter of the two the other must tell. */
const enough = 0.4

const announcing = /^(?:announc(?:e|es|ed|ing)|unveil(?:s|ed|ing)?)$/

/**
 * Find who announces what had only been rumoured, "the governor announced the cut" behind "the bank will cut its rate, the Ledger
 * reported, citing an official": that bears the rumour out.
 */
export function announcements(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  for (let n = 1; n < field.linking.sentences.length; n++) {
    if (answered.has(n) || field.answers[n] || field.negative[n]) continue
    const said = announcedIn(field, n)
    if (!said) continue
    const target = rumourOf(field, n, said.by)
    if (target < 0) continue
    const note = 'What was only said before is announced.'
    const ground: Ground = { rule: 'judge/announced', span: said.span, note }
    found.push({ by: said.by, stance: 'confirms', sentence: n, targets: [target], grounds: [ground] })
  }
  return found
}

/** Who announces something in a sentence, and by which word: a person or a body. */
function announcedIn(
  { scene, linking }: Field,
  n: number,
): { readonly span: TokenSpan; readonly by: readonly number[] } | null {
  for (const i of linking.sentences[n]?.attributions ?? []) {
    const a = linking.attributions[i]
    const by = a?.chain.at(-1)?.sources
    if (!a || a.sentence !== n || !by?.every((s) => /^(?:person|organization)$/.test(linking.sources[s]?.kind ?? '')))
      continue
    for (const [from, to] of a.cue)
      for (let k = from; k < to; k++) if (announcing.test(scene.lower[k] ?? '')) return { span: [k, k + 1], by }
  }
  return null
}

/** The last sentence before that tells the same on the word of nobody who could know; -1 where none does. */
function rumourOf({ linking, words, answers, negative }: Field, n: number, by: readonly number[]): number {
  for (let t = n - 1; t >= Math.max(0, n - reach); t--) {
    const chain = linking.sentences[t]?.chain ?? []
    if (answers[t] || negative[t] || !isUnsure(linking, chain) || chain.at(-1)?.sources.some((i) => by.includes(i)))
      continue
    const alike = likeness(words, t, n)
    if (alike.words > 1 && alike.plain > 0 && alike.share >= enough && !numbersDiffer(words, t, n)) return t
  }
  return -1
}
