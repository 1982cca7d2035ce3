import { any, Word } from '../../find/grammar/scene.js'
import type { Ground } from '../../link/linking.js'
import { perForm } from '../../split/forms.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { mentioned } from '../mentions.js'

/** How far behind "contrary to" the noun may stand for what is set aside. */
const reach = 9
const far = 6

const opens = perForm((_, lower) => /^(?:contrary|despite|spite|notwithstanding)$/.test(lower))
const claims =
  /^(?:claims?|assertions?|contentions?|allegations?|accusations?|accounts?|statements?|suggestions?|boasts?|arguments?|testimony|reports?)$/
const denials = /^(?:denials?|insistence|protests|protestations?|assurances?)$/
const said = /^(?:said|says|claimed|claims|told|wrote|alleged|suggested|testified)$/

/**
 * Find the sentences that set a claim aside in the same breath: "contrary to the mayor's claims, engineers say \u2026" disputes them,
 * "despite his denials" tells of an answer.
 */
export function setAside(field: Field, answered: ReadonlySet<number>): readonly JudgedResponse[] {
  const { scene, linking } = field
  const found: JudgedResponse[] = []
  for (let n = 0; n < linking.sentences.length; n++) {
    const sentence = scene.splitting.sentences[n]
    if (!sentence || sentence.furniture || answered.has(n)) continue
    for (let i = sentence.from; i < sentence.to - 3; i++) {
      if (!opens(scene.tokens, i)) continue
      const response = responseAt(field, n, i)
      if (response) found.push(response)
      break
    }
  }
  return found
}

function responseAt(field: Field, n: number, at: number): JudgedResponse | null {
  const { scene, linking } = field
  const set = setAt(field, at)
  if (!set) return null
  const last = scene.lower[set.end] === 'by' ? set.end + far : set.end
  const owner = mentioned(
    (field.mentions[n] ?? []).filter(({ span }) => span[0] > at && span[1] <= last),
    [at + 1, last],
  )
  const span: TokenSpan = [at, set.end]
  const make = (by: JudgedResponse['by'], stance: JudgedResponse['stance'], note: string): JudgedResponse => {
    const ground: Ground = { rule: 'judge/set-aside', span, note }
    return { by, stance, sentence: n, targets: [n], grounds: [ground] }
  }
  if (set.denial)
    return owner >= 0 && set.owned && !/^(?:his|her|its|their)$/.test(linking.sources[owner]?.name ?? '')
      ? make([owner], 'denies', 'What is set aside is their denial.')
      : null
  for (const i of linking.sentences[n]?.attributions ?? []) {
    const a = linking.attributions[i]
    const by = a?.chain.at(-1)?.sources
    const cue = a?.cue[0]
    if (!a || !by || !cue || a.sentence !== n || by.includes(owner)) continue
    const holds = a.content.some(([from, to]) => from <= at && at < to)
    // the cue that makes the noun itself is whose claim it is
    if (cue[0] < set.end && !holds) continue
    if (holds && cue[0] > at && cue[0] < set.end) continue
    return make(by, 'disputes', 'It sets aside what somebody else has claimed.')
  }
  // the noun itself may have been taken for what the sentence rests on
  const rests = (linking.sentences[n]?.attributions ?? []).some((i) => {
    const cue = linking.attributions[i]?.cue[0]
    return !cue || cue[0] < at || cue[0] >= set.end
  })
  const plain = !rests && (scene.splitting.quoteDepth[at] ?? 0) === 0
  return set.against && plain ? make('outlet', 'refutes', 'It is contrary to what has been claimed.') : null
}

interface SetAside {
  readonly end: number
  readonly denial: boolean
  readonly owned: boolean
  readonly against: boolean
}

/** What is set aside behind a token: a claim with its owner or its words, a denial with its owner. */
function setAt({ scene }: Field, at: number): SetAside | null {
  const { lower } = scene
  const against = lower[at] === 'contrary'
  if (against && lower[at + 1] !== 'to') return null
  if (lower[at] === 'spite' && (lower[at - 1] !== 'in' || lower[at + 1] !== 'of')) return null
  let owned = false
  for (let i = at + 1; i < at + reach; i++) {
    const word = lower[i] ?? ''
    // "despite her own claim"
    if (lower[i] === 'own') return null
    const owns = any(scene, i, Word.possessive) || /^['\u2019]s?$/.test(word)
    if (owns) owned = true
    if (against && lower[at + 2] === 'what' && said.test(word)) return { end: i + 1, denial: false, owned, against }
    if (i > at + 1 && !owns && any(scene, i, Word.punctuation | Word.auxiliary)) return null
    if (denials.test(word)) return { end: i + 1, denial: true, owned, against }
    if (!claims.test(word) || any(scene, i + 1, Word.capital & ~Word.determiner)) continue
    const next = lower[i + 1] ?? ''
    if (next === 'by') owned = true
    // "despite Lind's statements, the party has \u2026": in spite of them, and not of what they say
    const tells = next === 'that' || lower.slice(i + 1, i + 8).includes('that')
    return owned && (against || tells) ? { end: i + 1, denial: false, owned, against } : null
  }
  return null
}
