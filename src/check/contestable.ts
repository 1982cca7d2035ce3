/** The kinds of claim that a newsroom wants a source for, whoever makes them. */
export type Kind = 'casualties' | 'accusations' | 'estimates' | 'forecasts'

/** A claim in a sentence: its kind and its words, counted from the sentence's start. */
export interface Claim {
  readonly kind: Kind
  readonly at: number
  readonly length: number
  /** Whether it stands in a side clause, which tells of the past most often. */
  readonly isSide: boolean
}

const small = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
const numeral = `(?:\\d[\\d,.]{0,12}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\w{3,5})?|\\w{3,5}teen|${small}|a dozen|dozens|scores|hundreds|thousands))`
const roughly = '(?:(?:at least|more than|up to|some|about|around|nearly|as many as) )?'
const harmed = '(?:killed|dead|died|injured|wounded|missing|drowned|burned|trapped|hurt)'
const killing =
  '(?:killed|killing|wounded|wounding|injured|injuring|drowned|drowning|massacred|massacring|slaughtered|executed|executing|shot dead|gunned down)'

// “killed 40-year-old …” and “killed 3-2” count nobody
const casualties = new RegExp(
  `\\b${numeral} (?!years?\\b|times\\b|days\\b)(?:\\w+ ){0,3}(?:were |was |have been |had been |are |remain )?${harmed}\\b|\\b${killing} ${roughly}${numeral}(?![-–\\d])`,
  'i',
)

/** Dead beasts are counted by whoever sees them. */
const beasts =
  /\b(?:fish\w{0,2}|birds?|pigs?|cattle|cows?|sheep|hens?|chickens?|dogs?|cats?|horses?|whales?|seals?|bees?|deer|animals?|trees?|elephants?|dolphins?|turkeys?)\b/i

/** Wrongs that are one word or a few, whatever their object. */
const wrongs =
  /\b(?:embezzled|bribed|defrauded|rigged|forged|smuggled|plagiari[sz]ed|blackmailed|covered up|stole|raped|molested|groomed|sexually (?:assaulted|abused)|conspired|colluded|tortured|misled|lied to|lied about|falsified|faked|doctored|swindled|murdered|massacred|shot dead|gunned down|burned down|set fire to|looted|ransacked|spied on|(?<!-)pocketed)\b/i

/** Verbs that do wrong with some objects only, each with what has to stand right behind it. */
const withObject: readonly (readonly [verb: RegExp, object: RegExp])[] = [
  [/\blaunder(?:s|ed)\b/i, /^ (?:the )?(?:money|cash|funds|profits|millions)\b/],
  [/\btook\b/i, /^ (?:\w{1,20} ){0,2}(?:bribes?|kickbacks?|cash)\b/],
  [/\bexecuted\b/i, /^ (?:\d|\w{1,20} (?:prisoners|civilians|villagers|captives|hostages|men|people)\b)/],
  [/\bpoisoned\b/i, /^ (?:them|him|her|\w{1,20} (?:wells?|fish|river|water|people|children))\b/],
  [/\bhid\b/i, /^ (?:\w{1,20} ){1,5}from\b/],
  [/\bspent\b/i, /^ (?:\w{1,20} ){0,3}(?:donations|public money|taxpayers)\b/],
  [
    /\bforced\b/i,
    /^ (?:\w{1,20} )?(?:girls|boys|children|players|pupils|students|inmates|prisoners|women|workers|patients|recruits) to\b/,
  ],
  [/\bbeat\b/i, /^ (?:\w{1,20} ){1,3}to death\b/],
]

/** The first wrong in a text: where it stands and how long its words are. */
function wrongIn(text: string): { readonly index: number; readonly length: number } | null {
  const m = wrongs.exec(text)
  if (m) return { index: m.index, length: m[0].length }
  for (const [verb, object] of withObject) {
    const v = verb.exec(text)
    const o = v && object.exec(text.slice(v.index + v[0].length))
    if (v && o) return { index: v.index, length: v[0].length + o[0].length }
  }
  return null
}

/** What makes a verb passive, denies it, or opens a side clause. */
const otherwise = new Set(
  'who that which how why what when where if to not never was were been be is are by as of having being'.split(' '),
)

/** How many words may stand before the verb: a subject and what goes with the verb. */
const subject = 10

/** What is told of a subject between commas: “The mayor of Brod, Hanna Weil, took …”. */
const apposition = /, [^,;:()]{1,50},(?= \S{0,20} ?$)/

/** Find a wrong as the main verb of whoever is named at the sentence's start: “Novak embezzled …”, “The company has misled …”. */
function accusation(text: string): Claim | null {
  const m = wrongIn(text)
  if (!m) return null
  const before = text
    .slice(0, m.index)
    .replace(dateline, '')
    .replace(apposition, '')
    .replace(/\b(?:head|boss|chief|mayor|leader|director|coach|member|owner) of\b/, '')
  const words = before.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length || words.length > subject || /[,;:()]/.test(before) || words.some((w) => otherwise.has(w)))
    return null
  return { kind: 'accusations', at: m.index, length: m.length, isSide: false }
}

