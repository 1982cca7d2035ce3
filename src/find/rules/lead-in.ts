import { datelineBehind } from '../datelines.js'
import { type Draft, draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, Word } from '../grammar/scene.js'
import { mainSubject } from '../grammar/subject.js'
import type { Place, Rule } from './rule.js'

/** A name and a colon: "Peskov: '…'", "Poll: …". */
export const leadIn: Rule = {
  name: 'lead-in',
  on: new Set([':']),
  find(place, at) {
    const { scene, low, high } = place
    if (at < datelineBehind(scene.splitting, at)) return null
    // the speaker opens the sentence and is nothing but a name
    const source = nounPhraseBefore(scene, at, low)
    // `the sign read: "…"`: the verb has found it
    if (at - low > 9 || place.found.at(-1)?.content[0]?.[0] === at + 1) return null
    let from = low
    while (from < at && any(scene, from, Word.punctuation)) from++
    if (source?.[0] !== from) return mannered(place, at)
    const quoted = (scene.opens[at + 1] ?? -1) >= 0
    const block = scene.tokens.block[at]
    if (at + 1 >= high && !(quoted && scene.tokens.block[at + 1] === block)) return null
    if (!quoted) {
      // "Population: 640,000": a field and its value
      if (!any(scene, source[1] - 1, Word.capital) || any(scene, at + 1, Word.number)) return null
      for (let i = source[0]; i < source[1]; i++)
        if (
          !any(scene, i, Word.capital | Word.punctuation | Word.number) ||
          any(scene, i, Word.preposition | Word.determiner | Word.cue)
        )
          return null
      const head = scene.splitting.blocks[block ?? 0]
      if (!head || head.end !== scene.tokens.end[high - 1] || head.start !== scene.tokens.start[low]) return null
    }
    if (quoted && !any(scene, source[1] - 1, Word.capital) && !any(scene, source[0], Word.determiner | Word.subject))
      return null
    const content = contentAfter(scene, at + 1, high)
    return content.length ? draft('lead-in', source, [[at, at + 1]], content, quoted ? 0.8 : 0.5) : null
  },
}

/** What is less sure than this has not found who speaks. */
const believed = 0.4

/** How somebody was, and then what he said: `Ito was blunt: "We were asleep."` */
function mannered({ scene, low, high, found }: Place, at: number): Draft | null {
  if ((scene.opens[at + 1] ?? -1) < 0 || found.some((d) => d.confidence >= believed)) return null
  for (let i = low + 1; i < at; i++) {
    if (!any(scene, i, Word.be)) continue
    const source = nounPhraseBefore(scene, i, low)
    if (!source || source[0] !== low || any(scene, source[1] - 1, Word.object)) return null
    if (!any(scene, low, Word.capital) || impersonal.has(scene.lower[low] ?? '')) return null
    const content = contentAfter(scene, at + 1, high)
    return content.length ? draft('lead-in', source, [[at, at + 1]], content, 0.6) : null
  }
  return spoken({ scene, low, high, found }, at)
}

/** What somebody did, and then what he said: `Ito shook her head: "We were asleep."` */
function spoken({ scene, low, high }: Place, at: number): Draft | null {
  const source = mainSubject(scene, low, at)
  if (source?.[0] !== low || !any(scene, low, Word.capital) || impersonal.has(scene.lower[low] ?? '')) return null
  const content = contentAfter(scene, at + 1, high)
  return content.length ? draft('lead-in', source, [[at, at + 1]], content, 0.61) : null
}

const impersonal = new Set([
  'it',
  'there',
  'this',
  'that',
  'here',
  'what',
  'the',
  'his',
  'her',
  'their',
  'its',
  'one',
  'these',
  'those',
])
