import { pluralOf, tradeOf } from '../../find/grammar/people.js'
import { commonVerbs, functionWords, starters } from '../../lexicon/commonWords.js'
import { countries, places, regional } from '../../lexicon/countries.js'
import { femaleNames, maleNames, surnamesFirst } from '../../lexicon/firstNames.js'
import { organizationHeads, organizations, organizationWords } from '../../lexicon/organizations.js'
import { outletSuffixes, outlets, wordOutlets } from '../../lexicon/outlets.js'
import {
  anonymousNouns,
  documentNouns,
  hearsayNouns,
  newsModifiers,
  outletNouns,
  ownedBodies,
  ownedNouns,
  withheldModifiers,
} from '../../lexicon/sourceNouns.js'
import { femaleRoles, honorifics, maleRoles, pluralRoles, roles, titleModifiers, voices } from '../../lexicon/titles.js'
import { type Gender, type KnownName, Type } from './mention.js'

/** A noun's meaning: what it stands for, in which number and gender. */
export interface Noun {
  readonly type: Type
  readonly plural: boolean
  readonly gender: Gender
  /** The word in the singular, by which "the spokesmen" and "a spokesman" are compared. */
  readonly singular: string
}

const list = (text: string): string[] =>
  text
    .split(/[,\n]/)
    .map((w) => w.trim())
    .filter(Boolean)
const set = (...texts: string[]): ReadonlySet<string> => new Set(texts.flatMap(list))
const spaced = (...texts: string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((t) => t.split(/\s+/).filter(Boolean)))

const plainWords = /^[A-Za-z0-9'&-]+(?: [A-Za-z0-9'&-]+)*$/

/** What may be an accented letter. */
const accented = /[^ -~\s\u2018\u2019]/
const oddSpace = /[^\S ]| {2}/

/** Words as names are compared: lower case, no dots, no accents, no "the". */
export function nameKey(words: string): string {
  if (plainWords.test(words)) {
    const low = words.toLowerCase()
    return low.startsWith('the ') ? low.slice(4) : low
  }
  const low = words.toLowerCase()
  const bare = accented.test(low) ? low.normalize('NFKD').replace(/[\u0300-\u036f.]/g, '') : low.replaceAll('.', '')
  const straight = bare.replaceAll('\u2018', "'").replaceAll('\u2019', "'")
  const folded = oddSpace.test(straight) ? straight.replace(/\s+/g, ' ') : straight
  return (folded.startsWith('the ') ? folded.slice(4) : folded).trim()
}

const knownNames = new Map<string, KnownName>()
/** Demonyms, to the country: "iraqi" to "Iraq". */
export const demonyms: Map<string, string> = new Map<string, string>()
/** Capitals, to the country. */
export const capitalOf: Map<string, string> = new Map<string, string>()

/** Countries' names, to the first of them: "us" to "United States". */
export const countryNames: Map<string, string> = new Map<string, string>()

/** Countries' names by the first of them. */
const countryForms: Map<string, readonly string[]> = new Map<string, readonly string[]>()

const isCapitals = (form: string): boolean => form.length <= 5 && /^[A-Z][A-Z0-9.&]+$/.test(form)

/** "Sunday Times (South Africa)" without what tells it from others of its name. */
function withoutNote(form: string): string {
  const at = form.endsWith(')') ? form.lastIndexOf(' (') : -1
  return at < 0 ? form : form.slice(0, at)
}

function learn(into: Map<string, KnownName>, forms: readonly string[], type: Type): void {
  const full = withoutNote(forms[0] ?? '')
  for (const form of forms) {
    const key = nameKey(withoutNote(form))
    if (key && !into.has(key)) into.set(key, { type, full, capitals: isCapitals(form) })
  }
}

for (const entry of countries.trim().split(/[|\n]/)) {
  const [names = '', seats = '', people = ''] = entry.split(';')
  const forms = names.split('=')
  learn(knownNames, forms, Type.country)
  const country = forms[0] ?? ''
  for (const form of forms) countryNames.set(nameKey(form), country)
  countryForms.set(country, forms.map(nameKey))
  for (const seat of seats.split('=')) {
    if (!seat) continue
    learn(knownNames, [seat], Type.country)
    capitalOf.set(nameKey(seat), country)
  }
  for (const demonym of people.split(',')) if (demonym) demonyms.set(demonym.toLowerCase(), country)
}
for (const entry of list(organizations)) learn(knownNames, entry.split('='), Type.organization)
for (const entry of list(outlets)) learn(knownNames, entry.split('='), Type.outlet)
for (const entry of list(places)) learn(knownNames, [entry], Type.place)

/** The keys of all names of a country. */
export const formsOfCountry = (country: string): readonly string[] => countryForms.get(country) ?? []

