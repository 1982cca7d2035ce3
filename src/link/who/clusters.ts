import { begin, type Entity } from './entities.js'
import { type Gender, type KnownName, Type } from './mention.js'
import { bare, isCalledSo, isPart, isSurname, isSurnameFirst, samePeople } from './same-name.js'
import { bodyWords, nameKey } from './words.js'

/** One way in which the article writes a name. */
export interface Form {
  readonly key: string
  readonly words: readonly string[]
  readonly text: string
  type: Type
  sure: number
  gender: Gender
  /** How often the article writes it. */
  uses: number
  readonly known: KnownName | null
}

/** Which entities a form may stand for: one, or several that the place must tell apart. */
export type Standing = ReadonlyMap<string, readonly number[]>

/** How many people of one surname, or bodies of one last word, are told apart. */
const namesakes = 32

/** The words of a name by which it is compared: no nicknames in quotation marks, no Jr., no initials' dots. */
function wordsOf(key: string): readonly string[] {
  const words = key
    .replace(/["“”][^"“”]{0,40}["“”]/g, ' ')
    .split(/[\s,]+/)
    .filter((w) => w && !/^(?:jr|sr|ii|iii|iv|esq|mp)$/.test(w))
  return words.length ? words : [key]
}

/**
 * Bring together the forms of a name: "Dmitry Peskov" and "Peskov", "World Health Organization" and "WHO", "the Post" and
 * "the Washington Post". Longer forms come first, so that a short one finds every name that it may stand for.
 */
export function cluster(forms: readonly Form[], entities: Entity[], aliases: ReadonlyMap<string, string>): Standing {
  const standing = new Map<string, number[]>()
  const byFull = new Map<string, number>()
  const byLast = new Map<string, number[]>()
  const byFirst = new Map<string, number[]>()
  const byInner = new Map<string, number[]>()
  const byInitials = new Map<string, number[]>()
  const members: (readonly string[])[] = []
  const note = (map: Map<string, number[]>, key: string, id: number): void => {
    const ids = map.get(key)
    if (!ids) map.set(key, [id])
    else if (ids.length < namesakes && ids.at(-1) !== id) ids.push(id)
  }
  const join = (form: Form, entity: Entity): void => {
    standing.set(form.key, [entity.id])
    entity.forms.set(form.text, 0)
    entity.uses += form.uses
    for (const w of form.words) entity.nameWords.add(w)
    if (form.sure > entity.sure || entity.type === Type.none) {
      entity.type = form.type
      entity.sure = form.sure
    }
    entity.gender ??= form.gender
    if (form.known) byFull.set(`${form.known.type}:${form.known.full}`, entity.id)
  }
  const start = (form: Form): void => {
    const entity = begin(entities, form.type, form.sure)
    members[entity.id] = form.words
    join(form, entity)
    const { words } = form
    const [front, back] = [bare(words[0] ?? ''), bare(words.at(-1) ?? '')]
    const eastern = form.type === Type.person && isSurnameFirst(words)
    note(byLast, eastern ? front : back, entity.id)
    note(byFirst, eastern ? back : front, entity.id)
    for (const w of words.slice(1, -1)) note(byInner, bare(w), entity.id)
    const letters = initials(form.text)
    if (letters.length > 1) note(byInitials, letters, entity.id)
    if (letters.length > 1) note(byInitials, `t${letters}`, entity.id)
  }
  const compatible = (form: Form, id: number): boolean => {
    const entity = entities[id]
    if (!entity) return false
    if (form.gender && entity.gender && form.gender !== entity.gender) return false
    const isPerson = form.type === Type.person
    if (isPerson !== (entity.type === Type.person) && form.type !== Type.none && entity.type !== Type.none) {
      return form.sure + entity.sure < 3 && form.words.length === 1 && form.sure < 2
    }
    return true
  }

  const sorted = [...forms].sort((a, b) => b.words.length - a.words.length || b.sure - a.sure)
  for (const form of sorted) {
    const { words, known } = form
    const same = known ? byFull.get(`${known.type}:${known.full}`) : undefined
    const alias = aliases.get(form.key)
    const aliased = alias === undefined ? undefined : standing.get(alias)?.[0]
    const target = entities[aliased ?? same ?? -1]
    if (target) {
      join(form, target)
      continue
    }
    const last = bare(words.at(-1) ?? '')
    const first = bare(words[0] ?? '')
    let found: number[] = []
    if (words.length > 1) {
      const sharing = (byLast.get(last) ?? []).concat(byFirst.get(first) ?? [])
      found = sharing.filter((id) => compatible(form, id) && samePeople(form, entities[id], members[id] ?? []))
      if (form.type === Type.person && found.length > 1) found = found.slice(0, 1)
    } else if (form.type === Type.country || (form.type === Type.place && form.sure >= 1)) {
      found = []
    } else {
      const surname = isSurname(form) ? (byLast.get(last) ?? []).filter((id) => isCalledSo(entities[id], words)) : []
      const standsAlone = form.sure >= 2 && form.type === Type.organization && !surname.length
      found = surname
      if (!standsAlone) {
        if (!found.length)
          found = (byLast.get(last) ?? []).filter(
            (id) => compatible(form, id) && isPart(form, entities[id], members[id]),
          )
        if (!found.length)
          found = (byFirst.get(first) ?? []).filter(
            (id) => compatible(form, id) && isPart(form, entities[id], members[id]),
          )
        if (!found.length)
          found = (byInner.get(last) ?? []).filter(
            (id) =>
              compatible(form, id) &&
              (entities[id]?.type === Type.person || (bodyWords.has(last) && isPart(form, entities[id], members[id]))),
          )
      }
      if (!found.length && /^[A-Z][A-Z&.]{1,7}$/.test(form.text))
        found = (byInitials.get(last.replace(/\./g, '')) ?? []).filter((id) => entities[id]?.type !== Type.person)
    }
    const only = found.length === 1 ? entities[found[0] ?? -1] : undefined
    if (only)
      join(
        isSurname(form) && only.type === Type.person ? { ...form, type: only.type, sure: 0, known: null } : form,
        only,
      )
    else if (found.length > 1) standing.set(form.key, [...new Set(found)])
    else start(form)
  }
  return standing
}

/** The first letters of a name's capitalized words. */
function initials(text: string): string {
  let letters = ''
  for (const word of text.split(/[\s-]+/)) {
    const c = word.charAt(0)
    if (c && c === c.toUpperCase() && c !== c.toLowerCase() && word !== 'The') letters += c
  }
  return letters.length > 1 ? letters.toLowerCase() : ''
}

/** Make a form out of a name's text. */
export function formOf(text: string, type: Type, sure: number, gender: Gender, known: KnownName | null): Form {
  const key = nameKey(text)
  return { key, words: wordsOf(key), text, type, sure, gender, uses: 1, known }
}
