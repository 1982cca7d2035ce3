import { englishWords, foreignWords } from '../lexicon/languages.js'
import { perForm } from './forms.js'
import { TokenKind, type Tokens } from './splitting.js'

/** As many words as settle it: the share of function words is steady long before a thousand. */
const enough = 800
/** Fewer words than this are no evidence against English unless they are plainly another language's. */
const few = 25

const languageOf = perForm((_, lower) =>
  englishWords.has(lower) ? 'english' : foreignWords.has(lower) ? 'foreign' : 'unknown',
)

/**
 * Decide whether a text is English by its script and the share of its function words. Where there is little to go by, it is:
 * a short text has the benefit of the doubt, and a foreign quotation in an English article changes nothing.
 */
export function isEnglish(tokens: Tokens): boolean {
  let latin = 0
  let other = 0
  let words = 0
  let english = 0
  let foreign = 0
  // spread over the whole text, as a lead or a quotation may be in another language
  const step = Math.max(1, Math.floor(tokens.length / (enough * 4)))
  for (let i = 0; i < tokens.length; i += step) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const word = tokens.lower[i] ?? ''
    if (word.charCodeAt(0) >= 0x370) {
      other += word.length
      continue
    }
    latin += word.length
    words++
    const language = languageOf(tokens, i)
    if (language === 'english') english++
    else if (language === 'foreign') foreign++
  }
  if (other > latin) return false
  if (english === 0 && foreign > 0) return words < 5 || foreign * 10 < words
  if (words < few) return foreign < 3 || english >= foreign
  return english >= words * 0.04 && english > foreign
}
