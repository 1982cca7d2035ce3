/** Pages as sites build them, with one invented story, and what of each is the article. */
export interface Page {
  readonly phenomenon: string
  readonly html: string
  /** The texts that are read, in order. */
  readonly read: readonly string[]
  /** By which rules something is left out, in order. */
  readonly leftOut: readonly string[]
}

const title = 'Ferry to Aldmoor stops for the winter'
const standfirst = 'Islanders say that they were told a week before the last crossing.'
const story = [
  'The ferry between Port Hallen and the island of Aldmoor will stop on Friday, the council said.',
  '"We cannot pay for a boat that carries nine people a day," council leader Maren Oduya told the Hallen Echo on Monday.',
  'Islanders dispute the figure. Tom Brackley, who runs the shop at the quay, said that he had counted thirty on most days.',
  'The owner of the ferry did not answer calls on Tuesday, and the ministry declined to comment on the contract.',
]
const paragraphs = story.map((p) => `<p>${p}</p>`).join('\n')
const head = `<!doctype html><html><head><title>${title} | Hallen Echo</title></head>`
const link = (text: string): string => `<a href="/x">${text}</a>`
const menu = ['Home', 'News', 'Sport', 'Weather', 'Jobs'].map((t) => `<li>${link(t)}</li>`).join('')
const teasers = ['Bakery wins prize for its rye loaf', 'Choir looks for basses', 'Road to the mill is closed again']
const teaser = (tag: string, text: string): string =>
  `<div class="teaser"><${tag}>${link(text)}</${tag}><p>It will be a matter of weeks, those who know the place say of it, and of money. ${link('More')}</p></div>`
const remark = (who: string, text: string): string =>
  `<li class="comment"><b>${link(who)} said:</b><p>${text}</p>${link('Reply')}</li>`
const remarks = [
  remark('gull7', 'I have taken that boat for twenty years and never once was there a free seat on it in the morning.'),
  remark('marlowe', 'Let them swim, says the council, and puts up the parking fees in the same breath as always.'),
  remark('anna b', 'My mother lives over there and has her appointments at the hospital on this side of the water.'),
  remark('skipper', 'The boat is older than I am, and I am old. Somebody should have thought of this in the spring.'),
  remark('gull7', 'Thirty on most days is what I would have said as well, and more of them when there is a market.'),
].join('')

