/** Say what somebody who wrote an unknown word may have meant: the nearest known one, or all of them. */
export function meant(word: string, known: readonly string[]): string {
  const nearest = nearestOf(word, known)
  return nearest === null
    ? `expected one of ${known.map((k) => `\`${k}\``).join(', ')}`
    : `did you mean \`${nearest}\`?`
}

/** Give the known word that is nearest to an unknown one, the first of several; `null` where none is near. */
export function nearestOf(word: string, known: readonly string[]): string | null {
  const written = word.slice(0, 40).toLowerCase()
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const k of known) {
    const d = distance(written, k.toLowerCase())
    if (d < least && d <= Math.max(3, k.length / 3)) {
      nearest = k
      least = d
    }
  }
  return nearest
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
