/** Say what somebody who wrote an unknown word may have meant: the nearest known one, or all of them. */
export function meant(word: string, known: readonly string[]): string {
  const ranked = known.map((k) => ({ k, d: distance(word.slice(0, 40).toLowerCase(), k.toLowerCase()) }))
  const nearest = ranked.sort((a, b) => a.d - b.d)[0]
  if (nearest && nearest.d <= Math.max(3, nearest.k.length / 3)) return `did you mean \`${nearest.k}\`?`
  return `expected one of ${known.map((k) => `\`${k}\``).join(', ')}`
}

/** Count the letters to insert, delete or replace between two words (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, replaced))
    }
    row = next
  }
  return row[b.length] ?? 0
}
