/**
 * Verbs that may stand behind a quotation with the speaker before them (`"Why now?" the minister asked.`). Only what the
 * splitter needs to keep a quotation and its attribution together; collected by hand from newspapers' style guides.
 */
export const sayingVerbs: ReadonlySet<string> = new Set(
  `said says say asked asks replied replies answered answers added adds wrote writes told tells shouted shouts cried yelled
  exclaimed tweeted tweets posted insisted insists continued continues demanded demands wondered wonders joked jokes quipped
  declared declares explained explains remarked remarks recalled recalls noted notes concluded concludes responded responds
  screamed whispered commented warned warns argued argues mused muses reads read claimed claims quoted chanted sang inquired enquired
  queried retorted pleaded urged`
    .trim()
    .split(/\s+/),
)
