import type { LinkedAttribution } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'
import type { Field } from '../field.js'
import type { JudgedResponse } from '../judgement.js'
import { mentionsResponder } from '../targets/about.js'
import { holds, rebuttal, saidByOther } from './rebutting.js'

/** "The mill insists that the river is clean": of what somebody else has just said of it. */
export function insisted(field: Field, n: number, said: LinkedAttribution): JudgedResponse | null {
  const { words, scene } = field
  const cue = said.cue.find((span) => holds(field, span, /^(?:insist(?:s|ed)?|maintain(?:s|ed)?)$/))
  const by = said.chain.at(-1)?.sources ?? []
  if (!cue || !saidByOther(field, n - 1, by)) return null
  const there = words.of[n - 1] ?? []
  // what should be, or is shouted across a table, is no answer to what is
  const [from, to] = said.content[0] ?? [0, 0]
  const end = Math.min(to, from + opening)
  if (said.manner !== 'indirect' || scene.lower.slice(from, end).some((word) => wishing.test(word))) return null
  for (let i = from; i < end; i++) {
    const id = words.at[i] ?? -1
    if (id < 0 || words.name[id] || !there.includes(id)) continue
    const own = /^(?:his|her|its|their|our|my)$/.test(scene.lower[i - 1] ?? '')
    const stance = own || mentionsResponder(field, by, [n - 1]) ? 'denies' : 'disputes'
    return rebuttal(by, stance, n, [n - 1], cue, 'Somebody else insists on it otherwise.')
  }
  return null
}

const wishing = /^(?:must|should|will|would|ought|needs?)$/
/** In how many words what somebody insists on must name what was told. */
const opening = 5

/** "had always paid her taxes", "acted lawfully", "every note was live": what an accused says who has done nothing wrong. */
export function vindicationIn({ scene: { lower, splitting } }: Field, n: number): TokenSpan | undefined {
  const { from, to } = splitting.sentences[n] ?? { from: 0, to: 0 }
  for (let i = from; i < to; i++) {
    if (!righteous.has(lower[i] ?? '')) continue
    // "was live", never "a legal product"
    if (!(lower[i] ?? '').endsWith('ly') && !/^(?:is|are|was|were|been|be)$/.test(lower[i - 1] ?? '')) continue
    // "not legally"
    if (lower.slice(Math.max(from, i - 3), i).some((word) => /^(?:not|n't|never|no|if|until)$/.test(word))) continue
    return [i, i + 1]
  }
  return undefined
}

const righteous = new Set(
  'lawfully legally properly correctly fairly honestly lawful legal fair proper innocent above-board blameless transparent live genuine fresh safe sound'.split(
    ' ',
  ),
)
