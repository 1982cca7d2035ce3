/** Where a newsroom has written a practice down. */
export interface Handbook {
  readonly newsroom: string
  /** The handbook's name. */
  readonly title: string
  /** The name of the section or entry. */
  readonly section: string
}

/** A practice of newsrooms: what it asks in our own words, and which handbooks say so; none where it is desk custom that we cannot cite. */
export interface Practice {
  readonly asks: string
  readonly handbooks: readonly Handbook[]
  /** Where the first of them is published; `null` where no lasting address is known. */
  readonly url: string | null
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
  | 'endorse'
  | 'refute'
  | 'hedge'
  | 'headline'
  | 'figures'
  | 'fresh'
  | 'silence'

const ap = (section: string): Handbook => ({
  newsroom: 'AP',
  title: 'Statement of News Values and Principles',
  section,
})
const stylebook = (section: string): Handbook => ({ newsroom: 'AP', title: 'Stylebook', section })
const reuters = (section: string): Handbook => ({ newsroom: 'Reuters', title: 'Handbook of Journalism', section })
const times = (section: string): Handbook => ({
  newsroom: 'The New York Times',
  title: 'Guidelines on Integrity',
  section,
})
const bbc = (section: string): Handbook => ({ newsroom: 'BBC', title: 'Editorial Guidelines', section })

const values = 'https://www.ap.org/about/news-values-and-principles/'
const guidelines = 'https://www.bbc.com/editorialguidelines/'

/**
 * The practices that the rules come from, in our own words. Only handbooks that the writer knew well enough to name a section of are cited, and
 * only addresses that have lasted: sections move between editions, so look for the name, not the number.
 */
export const practices: Readonly<Record<PracticeName, Practice>> = {
  describe: {
    asks: 'Say of an unnamed source as much as can be said: what it does, how it knows; “a source” alone will not do',
    handbooks: [
      ap('Anonymous Sources'),
      reuters('The Essentials of Reuters Sourcing'),
      times('Anonymity and Its Devices'),
    ],
    url: values,
  },
  reason: {
    asks: 'Tell readers why a source goes unnamed',
    handbooks: [ap('Anonymous Sources'), times('Anonymity and Its Devices')],
    url: values,
  },
  second: {
    asks: 'Look for a second source where the first is unnamed',
    handbooks: [ap('Anonymous Sources'), reuters('The Essentials of Reuters Sourcing')],
    url: values,
  },
  opinion: {
    asks: 'Grant anonymity for facts that the source is in a position to know, not for opinion or speculation',
    handbooks: [ap('Anonymous Sources')],
    url: values,
  },
  attack: {
    asks: 'Let no unnamed source attack a person or a party',
    handbooks: [times('Anonymity and Its Devices')],
    url: null,
  },
  plural: {
    asks: 'Never call one source several',
    handbooks: [reuters('The Essentials of Reuters Sourcing')],
    url: null,
  },
  candour: {
    asks: 'Do not write that somebody declined to comment who is quoted unnamed in the same story',
    handbooks: [ap('Anonymous Sources')],
    url: values,
  },
  attribute: {
    asks: 'Say where every fact comes from that is neither established nor seen by the outlet itself',
    handbooks: [ap('Providing Attribution'), reuters('The Essentials of Reuters Sourcing')],
    url: values,
  },
  lead: {
    asks: 'Give the source of a contestable claim in the lead or right after it',
    handbooks: [],
    url: null,
  },
  speaker: {
    asks: 'Say who speaks, and no later than at the end of the first sentence quoted',
    handbooks: [],
    url: null,
  },
  introduce: {
    asks: 'Say at the first mention who somebody is and why they can know',
    handbooks: [ap('Providing Attribution'), bbc('Accuracy')],
    url: values,
  },
  verify: {
    asks: 'Say of a claim taken from another outlet whose it is and whether it could be checked',
    handbooks: [bbc('Accuracy'), times('Other People’s Reporting')],
    url: guidelines,
  },
  answer: {
    asks: 'Give whoever is accused a fair chance to answer, and say so where they did not',
    handbooks: [ap('Responses'), bbc('Fairness: Right of Reply')],
    url: values,
  },
  neutral: {
    asks: 'Prefer “said”: a verb that casts doubt takes sides',
    handbooks: [],
    url: null,
  },
  endorse: {
    asks: 'Prefer “said”: a verb of owning up takes sides, where there is no wrong to own up to',
    handbooks: [stylebook('admits, admitted')],
    url: null,
  },
  refute: {
    asks: 'Keep “refute” for what was proved wrong; who contradicts denies, disputes or rebuts',
    handbooks: [stylebook('rebut, refute')],
    url: null,
  },
  hedge: {
    asks: 'Say who alleges or reports it: the adverb alone names nobody',
    handbooks: [stylebook('allege')],
    url: null,
  },
  headline: {
    asks: 'Let a headline claim no more than the story holds, and attribute in it as carefully as below',
    handbooks: [stylebook('headlines')],
    url: null,
  },
  figures: {
    asks: 'Where figures differ, say which comes from whom',
    handbooks: [],
    url: null,
  },
  fresh: {
    asks: 'Say when something was said that was not said for this story',
    handbooks: [],
    url: null,
  },
  silence: {
    asks: 'Name the rules in a comment as they are named: another name silences nothing',
    handbooks: [],
    url: null,
  },
}

/** Say a practice as a note: what it asks, and in brackets who has written it down. */
export function noteOf({ asks, handbooks }: Practice): string {
  const cited = handbooks.map(({ newsroom, title, section }) => `${newsroom}, ${title}, “${section}”`)
  return cited.length ? `${asks} (${cited.join('; ')})` : asks
}