const dateline = /^\p{Lu}{2}[\p{Lu} .’'-]{1,30}(?:, [\p{L}. ]{2,20})?(?: \([^()]{2,20}\))? ?[-–—] /u

/** What somebody has reckoned: a sum, or a crowd that nobody can have counted. */
const estimates =
  /\ban estimated \d[\d,.]{0,12}(?: (?:million|billion|thousand))?(?= )|\b(?:at least|more than|about|some|around|up to|nearly) \d{2,3},\d{3} (?:people|demonstrators|protesters|marchers|supporters) (?:took part|marched|attended|gathered|turned out|demonstrated|protested|rallied|joined)\b/i

/** A figure that is still to come, or a loss: “will cost 3 million”, “will rise by 12 percent”, “will run out of water”. */
const forecasts =
  /\bwill (?:soon |surely |certainly |probably |likely )?(?:(?:rise|fall|grow|shrink|climb|drop|increase|decline|reach|exceed|cost|lose|create) (?:by |to |about |some |more than |at least |over |nearly |an estimated |a (?=tenth|fifth|quarter|third|half)){0,2}(?:[$€£]?\d[\d,.]{0,12}(?: (?:million|billion|trillion|percent|per cent|jobs|people)|%)|(?:tenth|fifth|quarter|third|half)\b)|run out of \w+|lose (?:its|their|his|her) majority|double\b|triple\b)|\b(?:some|about|at least|more than|up to|around|nearly) \d[\d,.]{0,12}(?: (?:million|thousand))? (?:people|children|adults|women|men|patients|residents|jobs) will (?!be able|have to)\w+/i

/** What a study finds, told as if it were known. */
const findings =
  /\b(?:doubles|triples|halves|raises|increases|lowers|cuts|reduces|doubled|tripled|halved) (?:the |your |their |a person['’]s )?(?:\w+ )?(?:risk|chances?|odds|likelihood)\b/i

/** Find what needs a source in a sentence, one of each kind at most. */
export function claimsIn(text: string): readonly Claim[] {
  const found: Claim[] = []
  const dead = casualties.exec(text)
  if (dead && !beasts.test(text.slice(dead.index, dead.index + dead[0].length + 20)))
    found.push({
      kind: 'casualties',
      at: dead.index,
      length: dead[0].length,
      isSide: endsInSideClause(text.slice(0, dead.index)),
    })
  const wrong = accusation(text)
  if (wrong) found.push(wrong)
  for (const [kind, pattern] of [
    ['estimates', estimates],
    ['forecasts', forecasts],
    ['estimates', findings],
  ] as const) {
    const m = pattern.exec(text)
    if (m) found.push({ kind, at: m.index, length: m[0].length, isSide: false })
  }
  return found
}

const subordinate = /^(?:that|which|where|when|who|after|since|as|while|in|of|for)$/i

/** Whether one of the last five words of a text opens a side clause or an aside that nothing has closed. */
function endsInSideClause(text: string): boolean {
  for (const word of text.slice(-100).trimEnd().split(' ').reverse().slice(0, 5)) {
    if (subordinate.test(word)) return true
    if (/\W/.test(word)) return false
  }
  return false
}

const topics: Readonly<Record<'casualties' | 'accusations' | 'verdicts', RegExp>> = {
  casualties:
    /\b(?:killed|killing|dead|deaths?|died|injur\w{1,4}|wound\w{0,3}|missing|casualt\w{1,4}|victims?|toll|bodies|survivors?|drowned|opened fire|shelled)\b/i,
  accusations:
    /\b(?:embezzl\w{1,5}|brib\w{1,4}|launder\w{1,4}|fraud\w{0,8}|defraud\w{0,3}|rigg\w{2,3}|forg(?:ed|ery|eries)|smuggl\w{1,4}|plagiari\w{1,4}|blackmail\w{0,3}|cover-?up|covered up|st(?:ole|olen|ealing)|theft|rap(?:ed?|ist)|assault\w{0,3}|conspir\w{1,4}|collu\w{2,5}|tortur\w{1,3}|misle\w{1,7}|lied|lying|lies|falsif\w{1,4}|swindl\w{1,3}|corrupt\w{0,3}|accus\w{1,6}|alleg\w{1,7}|suspect\w{0,3}|indictment|complaint|den(?:y|ies|ied))\b/i,
  verdicts:
    /\b(?:convicted|conviction|pleaded|sentenced|found guilty|indict(?:ed|ment)|charged with|verdict|confessed|admitted)\b/i,
}

/** Tell whether a text speaks of deaths and injuries, of wrongs, or of what courts found. */
export const speaksOf = (topic: string, text: string): boolean =>
  (topic === 'casualties' || topic === 'accusations' || topic === 'verdicts') && topics[topic].test(text)

/** The kinds for which it is enough that somebody speaks of such things at all. */
export const kindsOfClaim: ReadonlySet<Kind> = new Set<Kind>(['casualties', 'accusations'])
