import type { TokenSpan } from '../../split/splitting.js'
import type { Entity } from './entities.js'
import { Type } from './mention.js'
import { textOf, type World } from './world.js'

/** Note whoever is said not to be named: "on condition of anonymity", "who declined to be named", also a clause later. */
export function noteAnonymity(world: World): void {
  const { tokens, splitting } = world.scan
  for (let i = 0; i < tokens.length; i++) {
    if (!withholds(tokens.lower, i)) continue
    const sentence = splitting.sentences[splitting.sentenceOf[i] ?? 0]
    const from = sentence?.from ?? 0
    const entity =
      whose(world, i, from) ??
      whose(world, Math.min(tokens.length, (sentence?.to ?? i) - 1), from) ??
      whose(world, from, Math.max(0, from - 80))
    if (!entity) continue
    entity.anonymous = true
    entity.withheld ??= phraseAround(tokens.lower, i, from)
  }
}

/** Say on what condition a source speaks, in the article's words, where its name does not say it already. */
export function anonymityOf({ scan }: World, { withheld }: Entity, name: string | null): string | null {
  if (!withheld) return null
  const words = textOf(scan, withheld)
  if (name?.includes(words)) return null
  const first = scan.tokens.lower[withheld[0]] ?? ''
  if (first === 'on' || first === 'under' || first === 'anonymously') return `speaking ${words}`
  return first === 'not' || first === 'granted' ? words : `who ${words}`
}

function withholds(lower: readonly string[], i: number): boolean {
  const word = lower[i]
  if (word === 'anonymity' || word === 'anonymously') return true
  if (named.has(word ?? '')) {
    if (lower[i - 1] !== 'be') return false
    for (let k = i - 2; k > i - 7; k--) if (refuses.test(lower[k] ?? '')) return true
    return false
  }
  // "that her name not be used"
  if (disclosed.has(word ?? '')) return lower[i - 1] === 'be' && lower[i - 2] === 'not' && lower[i - 3] === 'name'
  // "was not authorized to speak"
  if (word === 'authorized' || word === 'authorised' || word === 'permitted' || word === 'allowed') {
    const not = lower[i - 1] === 'not' || lower[i - 1] === "n't" || lower[i - 2] === 'not'
    return not && lower[i + 1] === 'to' && /^(?:speak|discuss|talk|comment|brief|release)/.test(lower[i + 2] ?? '')
  }
  return false
}

const named: ReadonlySet<string> = new Set(['named', 'identified', 'quoted'])
const disclosed: ReadonlySet<string> = new Set(['used', 'published', 'disclosed'])
const refuses = /^(?:declin|ask|request|refus|want|wish|prefer|insist|not|did|n't)/

/** The words that withhold a name, from the place of the last that shows it: "on condition of | anonymity", "did not want to be | named". */
function phraseAround(lower: readonly string[], i: number, from: number): TokenSpan {
  const word = lower[i] ?? ''
  if (word === 'anonymity') {
    const least = Math.max(from, i - longestCondition)
    for (let k = i - 1; k >= least; k--)
      if (conditions.test(lower[k] ?? '')) return [(lower[k - 1] ?? '').startsWith('insist') ? k - 1 : k, i + 1]
    return [i, i + 1]
  }
  if (word === 'anonymously') return [i, i + 1]
  let start = i - 1
  while (start > from && withholding.test(lower[start - 1] ?? '')) start--
  if (lower[start] === "n't") start--
  if (named.has(word) || disclosed.has(word)) return [start, i + 1]
  // "not authorised to speak publicly"
  return [start, lower[i + 3] === 'publicly' ? i + 4 : i + 3]
}

/** "On the strict condition of anonymity" has no more words before its last. */
const longestCondition = 5
const conditions = /^(?:on|under|granted|requested|requesting|demanded|sought)$|^ask/
const withholding =
  /^(?:declin|ask|request|refus|want|wish|prefer|insist|that$|name$|h(?:is|er)$|their$|not$|n't$|did$|do$|does$|to$|be$)/

/** The last person without a name before a place is the one who is not named. */
function whose(world: World, before: number, from: number): Entity | null {
  const { at } = world.gathered
  for (let i = before; i >= from; i--) {
    const k = at[i] ?? -1
    const entity = world.entities[world.of[k] ?? -1]
    if (!entity || !world.speaks[k] || entity.forms.size) continue
    if (entity.type === Type.person || entity.type === Type.anonymous) return entity
  }
  return null
}
