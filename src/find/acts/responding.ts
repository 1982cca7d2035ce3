import { claimNouns } from '../../lexicon/stances.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { namesAny } from './act-parts.js'
import type { Operators } from './operators.js'

const inquiries = new Set(
  'call calls message messages request requests email emails e-mail e-mails inquiry inquiries enquiry enquiries text texts phone phones voicemail voicemails question questions query queries'.split(
    ' ',
  ),
)

/** "did not return calls", "did not answer questions", "did not respond". */
export function responds(scene: Scene, ops: Operators, head: number, low: number): boolean {
  const word = scene.lower[head] ?? ''
  if (word.startsWith('acknowledg')) return false
  // "did not respond in kind"
  if (scene.lower[head + 1] === 'in' && scene.lower[head + 2] === 'kind') return false
  for (let i = head + 1; i < head + 4; i++) if (scene.lower[i] === 'to') return isAsked(scene, i + 1)
  if (!word.startsWith('return') && !word.startsWith('answer')) return true
  // "did not answer.": whoever was asked
  if (word.startsWith('answer') && !ops.passive && /^[.;]$/.test(scene.lower[head + 1] ?? '')) return true
  if (ops.passive) return namesAny(scene, Math.max(low, ops.from - 8), ops.from, inquiries)
  return namesAny(scene, head + 1, head + 9, inquiries)
}

/** Words that are answered, beside those for inquiries and claims. */
const said: ReadonlySet<string> = new Set(
  'attempts efforts attacks critics comment comments reporters journalists demand demands complaint complaints subpoena subpoenas summons suit lawsuit argument arguments'.split(
    ' ',
  ),
)
const askedFor = new Set(
  'comment comments commenting interview interviews information clarification details detail response responses reaction statement statements confirmation explanation answers an a further more additional such'.split(
    ' ',
  ),
)

/** Whether what is not responded to asks or says something: "a request for comment", "Moll's letter", "us"; never "the second goal", "a call for calm", "his request for the records". */
function isAsked(scene: Scene, from: number): boolean {
  const { lower } = scene
  for (let i = from; i < from + 10; i++) {
    const [word, next] = [lower[i] ?? '', lower[i + 1] ?? '']
    if (/^[.,;:]$/.test(word)) return false
    if (inquiries.has(word) && (next === 'for' || next === 'to'))
      return next === 'to' ? askedTo.test(lower[i + 2] ?? '') : askedFor.has(lower[i + 2] ?? '')
    if (inquiries.has(word) || claimNouns.has(word) || said.has(word) || any(scene, i, Word.object)) return true
    const named = any(scene, i, Word.capital) && !any(scene, i, Word.time) && i < from + 5
    if (
      named &&
      !/^['\u2019]s?$/.test(next) &&
      (any(scene, i + 1, Word.punctuation | Word.preposition | Word.conjunction) || next === '')
    )
      return true
    if (i > from && any(scene, i, Word.preposition | Word.conjunction))
      return /^(?:from|by|of|and)$/.test(word) && isAsked(scene, i + 1)
  }
  return false
}

const askedTo = /^(?:comment|discuss|explain|clarify|respond|speak|say|talk|be)$/
