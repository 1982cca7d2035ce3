import { TokenKind } from '../../split/splitting.js'
import { Type } from './mention.js'
import { isBodyWord, isRole, isTeam, thingEnds, topLevel } from './name-types.js'
import type { Scan } from './scan.js'
import { bodyLike, isOf, role, Sort } from './sorts.js'
import { endsInTask } from './tasks.js'

const abbreviations: ReadonlySet<string> = new Set([
  'jr',
  'sr',
  'st',
  'inc',
  'co',
  'corp',
  'ltd',
  'bros',
  'mt',
  'ft',
  'mr',
  'mrs',
  'dr',
])

const bodyStart =
  /^(?:ministry|department|bureau|office|agency|committee|council|commission|university|bank|court|house|party)$/

const longestName = 14

/** "Sheriff's Office", "Farmers' Union", "Attorney General's Office": whoever stands before the mark, and a body's word behind it. */
export function isOwnedBody({ tokens, cap }: Scan, i: number): boolean {
  const { lower, start, end } = tokens
  const mark = lower[i + 1] ?? ''
  return (
    (mark === "'s" || ((mark === "'" || mark === '\u2019') && start[i + 1] === end[i])) &&
    cap[i] === 1 &&
    cap[i + 2] === 1 &&
    isOf(tokens, i + 2, Sort.body) &&
    ((isOf(tokens, i, role) && !isOf(tokens, i, Sort.given)) || ranks.has(lower[i] ?? ''))
  )
}

/** The last words of offices that no noun by itself stands for. */
const ranks: ReadonlySet<string> = new Set([
  'general',
  'attorney',
  'examiner',
  'ombudsman',
  'auditor',
  'controller',
  'comptroller',
])

/** "Dr Aamer Holm", "Mr. Aamer Holm". */
const isAddressed = ({ tokens }: Scan, i: number): boolean =>
  /^(?:mr|mrs|ms|dr|prof)$/.test(tokens.lower[tokens.words[i - 1] === '.' ? i - 2 : i - 1] ?? '')

/** Letters behind a name that say what somebody has been made. */
export const honours: ReadonlySet<string> = new Set([
  'KC',
  'QC',
  'SC',
  'MP',
  'MEP',
  'MSP',
  'OBE',
  'MBE',
  'CBE',
  'KBE',
  'DBE',
  'PhD',
  'MD',
])

/** Trades that are surnames as often. */
const tradeSurnames: ReadonlySet<string> = new Set(
  'archer baker barber bishop brewer butcher butler carpenter carter chandler cook cooper dean driver farmer fisher forester fowler gardener hunter judge king knight mason miller parker player pope porter potter prince rider sawyer shepherd singer skinner steward tanner taylor turner walker weaver'.split(
    ' ',
  ),
)

/** "Boyd Hunter said": the second of two capitals, behind a word that is no title, no body and no place. */
const isTradeSurname = ({ cap, known, tokens }: Scan, from: number, i: number): boolean =>
  i === from + 1 &&
  cap[i + 1] !== 1 &&
  tradeSurnames.has(tokens.lower[i] ?? '') &&
  !known.has(from) &&
  !isOf(tokens, from, bodyLike | role | Sort.modifier | Sort.demonym | Sort.regional)

/** "Washington Post-ABC News": two names that a hyphen joins. */
function firstPart(word: string): string {
  const at = word.indexOf('-')
  return at > 0 ? word.slice(0, at) : word
}

/** ", Forestry, Mining and Energy Union": single capitals between commas, and a body's last words behind "and"; or the comma itself. */
function listedBodyEnd({ cap, tokens }: Scan, comma: number, stop: number): number {
  const { lower } = tokens
  let i = comma
  while (i < stop && lower[i] === ',' && cap[i + 1] === 1 && (lower[i + 2] === ',' || lower[i + 2] === 'and')) i += 2
  if (i === comma || lower[i] !== 'and') return comma
  let k = i + 1
  while (k < stop && cap[k] === 1) k++
  return k - i > 2 && isOf(tokens, k - 1, Sort.body) ? k : comma
}

