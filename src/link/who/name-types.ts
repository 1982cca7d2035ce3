import { topLevels } from '../../lexicon/outlets.js'
import { TokenKind } from '../../split/splitting.js'
import { Type } from './mention.js'
import type { Scan } from './scan.js'
import { bodyLike, isOf, Sort } from './sorts.js'
import { addresses, bodyWords, femaleGiven, maleGiven, nouns, outletWords, surnameFirst } from './words.js'

export const topLevel: ReadonlySet<string> = new Set(topLevels.split(',').map((w) => w.trim()))

/** Last words of what is named and never speaks: places, events, laws, prizes, things. */
export const thingEnds: ReadonlySet<string> = new Set(
  'show expo fair tour bay river island islands street avenue road square mountain mountains county valley beach park lake sea ocean canyon province region bridge tower towers stadium hall building plaza war day prize award awards cup games olympics olympic festival system systems program programme treaty protocol convention agreement accord accords pact act bill amendment constitution report room prison jail border coast desert peninsula strait straits hills heights springs city town world missile plane jet summit revolution spring crisis dream deal shield operation week month age era season tunnel wall gate canal dam falls forest woods market markets index'.split(
    ' ',
  ),
)

/** First words of bodies' names: "Air Tarn", "Banco Sella", "Hotel Ruiz". */
const firstOfBodies: ReadonlySet<string> = new Set(
  'air real deutsche olympique dynamo dinamo spartak banco banque banca grupo groupe gruppo hotel café cafe restaurant universidad université universität club team fc ac afc compagnie compañía'.split(
    ' ',
  ),
)

/** First words of places' names. */
const landmarks: ReadonlySet<string> = new Set('fort mount mt lake port cape camp isle'.split(' '))

/** Countries that are surnames as well. */
const surnames: ReadonlySet<string> = new Set(
  'jordan israel ireland france england wales holland chad georgia cuba poland scotland britain brazil'.split(' '),
)

