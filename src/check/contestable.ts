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

const number =
  '(?:\\d[\\d,.]{0,12}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|scores|hundreds|thousands)'
const harmed = '(?:killed|dead|died|injured|wounded|missing|drowned|burned|trapped)'

// “killed 40-year-old …” and “killed 3-2” count nobody
const casualties = new RegExp(
  `\\b${number} (?!years?\\b|times\\b|days\\b)(?:\\w+ ){0,3}(?:were |was |have been |had been |are |remain )?${harmed}\\b|\\b(?:killed|killing|wounded|wounding|injured|injuring) (?:(?:at least|more than|up to|some|about) )?${number}(?![-–\\d])`,
  'i',
)

const wrongs =
  /\b(?:embezzled|bribed|laundered|defrauded|rigged|forged|smuggled|plagiari[sz]ed|blackmailed|covered up|stole|raped|sexually assaulted|conspired|colluded|tortured|misled|lied to|falsified|doctored|swindled)\b/i

/** What makes a verb passive, denies it, or opens a side clause. */
const otherwise = new Set(
  'who that which how why what when where if to not never was were been be is are by as of having being'.split(' '),
)

/** How many words may stand before the verb: a subject and what goes with the verb. */
const subject = 8

/** Find a wrong as the main verb of whoever is named at the sentence's start: “Novak embezzled …”, “The company has misled …”. */
function accusation(text: string): Claim | null {
  const m = wrongs.exec(text)
  if (!m) return null
  const before = text.slice(0, m.index)
  const words = before.toLowerCase().split(/\s+/).filter(Boolean)
  if (!words.length || words.length > subject || /[,;:()]/.test(before) || words.some((w) => otherwise.has(w)))
    return null
  return { kind: 'accusations', at: m.index, length: m[0].length, isSide: false }
}

const estimates = /\ban estimated \d[\d,.]{0,12}(?: (?:million|billion|thousand))?(?= )/i

/** A figure that is still to come: “will cost 3 million”, “will rise by 12 percent”. */
const forecasts =
  /\bwill (?:soon |surely |certainly |probably |likely )?(?:rise|fall|grow|shrink|climb|drop|increase|decline|reach|exceed|cost|lose|create) (?:by |to |about |some |more than |at least |over |nearly |an estimated ){0,2}[$€£]?\d[\d,.]{0,12}(?: (?:million|billion|trillion|percent|per cent|jobs|people)|%)/i

/** Find what needs a source in a sentence, one of each kind at most. */
export function claimsIn(text: string): readonly Claim[] {
  const found: Claim[] = []
  const dead = casualties.exec(text)
  if (dead)
    found.push({
      kind: 'casualties',
      at: dead.index,
      length: dead[0].length,
      isSide: subordinate.test(text.slice(0, dead.index)),
    })
  const wrong = accusation(text)
  if (wrong) found.push(wrong)
  for (const [kind, pattern] of [
    ['estimates', estimates],
    ['forecasts', forecasts],
  ] as const) {
    const m = pattern.exec(text)
    if (m) found.push({ kind, at: m.index, length: m[0].length, isSide: false })
  }
  return found
}

const subordinate = /\b(?:that|which|where|when|who|after|since|as|while|in|of|for) +(?:\w+ +){0,4}$/i

const topics: Readonly<Record<'casualties' | 'accusations' | 'verdicts', RegExp>> = {
  casualties:
    /\b(?:killed|killing|dead|deaths?|died|injur\w{1,4}|wound\w{0,3}|missing|casualt\w{1,4}|victims?|toll|bodies|survivors?)\b/i,
  accusations:
    /\b(?:embezzl\w{1,5}|brib\w{1,4}|launder\w{1,4}|fraud\w{0,8}|defraud\w{0,3}|rigg\w{2,3}|forg(?:ed|ery|eries)|smuggl\w{1,4}|plagiari\w{1,4}|blackmail\w{0,3}|cover-?up|covered up|st(?:ole|olen|ealing)|theft|rap(?:ed?|ist)|assault\w{0,3}|conspir\w{1,4}|collu\w{2,5}|tortur\w{1,3}|misle\w{1,7}|lied|lying|lies|falsif\w{1,4}|swindl\w{1,3}|corrupt\w{0,3})\b/i,
  verdicts:
    /\b(?:convicted|conviction|pleaded|sentenced|found guilty|indict(?:ed|ment)|charged with|verdict|confessed|admitted)\b/i,
}

/** Tell whether a text speaks of deaths and injuries, of wrongs, or of what courts found. */
export const speaksOf = (topic: string, text: string): boolean =>
  (topic === 'casualties' || topic === 'accusations' || topic === 'verdicts') && topics[topic].test(text)

/** The kinds for which it is enough that somebody speaks of such things at all. */
export const kindsOfClaim: ReadonlySet<Kind> = new Set<Kind>(['casualties', 'accusations'])