/** Find where the proper name that starts at a capitalized token ends. */
export function nameEnd(scan: Scan, from: number, limit: number): number {
  const { tokens, cap, known } = scan
  const { lower, words } = tokens
  const stop = Math.min(limit, from + longestName)
  const first = known.get(from)
  const person =
    isOf(tokens, from, Sort.given) && cap[from + 1] === 1 && (first === undefined || first.end === from + 1)
  let i = first && !person ? first.end : from + 1
  if (first && !person && i < stop && cap[i] === 1) {
    // a known name goes on only to a word that makes it another body's: "Harvard Medical School", never "Fox News Sean Hannity"
    let last = i
    for (let k = i; k < Math.min(stop, i + 3) && cap[k] === 1 && !known.has(k); k++) {
      const word = firstPart(lower[k] ?? '')
      if ((isBodyWord(word) || thingEnds.has(word)) && !isRole(word)) last = k + 1
    }
    if (last === i && first.known.type === Type.place && isTeam(scan, from, i + 1)) last = i + 1
    if (
      last === i &&
      (isOf(tokens, i, role) || isOf(tokens, i, Sort.given) || known.has(i) || first.known.type !== Type.organization)
    )
      return i
    i = last
  }
  let linked = false
  if (isOwnedBody(scan, from)) i = from + 3
  while (i < stop) {
    const word = lower[i] ?? ''
    if (cap[i] === 1) {
      // "Helen Marsh KC"
      if (i > from + 1 && cap[i + 1] !== 1 && honours.has(words[i] ?? '')) break
      // a headline inside the text: "NASA Confirms …"
      const isVerb = isOf(tokens, i, Sort.verb) && (cap[i + 1] === 1 || /(?:s|ed)$/.test(word))
      if (isVerb && !isOf(tokens, i, bodyLike) && !thingEnds.has(word) && !known.has(i) && !linked) break
      if (
        known.has(i) &&
        !linked &&
        i > from &&
        known.get(i)?.known.type !== Type.place &&
        !isOf(tokens, i - 1, Sort.given)
      ) {
        const type = known.get(i)?.known.type
        if (type === Type.outlet && (known.get(i)?.end ?? 0) > i + 1) break
      }
      // "Cook County Sheriff's Office": the office of whoever holds it is a body
      if (i > from && isOwnedBody(scan, i)) {
        i += 3
        continue
      }
      // "Northfield International Airport Hugh Ames": behind a body's last word a given name begins somebody
      if (i > from + 1 && cap[i + 1] === 1 && isOf(tokens, i, Sort.given) && isOf(tokens, i - 1, Sort.body)) break
      // a title inside the capitals begins another part, unless it is the surname of a given name: "Tim Cook"
      // "Abdul Hak Baker": so does a trade behind two
      const surname =
        (isOf(tokens, from, Sort.given) || isAddressed(scan, from)) &&
        cap[i + 1] !== 1 &&
        (i === from + 1 || (i === from + 2 && !isOf(tokens, i, Sort.address)))
      if (isOf(tokens, i, role) && !surname && !isTradeSurname(scan, from, i)) {
        const inBody = cap[i + 1] === 1 && isOf(tokens, i + 1, Sort.body) && !isOf(tokens, i + 1, role)
        if (!linked && !isOf(tokens, i, bodyLike) && !inBody) break
      }
      i++
      continue
    }
    const glued = tokens.start[i] === tokens.end[i - 1]
    if (word === '.' && glued) {
      // Jr., St. Louis, Inc.; a host name
      const before = lower[i - 1] ?? ''
      if (tokens.start[i + 1] === tokens.end[i] && topLevel.has(lower[i + 1] ?? '')) {
        i += 2
        continue
      }
      if (before === 'st' || before === 'mt' || before === 'ft') {
        if (cap[i + 1] !== 1) break
        i++
        continue
      }
      if (abbreviations.has(before) && i + 1 < stop && (cap[i + 1] === 1 || /^[a-z,]/.test(words[i + 1] ?? ''))) {
        if (before !== 'jr' && before !== 'sr' && cap[i + 1] !== 1) break
        i++
        continue
      }
      break
    }
    if (isOf(tokens, i, Sort.particle) && words[i] === word) {
      let k = i + 1
      while (k < i + 3 && isOf(tokens, k, Sort.particle)) k++
      if (cap[k] !== 1 || k >= stop) break
      i = k + 1
      continue
    }
    if (word === '&' && cap[i + 1] === 1) {
      i += 2
      continue
    }
    const union = word === ',' && i === from + 1 ? listedBodyEnd(scan, i, stop) : i
    if (union > i) {
      i = union
      continue
    }
    if (word === ',' && /^(jr|sr|inc|ltd|llc)$/.test(lower[i + 1] ?? '') && cap[i + 1] === 1) {
      i += 2
      continue
    }
    if (word === 'of' || word === 'for' || word === 'on' || word === 'in') {
      const heads = isOf(tokens, i - 1, Sort.body) || isOf(tokens, from, Sort.body)
      if (word === 'in' || !heads || isOf(tokens, i - 1, role) || isOf(tokens, from, Sort.given)) break
      if (known.has(from) && first && i === first.end && first.end > from + 1) break
      const k = lower[i + 1] === 'the' || lower[i + 1] === 'a' ? i + 2 : i + 1
      if (cap[k] !== 1 || k >= stop) break
      linked = true
      i = known.get(k)?.end ?? k + 1
      continue
    }
    if (word === 'and' && cap[i + 1] === 1) {
      if (linked && !known.has(i + 1) && !isOf(tokens, i + 1, Sort.given) && !bodyStart.test(lower[i + 1] ?? '')) {
        i += 2
        continue
      }
      // "Securities and Futures Commission", "Dorset and Kent Police"
      let k = i + 1
      while (k < stop && cap[k] === 1) k++
      const single =
        i - from <= 2 &&
        !known.has(from) &&
        !isOf(tokens, from, Sort.given) &&
        (lower[i - 1] === 'community' || !isOf(tokens, i - 1, bodyLike))
      if (
        (single || endsInTask(scan, from, i)) &&
        k - i > 2 &&
        isOf(tokens, k - 1, Sort.body) &&
        !known.has(i + 1) &&
        (!isOf(tokens, i + 1, Sort.given) || lower[k - 1] === 'police' || lower[k - 1] === 'constabulary')
      ) {
        i = k
        continue
      }
      break
    }
    // "St Thomas' Hospital"
    if (word === "'" && glued && lower[from] === 'st' && cap[i + 1] === 1 && isOf(tokens, i + 1, bodyLike)) {
      i += 2
      continue
    }
    if (tokens.kind[i] === TokenKind.quote && !glued) {
      // a nickname: Edward "Ned" Price
      let k = i + 1
      while (k < i + 4 && k < stop && tokens.kind[k] !== TokenKind.quote) k++
      if (
        k > i + 1 &&
        tokens.kind[k] === TokenKind.quote &&
        cap[k + 1] === 1 &&
        k + 1 < stop &&
        !isOf(tokens, i - 1, bodyLike)
      ) {
        i = k + 2
        continue
      }
      break
    }
    if (
      word === "'s" &&
      cap[i + 1] === 1 &&
      /^(people|st|women|men|children|king|queen|king)$/.test(lower[i - 1] ?? '')
    ) {
      i += 2
      continue
    }
    break
  }
  return Math.min(i, limit)
}
