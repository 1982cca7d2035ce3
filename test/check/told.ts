import type { Problem } from '../../src/check/index.js'

/** Write a problem as the examples do: `line:column-line:column message`. */
export function told(source: string, { range, message }: Problem): string {
  const point = (offset: number): string => {
    const before = source.slice(0, offset).split('\n')
    return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
  }
  return `${point(range[0])}-${point(range[1])} ${message}`
}
