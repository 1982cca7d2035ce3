import { any, Word } from '../find/scene.js'
import type { Reply } from './replies.js'
import type { Ground } from './targets.js'
import { stem } from './words.js'

/**
 * Tell whether a claim is about whoever answers it: it mentions them, their body or their country, or names nobody else.
 */
export function aboutResponder(ground: Ground, reply: Reply, targets: readonly number[]): boolean {
  if (!Array.isArray(reply.by)) return true
  const by = reply.by as readonly number[]
  const { scene, linking } = ground
  const own = new Set<string>()
  for (const i of by) {
    const source = linking.sources[i]
    if (!source) continue
    for (const text of [source.name, source.description, source.affiliation, ...source.otherNames])
      for (const word of (text ?? '').split(/[^\p{L}\p{N}]+/u))
        if (/^\p{Lu}/u.test(word) && word.length > 2) own.add(root(word))
    // a title before the name tells the body ("Iraqi health ministry spokesman")
    for (const [from, to] of source.mentions.slice(0, 4))
      for (let k = Math.max(0, from - 6); k < to; k++)
        if (any(scene, k, Word.capital)) own.add(root(scene.tokens.words[k] ?? ''))
  }
  const { object, sentence } = reply.act
  if (!own.size) return true
  let names = 0
  const check = (from: number, to: number, skip: number): boolean => {
    for (let k = from; k < to; k++) {
      if (k < skip || !any(scene, k, Word.capital)) continue
      if (own.has(root(scene.tokens.words[k] ?? ''))) return true
      names++
    }
    return false
  }
  if (check(object[0], object[1], 0)) return true
  for (const t of targets) {
    const span = scene.splitting.sentences[t]
    if (span && t !== sentence && check(span.from, span.to, span.from + 1)) return true
  }
  return names === 0
}

/** The first letters: "Iraq" and "Iraqi", "Jordan" and "Jordanian". */
const root = (word: string): string => stem(word.toLowerCase()).slice(0, 5)
