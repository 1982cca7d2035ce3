import type { Forms } from './forms.js'
import { Type } from './mention.js'
import type { World } from './world.js'

/** "The candidate said Ruiz would lose": he is not Ruiz; "Ruiz would run again, she said" may well be. */
export function barNamed(world: World, forms: Forms, k: number): void {
  const { barred, gathered, standing } = world
  barred.clear()
  for (const [from, to] of world.says.get(k) ?? []) {
    let j = -1
    for (let i = from; i < to && j < 0; i++) j = gathered.at[i] ?? -1
    for (; j >= 0 && (gathered.mentions[j]?.span[1] ?? to + 1) <= to; j++) {
      // the rest of what somebody says in several sentences may speak of himself, if a mark is missing
      if ((gathered.mentions[j]?.sentence ?? 0) > (gathered.mentions[k]?.sentence ?? 0)) continue
      const quoted = world.scan.splitting.quoteDepth[gathered.mentions[j]?.span[0] ?? 0] ?? 0
      if (j < k && !quoted) continue
      if (j < k && isTold(world, j)) barred.add(world.of[j] as number)
      const ids = standing.get(forms.keyOf[j] ?? '')
      const [id] = ids ?? []
      if (id !== undefined && ids?.length === 1 && world.entities[id]?.type !== Type.organization) barred.add(id)
    }
  }
}

/** "“He was a brilliant man,” he said": whom a quotation tells of, and who has not spoken himself, is not who speaks it. */
function isTold({ entities, gathered, of, spoke }: World, j: number): boolean {
  const m = gathered.mentions[j]
  const entity = entities[of[j] ?? -1]
  if (!m || entity?.type !== Type.person || first.has(m.head)) return false
  return m.form !== 'pronoun' || spoke[entity.id] === undefined
}

const first: ReadonlySet<string> = new Set('i me my myself we us our ourselves'.split(' '))
