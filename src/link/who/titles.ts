import { Type } from './mention.js'
import { nameTypeOf } from './name-types.js'
import { isOwnedBody, nameEnd } from './names.js'
import type { Scan } from './scan.js'
import { isOf, role, Sort } from './sorts.js'
import { demonyms } from './words.js'

/** Where a demonym ends ("Iraqi", "South Korean"), or the token itself. */
export function demonymEnd(scan: Scan, i: number): number {
  const { tokens } = scan
  const { lower } = tokens
  if (isOf(tokens, i, Sort.demonymStart) && demonyms.has(`${lower[i]} ${lower[i + 1]}`)) return i + 2
  if (isOf(tokens, i, Sort.regional) && scan.cap[i + 1] !== 1 && !scan.known.has(i)) return i + 1
  return isOf(tokens, i, Sort.demonym) && !(scan.known.get(i) && (scan.known.get(i)?.end ?? 0) > i + 1) ? i + 1 : i
}

/** "Russian Foreign Ministry" is a name with its demonym, "Italian senator Renzo Gubert" is not. */
export function isBodyName(scan: Scan, i: number, stop: number): boolean {
  if (startsTitle(scan, i, stop)) return false
  const to = nameEnd(scan, i, stop)
  if (to === i + 1 && isOf(scan.tokens, i, Sort.body)) return true
  const type = nameTypeOf(scan, i, to, false)
  return type === Type.organization || type === Type.outlet
}

/** Whether a capitalized title begins here: "Foreign Minister", "Sen.", "National Security Adviser". */
export function startsTitle(scan: Scan, i: number, stop: number): boolean {
  const { tokens } = scan
  // "the Attorney General's Office" is a body
  for (let k = i; k < Math.min(stop, i + 4) && scan.cap[k] === 1; k++) if (isOwnedBody(scan, k)) return false
  for (let k = i; k < Math.min(stop, i + 5); k++) {
    if (k > i && scan.cap[k] !== 1) return false
    if (k === i && scan.known.has(i) && (scan.known.get(i)?.end ?? 0) > i + 1) return false
    if (isOf(tokens, k, role)) {
      // "Tim Cook", "Justice Department": a name or a body, no title
      if (k > i && !isOf(tokens, k - 1, Sort.modifier | Sort.demonym)) return false
      // "Refugee Council" is a body
      const isOutlet = k === i && isOf(tokens, k + 1, Sort.outlet) && scan.cap[k + 2] !== 1
      const names = isOf(tokens, k + 1, Sort.body) || isOutlet
      return scan.cap[k + 1] !== 1 || !names || isOf(tokens, k + 1, role)
    }
    if (!isOf(tokens, k, Sort.modifier)) return false
  }
  return false
}

/** Behind a title: "of State", "of Foreign Affairs and Trade", up to the name. */
export function officeEnd(scan: Scan, i: number, stop: number): number {
  const { lower } = scan.tokens
  if ((lower[i] !== 'of' && lower[i] !== 'for') || scan.cap[i + 1] !== 1) return i
  if (
    /^(state|defen[cs]e|energy|labor|commerce|agriculture|transportation|education|health|interior|justice|finance)$/.test(
      lower[i + 1] ?? '',
    )
  ) {
    // "Secretary of Health and Human Services Alex Azar" has its name behind the last word that names an office
    let k = i + 2
    while (
      k < stop &&
      (scan.cap[k] === 1 || lower[k] === 'and') &&
      officeWord.test(lower[lower[k] === 'and' ? k + 1 : k] ?? '')
    )
      k += lower[k] === 'and' ? 2 : 1
    return k
  }
  // "Minister for Reconstruction Jaya Silva"
  const single = abstract.test(lower[i + 1] ?? '') && !officeWord.test(lower[i + 2] ?? '')
  if (single && scan.cap[i + 2] === 1 && scan.cap[i + 3] === 1) return i + 2
  if (officeWord.test(lower[i + 1] ?? '')) {
    let k = i + 2
    while (k < stop && ((scan.cap[k] === 1 && officeWord.test(lower[k] ?? '')) || /^(and|the|,)$/.test(lower[k] ?? '')))
      k++
    while (k > i && !officeWord.test(lower[k - 1] ?? '')) k--
    return k
  }
  return i
}

const abstract = /.{3}(?:tion|tions|ment|ness|ship|icity)$/

const officeWord =
  /^(?:foreign|affairs|trade|state|defen[cs]e|human|services|municipal|rural|environment|science|technology|finance|justice|health|education|culture|sports?|transport|transportation|communications?|energy|industry|agriculture|interior|labou?r|social|welfare|development|economic|economy|economics|internal|information|tourism|planning|water|resources|natural|housing|urban|youth|women|commerce|security|national|religious|planning|fisheries|mines|petroleum|public|works|immigration|veterans|treasury|homeland|rights|refugees|relations|parliamentary)$/