export const pages: readonly Page[] = [
  {
    phenomenon: 'a blog by WordPress',
    html: `${head}<body class="single single-post"><div id="masthead"><h1>${link('Hallen Echo')}</h1><ul>${menu}</ul></div>
      <div id="content"><div class="post hentry"><div class="breadcrumbs">${link('Home')} / ${link('News')}</div><h2 class="entry-title">${title}</h2>
      <div class="entry-meta"><span class="byline">By Ida Renn</span> <span class="cats">${link('News')}</span></div>
      <div class="entry-content">${paragraphs}<div class="sharedaddy">${link('Share')} ${link('Print')}</div>
      <div class="jp-relatedposts"><h3>Related</h3>${link(teasers[0] ?? '')}</div></div></div>
      <div id="comments"><h3>5 thoughts</h3><ol class="commentlist">${remarks}</ol></div></div>
      <div id="secondary"><h3>Recent posts</h3><ul>${teasers.map((t) => `<li>${link(t)}</li>`).join('')}</ul></div><div id="colophon">Proudly powered by ${link('a press')}</div></body>`,
    read: [title, 'By Ida Renn', ...story],
    leftOut: ['around', 'controls', 'around', 'links', 'part', 'comments', 'around'],
  },
  {
    phenomenon: 'tables for layout',
    html: `<html><head><title>${title}</title></head><body><table><tr><td colspan=3>${link('Hallen Echo')} Monday 4 March</td></tr>
      <tr><td>${['News', 'Sport', 'Jobs'].map((t) => `${link(t)}<br>`).join('')}</td>
      <td><font size=5><h3>${title}</h3></font>${story.join('<br><br>')}</td>
      <td><b>Headlines</b><br>${teasers.map((t) => `${link(t)}<br>`).join('')}</td></tr>
      <tr><td colspan=3>Copyright Hallen Echo ${link('Contact')}</td></tr></table></body></html>`,
    read: [title, ...story],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'an accelerated page',
    html: `<!doctype html><html amp><head><title>${title}</title></head><body><amp-sidebar><ul>${menu}</ul></amp-sidebar><header>${link('Hallen Echo')}</header>
      <amp-consent><div id="consent-ui"><p>We and our partners keep small files on your device to remember what you have read.</p><button>Fine</button></div></amp-consent>
      <main><article><h1>${title}</h1><p class="dek">${standfirst}</p><time datetime="2025-03-04">4 March 2025</time><amp-img></amp-img><div class="body">${paragraphs}</div>
      <amp-social-share></amp-social-share><div class="tags">${link('Aldmoor')} ${link('Ferries')}</div></article></main><footer>${link('About')} ${link('Terms')}</footer></body></html>`,
    read: [title, standfirst, '4 March 2025', ...story],
    leftOut: ['around', 'controls', 'element'],
  },
  {
    phenomenon: 'a live blog',
    html: `${head}<body><nav><ul>${menu}</ul></nav><main><h1>${title}</h1><p>${standfirst}</p>${story
      .map((p, i) => `<article class="entry"><time>1${i}:30</time><h2>Update ${i}</h2><p>${p}</p></article>`)
      .join(
        '',
      )}</main><div class="most-read"><ol>${teasers.map((t) => `<li>${link(t)}</li>`).join('')}</ol></div></body></html>`,
    read: [title, standfirst, ...story.flatMap((p, i) => [`1${i}:30`, `Update ${i}`, p])],
    leftOut: ['element', 'part'],
  },
  {
    phenomenon: 'a front page, which has no article',
    html: `<!doctype html><html><head><title>Hallen Echo</title></head><body><h1>Hallen Echo</h1>${teasers.map((t) => teaser('h2', t)).join('')}</body></html>`,
    read: [
      'Hallen Echo',
      ...teasers.flatMap((t) => [
        t,
        'It will be a matter of weeks, those who know the place say of it, and of money. More',
      ]),
    ],
    leftOut: [],
  },
  {
    phenomenon: 'teasers beside the article',
    html: `${head}<body><div class="wrap"><div class="top">${menu}</div><div class="col1"><h1>${title}</h1><div>${paragraphs}</div></div>
      <div class="col2">${teasers.map((t) => teaser('h4', t)).join('')}</div></div></body></html>`,
    read: [title, ...story],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'more comments than article',
    html: `${head}<body><ul>${menu}</ul><div class="node"><h1>${title}</h1>${paragraphs}<div id="reader-comments"><h2>Have your say</h2><ul>${remarks}${remarks}${remarks}</ul></div></div></body></html>`,
    read: [title, ...story],
    leftOut: ['around', 'comments'],
  },
  {
    phenomenon: 'a view for print',
    html: `<html><head><title>${title}</title></head><body><div>${link('Back')}</div><div><h1>${title}</h1>By Ida Renn</div><div>${paragraphs}</div><div>From the Hallen Echo</div></body></html>`,
    read: ['Back', title, 'By Ida Renn', ...story, 'From the Hallen Echo'],
    leftOut: [],
  },
  {
    phenomenon: 'an article in sections',
    html: `${head}<body><div class="nav-bar">${menu}</div><div id="app"><section class="page"><section class="hero"><h1>${title}</h1><h2>${standfirst}</h2></section>
      <section class="text"><h3>The council</h3><p>${story[0]}</p><p>${story[1]}</p></section><section class="text"><h3>The island</h3><p>${story[2]}</p><p>${story[3]}</p></section></section>
      <section class="more">${teasers.map((t) => `<p>${link(t)}</p>`).join('')}</section></div></body></html>`,
    read: [
      title,
      standfirst,
      'The council',
      story[0] ?? '',
      story[1] ?? '',
      'The island',
      story[2] ?? '',
      story[3] ?? '',
    ],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'a stub before a wall',
    html: `${head}<body><ul>${menu}</ul><div class="article-page"><h1>${title}</h1><div class="article-body"><p>${story[0]}</p></div>
      <div class="subscribe-box"><p>To read on, take out a subscription. It costs less than a cup of coffee a week.</p>${link('See our offers')}</div></div></body></html>`,
    read: [title, story[0] ?? ''],
    leftOut: ['around', 'part'],
  },
  {
    phenomenon: 'a form around the page',
    html: `${head}<body><form method="post" action="story.aspx"><ul>${menu}</ul><h1>${title}</h1><div>${paragraphs}</div><input name="q"><select><option>All</option></select></form></body></html>`,
    read: [title, ...story],
    leftOut: ['around'],
  },
  {
    phenomenon: 'an `article` that is a teaser',
    html: `${head}<body><ul>${menu}</ul><div class="left"><h1>${title}</h1><div class="txt">${paragraphs}</div></div><div class="right"><article>${teaser('h3', teasers[1] ?? '')}</article></div></body></html>`,
    read: [title, ...story],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'a correction below the body, and the author’s life',
    html: `${head}<body><ul>${menu}</ul><article><h1>${title}</h1><div class="story-body">${paragraphs}</div>
      <p><em>Correction: an earlier version of this report said that the ferry would stop on Thursday.</em></p>
      <p>Ida Renn has written about the coast and those who live on it for the Hallen Echo since 2009.</p></article></body></html>`,
    read: [
      title,
      ...story,
      'Correction: an earlier version of this report said that the ferry would stop on Thursday.',
    ],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'a body in two parts of one name',
    html: `${head}<body><ul>${menu}</ul><div class="page"><h1>${title}</h1><div class="part">${paragraphs}${paragraphs}</div><div class="ad">${link('Buy a boat')}</div><div class="part"><p>${story[1]}</p></div></div></body></html>`,
    read: [title, ...story, ...story, story[1] ?? ''],
    leftOut: ['around', 'around'],
  },
  {
    phenomenon: 'a list of links in the body, alone and under the heading of what follows',
    html: `${head}<body><ul>${menu}</ul><div class="article-body"><h1>${title}</h1><p>${story[0]}</p><h3>On the subject</h3><ul>${teasers.map((t) => `<li>${link(t)}</li>`).join('')}</ul>
      <h3>The island</h3><ul><li>${link(teasers[0] ?? '')}</li><li>${link(teasers[1] ?? '')}</li></ul><p>${story[2]}</p><ul><li>Nine passengers a day by ${link('the council’s count')}</li><li>Thirty by the shop’s</li></ul></div></body></html>`,
    read: [
      title,
      story[0] ?? '',
      'The island',
      story[2] ?? '',
      'Nine passengers a day by the council’s count',
      'Thirty by the shop’s',
    ],
    leftOut: ['around', 'links', 'links'],
  },
  {
    phenomenon: 'names that only the whole page has',
    html: `<html class="article-content"><head><title>${title}</title></head><body class="has-sidebar comments-open cookies-not-set"><p>${link('Echo')}</p><h1>${title}</h1>${paragraphs}</body></html>`,
    read: ['Echo', title, ...story],
    leftOut: [],
  },
  {
    phenomenon: 'a fragment, which is read whole',
    html: `<div class="share">${link('Share')}</div><ul>${menu}</ul><h1>${title}</h1><div class="article-body">${paragraphs}</div><div id="comments"><p>${story[2]}</p></div>`,
    read: ['Share', 'Home', 'News', 'Sport', 'Weather', 'Jobs', title, ...story, story[2] ?? ''],
    leftOut: [],
  },
]
