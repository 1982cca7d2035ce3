/**
 * Cues, by lemma, that do not by themselves make their subject a source. Sorted by hand after `../shared/spec/sourcing.md`: who wants,
 * plans, fears or does something has not said it.
 */

/** Minds and deeds that an outlet reports in its own voice. */
export const bareMinds: ReadonlySet<string> = new Set(
  `want wish hope fear plan intend decide aim seek strive struggle prefer desire love loathe hate like dislike need dream long yearn crave consider
  know learn realize realise remember forget notice discover recognize recognise see hear choose opt decline refuse hesitate oppose support favor favour
  enjoy admire respect resent envision imagine eager worry weigh ponder mull contemplate await mean trust distrust tend`.split(
    /\s+/,
  ),
)

/** Deeds in which no words need fall. */
export const bareDeeds: ReadonlySet<string> = new Set(
  `accept adopt authorize avoid ban beat clash dedicate distance embrace extend feud focus hit ignore launch mount offer pass
  pivot present push attack back meet visit sign vote win hold raise use post publish
  sentence charge convict acquit indict arrest appoint nominate elect hire sack
  upload share release file record film photograph`.split(/\s+/),
)

/** Adverbs by which somebody unnamed has said it. */
export const hearsay: ReadonlySet<string> = new Set(
  'reportedly allegedly supposedly purportedly rumoredly rumouredly'.split(' '),
)

/** Words of a cue by which somebody unnamed says it: "it was reported", "is believed to", "rumours". */
export const unnamedSaying: ReadonlySet<string> = new Set(
  `reported said say says told rumored rumoured claimed alleged believed thought understood speculated heard hears noted found suggested hinted
  report reports rumor rumors rumour rumours claim claims speculation allegation allegations word accused suspected
  reportedly allegedly supposedly purportedly according unconfirmed talk gossip`.split(/\s+/),
)

/** Verbs, by lemma, that attribute however unsure a finder is of them. */
export const plainSaying: ReadonlySet<string> = new Set(
  `say tell add report write note explain announce claim deny confirm warn argue insist admit acknowledge state tweet reply answer describe
  call reveal suggest stress emphasize conclude testify recall predict estimate quote cite`.split(/\s+/),
)

/** Words other than verbs that make a cue one. */
export const cueNouns: ReadonlySet<string> = new Set(
  `according per statement statements report reports poll polls survey study comment comments remark remarks claim claims tweet post letter
  email interview testimony response reply quote words ruling memo warning promise pledge view opinion argument tribute homage farewell : \u2014 -- \u2013`.split(
    /\s+/,
  ),
)
