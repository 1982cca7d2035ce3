import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { nounPhraseAfter } from '../nouns.js'
import { any, Word } from '../scene.js'
import type { Rule } from './rule.js'

/** A quotation with its author's name behind a dash, as on a card: “We lost.” — Ana Mori */
export const signature: Rule = {
  name: 'signature',
  on: new Set(['\u2015', '\u2014', '\u2013', '--', '-', '~']),
  find({ scene }, at) {
    const { splitting, tokens } = scene
    if (at === 0 || !any(scene, at - 1, Word.quote) || scene.opens[at - 1] !== -1) return null
    const quotation = splitting.quotations[scene.inside[at - 1] ?? -1]
    if (!quotation || quotation.to !== at || quotation.to - quotation.from < 5) return null
    if (!any(scene, at + 1, Word.capital)) return null
    const block = tokens.block[at] ?? 0
    let limit = at + 1
    while (limit < tokens.length && tokens.block[limit] === block && limit < at + 20 && !any(scene, limit, Word.quote))
      limit++
    const source = nounPhraseAfter(scene, at + 1, limit, true)
    if (!source) return null
    // nothing but the name may stand between the dash and the next quotation or paragraph
    let end = source[1]
    if (scene.lower[end] === '.') end++
    if (end < limit && splitting.sentences[splitting.sentenceOf[end] ?? 0]?.from !== end) return null
    const content: TokenSpan = [quotation.from, quotation.to]
    return draft('signature', source, [[at, at + 1]], [content], 0.85)
  },
}
