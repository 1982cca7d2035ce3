/**
 * Hand an article on in formats that others know: pure functions of an `Article`.
 *
 * @module
 */
export { type Note, type NoteItem, type NotePart, toNotes } from './notes.js'
export { type HtmlOptions, toHtml } from './to-html.js'
export { type JsonLdOptions, type NewsArticle, toJsonLd } from './to-json-ld.js'
export { toMarkdown, toMdast } from './to-markdown.js'
export { toWebAnnotations, type WebAnnotation, type WebAnnotationOptions } from './to-web-annotations.js'
