/** How much of what is in an element, without what is left out of it; lengths in UTF-16 code units. */
export interface Measure {
  nodes: number
  text: number
  /** The text of its links. */
  linked: number
  links: number
  /** The text of its paragraphs that are long enough to be sentences and are no links. */
  prose: number
  /** That of it which stands together: several paragraphs of one parent, and no teasers with a link each. */
  solid: number
  /** Of paragraphs that stand right in it: how many, and their prose. */
  paragraphs: number
  together: number
  /** Whether a heading of the first rank is in it. */
  hasTitle: boolean
  /** Whether what is called the body of an article is in it. */
  hasBody: boolean
  /** The same for what is called an article. */
  hasStory: boolean
}

/** The text of a block that stands in no block within it. */
export interface Own {
  text: number
  linked: number
  /** Its line breaks, two of which part paragraphs. */
  breaks: number
}

/** Shorter than this, in UTF-16 code units, a paragraph says little of whether it is article. */
const shortest = 60

/** So many paragraphs, or so much prose, in one element are no teaser. */
const several = 3
const much = 500

const isProse = ({ text, linked }: Own): boolean => text - linked >= shortest && linked * 2 <= text

/** Count the text that stands right in a block as a paragraph, where it is prose. */
export function countParagraph(measure: Measure, own: Own): void {
  if (!isProse(own)) return
  const prose = own.text - own.linked
  measure.prose += prose
  measure.together += prose
  measure.paragraphs += 1 + Math.floor(own.breaks / 2)
}

/** The measure of nothing. */
export const nothing = (): Measure => ({
  nodes: 0,
  text: 0,
  linked: 0,
  links: 0,
  prose: 0,
  solid: 0,
  paragraphs: 0,
  together: 0,
  hasTitle: false,
  hasBody: false,
  hasStory: false,
})

/** Tell whether the paragraphs of an element stand together, or are, it being one of them, to be told of its parent. */
export function gather(up: Measure, measure: Measure, isParagraph: boolean): void {
  const { paragraphs, together, text } = measure
  const isClean = isParagraph || together * 10 >= text * 9
  if (isClean && paragraphs <= 1) {
    up.paragraphs += paragraphs
    up.together += together
    measure.solid += together
  } else if (paragraphs >= several || together >= much || measure.links === 0) {
    measure.solid += together
    up.solid += together
  } else if (isClean) {
    up.paragraphs += paragraphs
    up.together += together
  }
}

/** Add the measure of what is in an element to its own. */
export function add(to: Measure, more: Measure): void {
  to.nodes += more.nodes
  to.text += more.text
  to.linked += more.linked
  to.links += more.links
  to.prose += more.prose
  to.solid += more.solid
  to.hasTitle ||= more.hasTitle
  to.hasBody ||= more.hasBody
  to.hasStory ||= more.hasStory
}
