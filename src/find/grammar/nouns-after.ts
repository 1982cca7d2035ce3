import type { TokenSpan } from '../../split/splitting.js'
import { countBehind } from './counts.js'
import { abbreviates, adjoins, closed, owns, reach } from './noun-words.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/**
 * Find the noun phrase that starts at token `start`, with what hangs on it to the right.
 *
 * @param scene what the rules look at
 * @param start the phrase's first token
 * @param high no token from this one on belongs to it
 * @param full whether appositions and relative clauses belong to it, as they do behind "said"
 * @returns the phrase, or `null`
 */
export function nounPhraseAfter(scene: Scene, start: number, high: number, full: boolean): TokenSpan | null {
  const ceiling = Math.min(high, start + reach)
  let to = coreAfter(scene, start, ceiling)
  if (to <= start) return null
  const { lower } = scene
  for (let step = 0; step < 8; step++) {
    const word = lower[to] ?? ''
    if (to >= ceiling) break
    if (word === '(') {
      let close = to + 1
      while (close < ceiling && close < to + 12 && lower[close] !== ')') close++
      if (lower[close] !== ')') break
      // "said Superintendent of Police (SP) Rao": a title's letters before its name
      to = any(scene, close + 1, Word.capital) ? coreAfter(scene, close + 1, ceiling) : close + 1
    } else if ((any(scene, to, Word.nounPreposition) || word === 'by') && (word === 'of' || full)) {
      const next = coreAfter(scene, to + 1, ceiling)
      if (next <= to + 1 || any(scene, to + 1, Word.time | Word.subject)) break
      to = next
    } else if (word === 'and' || word === '&') {
      const next = coreAfter(scene, to + 1, ceiling)
      if (next <= to + 1 || any(scene, to + 1, Word.subject)) break
      // "said Ito and Mori": the next word must not start a clause of its own
      if (plainVerb(scene, next) && !full) break
      to = next
    } else if (word === ',' && full && apposesAfter(scene, to + 1, ceiling)) {
      to = asideEnd(scene, to + 1, ceiling)
      while (lower[to] === ',' && articles.has(lower[to + 1] ?? '') && to < ceiling)
        to = asideEnd(scene, to + 1, ceiling)
      break
    } else if (full && reduced(scene, to)) {
      // "a database tracking such deaths", "a poll released last week"
      to = asideEnd(scene, to, ceiling)
      break
    } else break
  }
  return [start, to]
}

const articles = new Set(['a', 'an', 'the'])

/** Whether a participle that says more of the noun before it stands here. */
function reduced(scene: Scene, i: number): boolean {
  const word = scene.lower[i] ?? ''
  if (any(scene, i, Word.adverb | Word.time | Word.auxiliary)) return false
  if (word.length > 5 && word.endsWith('ing')) return true
  return (
    word.length > 4 &&
    word.endsWith('ed') &&
    (any(scene, i + 1, Word.preposition | Word.time | Word.determiner | Word.adverb) || scene.lower[i + 1] === 'last')
  )
}

/** Where the plain phrase that starts here ends; `start` where there is none. */
export function coreAfter(scene: Scene, start: number, ceiling: number): number {
  const { lower } = scene
  if (start >= ceiling) return start
  if (any(scene, start, Word.subject)) return lower[start] === 'who' || lower[start] === 'which' ? start : start + 1
  if (any(scene, start, Word.object)) return start + 1
  // "according to her, …", "quoted her as saying"
  if (
    lower[start] === 'her' &&
    (start + 1 >= ceiling || any(scene, start + 1, closed & ~Word.adverb) || cueAt(scene, start + 1))
  )
    return start + 1
  let i = countBehind(scene, start)
  let nouns = 0
  while (i < ceiling) {
    const word = lower[i] ?? ''
    if (owns(scene, i)) {
      if (i === start) return start
      i++
      nouns = 0
      continue
    }
    if (word === '.' && i > start && abbreviates(scene, i) && any(scene, i - 1, Word.capital)) {
      i++
      continue
    }
    if (word === '-' || word === '/' || word === '&') {
      if (i === start || i + 1 >= ceiling || (word !== '&' && !adjoins(scene, i))) break
      i++
      continue
    }
    if (any(scene, i, Word.determiner)) {
      if (nouns > 0 && !(any(scene, i, Word.capital) && any(scene, i - 1, Word.capital))) break
      i++
      continue
    }
    if (any(scene, i, Word.punctuation | Word.auxiliary | Word.object | Word.subject | Word.time)) break
    if (any(scene, i, closed)) {
      if (any(scene, i, Word.capital) && nouns > 0 && !any(scene, i, Word.preposition)) {
        i++
        continue
      }
      break
    }
    const cue = cueAt(scene, i)
    if (cue && nouns > 0 && cue.form !== VerbForm.base && cue.form !== VerbForm.present) break
    nouns++
    i++
  }
  if (nouns > 0) return i
  // "according to Barron's": a name that keeps its mark, with nothing behind that it could own
  if (lower[i - 1] === "'s" && any(scene, i - 2, Word.capital) && any(scene, i, Word.punctuation)) return i
  // "some said", "the three"
  return any(scene, start, Word.nominal) && i > start ? i : start
}

/** Whether what follows a comma says who the one before it is. */
function apposesAfter(scene: Scene, from: number, ceiling: number): boolean {
  const { lower } = scene
  const first = lower[from] ?? ''
  if (from >= ceiling) return false
  if (first === 'who' || first === 'whose') {
    const cue = cueAt(scene, from + 1)
    return cue?.class !== 'say' && cue?.class !== 'act'
  }
  if (first === 'now' || first === 'then' || first === 'formerly') return articles.has(lower[from + 1] ?? '')
  if (articles.has(first) || any(scene, from, Word.number | Word.possessive)) return true
  if (any(scene, from, closed | Word.determiner | Word.quote))
    return first === 'of' || first === 'from' || first === 'one'
  return !first.endsWith('ing') && !first.endsWith('ed')
}

/** Where an apposition ends: before the next comma that does not go on with it, or the end of the clause. */
function asideEnd(scene: Scene, from: number, ceiling: number): number {
  const { lower } = scene
  let i = from
  while (i < ceiling) {
    const word = lower[i] ?? ''
    if (any(scene, i, Word.quote) || ((word === '.' || word === '!' || word === '?') && !abbreviates(scene, i))) break
    if (word === ';' || word === ':' || word === '--' || word === '\u2014') break
    if (word === ',') {
      if (lower[i + 1] === 'who' || any(scene, i + 1, Word.number)) {
        i++
        continue
      }
      break
    }
    i++
  }
  return i
}
