import type { Splitting } from '../split/splitting.js'

/** Whether the first sentence is a headline: marked as one, or short and alone above longer ones. */
export function isTitled({ sentences, blocks }: Splitting): boolean {
  const [first, second, third] = sentences
  if (!first || !second || first.block === second.block) return false
  if (blocks[first.block]?.kind === 'heading') return true
  const length = first.to - first.from
  return length <= longestTitle && Math.max(second.to - second.from, third ? third.to - third.from : 0) > length
}

/** No headline that is not marked as one has more tokens. */
const longestTitle = 17
