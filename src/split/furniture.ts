import { isByline, isDateLine, isSigned, isStandingDateline } from './bylines.js'
import { capitalsLabel, label, leadInToNothing, shareCount, subheading } from './labels.js'
import { isCapitals, isWord, wordAt } from './neighbours.js'
import { bracketedNote, signature } from './notes.js'
import { endMark, markup, ornament } from './ornaments.js'
import type { Piece } from './piece.js'
import { longestPromo } from './promo-words.js'
import { credit, inquiry, promo, signOff } from './promos.js'
import { TokenKind } from './splitting.js'

type Recogniser = (piece: Piece) => boolean

/** What is no reporting, by what it is. A headline that asserts something is reporting, so nothing here takes a sentence with a verb. */
const recognisers: readonly Recogniser[] = [
  ornament,
  markup,
  label,
  byline,
  standingDateline,
  dateLine,
  addressOnly,
  promo,
  credit,
  bracketedNote,
  signature,
  inquiry,
  signOff,
  endMark,
  subheading,
  capitalsLabel,
  shareCount,
  leadInToNothing,
]

/** Tell whether a sentence is furniture: a byline, a promo, a credit, a label, no reporting. */
export function isFurniture(piece: Piece): boolean {
  if (piece.to - piece.from > longestPromo) return markup(piece)
  return recognisers.some((recognise) => recognise(piece))
}

function byline({ tokens, from, to, alone, heading, above }: Piece): boolean {
  if (!alone || heading) return false
  return isByline(tokens, from, to) || (above > 0 && above < 5 && isSigned(tokens, from, to))
}

function standingDateline({ tokens, from, to, leads, heading, above }: Piece): boolean {
  if (!leads || heading) return false
  return (
    isStandingDateline(tokens, from, to) ||
    (above < 4 && to - from === 2 && isCapitals(tokens, from) && wordAt(tokens, to - 1) === '.')
  )
}

/** Updated at 11:45 p.m. */
function dateLine({ tokens, from, to, alone }: Piece): boolean {
  return alone && isDateLine(tokens, from, to)
}

/** jane.doe@example.org, @janedoe */
function addressOnly({ tokens, from, to, alone }: Piece): boolean {
  if (!alone) return false
  let addresses = 0
  let words = 0
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] === TokenKind.address) addresses++
    else if (isWord(tokens, i)) words++
  }
  return addresses > 0 && words <= 2 * addresses
}
