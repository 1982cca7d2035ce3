import { namesAny } from '../../find/acts/act-parts.js'
import type { Ground } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'

/** How far before the word for satire what it carried may be told. */
const reach = 6

const joking = /^(?:satir(?:e|ical)|parody|parodies|spoofs?)$/
const isJoking = perForm((_, word) => joking.test(word))
const works = new Set(
  'site sites website websites page pages outlet account accounts magazine newspaper content article articles stories publication blog portal entertainment'.split(
    ' ',
  ),
)
/** "is a parody", "describes itself as", "comes from"; never "launched a parody website". */
const telling = new Set(
  'is are was were describes describe described labels labelled labeled calls bills known comes came originated stems stemmed started began published appeared'.split(
    ' ',
  ),
)
const pointers = new Set('story stories post posts report article claim claims news message rumour rumor'.split(' '))

/**
 * Find where the article says that what carried a claim is satire: "The Turnip is a satirical website", "the post comes from a site that
 * labels its articles satire". That is its word that the claim is not so.
 */
export function satires(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const found: JudgedResponse[] = []
  for (let n = 1; n < field.linking.sentences.length; n++) {
    if (answered.has(n)) continue
    const at = satireIn(field, n)
    if (at < 0) continue
    const targets = carriedBy(field, n)
    if (!targets.length) continue
    const span: TokenSpan = [at, at + 1]
    const ground: Ground = { rule: 'judge/satire', span, note: 'The article says that what carried it is satire.' }
    found.push({ by: 'outlet', stance: 'refutes', sentence: n, targets, grounds: [ground] })
  }
  return found
}

function satireIn({ scene, linking }: Field, n: number): number {
  const sentence = scene.splitting.sentences[n]
  if (!sentence || sentence.furniture) return -1
  // what somebody calls satire is theirs to say
  const kind = linking.sources[linking.sentences[n]?.chain.at(-1)?.sources[0] ?? -1]?.kind
  if (kind && kind !== 'outlet' && kind !== 'document') return -1
  for (let i = sentence.from; i < sentence.to; i++)
    if (isJoking(scene.tokens, i)) {
      const isWork = namesAny(scene, Math.max(sentence.from, i - 8), Math.min(sentence.to, i + 5), works)
      return isWork && namesAny(scene, sentence.from, i, telling) ? i : -1
    }
  return -1
}

/** What was told before of what the sentence names, or of "the story". */
function carriedBy({ scene, linking, answers, mentions }: Field, n: number): readonly number[] {
  const sentence = scene.splitting.sentences[n]
  if (!sentence) return []
  const named = new Set([...(mentions[n] ?? []).map((m) => m.source), ...ownOf(linking.sentences[n]?.chain)])
  const points = namesAny(scene, sentence.from, sentence.to, pointers)
  const found: number[] = []
  for (let t = n - 1; t >= Math.max(0, n - reach); t--) {
    const carriers = (linking.sentences[t]?.chain ?? []).flatMap((link) => link.sources)
    if (answers[t] || !carriers.some((i) => carrying.test(linking.sources[i]?.kind ?? ''))) continue
    if (points || carriers.some((i) => named.has(i))) found.unshift(t)
  }
  return found
}

const carrying = /^(?:outlet|document|unknown|organization)$/

const ownOf = (chain: readonly { readonly sources: readonly number[] }[] = []): readonly number[] =>
  chain.flatMap((link) => link.sources)
