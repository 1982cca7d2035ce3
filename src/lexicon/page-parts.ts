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

/** The same for what readers have written, as WordPress, Disqus, Movable Type and news sites call it. */
export const comments: ReadonlySet<string> = new Set(
  (
    'comments commentlist commentarea commentbox commentblock comment-list comment-thread comment-section comment-form comment-area ' +
    'comment-container comment-wrapper comment-holder comment-box comment-block comment-body comment-text comment-content comment-entry ' +
    'comment-item disqus respond livefyre'
  ).split(' '),
)

/** The same for the line of buttons, counts and tags at an article. */
export const controls: ReadonlySet<string> = new Set(
  (
    'share sharing sharebar social addthis sharethis toolbar tools breadcrumb breadcrumbs pagination pager tags taglist topics ' +
    'print-only skip advertisement ad-label'
  ).split(' '),
)

/** What pages call the element that holds the body of their article: schema.org's property, and the templates of content management systems. */
export const bodies: ReadonlySet<string> = new Set(
  (
    'articlebody article-body story-body storybody entry-content post-content post-body article-content article-text story-content ' +
    'story-text articletext storytext body-copy content-body'
  ).split(' '),
)

/** The same where it is the whole name, and the headline may be in it. */
export const stories: ReadonlySet<string> = new Set(
  'article story entry post hentry h-entry post-entry blog-post'.split(' '),
)

/** What stands beside or under every page of a site; `footer`, `sidebar` and `menu` are among Readability's unlikely candidates too. */
export const surroundings: ReadonlySet<string> = new Set(
  'footer sidebar rail menu nav navbar navigation masthead copyright disclaimer'.split(' '),
)

/** What asks a reader to agree to something before he reads. */
export const banners: ReadonlySet<string> = new Set(
  'cookie cookies consent gdpr onetrust popup lightbox modal'.split(' '),
)

/** What they call the lines between its headline and its body. */
export const leadIns: ReadonlySet<string> = new Set(
  (
    'byline author authors dateline date datetime published timestamp pubdate standfirst dek deck strapline subtitle subhead subheadline ' +
    'subheading summary abstract excerpt teaser-text caption'
  ).split(' '),
)

/** How a note begins that corrects an article or adds to it. */
export const amendments: ReadonlySet<string> = new Set(
  'correction corrections clarification clarifications corrected update updated editor’s editors’ amended'.split(' '),
)