/** The lexicon's names by their keys, and those that a user adds. */
export function namesWith(
  outletNames: readonly string[],
  organizationNames: readonly string[],
): ReadonlyMap<string, KnownName> {
  if (!outletNames.length && !organizationNames.length) return knownNames
  const more = new Map<string, KnownName>()
  for (const name of outletNames) learn(more, [name], Type.outlet)
  for (const name of organizationNames) learn(more, [name], Type.organization)
  for (const [key, known] of knownNames) if (!more.has(key)) more.set(key, known)
  return more
}

export const regionals: ReadonlySet<string> = set(regional)
export const stopWords: ReadonlySet<string> = spaced(functionWords, commonVerbs)
export const sentenceStarters: ReadonlySet<string> = spaced(starters, functionWords, commonVerbs)
export const functions: ReadonlySet<string> = spaced(functionWords)
export const verbs: ReadonlySet<string> = spaced(commonVerbs)
export const modifiers: ReadonlySet<string> = set(titleModifiers)
export const withheld: ReadonlySet<string> = set(withheldModifiers)
export const newsWords: ReadonlySet<string> = set(newsModifiers)
export const voiceNouns: ReadonlySet<string> = set(voices)
export const hearsay: ReadonlySet<string> = set(hearsayNouns)
export const owned: ReadonlySet<string> = set(ownedNouns)
export const ownBodies: ReadonlySet<string> = set(ownedBodies)
export const bodyWords: ReadonlySet<string> = set(organizationWords)
export const outletWords: ReadonlySet<string> = set(outletSuffixes)
export const ordinaryOutlets: ReadonlySet<string> = set(wordOutlets)
export const maleGiven: ReadonlySet<string> = spaced(maleNames)
export const femaleGiven: ReadonlySet<string> = spaced(femaleNames)
export const surnameFirst: ReadonlySet<string> = spaced(surnamesFirst)

/** Forms of address to the gender that they tell. */
export const addresses: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...list(honorifics.either).map((w): [string, Gender] => [w, null]),
  ...list(honorifics.male).map((w): [string, Gender] => [w, 'm']),
  ...list(honorifics.female).map((w): [string, Gender] => [w, 'f']),
])

export const particles: ReadonlySet<string> = new Set(
  'de del della di da dos das du des la le van von der den ter ten bin ibn bint al el ul ur abu zu y'.split(' '),
)

/** Common nouns that stand for sources. */
export const nouns: ReadonlyMap<string, Noun> = compileNouns()

const compound = /^(?:off|leg|vice|co|ex|sub|wicket|goal|half|centre|center|left|right|fly|scrum|fast)-/

/** A noun that may be a title, by its last part where a hyphen joins what it is of to somebody: "off-spinner", "vice-captain". */
export function titleNounOf(word: string): Noun | null {
  const noun = nouns.get(word)
  if (noun || !compound.test(word)) return noun ?? null
  const last = nouns.get(word.slice(word.indexOf('-') + 1))
  return last?.type === Type.person ? last : null
}

/** A noun that can stand for a source, trades that make no title among them: "two bricklayers". */
export function nounOf(word: string): Noun | null {
  const noun = titleNounOf(word)
  if (noun) return noun
  const trade = tradeOf(word)
  return trade === null ? null : { type: Type.person, plural: trade !== word, gender: genderOf(trade), singular: trade }
}

const genderOf = (trade: string): Gender =>
  /(?:woman|mistress|maid|girl)$/.test(trade) ? 'f' : /(?:man|boy)$/.test(trade) ? 'm' : null

function compileNouns(): Map<string, Noun> {
  const found = new Map<string, Noun>()
  const add = (word: string, type: Type, gender: Gender, plural = false, singular = word): void => {
    if (!found.has(word)) found.set(word, { type, plural, gender, singular })
  }
  const both = (word: string, type: Type, gender: Gender): void => {
    add(word, type, gender)
    add(pluralOf(word), type, gender, true, word)
  }
  for (const w of list(anonymousNouns)) add(w, Type.anonymous, null, w.endsWith('s'), w.replace(/s$/, ''))
  for (const w of list(outletNouns)) add(w, Type.outlet, 'n', w.endsWith('s') || w === 'media', w.replace(/s$/, ''))
  for (const w of list(documentNouns))
    add(w, Type.document, 'n', w.endsWith('s') && !w.endsWith('is'), w.replace(/s$/, ''))
  for (const w of list(hearsayNouns)) add(w, Type.document, 'n', w.endsWith('s'), w.replace(/s$/, ''))
  for (const w of list(maleRoles)) both(w, Type.person, 'm')
  for (const w of list(femaleRoles)) both(w, Type.person, 'f')
  for (const w of list(organizationHeads)) both(w, Type.organization, 'n')
  for (const w of list(roles)) both(w, Type.person, null)
  for (const w of list(pluralRoles)) add(w, Type.person, null, true, w.replace(/s$/, ''))
  // an office that speaks: "his office"
  for (const w of list(ownedBodies)) add(w, Type.organization, 'n')
  return found
}
