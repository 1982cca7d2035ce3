/** A piece of HTML: a run of text, a tag, or a comment, `[start, end)` in the source. */
export interface Markup {
  readonly kind: 'text' | 'open' | 'close' | 'comment'
  /** The tag's name in lower case; empty for text and comments. */
  readonly name: string
  readonly start: number
  readonly end: number
}

/**
 * Part HTML into text, tags and comments in one pass, without building a tree: for the fragments of HTML in Markdown, and for HTML
 * that is too deeply nested to be parsed. What never ends is left out, as a browser does it.
 */
export function markup(source: string, start: number, end: number, each: (m: Markup) => void): void {
  let at = start
  while (at < end) {
    let open = source.indexOf('<', at)
    while (open >= 0 && open + 1 < end && !beginsTag(source.charCodeAt(open + 1))) open = source.indexOf('<', open + 1)
    if (open < 0 || open + 1 >= end) open = end
    if (open > at) each({ kind: 'text', name: '', start: at, end: open })
    if (open === end) return
    const comment = source.startsWith('<!--', open)
    const close = comment ? behind(source, '-->', open + 4, end) : tagEnd(source, open + 1, end)
    if (close < 0) return
    if (comment) each({ kind: 'comment', name: '', start: open, end: close })
    else {
      const name = tagName(source, open + 1, close)
      const kind = source[open + 1] === '/' ? 'close' : 'open'
      if (name !== '') each({ kind, name, start: open, end: close })
      if (kind === 'open' && rawText.has(name)) {
        at = rawEnd(source, name, close, end)
        continue
      }
    }
    at = close
  }
}

/** Elements whose inside holds no tags. */
const rawText: ReadonlySet<string> = new Set('script style textarea title xmp iframe noembed noframes'.split(' '))

/** Find where an element's raw text ends: at its closing tag, or never. */
function rawEnd(source: string, name: string, from: number, end: number): number {
  for (let i = source.indexOf('</', from); i >= 0 && i < end; i = source.indexOf('</', i + 2))
    if (source.slice(i + 2, i + 2 + name.length).toLowerCase() === name) return i
  return end
}

/** Find the end of the tag whose inside begins at `from`; quoted values may hold `>`. -1 where it never ends. */
function tagEnd(source: string, from: number, end: number): number {
  let quote = 0
  for (let i = from; i < end; i++) {
    const code = source.charCodeAt(i)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === 62) return i + 1
    else if ((code === 34 || code === 39) && source.charCodeAt(i - 1) === 61) quote = code
  }
  return -1
}

function tagName(source: string, from: number, end: number): string {
  let start = from
  if (source.charCodeAt(start) === 47) start++
  let stop = start
  while (stop < end && stop - start < 32 && isNameCode(source.charCodeAt(stop))) stop++
  return source.slice(start, stop).toLowerCase()
}

function behind(source: string, what: string, from: number, end: number): number {
  const found = source.indexOf(what, from)
  return found < 0 || found + what.length > end ? -1 : found + what.length
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
const isNameCode = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57) || code === 45
/** Whether a unit behind `<` makes it a tag: a letter, `/`, `!` or `?`. */
export const beginsTag = (code: number): boolean => isLetter(code) || code === 47 || code === 33 || code === 63
