import { cueVerbs } from '../../find/grammar/verbs.js'
import { TokenKind } from '../../split/splitting.js'
import { Type } from './mention.js'
import type { PhraseDraft } from './phrase-draft.js'
import { attributive, bothVerbs, nounAfter, phraseWordAt } from './phrase-words.js'
import { isOf, Sort } from './sorts.js'
import { nouns } from './words.js'

/** How many words that tell nothing may stand in a phrase. */
const mostLoose = 3

/** Read a word that is neither name nor noun: a modifier, or one that tells nothing. @returns whether the phrase may go on */
export function readModifier(p: PhraseDraft): boolean {
  const { tokens } = p.scan
  const { modifies, loose } = phraseWordAt(tokens, p.i)
  const isModifier = modifies || tokens.kind[p.i] === TokenKind.number
  if (p.end >= 0) return goesOn(p, isModifier)
  if (!isModifier) {
    if (!isLoose(p, loose)) return false
    p.loose++
  }
  p.i++
  return true
}

/** Behind what could end the phrase, only a noun to come makes it go on. */
function goesOn(p: PhraseDraft, isModifier: boolean): boolean {
  const { tokens } = p.scan
  const { lower } = tokens
  // "an Apple senior executive", "the ministry's chief spokesman"
  if (isModifier && isOf(tokens, p.i + 1, Sort.noun) && !bothVerbs.has(lower[p.i] ?? '')) {
    p.i++
    return true
  }
  if (p.name < 0 && ranking.has(p.head)) return toOffice(p)
  if (p.name < 0 || p.head !== '') return false
  const far = nounAfter(p.scan, p.i, p.stop)
  if (far === p.i) return false
  // "NASA launch director Mike Lind"
  const isBeforeName = nouns.get(lower[far] ?? '')?.type === Type.person && p.scan.cap[far + 1] === 1
  if (p.determiner === 'none' && !attributive.has(lower[p.name] ?? '') && !isBeforeName) return false
  p.i = far
  return true
}

/** What stands before an office as often as by itself: "the former chief weapons inspector". */
const ranking: ReadonlySet<string> = new Set(['chief', 'head', 'deputy', 'assistant', 'lead'])

function toOffice(p: PhraseDraft): boolean {
  const { tokens } = p.scan
  const far = nounAfter(p.scan, p.i, p.stop)
  const office = nouns.get(tokens.lower[far] ?? '')
  if (far === p.i || far > p.i + 1 || office?.type !== Type.person || office.plural) return false
  if (cueVerbs.has(tokens.lower[p.i] ?? '')) return false
  p.i = far
  return true
}

/** A word that tells nothing, or a scare quote's mark, before any noun. */
function isLoose({ scan: { cap, tokens }, i, determiner, body, loose }: PhraseDraft, tellsNothing: boolean): boolean {
  if (tokens.kind[i] === TokenKind.quote && determiner !== 'none' && cap[i + 1] !== 1) return true
  return tokens.kind[i] === TokenKind.word && tellsNothing && (determiner !== 'none' || i > body) && loose < mostLoose
}
