import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { nounPhraseAfter } from '../grammar/nouns.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { Rule } from './rule.js'

/** A quotation with its author's name behind a dash, as on a card: “We lost.” — Ana Mori; and a message that is shown with its author's. */
export const signature: Rule = {
  name: 'signature',
  on: new Set(['\u2015', '\u2014', '\u2013', '--', '-', '~']),
  find({ scene }, at) {
    const { splitting, tokens } = scene
    if (at === 0) return null
    const block = tokens.block[at] ?? 0
    let limit = at + 1
    while (limit < tokens.length && tokens.block[limit] === block && limit < at + 20 && !any(scene, limit, Word.quote))
      limit++
    const handle = handleBehind(scene, at, limit)
    const message = quotedBefore(scene, at) ?? (handle < 0 ? null : messageBefore(scene, at))
    if (!message) return null
    if (handle >= 0) return draft('signature', [at + 1, handle], [[at, at + 1]], [message], 0.85)
    const source = any(scene, at + 1, Word.capital) ? nounPhraseAfter(scene, at + 1, limit, true) : null
    if (!source) return null
    // nothing but the name and a date may stand between the dash and the next quotation or paragraph
    let end = pastDate(scene, source[1], limit)
    if (scene.lower[end] === '.') end++
    if (end < limit && splitting.sentences[splitting.sentenceOf[end] ?? 0]?.from !== end) return null
    return draft('signature', source, [[at, at + 1]], [message], 0.85)
  },
}

/** The quotation that ends right before the dash. */
function quotedBefore(scene: Scene, dash: number): TokenSpan | null {
  if (!any(scene, dash - 1, Word.quote) || scene.opens[dash - 1] !== -1) return null
  const quotation = scene.splitting.quotations[scene.inside[dash - 1] ?? -1]
  return quotation?.to === dash && quotation.to - quotation.from >= 5 ? [quotation.from, quotation.to] : null
}

/** Where the account of a message begins behind its author's name: "— Ana Mori | (@anamori)"; -1 where none does. */
function handleBehind({ lower }: Scene, dash: number, limit: number): number {
  for (let i = dash + 2; i < limit && i < dash + 8; i++)
    if (lower[i] === '(') return lower[i + 1]?.startsWith('@') && lower[i + 2] === ')' ? i : -1
  return -1
}

/** A message is all of its paragraph, though its first mark was lost where it was pasted. */
function messageBefore({ tokens }: Scene, dash: number): TokenSpan | null {
  let from = dash
  while (from > 0 && dash - from < longest && tokens.block[from - 1] === tokens.block[dash]) from--
  return dash - from > 3 && dash - from < longest ? [from, dash] : null
}

/** No message is longer, in tokens. */
const longest = 100

/** The date of a message that is shown with its author: "— Ana Mori, March 3, 2021". */
function pastDate(scene: Scene, from: number, limit: number): number {
  let i = from
  while (i < limit && (any(scene, i, Word.time | Word.number) || scene.lower[i] === ',')) i++
  return i
}
