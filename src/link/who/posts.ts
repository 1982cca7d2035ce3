import { Type } from './mention.js'
import { isGiven, nameTypeOf } from './name-types.js'
import type { Scan } from './scan.js'
import { bodyWords, nouns } from './words.js'

/** How many words the body that somebody has a post in may have. */
const longestBody = 8

/**
 * Behind a title: "of the State Customs Committee", "of the department", "of Police (SP)", right before a person's name. Many agencies
 * write the name behind its post without a comma.
 *
 * @returns where the name starts, or `i` where none follows
 */
export function postEnd(scan: Scan, i: number, stop: number): number {
  const { cap, tokens } = scan
  const { lower } = tokens
  // "ambassador to Pakistan Ana Ruiz", "envoy to the Middle East Ana Ruiz"
  if (ties.has(lower[i] ?? '')) {
    const place = scan.known.get(lower[i + 1] === 'the' ? i + 2 : i + 1)
    if (place && place.end < stop && startsPerson(scan, place.end)) return place.end
  }
  let k = i
  if (lower[k] === 'of' || lower[k] === 'for') {
    const from = lower[k + 1] === 'the' ? k + 2 : k + 1
    let bodies = isBodyNoun(lower[from] ?? '') ? 1 : 0
    for (k = from + 1; k < Math.min(stop, from + longestBody); k++) {
      const closes = isBodyNoun(lower[k - 1] ?? '')
      if (closes && (startsPerson(scan, k) || lower[k] === '(')) break
      // "of the Union of Writers Levon Ani": behind a body's complement only a known given name begins another
      if (bodies > 0 && isGiven(lower[k] ?? '') && startsPerson(scan, k)) break
      if (isBodyNoun(lower[k] ?? '')) bodies++
      else if (cap[k] !== 1 && !inside.has(lower[k] ?? '')) return i
    }
  }
  // "(SP)"
  if (lower[k] === '(' && lower[k + 2] === ')' && /^\p{Lu}+$/u.test(tokens.words[k + 1] ?? '')) k += 3
  return k > i && k < stop && startsPerson(scan, k) ? k : i
}

const ties: ReadonlySet<string> = new Set(['to', 'for', 'in', 'at'])

const inside: ReadonlySet<string> = new Set(
  "of for in at the and 's public press local national state regional central main federal".split(' '),
)

const more: ReadonlySet<string> = new Set(['opposition', 'police', 'house', 'staff', 'majority', 'minority'])

const isBodyNoun = (word: string): boolean =>
  bodyWords.has(word) || more.has(word) || nouns.get(word)?.type === Type.organization

/** Two or three capitals that make a person's name. */
function startsPerson(scan: Scan, from: number): boolean {
  const { cap, known, tokens } = scan
  if (cap[from] !== 1 || cap[from + 1] !== 1 || known.has(from)) return false
  let to = from + 2
  while (cap[to] === 1 && to < from + 4) to++
  if (to > from + 3) return false
  for (let k = from; k < to; k++) if (isBodyNoun(tokens.lower[k] ?? '')) return false
  return nameTypeOf(scan, from, to, true) === Type.person
}
