import { isUpper } from './characters.js'

/**
 * The words met so far, each once and by number, so that what is known of a word by itself is found by its number in every stage. They
 * outlive the article: the words that all articles share are looked at once.
 */
export interface Forms {
  /** Each form as it is written. */
  readonly written: readonly string[]
  /** Each form in lower case, curly apostrophes made straight, and the number of that form. */
  readonly lower: readonly string[]
  readonly lowerId: readonly number[]
  /** The number of the form that stands in `text[start … end)`. */
  readonly at: (text: string, start: number, end: number) => number
  readonly full: () => boolean
}

/** Begin anew when there are so many: names and typing errors never end. */
const mostForms = 30_000
const mostCharacters = 400_000

let current: Forms | undefined

/** The forms for a new article: those of the articles before, unless they are too many. */
export function formsNow(): Forms {
  if (!current || current.full()) current = noForms()
  return current
}

function noForms(): Forms {
  const written: string[] = []
  const lower: string[] = []
  const lowerId: number[] = []
  let characters = 0
  // open addressing, two by two: a form's number and one, 0 where free, and its hash
  let slots = new Int32Array(1 << 13)

  const at = (text: string, start: number, end: number): number => {
    const hash = hashOf(text, start, end)
    const mask = slots.length - 1
    for (let slot = slotOf(hash, mask); ; slot = (slot + 2) & mask) {
      const id = (slots[slot] as number) - 1
      if (id < 0) return add(text.slice(start, end), hash)
      if (slots[slot + 1] === hash && stands(written[id] as string, text, start, end)) return id
    }
  }

  const add = (slice: string, hash: number): number => {
    const id = written.length
    const form = interned(slice)
    written.push(form)
    characters += form.length
    if (written.length * 4 > slots.length) {
      const before = slots
      slots = new Int32Array(before.length * 2)
      for (let k = 0; k < before.length; k += 2)
        if (before[k]) take(slots, (before[k] as number) - 1, before[k + 1] as number)
    }
    take(slots, id, hash)
    lower.push(form)
    lowerId.push(id)
    const low = normal(form)
    if (low === form) return id
    const small = at(low, 0, low.length)
    lowerId[id] = small
    lower[id] = written[small] as string
    return id
  }

  return { written, lower, lowerId, at, full: () => written.length > mostForms || characters > mostCharacters }
}

/**
 * A copy of its own: a slice would keep its whole article in memory. It is made as a key, of which engines keep one for each
 * word, so that to compare it with a word of the code is to compare two places.
 */
const interned = (slice: string): string => Object.keys({ [slice]: 0 })[0] ?? slice

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string, start: number, end: number): number {
  let h = 0x811c9dc5
  for (let i = start; i < end; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h
}

const slotOf = (hash: number, mask: number): number => ((hash ^ (hash >>> 15)) << 1) & mask

function take(slots: Int32Array, id: number, hash: number): void {
  const mask = slots.length - 1
  let slot = slotOf(hash, mask)
  while (slots[slot] !== 0) slot = (slot + 2) & mask
  slots[slot] = id + 1
  slots[slot + 1] = hash
}

function stands(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let i = 0; i < form.length; i++) if (form.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}

/** Most words are in lower case already: they stand for themselves. */
function normal(word: string): string {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i)
    if (code > 127 || isUpper(code)) {
      const low = word.toLowerCase()
      return low.includes('\u2019') ? low.replaceAll('\u2019', "'") : low
    }
  }
  return word
}

/** The forms of some tokens: each one's number. */
export interface Formed {
  readonly forms: Forms
  readonly form: Int32Array
}

/** Tells something of the form of token `i`. */
export type OfForm<T> = (tokens: Formed, i: number) => T

/** What is known of a form so far: nothing yet, that it is like most words, or that it has a value of its own. */
const Known = { not: 0, plain: 1, own: 2 } as const

/** Remember what is known of each form: `find` is asked once for each. It may look at nothing but the form. */
export function perForm<T>(find: (written: string, lower: string) => T): OfForm<T> {
  let of: Forms | undefined
  let values: (T | undefined)[] = []
  // most forms have the value of no word at all: a byte for each says so, and bytes stay near
  let plain: T | undefined
  let known = new Uint8Array(0)
  const learn = (forms: Forms, id: number): T => {
    if (id >= known.length) {
      const wider = new Uint8Array(forms.written.length * 2)
      wider.set(known)
      known = wider
    }
    const value = find(forms.written[id] as string, forms.lower[id] as string)
    known[id] = value === plain ? Known.plain : Known.own
    if (value === plain) return value
    while (values.length <= id) values.push(undefined)
    values[id] = value
    return value
  }
  return ({ forms, form }, i) => {
    if (forms !== of) {
      of = forms
      values = []
      plain = find('', '')
      known = new Uint8Array(forms.written.length * 2)
    }
    // behind the last token and before the first there is no word
    const id = form[i]
    if (id === undefined) return plain as T
    const what = known[id]
    return what === Known.plain ? (plain as T) : what === Known.own ? (values[id] as T) : learn(forms, id)
  }
}
