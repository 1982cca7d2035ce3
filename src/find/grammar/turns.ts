import { timeNouns } from './follow.js'
import { abbreviates } from './nouns.js'
import { any, cueAt, plainVerb, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** Whether what follows a comma is no part of what is said: "adding that", "according to", "while", "Reuters reports". */
export function turnsAway(scene: Scene, i: number, limit: number): boolean {
  const { lower } = scene
  const word = lower[i] ?? ''
  if (word === 'according' || word === 'citing' || word === 'adding') return true
  const cue = cueAt(scene, i)
  if (cue?.form === VerbForm.gerund) return cue.class !== 'mind' && (cue.weights[0] ?? 0) > 0.3
  if (word === 'and' || word === 'but') return speaksOn(scene, i + 1)
  // ", said Ito."
  if (cue?.class === 'say' && cue.form !== VerbForm.base && i < limit && (cue.weights[7] ?? 0) > 0.6) return true
  // ", Interfax reports." at the very end
  for (let j = i; j < limit && j < i + 9; j++) {
    const verb = cueAt(scene, j)
    // "…, researchers say."
    const bare = verb?.form === VerbForm.base
    if (bare && !(lower[j - 1]?.endsWith('s') && (closes(scene, j + 1) || j + 1 >= limit))) continue
    if (verb && (verb.class === 'say' || verb.class === 'tell') && j > i) {
      // "reported late Thursday", "said earlier this week"
      let next = j + 1
      while (next < j + 4 && nearTimes.has(lower[next] ?? '')) next++
      const time = any(scene, next, Word.time) || (next > j + 1 && timeNouns.has(lower[next] ?? ''))
      const quoted = lower[next] === 'as' && lower[next + 1] === 'quoted'
      return closes(scene, next) || time || quoted || trails(scene, next, limit)
    }
    if (any(scene, j, Word.punctuation | Word.subordinator) && !abbreviates(scene, j)) break
  }
  return false
}

const nearTimes = new Set(['late', 'early', 'earlier', 'last', 'this', 'yesterday', 'today', 'first'])

/** Whether nothing but a short phrase of time or place follows up to the end: "he said in a statement." */
function trails(scene: Scene, start: number, limit: number): boolean {
  if (!any(scene, start, Word.preposition) || limit - start > 9) return false
  for (let i = start; i < limit; i++)
    if (any(scene, i, Word.subordinator | Word.subject | Word.quote) || plainVerb(scene, i) || scene.lower[i] === ',')
      return any(scene, i, Word.preposition) ? i === start && trails(scene, i + 1, limit) : false
  return true
}

/** Whether "and" goes on with another verb of saying: "and added that", "but he said". */
export function speaksOn(scene: Scene, start: number): boolean {
  let i = start
  if (any(scene, i, Word.subject)) i++
  else while (i < start + 3 && any(scene, i, Word.capital) && !cueAt(scene, i)) i++
  while (i < start + 5 && any(scene, i, Word.adverb | Word.auxiliary)) i++
  const cue = cueAt(scene, i)
  if (!cue || cue.class === 'mind') return false
  return (
    (cue.form === VerbForm.both || cue.form === VerbForm.past || cue.form === VerbForm.present) &&
    (cue.weights[0] ?? 0) > 0.35
  )
}

/** Whether token `i` is a mark that ends a clause. */
export const closes = (scene: Scene, i: number): boolean => {
  const word = scene.lower[i] ?? ''
  return (
    word === '.' ||
    word === ',' ||
    word === '!' ||
    word === '?' ||
    word === ';' ||
    word === ':' ||
    word === '--' ||
    word === '\u2014'
  )
}
