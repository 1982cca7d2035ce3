import { type Form, formOf } from './clusters.js'
import { partnerAt } from './couples.js'
import type { Gathered } from './gather.js'
import { type Hints, hint, hinted, isNobody } from './hints.js'
import { type Gender, guessed, type KnownName, type Mention, Type } from './mention.js'
import { isGiven } from './name-types.js'
import { outletsBeside, twoOfOneName } from './namesakes.js'
import type { Scan } from './scan.js'
import { addresses, femaleGiven, maleGiven, nameKey, nouns, surnameFirst } from './words.js'
import { textOf } from './world.js'

/** The article's ways to write names, and which short forms it gives for long ones in brackets. */
export interface Forms {
  readonly forms: readonly Form[]
  readonly aliases: ReadonlyMap<string, string>
  /** For each mention, the key of the form that names it, or null. */
  readonly keyOf: readonly (string | null)[]
  /** For each mention, the key of the name within its title or before its noun, or null. */
  readonly affiliationOf: readonly (string | null)[]
}

/** Collect the forms of all names, with the best that their places tell of what they are. */
export function collectForms(scan: Scan, { mentions, at }: Gathered, names: ReadonlyMap<string, KnownName>): Forms {
  const forms = new Map<string, Form>()
  const aliases = new Map<string, string>()
  const hints: Hints = new Map()
  /** Surnames of a man and of a woman: "Mr. Trump" and "Mrs. Trump". */
  const mixed = new Set<string>()
  const learn = (text: string, type: Type, sure: number, gender: Gender): string | null => {
    const key = nameKey(text)
    if (!key) return null
    const known = scan.surnames.odd.has(key) ? null : (names.get(key) ?? null)
    const usable = known && (!known.capitals || /^[A-Z.&\d]+$/.test(text)) ? known : null
    const before = forms.get(key)
    if (!before) {
      const best = usable && sure < 2 ? usable.type : type
      forms.set(
        key,
        formOf(text, best, usable ? 2 : sure, gender, usable && (sure < 2 || usable.type === type) ? usable : null),
      )
      return key
    }
    before.uses++
    if (sure > before.sure) {
      before.type = type
      before.sure = sure
    }
    if (before.gender && gender && before.gender !== gender) mixed.add(key)
    before.gender ??= gender
    return key
  }
  const keyOf = mentions.map((m, k): string | null => {
    if (m.form === 'pronoun') return null
    if (m.name) {
      const [from, to] = m.name
      const text = textOf(scan, m.name)
      let { nameType: type } = m
      let sure: number = type === Type.none ? 0 : 1
      if (
        m.head &&
        m.titleEnd >= from &&
        (m.headType === Type.person || m.headType === Type.outlet || m.headType === Type.organization) &&
        from > m.span[0]
      ) {
        const known = names.get(nameKey(text))
        const isBody = m.headType === Type.person && type === Type.organization
        const settled = isBody || (known && known.type !== Type.place && m.headType !== known.type)
        if (
          !settled &&
          !(m.headType !== Type.person && type === Type.person && isGiven(scan.tokens.lower[from] ?? ''))
        ) {
          type = m.headType
          sure = 2
        }
      }
      if (type === Type.person && sure < 2 && isNobody(scan, m)) {
        type = Type.organization
        sure = 0.5
      }
      // two capitals of which no list knows the first are taken for a person's only until the article says what they are
      if (type === Type.person && sure === 1 && !m.head && isGuess(scan, m.name)) sure = guessed
      if (type === Type.none || sure === guessed) hint(hints, nameKey(text), scan, m)
      const partner = partnerAt(scan, mentions, k)
      if (partner?.addressed) return learn(partner.surname, Type.person, 2, partner.gender)
      if (partner) return learn(partner.name, Type.person, 1, partner.gender)
      const gender = type === Type.person ? genderOf(scan, m, from) : null
      const key = learn(text, type, sure, gender)
      const short = bracketed(scan, m, mentions, at)
      if (key && short?.name && to - from > 1) aliases.set(nameKey(textOf(scan, short.name)), key)
      return key
    }
    const named =
      m.affiliation &&
      (m.headType === Type.organization || (m.headType === Type.outlet && m.affiliationType !== Type.country)) &&
      // "China's Xinhua news agency": the country has it, and the name is its own
      (m.ownerEnd < 0 || m.headType === Type.outlet)
    if (named && m.affiliation && !m.plural) {
      // "the United Nations refugee agency"
      if (m.affiliationType === Type.organization && m.head === 'agency')
        return learn(textOf(scan, [m.affiliation[0], m.span[1]]), Type.organization, 1, null)
      if (m.headType === Type.outlet && m.affiliationType !== Type.person)
        return learn(textOf(scan, m.affiliation), Type.outlet, 2, null)
      // "the Vale company" of Carl Vale is not he
      const isSurname = scan.surnames.all.has(nameKey(textOf(scan, m.affiliation)))
      if (
        selfNaming.has(m.head) &&
        !isSurname &&
        m.affiliationType !== Type.country &&
        m.affiliationType !== Type.place
      )
        return learn(textOf(scan, m.affiliation), Type.organization, 1, null)
      return learn(textOf(scan, [m.affiliation[0], m.span[1]]), Type.organization, 1, null)
    }
    return null
  })
  const affiliationOf = mentions.map((m): string | null => {
    if (!m.affiliation) return null
    const type = m.affiliationType
    if (type === Type.place) return null
    const text = textOf(scan, m.affiliation)
    if (type === Type.country) return null
    // before an office or a document, an unknown name is a body's: "Suhakam commissioner"
    const isBody =
      (type === Type.none && m.headType === Type.person && m.ownerEnd < 0) ||
      (/^(?:poll|survey)s?$/.test(m.head) && isStrange(scan, m.affiliation, type))
    // "the Bush administration", "the Haines campaign"
    const isLeader =
      type === Type.none &&
      /^(?:administration|campaign|government|regime|presidency|cabinet|team|camp|family)$/.test(m.head)
    if (isLeader) return learn(text, Type.person, 0.6, null)
    return learn(text, isBody ? Type.organization : type, isBody ? 0.7 : type === Type.none ? 0 : 1, null)
  })
  const surnames = new Set<string>()
  for (const { type, words } of forms.values())
    if (type === Type.person && words.length > 1) surnames.add(words.at(-1) ?? '')
  for (const [key, counts] of hints) {
    const form = forms.get(key)
    const type = hinted(counts)
    // "a spokesman for Vale": Carl Vale's
    if (!form || type === Type.none || surnames.has(key)) continue
    // "Vorn Line and its ships": two capitals that are nobody's
    const isBody = form.type === Type.person && form.sure === guessed && type === Type.organization
    if (form.sure > 0 && !isBody) continue
    form.type = type
    form.sure = 0.5
  }
  const byAddress = mixed.size ? twoOfOneName(scan, forms, mixed, mentions, keyOf) : keyOf
  const apart = outletsBeside(scan, forms, mentions, byAddress)
  return { forms: [...forms.values()], aliases, keyOf: apart, affiliationOf }
}

