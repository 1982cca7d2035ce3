import type { Range } from '../article.js'
import { type View, words } from './look.js'

const fullName = /\p{Lu}\p{Ll}+ (\p{Lu}\p{Ll}{2,})/gu
const capital = /\p{Lu}[\p{L}’'-]+/gu

/** Make a look-up for whom words name: a surname that the article gives with a first name somewhere; `null` where they name nobody. */
export function victims(view: View): (range: Range) => string | null {
  const names = new Set([...view.masked.matchAll(fullName)].flatMap((m) => m[1] ?? []))
  return (range) => (words(view, range).match(capital) ?? []).find((w) => names.has(w)) ?? null
}
