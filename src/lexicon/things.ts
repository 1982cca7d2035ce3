/**
 * Nouns for things and matters, which answer nobody though a sentence may say of them that they "did not respond" or "call it into
 * question". Gathered by hand from general knowledge; what is in none of them is taken to be able to speak.
 */

/** How nouns for what cannot speak end: "resolution", "statement", "weakness". */
export const abstract: RegExp =
  /(?:tions?|sions?|ments?|ness|ities|ity|ences?|ances?|ships?|isms?|ages?|ures?|sis|ings?|ths?|als?|phones?|tests?|waves?|shows?)$/

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Bodies and people whose names end so all the same. */
export const notThings: ReadonlySet<string> = set(`
  administration administrations admiral capital capitals alliance alliances animal animals association associations audience
  authorities authority cardinal cardinals celebrities celebrity charities charity cities city coalition coalitions
  commission commissions communities community corporation corporations criminal criminals defence delegation
  delegations department departments division divisions establishment federation federations foundation foundations
  general generals generation government governments hearings hospital hospitals individual individuals institution
  institutions insurance intellectual intellectuals intelligence journal journals king kings leadership leaderships
  legislature liberal liberals local locals majority management marshal membership minorities minority mission
  missions nation nations official officials opposition organisation organisations organization organizations
  parliament parliaments partnership partnerships principal principals professional professionals publication
  publications radical radicals regiment rival rivals sibling siblings station stations tribunal tribunals
  universities university village villages youth youths
`)

export const things: ReadonlySet<string> = set(`
  accident accidents ad ads amount answer answers ballot ballots behavior behaviour bid bids boat boats bodies body
  border borders bridge bridges bug bugs bus buses car cars case cases cell cells centers change changes chapter
  charge charges claim claims clash clashes color colour component computer computers content contents corner crash
  data day days debate debates degree disaster disasters disorder dispute disputes dollar dollars door doors dress
  drop drug drugs effect effects encounter engine engines error errors event events extent eye eyes fact factor
  factors facts fall fee fees feud film films filter filters finger fire fires floor floors flower game games gene
  genes grant grants guarantee horror hour hours idea ideas incident incidents interior labor labour law laws line
  lines loan loans look loss losses market markets matter matters meter meters mirror motor motors move moves murder
  murders nod number numbers ocean offer offers order orders paper papers patent patents percent plan plane planes
  plans plant plants plays policies policy polls power powers price prices quarter race races rate rates reactor
  reactors record records rent result results rise road roads row rubber rule rules rumor rumors rumour rumours sale
  sales sensor sensors server servers share shares song songs spat stock stocks stories storm storms story strategy
  summer support talent talk talks tax taxes tenor terror text theories theory timber tower towers train trains tree
  trees tumor vaccine valve valves van vans view views virus vote votes water waters weather winter wonder word words
  year years
`)
