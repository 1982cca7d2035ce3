import { any, cueAt, type Scene, Word } from './scene.js'
import { VerbForm } from './verbs.js'

/** Verbs that name whom they are about before what of: without an object between, somebody else accuses. */
const ofWhom: ReadonlyMap<string, string> = new Map([
  ['accuse', 'of'],
  ['suspect', 'of'],
  ['convict', 'of'],
  ['charge', 'with'],
])

/** "A man | accused of | theft": a participle that says more of the noun before it, which accuses nobody. */
export function isReducedPassive(
  scene: Scene,
  { at, cue, passive }: { readonly at: number; readonly cue: readonly [number, number]; readonly passive: boolean },
): boolean {
  const verb = cueAt(scene, at)
  if (passive || verb?.form !== VerbForm.both || ofWhom.get(verb.lemma) !== scene.lower[at + 1]) return false
  for (let i = cue[0]; i < at; i++) if (any(scene, i, Word.auxiliary)) return false
  return true
}
