import { Type } from './mention.js'
import { isGiven, nameTypeOf, thingEnds } from './name-types.js'
import type { Scan } from './scan.js'
import { isOf, role, Sort } from './sorts.js'
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
  const { cap, known, tokens } = scan
  const { lower } = tokens
  let k = i
  if (ties.has(lower[k] ?? '')) {
    const from = lower[k + 1] === 'the' ? k + 2 : k + 1
    // "ambassador to Pakistan Ana Ruiz", "envoy to the Middle East Ana Ruiz"
    const place = known.get(from)
    if (place && place.end < stop && startsPerson(scan, place.end)) return place.end
    // "the widow of Pavel Odrin" is not he, nor is a spokesman for Senator Ana Ruiz she
    if (isOf(tokens, from, role | Sort.given | Sort.modifier) && !isBodyNoun(lower[from] ?? '')) return i
    let bodies = isBodyNoun(lower[from] ?? '') ? 1 : 0
    const office = offices.has(lower[i - 1] ?? '')
    for (k = from + 1; k < Math.min(stop, from + longestBody); k++) {
      const closes = isBodyNoun(lower[k - 1] ?? '')
      const ranked = ranks.has(lower[k] ?? '') && startsPerson(scan, k + 1)
      if (closes && (ranked || startsPerson(scan, k) || lower[k] === '(')) break
      // "of the Union of Writers Levon Ani": behind a body's complement, and behind a place, only a known given name begins another
      if ((bodies > 0 || office) && isGiven(lower[k] ?? '') && startsPerson(scan, k)) break
      // "the wife of Sella Police Chief Ana Ruiz"
      const noun = nouns.get(lower[k] ?? '')
      if (noun?.type === Type.person && !noun.plural) return i
      if (isBodyNoun(lower[k] ?? '')) bodies++
      else if (cap[k] !== 1 && !inside.has(lower[k] ?? '')) return i
    }
  }
  // "(SP)"
  if (lower[k] === '(' && lower[k + 2] === ')' && /^\p{Lu}+$/u.test(tokens.words[k + 1] ?? '')) k += 3
  const name = ranks.has(lower[k] ?? '') ? k + 1 : k
  return k > i && k < stop && startsPerson(scan, name) ? k : i
}

const ties: ReadonlySet<string> = new Set(['of', 'for', 'to', 'in', 'at', 'with'])

/** "Chief of the armed forces General Erik Thorsen". */
const ranks: ReadonlySet<string> = new Set(
  'general admiral colonel marshal major captain commander brigadier dr mr mrs'.split(' '),
)

/** Whoever has one has it in a place: "the mayor of Kiruna Gunnar Holm", "the ambassador to Norway Ana Ruiz". */
const offices: ReadonlySet<string> = new Set(
  'ambassador envoy consul mayor governor bishop archbishop director'.split(' '),
)

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
  const last = tokens.lower[to - 1] ?? ''
  if (isOf(tokens, from, Sort.regional | Sort.modifier | Sort.demonym) || thingEnds.has(last)) return false
  for (let k = from; k < to; k++) if (isBodyNoun(tokens.lower[k] ?? '')) return false
  return nameTypeOf(scan, from, to, true) === Type.person
}
