/** Mix two 32-bit integers into one; never 0, which stands for "no feature". */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b)
  h ^= h >>> 15
  h = Math.imul(h, 0xc2b2ae35)
  h ^= h >>> 13
  return h || 1
}

/** Hash a string (FNV-1a over UTF-16 code units); never 0. */
export function hashString(text: string, from = 0): number {
  let h = 0x811c9dc5
  for (let i = from; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h || 1
}
