/**
 * A feature is a template of the model with a value. Inside the model it is one 32-bit number, which `scramble` spreads over the table.
 */

/** The feature of a template (1 … 127) whose value is a number from 0 to 2^24. */
export function small(template: number, value: number): number {
  return (template << 24) | value
}

/** The feature of a template whose value is a word's hash, alone or with another number. */
export function wordy(template: number, word: number, value = 0): number {
  return Math.imul(word ^ Math.imul(value + 1, 0x9e3779b1), template * 2 + 1)
}

/** Spread a feature's bits over all of the number (the finalizer of MurmurHash3, Appleby 2011); never 0. */
export function scramble(feature: number): number {
  let h = Math.imul(feature ^ (feature >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) & keyMask || 1
}

/** The bits of a feature that the table keeps. */
const keyMask = 0x3ffffff

/** Hash a string (FNV-1a over UTF-16 code units). */
export function hashString(text: string, from = 0): number {
  let h = 0x811c9dc5
  for (let i = from; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

/**
 * The place of a key among `1 << bits`: the smallest, which are those of the forms met first and so of the most frequent ones, have one
 * of their own beside each other; the others share the second half.
 */
export function placeOf(key: number, bits: number): number {
  const own = 1 << (bits - 1)
  return key < own ? key : own | (Math.imul(key, 0x9e3779b1) >>> (33 - bits))
}
