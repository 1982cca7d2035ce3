import { isWord, lowerAt, startsUpper, wordAt } from './neighbours.js'
import { skipOrnament } from './ornaments.js'
import type { Piece } from './piece.js'
import { holdsCredit, opensAsPromo, some } from './promo-words.js'
import type { Tokens } from './splitting.js'

/** Read more: …; Follow Jane Doe on Twitter */
export function promo({ tokens, from, to, quoted }: Piece): boolean {
  if (quoted) return false
  const start = skipOrnament(tokens, from, to)
  if (opensAsPromo(tokens, start, to)) return true
  const first = lowerAt(tokens, start)
  if (first === 'follow' && startsUpper(tokens, start))
    return some(tokens, start, to, networks) || handleIn(tokens, start, to)
  if (first === 'watch' && to - start < 20 && startsUpper(tokens, start + 1))
    return wordAt(tokens, to - 1) === ':' || some(tokens, start, to, shown)
  if (first === 'rendering' || first === 'renderings')
    return lowerAt(tokens, start + 1) === 'of' && some(tokens, start, to, by)
  if (first === 'here' && lowerAt(tokens, start + 1) === "'s") return wordAt(tokens, to - 1) === ':'
  return false
}

const networks = new Set([
  'twitter',
  'facebook',
  'instagram',
  'x',
  'youtube',
  'threads',
  'bluesky',
  'linkedin',
  'tiktok',
])
const shown = new Set(['video', 'clip', 'footage', 'below', 'here', 'above', 'interview', 'trailer'])
const by = new Set(['by', 'via'])

function handleIn(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (wordAt(tokens, i).startsWith('@')) return true
  return false
}

/** (If you have any other details, do get in touch.) */
export function inquiry({ tokens, from, to, quoted }: Piece): boolean {
  if (quoted) return false
  const start = skipOrnament(tokens, from, to)
  if (lowerAt(tokens, start) !== 'if' || lowerAt(tokens, start + 1) !== 'you') return false
  for (let i = start; i < to; i++)
    if (wordAt(tokens, i).includes('@') || wordAt(tokens, i) === 'email' || wordAt(tokens, i) === 'touch') return true
  return some(tokens, start, to, services)
}

const services = new Set(['newsletter', 'subscribe', 'helpline', 'hotline', 'samaritans', 'app', 'e-mail', 'click'])

/** "For Example Radio, I'm Jane Doe in Kyiv.": how a reporter signs off. */
export function signOff({ tokens, from, to, quoted }: Piece): boolean {
  if (quoted || (lowerAt(tokens, from) !== 'for' && lowerAt(tokens, from) !== 'reporting')) return false
  for (let i = from + 1; i < to - 2; i++)
    if (lowerAt(tokens, i) === 'i' && lowerAt(tokens, i + 1) === "'m") {
      for (let k = i + 2; k < to; k++)
        if (isWord(tokens, k) && !startsUpper(tokens, k) && lowerAt(tokens, k) !== 'in') return false
      return true
    }
  return false
}

export function credit({ tokens, from, to, quoted }: Piece): boolean {
  return !quoted && holdsCredit(tokens, from, to)
}
