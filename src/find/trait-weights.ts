/** Read a table of fitted weights: a trait and its weight in each line. */
export const traitWeights = (table: string): ReadonlyMap<string, number> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const at = line.lastIndexOf(' ')
        return [line.slice(0, at), Number(line.slice(at + 1))] as const
      }),
  )