/** "The Kantor Lane poll": whose words say nothing, or no more than that it has two capitals, is a pollster. */
const isStrange = (scan: Scan, span: readonly [number, number], type: Type): boolean =>
  type === Type.none || (type === Type.person && isGuess(scan, span))

const isGuess = (scan: Scan, [from, to]: readonly [number, number]): boolean => {
  const first = scan.tokens.lower[from] ?? ''
  return to - from === 2 && !isGiven(first) && !surnameFirst.has(first)
}

/** Nouns that add nothing to the name before them: "the Yorkville company". */
const selfNaming: ReadonlySet<string> = new Set([
  'company',
  'group',
  'firm',
  'organization',
  'organisation',
  'agency',
  'movement',
  'network',
  'chain',
  'giant',
  'maker',
  'brand',
])

/** The short form that brackets give behind a name: "World Health Organization (WHO)". */
function bracketed(scan: Scan, m: Mention, mentions: readonly Mention[], at: Int32Array): Mention | null {
  const i = m.span[1]
  const open = scan.tokens.words[i]
  if (open !== '(' && open !== '[') return null
  const inner = mentions[at[i + 1] ?? -1]
  const close = inner ? scan.tokens.words[inner.span[1]] : undefined
  return inner?.name &&
    inner.span[0] === i + 1 &&
    (close === ')' || close === ']') &&
    inner.name[1] - inner.name[0] === 1
    ? inner
    : null
}

/** The gender that a title, a noun or the given name tells. */
function genderOf(scan: Scan, m: Mention, nameFrom: number): Gender {
  for (let i = m.span[0]; i < nameFrom; i++) {
    const word = scan.tokens.lower[i] ?? ''
    const gender = addresses.get(word) ?? nouns.get(word)?.gender
    if (gender === 'm' || gender === 'f') return gender
  }
  const to = m.name?.[1] ?? nameFrom + 1
  if (to - nameFrom < 2) return null
  const given = (scan.tokens.lower[nameFrom] ?? '').replace(/\.$/, '')
  const male = maleGiven.has(given)
  const female = femaleGiven.has(given)
  return male === female ? null : male ? 'm' : 'f'
}
