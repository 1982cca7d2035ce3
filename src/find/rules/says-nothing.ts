import type { VerbGroup } from '../grammar/clause.js'
import { coreAfter } from '../grammar/nouns-after.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import { Frame, VerbForm } from '../grammar/verbs.js'

/**
 * What is won, taken or kept with a verb that otherwise claims or confirms: "claimed eleven lives", "confirmed their place", "told the wrong
 * time"; and what an answer is to and not what it says: "answered a report".
 */
const goods: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    claim:
      'life lives victim victims title titles crown medal medals gold silver bronze prize victory win wins place spot wicket wickets point points trophy throne scalp inheritance benefits',
    confirm: 'place places spot spots berth qualification promotion relegation status booking dominance',
    quote: 'price prices',
    report: 'earnings profit profits loss losses revenue revenues sales income results duty',
    recall: 'car cars vehicle vehicles truck trucks product products unit units batch batches toy toys model models',
    show: 'promise mercy restraint interest courage respect solidarity remorse',
    tell: 'time difference',
    answer:
      'report reports charge charges claim claims accusation accusations critics letter call calls phone door prayers',
    slam: 'door doors brakes',
    deny: 'entry access bail visa visas permission chance',
  }).map(([lemma, words]) => [lemma, new Set(words.split(' '))]),
)

/** Whether a verb is part of a phrase by which nobody tells anything: "it is worth noting", "time will tell", "most confirmed cases". */
export function isIdle(scene: Scene, { verb, cue, passive, next, frame }: VerbGroup): boolean {
  const { lower } = scene
  const { form } = verb
  const before = lower[cue[0] - 1] ?? ''
  // "a body thought to be a diver's was found": a side clause of the noun before it
  if (!passive && frame === Frame.infinitive && form === VerbForm.both && supposed.has(verb.lemma))
    return /^(?:be|have)$/.test(lower[next + 1] ?? '')
  if (before === 'worth' && form === VerbForm.gerund) return true
  if (before === 'time' && verb.lemma === 'tell') return true
  if (before === 'it' && passive && remarking.has(verb.lemma) && obliging.has(lower[cue[0]] ?? '')) return true
  return (
    quantities.has(before) &&
    counted.has(verb.lemma) &&
    form === VerbForm.both &&
    /^[a-z]+$/.test(lower[next] ?? '') &&
    !any(scene, next, Word.determiner | Word.subject | Word.preposition | Word.subordinator)
  )
}

const supposed: ReadonlySet<string> = new Set(
  'believe think say rumor presume suspect know understand estimate consider'.split(' '),
)
const remarking: ReadonlySet<string> = new Set([
  'note',
  'say',
  'stress',
  'remember',
  'mention',
  'add',
  'emphasize',
  'recall',
])
const obliging: ReadonlySet<string> = new Set(['should', 'must', 'can', 'may'])
const quantities: ReadonlySet<string> = new Set(['most', 'all', 'other', 'more', 'few', 'fewer'])
/** What cases, losses and the like are: "most confirmed cases have come from the north". */
const counted: ReadonlySet<string> = new Set([
  'confirm',
  'report',
  'suspect',
  'allege',
  'know',
  'document',
  'record',
  'claim',
])

/** Whether a verb that elsewhere says something has an object with which it says nothing. */
export function saysNothing(scene: Scene, group: VerbGroup, high: number): boolean {
  const { lower } = scene
  const { verb, frame, next, passive } = group
  if (isIdle(scene, group)) return true
  if (frame === Frame.infinitive) {
    // "declined to be named", "asked not to be identified"
    const be = lower[next + 1] === 'be' ? next + 1 : lower[next + 2] === 'be' ? next + 2 : -1
    return be >= 0 && anonymous.has(lower[be + 1] ?? '')
  }
  if (verb.lemma === 'ask' && lower[next] === 'not' && lower[next + 2] === 'be')
    return anonymous.has(lower[next + 3] ?? '')
  // "Officers were called to the scene", never "were called to resign"
  if (verb.lemma === 'call' && passive && lower[next - 1] === 'to') return true
  // "told the wrong time": whatever the object looks like
  if (verb.lemma === 'tell' && isWon(scene, 'tell', next)) return true
  if (frame !== Frame.noun && frame !== Frame.preposition) return false
  if (verb.lemma === 'note' && lower[next] === 'down') return true
  // "quoted 400 pounds"
  if (verb.lemma === 'quote' && any(scene, next, Word.number)) return true
  const end = coreAfter(scene, next, Math.min(high, next + 12))
  if (isWon(scene, verb.lemma, next)) return true
  // "denied the visitors a late winner": two objects
  if (verb.lemma === 'deny' && end > next && articles.has(lower[end] ?? '')) return true
  // "an account called Night Owl": a name is given, not an opinion
  return (
    naming.has(verb.lemma) &&
    end > next &&
    allCapital(scene, next, end) &&
    (end >= high || any(scene, end, Word.punctuation))
  )
}

/** Whether the words from a token on are something won, taken or kept rather than said: "confirmed their place". */
export function isWon(scene: Scene, lemma: string, from: number): boolean {
  const won = goods.get(lemma)
  for (let i = from; won && i < from + 5 && !any(scene, i, Word.punctuation | Word.preposition | Word.conjunction); i++)
    if (won.has(scene.lower[i] ?? '')) return true
  return false
}

const anonymous = new Set(['named', 'identified', 'quoted', 'cited'])
const articles = new Set(['a', 'an', 'the', 'any', 'their', 'his', 'her', 'its', 'one'])
const naming = new Set(['call', 'name', 'dub', 'title', 'label'])

function allCapital(scene: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!any(scene, i, Word.capital | Word.number | Word.punctuation)) return false
  return true
}
