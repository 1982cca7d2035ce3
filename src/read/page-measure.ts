import type { Element, Nodes, Root } from 'hast'
import { bodies as bodyNames, stories as storyNames } from '../lexicon/page-parts.js'
import { blockElements } from './elements.js'
import { attribute, isHidden, isNoArticle, namesOf } from './hast.js'
import type { Reason } from './left-out.js'
import { add, countParagraph, gather, type Measure, nothing, type Own } from './measure.js'
import { few, isBanner, isComments, isControls, isNamed, isPagePart, isSurrounding, nameWords } from './page-parts.js'

/** A heading of the first four ranks; `masthead`: in a header that is the page's own. */
export interface Heading {
  readonly element: Element
  readonly masthead: boolean
}

/** What in a page may tell where its article is. */
export interface Landmarks {
  readonly headings: readonly Heading[]
  /** The outermost `article`s. */
  readonly articles: readonly Element[]
  readonly mains: readonly Element[]
  /** What is called the body of an article, outermost. */
  readonly bodies: readonly Element[]
  /** What is called an article, a story, a post, outermost. */
  readonly stories: readonly Element[]
}

/** A page, measured. */
export interface MeasuredPage extends Landmarks {
  readonly all: Measure
  readonly of: ReadonlyMap<Element, Measure>
  readonly leftOut: Map<Nodes, Reason>
}

/**
 * Measure the elements of a tree, from the innermost outwards, and tell which are no article by themselves.
 *
 * @param isPage whether the tree is that of a page, in which readers' comments and buttons are looked for
 * @param leftOut where to put what is no article
 */
export function measurePage(tree: Root, isPage: boolean, leftOut: Map<Nodes, Reason>): MeasuredPage {
  const of = new Map<Element, Measure>()
  const found = {
    headings: [] as Heading[],
    articles: elements(),
    mains: elements(),
    bodies: elements(),
    stories: elements(),
  }
  const all = nothing()

  const visit = (node: Nodes, up: Measure, own: Own, place: Place): void => {
    up.nodes++
    if (node.type === 'text') {
      const { length } = node.value.trim()
      up.text += length
      own.text += length
      if (!place.linked) return
      up.linked += length
      own.linked += length
    } else if (node.type === 'element') element(node, up, own, place)
    else if (node.type === 'root') for (const child of node.children) visit(child, up, own, place)
  }

  const element = (node: Element, up: Measure, own: Own, place: Place): void => {
    const { tagName } = node
    const wraps = wrappers.has(tagName)
    if (!wraps && isNoArticle(node)) return void leftOut.set(node, 'element')
    if (isHidden(node)) return void leftOut.set(node, 'hidden')
    // those of the whole say of what sort the page is
    const names = tagName === 'html' || tagName === 'body' ? '' : namesOf(node)
    const words = names ? nameWords(names) : []
    const isBody = isNamed(words, bodyNames) || attribute(node, 'itemProp') === 'articleBody'
    const isStory = names !== '' && names.split(/\s+/).some((name) => storyNames.has(name))
    const { headings, articles, mains, bodies, stories } = found
    const before = [headings.length, articles.length, mains.length, bodies.length, stories.length] as const
    if (tagName === 'main') mains.push(node)
    else if (tagName === 'article' && !place.nested) articles.push(node)
    else if (/^h[1-4]$/.test(tagName)) headings.push({ element: node, masthead: place.header })
    if (isBody && !place.body) bodies.push(node)
    if (isStory && !place.story) stories.push(node)
    const measure = nothing()
    const isBlock = blockElements.has(tagName)
    if (tagName === 'br') own.breaks++
    const inner = isBlock ? { text: 0, linked: 0, breaks: 0 } : own
    const within = {
      linked: place.linked || tagName === 'a',
      article: place.article || tagName === 'article' || tagName === 'main',
      nested: place.nested || tagName === 'article',
      body: place.body || isBody,
      story: place.story || isStory,
      header: !place.article && (place.header || tagName === 'header'),
    }
    for (const child of node.children) visit(child, measure, inner, within)
    if (isBlock) countParagraph(measure, inner)
    if (tagName === 'a') measure.links++
    measure.hasTitle ||= tagName === 'h1'
    measure.hasBody ||= isBody
    measure.hasStory ||= isStory || tagName === 'article'
    const why =
      wraps && !isWrapper(node, measure)
        ? 'element'
        : words.length > 0
          ? partOf(words, measure, isPage && !/^(?:h[1-6]|p)$/.test(tagName))
          : null
    if (why === null) {
      of.set(node, measure)
      add(up, measure)
      gather(up, measure, tagName === 'p')
      return
    }
    leftOut.set(node, why)
    headings.length = before[0]
    articles.length = before[1]
    mains.length = before[2]
    bodies.length = before[3]
    stories.length = before[4]
  }

  visit(tree, all, { text: 0, linked: 0, breaks: 0 }, nowhere)
  return { all, of, leftOut, ...found }
}

const elements = (): Element[] => []

/** What some pages wrap all of their article in, and others put beside it. */
const wrappers: ReadonlySet<string> = new Set(['form', 'aside'])

/** Tell whether a form or an aside is wrapped around a page (as ASP.NET's form is) and not a part of it. */
function isWrapper(node: Element, { hasTitle, solid }: Measure): boolean {
  return hasTitle || (node.tagName === 'form' && solid > few)
}

interface Place {
  readonly linked: boolean
  /** In an `article` or in `main`. */
  readonly article: boolean
  /** In an `article`: one in that is a comment or a teaser in it. */
  readonly nested: boolean
  readonly body: boolean
  readonly story: boolean
  readonly header: boolean
}

const nowhere: Place = { linked: false, article: false, nested: false, body: false, story: false, header: false }

function partOf(words: readonly string[], measure: Measure, isPage: boolean): Reason | null {
  if (isPagePart(words, measure)) return 'part'
  if (!isPage || measure.hasTitle || measure.hasBody) return null
  if (isComments(words)) return 'comments'
  if (isBanner(words, measure)) return 'banner'
  return isSurrounding(words, measure) ? 'around' : isControls(words, measure) ? 'controls' : null
}
