/**
 * What pages call the lists and boxes between or behind the paragraphs of an article, in the class or the id of an element, one word or two.
 * `related`, `sponsor` and `promo` are among the unlikely candidates of Mozilla's Readability; the others are what the templates of news sites and
 * of WordPress's plug-ins call theirs (`most-read`, `jp-relatedposts`, `recirc`), gathered by hand.
 */
export const linkLists: ReadonlySet<string> = new Set(
  (
    'related relatedposts relatedarticles relatedlinks most-read most-popular most-viewed most-shared mostread mostpopular recirc recirculation ' +
    'read-more readmore read-next also-read see-also more-stories more-on recommended recommendations trending promo promos promoted sponsored'
  ).split(' '),
)

/** The same for what asks the reader to subscribe. */
export const appeals: ReadonlySet<string> = new Set('newsletter newsletters subscribe signup sign-up'.split(' '))
