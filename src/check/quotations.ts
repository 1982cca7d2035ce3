import type { Article, Range, Sentence } from '../article.js'

/** What stands in quotation marks within a paragraph. */
export interface Quotation {
  /** With its marks, UTF-16 `[start, end)` into the source; to the paragraph's end where no mark closes it. */
  readonly range: Range
  readonly paragraph: number
  /** The sentences that it reaches into. */
  readonly sentences: readonly Sentence[]
  readonly closed: boolean
  /** Whether it may run on in the next paragraph: that opens with a quotation mark, or has one that only closes. */
  readonly runsOn: boolean
}

interface Paragraph {
  readonly range: Range
  readonly sentences: Sentence[]
}

const opening = /^\s*(?:[“"«„]|''|``|&quot;|&ldquo;)/
const mark = /["“”„«»]|''|``|&(?:quot|ldquo|rdquo|#34|#8220|#8221);/g

/** Find what stands in quotation marks; every paragraph starts anew. */
export function quotationsIn(article: Article, masked: string): readonly Quotation[] {
  const paragraphs = paragraphsOf(article)
  return paragraphs.flatMap((p, i) => {
    const next = paragraphs[i + 1]
    const runsOn =
      (next !== undefined && opening.test(masked.slice(next.range[0], next.range[0] + 12))) ||
      isClosedLater(masked, paragraphs.slice(i + 1, i + 1 + reach))
    return spans(masked, p.range).map(({ range, closed }) => ({
      range,
      closed,
      runsOn,
      paragraph: p.sentences[0]?.paragraph ?? 0,
      sentences: p.sentences.filter((s) => s.range[0] < range[1] && range[0] < s.range[1]),
    }))
  })
}

/** How many paragraphs on a quotation may be closed. */
const reach = 12

/** Whether the first mark in the paragraphs behind closes: “… before,” she said. */
function isClosedLater(masked: string, paragraphs: readonly Paragraph[]): boolean {
  for (const { range } of paragraphs) {
    const text = masked.slice(...range)
    const m = [...text.matchAll(mark)][0]
    if (!m) continue
    const before = text.slice(0, m.index)
    return /[^\s([\d]$/.test(before) && !/^(?:[“„«]|``)|ldquo/.test(m[0])
  }
  return false
}

function paragraphsOf(article: Article): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  for (const s of article.sentences) {
    const last = paragraphs.at(-1)
    if (last && last.sentences[0]?.paragraph === s.paragraph) {
      last.sentences.push(s)
      paragraphs[paragraphs.length - 1] = { range: [last.range[0], s.range[1]], sentences: last.sentences }
    } else paragraphs.push({ range: s.range, sentences: [s] })
  }
  return paragraphs
}

function spans(masked: string, [start, end]: Range): readonly { range: Range; closed: boolean }[] {
  const text = masked.slice(start, end)
  const found: { range: Range; closed: boolean }[] = []
  let open: number | null = null
  for (const m of text.matchAll(mark)) {
    const sign = m[0]
    const isOpening = /^(?:[“„«]|``|&ldquo;|&#8220;)$/.test(sign)
    const isStraight = /^(?:"|''|&quot;|&#34;)$/.test(sign)
    // a straight mark behind a digit may be inches
    if (isStraight && open === null && /\d/.test(text[m.index - 1] ?? '')) continue
    const closes =
      /\S/.test(text[m.index - 1] ?? ' ') &&
      /^(?:\s|[.,;:!?)\p{Pd}]|$)/u.test(text.slice(m.index + sign.length, m.index + sign.length + 1))
    if (open === null) {
      // a straight mark that can only close, with nothing open, is left alone
      if (isOpening || (isStraight && !closes)) open = m.index
    } else if (!isOpening || closes) {
      found.push({ range: [start + open, start + m.index + sign.length], closed: true })
      open = null
    }
  }
  if (open !== null) found.push({ range: [start + open, end], closed: false })
  return found
}
