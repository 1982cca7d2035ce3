import { namesAny } from '../../find/acts/act-parts.js'
import type { Scene } from '../../find/grammar/scene.js'
import { claimSorts } from '../../lexicon/stances.js'
import type { Linking } from '../../link/linking.js'
import type { Reply } from '../replies/replies.js'
import type { Words } from '../words.js'

/** The sort of noun that stands for what is answered ("the report", "those figures"), or `null`. */
export function claimNoun(scene: Scene, { act, stance }: Reply): string | null {
  const [from, to] = act.object
  const passive = act.object[1] <= act.cue[0]
  for (let step = 0; step < Math.min(7, to - from); step++) {
    const at = passive ? to - 1 - step : from + step
    const sort = claimSorts.get(scene.lower[at] ?? '')
    if (sort) return sort !== 'report' && sort !== 'rumour' && isOfPaper(scene, from, to) ? 'report' : sort
  }
  // "confirmed the location from two chimneys": of the footage
  return stance === 'verified' && namesAny(scene, from, to, shown) ? 'footage' : null
}

const shown: ReadonlySet<string> = new Set('location place authenticity date scene'.split(' '))

/** "the newspaper's account", "the claims in the magazine": what an outlet carried, whatever it is called. */
function isOfPaper({ lower }: Scene, from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + 7); i++)
    if (papers.has(lower[i] ?? '') && (/^['\u2019]s$/.test(lower[i + 1] ?? '') || carried(lower, from, i))) return true
  return false
}

/** "in the latest paper", "made by the magazine". */
function carried(lower: readonly string[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (/^(?:in|by|on)$/.test(lower[i] ?? '')) return true
  return false
}

const papers: ReadonlySet<string> = new Set(
  'newspaper paper magazine tabloid daily weekly broadcaster network station channel website programme broadcast article story documentary'.split(
    ' ',
  ),
)

/** What speaks for a sentence because of the noun that stands for it: "the report" was reported, "those figures" have numbers. */
export function fitOf(
  { linking, words, scene }: { readonly linking: Linking; readonly words: Words; readonly scene: Scene },
  sort: string | null,
  index: number,
): number {
  if (sort === null) return 0
  const chain = linking.sentences[index]?.chain ?? []
  const kinds = chain.map((link) => linking.sources[link.sources[0] ?? -1]?.kind ?? 'unknown')
  switch (sort) {
    case 'report':
      return kinds.includes('outlet') ||
        kinds.includes('unknown') ||
        kinds.includes('document') ||
        holdsWork(scene, index)
        ? 0.8
        : 0
    case 'rumour':
      return kinds.includes('unknown') || kinds.includes('anonymous') ? 0.8 : kinds.includes('unnamed') ? 0.5 : 0
    case 'finding':
      return kinds.includes('document') || holdsWork(scene, index) ? 0.8 : 0
    case 'figure':
      return words.of[index]?.some((id) => words.number[id]) ? 0.8 : 0
    case 'picture':
      return hasPicture(scene, index) && chain.length ? 0.8 : 0
    case 'footage':
      return hasPicture(scene, index) ? 0.8 : 0
    case 'claim':
      return accuses(linking, scene, index) ? 0.8 : 0
    default:
      return 0
  }
}

/** "the group said in a report": what a report found, though whoever made it is named. */
function holdsWork(scene: Scene, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.to; i++) if (works.has(scene.lower[i] ?? '')) return true
  return false
}

const works: ReadonlySet<string> = new Set(['report', 'study', 'survey', 'inquiry', 'audit', 'review', 'investigation'])

/** "the photo" is the photograph that was told of. */
function hasPicture(scene: Scene, index: number): boolean {
  const sentence = scene.splitting.sentences[index]
  if (!sentence) return false
  for (let i = sentence.from; i < sentence.to; i++) if (claimSorts.get(scene.lower[i] ?? '') === 'picture') return true
  return false
}

/** "claimed", "alleged", "accused": the cue says that it is only claimed; what a relative clause tells of somebody is an aside. */
function accuses(linking: Linking, scene: Scene, index: number): boolean {
  return (linking.sentences[index]?.attributions ?? []).some((i) => {
    const attribution = linking.attributions[i]
    if (attribution?.source.some(([from]) => /^(?:who|which|whom)$/.test(scene.lower[from] ?? ''))) return false
    return attribution?.cue.some(([from, to]) => {
      for (let k = from; k < to; k++)
        if (/^(?:claim|alleg|accus|charg|assert|insist|slam|blam|denounc)/.test(scene.lower[k] ?? '')) return true
      return false
    })
  })
}
