/** A practice of newsrooms: who holds it, what it asks in our own words, and where the newsroom's own words stand. */
export interface Practice {
  readonly newsrooms: readonly string[]
  readonly asks: string
  readonly url: string
}

/** The name of a practice. */
export type PracticeName =
  | 'describe'
  | 'reason'
  | 'second'
  | 'opinion'
  | 'attack'
  | 'plural'
  | 'candour'
  | 'attribute'
  | 'lead'
  | 'speaker'
  | 'introduce'
  | 'verify'
  | 'answer'
  | 'neutral'
  | 'hedge'
  | 'headline'
  | 'figures'
  | 'fresh'

const ap = 'https://www.ap.org/about/news-values-and-principles/'
const reuters = 'https://reutersagency.com/about/standards-values/'
const times = 'https://www.nytimes.com/editorial-standards/guidelines-on-integrity.html'
const bbc = 'https://www.bbc.com/editorialguidelines/'

/**
 * The practices that the rules come from, in our own words, from the newsrooms' published handbooks: the AP's statement of news values,
 * the Reuters handbook, the BBC's editorial guidelines, the New York Times's guidelines on integrity and on confidential sources.
 */
export const practices: Readonly<Record<PracticeName, Practice>> = {
  describe: {
    newsrooms: ['AP', 'Reuters', 'New York Times'],
    asks: 'Say of an unnamed source as much as can be said: what it does, how it knows, what its interest is',
    url: ap,
  },
  reason: {
    newsrooms: ['AP', 'New York Times'],
    asks: 'Tell readers why a source goes unnamed',
    url: times,
  },
  second: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Look for a second source where the first is unnamed, or say how the one can know',
    url: reuters,
  },
  opinion: {
    newsrooms: ['AP', 'Reuters'],
    asks: 'Grant anonymity for facts that the source is in a position to know, not for opinion',
    url: ap,
  },
  attack: {
    newsrooms: ['AP', 'Reuters', 'New York Times'],
    asks: 'Let no unnamed source attack a named person',
    url: times,
  },
  plural: {
    newsrooms: ['Reuters', 'New York Times'],
    asks: 'Never call one source several',
    url: reuters,
  },
  candour: {
    newsrooms: ['New York Times', 'AP'],
    asks: 'Do not tell readers that a body declined to comment where one of its own speaks unnamed in the story',
    url: times,
  },
  attribute: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Say where every contestable fact comes from that the outlet did not see itself',
    url: reuters,
  },
  lead: {
    newsrooms: ['AP', 'Reuters'],
    asks: 'Give the source of a contestable claim in the lead or right after it',
    url: reuters,
  },
  speaker: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Say who speaks, and no later than at the end of the first sentence quoted',
    url: ap,
  },
  introduce: {
    newsrooms: ['AP', 'BBC'],
    asks: 'Say at the first mention who somebody is and why they can know',
    url: bbc,
  },
  verify: {
    newsrooms: ['Reuters', 'BBC'],
    asks: 'Say of a claim taken from another outlet whether it could be checked',
    url: reuters,
  },
  answer: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Give whoever is accused the chance to answer, and say when and how they were asked where they did not',
    url: bbc,
  },
  neutral: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Prefer “said”: a verb that doubts or endorses takes sides',
    url: ap,
  },
  hedge: {
    newsrooms: ['AP', 'BBC'],
    asks: 'Say who alleges or reports it: the adverb alone names nobody',
    url: ap,
  },
  headline: {
    newsrooms: ['AP', 'Reuters', 'BBC'],
    asks: 'Let a headline claim no more than the story holds',
    url: bbc,
  },
  figures: {
    newsrooms: ['AP', 'Reuters'],
    asks: 'Where figures differ, say which comes from whom',
    url: reuters,
  },
  fresh: {
    newsrooms: ['AP', 'Reuters'],
    asks: 'Say when something was said that was not said for this story',
    url: ap,
  },
}
