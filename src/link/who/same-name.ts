import type { Form } from './clusters.js'
import type { Entity } from './entities.js'
import { Type } from './mention.js'
import { femaleGiven, maleGiven, nameKey, outletWords, surnameFirst } from './words.js'

const nicknames: ReadonlyMap<string, string> = new Map(
  'ken:kenneth,bill:william,will:william,billy:william,bob:robert,rob:robert,bobby:robert,joe:joseph,jim:james,jimmy:james,mike:michael,mick:michael,tom:thomas,dick:richard,rick:richard,rich:richard,tony:anthony,dan:daniel,danny:daniel,dave:david,steve:stephen,chris:christopher,matt:matthew,nick:nicholas,alex:alexander,ben:benjamin,bernie:bernard,ed:edward,ted:edward,ned:edward,jeff:jeffrey,greg:gregory,pat:patrick,pete:peter,ron:ronald,don:donald,andy:andrew,tim:timothy,sam:samuel,liz:elizabeth,beth:elizabeth,kate:katherine,kathy:katherine,cathy:catherine,meg:margaret,maggie:margaret,peggy:margaret,sue:susan,jen:jennifer,jenny:jennifer,debbie:deborah,barb:barbara,cindy:cynthia,vicky:victoria,vlad:vladimir,volodya:vladimir,sasha:alexander,fred:frederick,larry:lawrence,charlie:charles,chuck:charles,hank:henry,harry:henry,jack:john,johnny:john,marty:martin,phil:philip,ray:raymond,stan:stanley,walt:walter,zach:zachary,al:albert'
    .split(',')
    .map((pair) => pair.split(':'))
    .map(([short = '', long = '']): [string, string] => [short, long]),
)

/** A word of a name without its article or its hyphens. */
export const bare = (word: string): string =>
  !word.includes('-') ? word : word.replace(/^(?:al|el|as|an|ash|at|ad|ar)-/, '').replace(/-/g, '')
const longOf = (word: string): string => nicknames.get(word) ?? word

/** A known outlet or body whose name may be a surname: "Hill", "Ford", never "The Hill", "BBC" or "France". */
export const isSurname = (form: Form): boolean =>
  form.known !== null &&
  (form.type === Type.outlet || form.type === Type.organization) &&
  /^\p{Lu}\p{Ll}+$/u.test(form.text)

/** Somebody with a given name and this surname. */
export const isCalledSo = (entity: Entity | undefined, [surname]: readonly string[]): boolean => {
  if (entity?.type !== Type.person) return false
  for (const name of entity.forms.keys()) {
    const [first = '', last, more] = nameKey(name).split(' ')
    if (last === surname && more === undefined && (maleGiven.has(first) || femaleGiven.has(first))) return true
  }
  return false
}

/** Chinese, Korean and Vietnamese names have the surname first: "Lee Kuan Yew", "Park Jin-hee", never "Bruce Lee". */
export function isSurnameFirst(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || !surnameFirst.has(words[0] ?? '')) return false
  if (words.length === 3) return words.every((w) => w.length <= 6)
  return !maleGiven.has(words[0] ?? '') && !femaleGiven.has(words[0] ?? '')
}

/** Two names of several words are one's where they end alike and begin alike, or one is a part of the other. */
export function samePeople(form: Form, entity: Entity | undefined, words: readonly string[]): boolean {
  if (!entity) return false
  const mine = form.words
  if (form.type === Type.person && entity.type === Type.person) {
    const [a, b] = [longOf(bare(mine[0] ?? '')), longOf(bare(words[0] ?? ''))]
    const endsAlike = bare(mine.at(-1) ?? '') === bare(words.at(-1) ?? '')
    if (endsAlike && (a === b || a.startsWith(b) || b.startsWith(a))) return true
    return mine.every((w) => words.some((x) => bare(x) === bare(w)))
  }
  if (form.type === Type.country || entity.type === Type.country || form.type === Type.place) return false
  const text = ` ${words.join(' ')} `
  const part = ` ${mine.join(' ')} `
  if (!text.includes(part)) return false
  // "New York" is no part of "New York Post", "Daily News" is
  return text.endsWith(part) || form.type === entity.type
}

const townWords: ReadonlySet<string> = new Set(['town', 'city'])

/** A single word may stand for a longer name: a surname, a given name, an outlet's last word, a body's first or last. */
export function isPart(form: Form, entity: Entity | undefined, words: readonly string[] | undefined): boolean {
  if (!entity || !words || words.length < 2) return false
  if (entity.type === Type.person) {
    if (form.type === Type.outlet || form.type === Type.organization) return form.sure < 2
    return true
  }
  // "Harwick" for Harwick Town, the club or the town; New York is no part of New York City's name, and Mexico is a country
  if (entity.type === Type.place)
    return words.length === 2 && townWords.has(words[1] ?? '') && form.sure < 1 && form.type !== Type.person
  if (entity.type === Type.country) return false
  // "Bush" is no part of "the Bush administration"
  for (const name of entity.forms.keys()) if (/ \p{Ll}[^ ]*$/u.test(name)) return false
  if (form.type === Type.person && form.sure >= 2) return false
  if (
    maleGiven.has(form.key) ||
    femaleGiven.has(form.key) ||
    (surnameFirst.has(form.key) && !outletWords.has(form.key))
  )
    return false
  return true
}
