import type { Finding } from '../../find/finding.js'
import type { Entity } from './entities.js'
import { Type } from './mention.js'
import { touch, type World } from './world.js'

/** Give "I" and "we" inside what somebody says to whoever says it, the innermost speaker first. */
export function giveFirstPersons(
  world: World,
  findings: readonly Finding[],
  speakerOf: (finding: number) => Entity | undefined,
): void {
  const { mentions } = world.gathered
  const by = new Int32Array(world.scan.tokens.length).fill(-1)
  const size = (f: Finding): number => (f.content.at(-1)?.[1] ?? 0) - (f.content[0]?.[0] ?? 0)
  const order = findings.map((_, i) => i).filter((i) => findings[i]?.content.length)
  order.sort((a, b) => size(findings[b] as Finding) - size(findings[a] as Finding))
  let work = 0
  for (const i of order) {
    for (const [from, to] of findings[i]?.content ?? []) {
      work += to - from
      if (work > 40 * by.length) return
      by.fill(i, from, to)
    }
  }
  mentions.forEach((m, k) => {
    if (m.form !== 'pronoun' || world.of[k] !== -1 || !firstPersons.has(m.head)) return
    const speaker = speakerOf(by[m.span[0]] ?? -1)
    // one who says "we" speaks for more than himself
    const many = /^(?:we|us|our|ourselves)$/.test(m.head) && speaker?.type === Type.person && !speaker.plural
    if (speaker && !many) touch(world, speaker, k)
    else if (speaker) world.of[k] = speaker.id
  })
}

export const firstPersons: ReadonlySet<string> = new Set(['i', 'me', 'my', 'myself', 'we', 'us', 'our', 'ourselves'])
