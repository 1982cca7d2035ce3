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
      if (j < k && !world.scan.splitting.quoteDepth[gathered.mentions[j]?.span[0] ?? 0]) continue
      const ids = standing.get(forms.keyOf[j] ?? '')
      const [id] = ids ?? []
      if (id !== undefined && ids?.length === 1 && world.entities[id]?.type !== Type.organization) barred.add(id)
    }
  }
}
