/**
 * Pairs of words of which a thing can be only one at a time, those that news reports contradict each other with; written down from
 * general knowledge. Forms with one stem count as one word.
 */
export const opposites: readonly (readonly [one: string, other: string])[] = [
  [
    'rise rises rising rose risen increase increases increasing increased grow growing grew grown',
    'fall falls falling fell fallen decrease decreases decreasing decreased decline declining shrink shrinking shrank drop dropping dropped',
  ],
  ['improve improving improved better', 'worsen worsening worsened worse deteriorating deteriorated'],
  ['alive living survived', 'dead died killed'],
  ['safe harmless', 'unsafe dangerous harmful poisonous toxic'],
  ['open opened reopened', 'closed shut'],
  ['free freed safe released escaped fled', 'arrested captured detained abducted kidnapped'],
  ['intact undamaged', 'destroyed damaged'],
  ['found', 'missing'],
  ['healthy well', 'ill sick'],
  ['approved accepted', 'rejected refused'],
  ['clean', 'contaminated polluted dirty'],
  ['present', 'absent'],
  ['sober', 'drunk intoxicated drinking'],
  ['guilty', 'innocent'],
  ['genuine authentic real', 'fake forged forgery doctored counterfeit'],
  ['legal lawful', 'illegal unlawful'],
  ['won win winning', 'lost lose losing'],
  ['succeeded success successful', 'failed failure'],
  ['accident accidental accidentally', 'deliberate deliberately intentional murder suicide'],
  ['armed', 'unarmed'],
  ['voluntarily willingly', 'forced coerced'],
  ['stable calm', 'critical tense'],
  ['left withdrew withdrawn withdrawing', 'stayed remained remain'],
].map(([a = '', b = '']) => [a, b] as const)