const saintly = /.['\u2019]s$/
const foreignArticle = /^(?:Der|Das|Die|Il)$/

/** Tell what a proper name stands for by its words alone. */
export function nameTypeOf(scan: Scan, from: number, to: number, titled: boolean): Type {
  const { tokens, known } = scan
  const { lower, words } = tokens
  const first = lower[from] ?? ''
  const last = lower[to - 1] ?? ''
  const whole = known.get(from)
  if (whole && whole.end === to && !(titled && whole.known.type === Type.place)) return whole.known.type
  if (titled) return Type.person
  const two = to - from === 2
  const given = isOf(tokens, from, Sort.given)
  if (to - from >= 3 && words[to - 2] === '.' && topLevel.has(last)) return Type.outlet
  if (tokens.kind[from] === TokenKind.address) return Type.outlet
  if (to - from > 1) {
    // "St Brice's": a school or a hospital goes by its saint
    if (first === 'st' && saintly.test(last)) return Type.organization
    let link = false
    for (let i = from + 1; i < to - 1; i++) if (lower[i] === 'of' || lower[i] === 'for') link = true
    // "Fig & Fennel"
    for (let i = from + 1; i < to - 1; i++) if (lower[i] === '&') return Type.organization
    if (link && (isOf(tokens, from, Sort.body) || hasBody(scan, from, to))) return Type.organization
    if (thingEnds.has(last) && !(given && two)) return Type.place
    // "Fort Wayne"
    if (two && landmarks.has(first)) return Type.place
    if (/^(?:radio|tv|channel)$/.test(first) && !titled) return Type.outlet
    if (firstOfBodies.has(first)) return Type.organization
    const body = isOf(tokens, to - 1, bodyLike)
    if (
      body &&
      !(
        given &&
        two &&
        /^(church|bank|banks|house|mills|power|powers|price|rivers|lane|wood|woods|justice|day|may|stone|west|star|bond|press|state|court|post|hill|union|park)$/.test(
          last,
        )
      )
    )
      return isOf(tokens, to - 1, Sort.outlet) && !/^(press|media|network|international|record|wire|online)$/.test(last)
        ? Type.outlet
        : Type.organization
    if (given || surnameFirst.has(first)) return Type.person
    // "Der Bote", "Il Giornale": papers keep their article
    if (two && foreignArticle.test(words[from] ?? '')) return Type.outlet
    for (let i = from; i < to; i++) {
      const word = words[i] ?? ''
      if (/^\p{Lu}\.$/u.test(word) || (i > from && isOf(tokens, i, Sort.particle) && word === lower[i]))
        return Type.person
    }
    if (/^(al|el|ash|as|an|at|ad|bin|abu)-/.test(last)) return Type.person
    // "the Boston Bruins"
    if (whole?.known.type === Type.place && isTeam(scan, from, to)) return Type.organization
    if (whole) return whole.known.type === Type.country ? Type.place : whole.known.type
    // "King's College London", never "Emma Court Jones"
    if (!two && !whole && hasBody(scan, from + 1, to)) return Type.organization
    // "Cricket Norway"
    if (two && !given && known.get(from + 1)?.known.type === Type.country && !surnames.has(last))
      return Type.organization
    // "LK Advani"
    if (
      two &&
      /^\p{Lu}{2}$/u.test(words[from] ?? '') &&
      /^\p{Lu}\p{Ll}{2,}$/u.test(words[to - 1] ?? '') &&
      !whole &&
      !known.has(from)
    )
      return Type.person
    const allCaps = /^[A-Z\d]{2,}$/.test(words[from] ?? '') && /[a-z]/.test(words[to - 1] ?? '')
    return allCaps ? Type.organization : Type.person
  }
  const word = words[from] ?? ''
  // "Day said", "FALLIN: …": of Kristen Day, Mary Fallin
  if (scan.surnames.all.has(first)) return given ? Type.person : Type.none
  if (thingEnds.has(first) && !given && !surnameFirst.has(first)) return Type.place
  if (topLevel.has(/^[\p{L}\d-]+\.(\p{L}{2,4})$/u.exec(word)?.[1]?.toLowerCase() ?? '')) return Type.outlet
  if (given) return Type.person
  if (first === 'labor' || first === 'labour') return Type.organization
  if (first === 'rovers' || first === 'wanderers') return Type.organization
  // "X" alone is what Twitter is called
  if (word === 'X' || /^[A-Z][A-Z\d&.]{1,6}$/.test(word)) return Type.organization
  if (/^[\p{Lu}\d][\p{Ll}\d]+[\p{Lu}]\p{Ll}/u.test(word) && !/^(Mc|Mac|De|La|Le|Van|Di|Du|O)\p{Lu}/u.test(word))
    return Type.organization
  // "iRobot", "AZCentral"
  if (/^(?:\p{Ll}+|\p{Lu}{2,5}(?=\p{Lu}\p{Ll}))\p{Lu}/u.test(word)) return Type.organization
  return Type.none
}

/** A place and one plural behind "the": those who play there. */
export const isTeam = ({ cap, tokens }: Scan, from: number, to: number): boolean =>
  tokens.lower[from - 1] === 'the' &&
  cap[to] !== 1 &&
  /[^s]s$/.test(tokens.lower[to - 1] ?? '') &&
  !isOf(tokens, to - 1, Sort.noun) &&
  !thingEnds.has(tokens.lower[to - 1] ?? '')

function hasBody(scan: Scan, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isOf(scan.tokens, i, Sort.body)) return true
  return false
}

export const isGiven = (word: string): boolean => maleGiven.has(word) || femaleGiven.has(word)

export const isBodyWord = (word: string): boolean => bodyWords.has(word) || outletWords.has(word)

export const isRole = (word: string): boolean => nouns.get(word)?.type === Type.person || addresses.has(word)
