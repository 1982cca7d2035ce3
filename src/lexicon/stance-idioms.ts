import { type AnswerPhrase, claims } from './stances.js'

/**
 * Idioms of answering that a thesaurus does not list beside "denied": gathered from eighteen hundred answers that eight writers were asked to
 * word each in another way, those that more than one of them used or that any reporter would. Most count only where somebody has just told what
 * they answer (`told`): in an ordinary sentence the same words answer nothing.
 */

const have = 'have|has|had|having'
const their = 'his|her|its|their|our|my'
const it = 'it|that|this|them|these|those|such'
const teller = `${claims}|him|her|them|it|that|this|us|version|tale|charge|charges|suggestion|idea|notion|complaint|complaints`

export const answerIdioms: readonly AnswerPhrase[] = [
  // it is not so
  ...phrases('denies', 'subject', 'told', [
    [`${have}|would ?have none of it|that|this`, 'The dairy would have none of it.'],
    [
      'laughed|laughs|laughing ?the it|that|this|whole|thing|story|report|idea|affair|suggestion ?thing|story|report|idea|affair off',
      'The singer laughed the whole thing off.',
    ],
    [`waved|waves|waving ?the|that|this|any|all ${teller} away|aside|off`, 'The owner waved the report away.'],
    [
      `waved|waves|waving away|aside|off ?the|that|this|any|all|any ?such ${teller}`,
      'The owner waved away the report.',
    ],
    ["would|will|could not|n't hear of it|that", 'The bishop would not hear of it.'],
    [
      `swore|swears|vowed|vows ?blind|up|on ?and ?down ?that ?he|she|they|it|nobody|no-one ${have}|never|did|was|were ?not|n't|never`,
      'The cook swore she had never sold it.',
    ],
    [`made|makes|making light of ?the|that|this|any ${teller}`, 'The coach made light of the report.'],
    ['protested|protests|protesting his|her|their innocence', 'The cashier protested her innocence.'],
    [
      `${have} only|nothing|little ?but ?open scorn|contempt|derision|ridicule for ?the|that|this ${teller}`,
      'The banker had only scorn for the report.',
    ],
  ]),
  ...phrases('denies', 'voice', 'told', [
    [
      "not|n't ?a|one ?single word of|in it|that|this|them ?is|was ?true",
      '"Not a word of it is true," the owner said.',
    ],
    [
      'did|do|done|said|saw|sold|took|was|is|were|happened nothing of the sort|kind',
      '"We did nothing of the sort," the cook said.',
    ],
    ['nothing of the sort|kind ,', '"Nothing of the sort," the cook said.'],
    ['plucked|pulled|conjured ?straight ?out from|of thin air', 'The story was plucked out of thin air, he said.'],
    ['made|invented|fabricated|spun up|out of|from whole cloth', 'It was made up of whole cloth, she said.'],
    [
      `that|this|it|which ?is|was|'s ?simply|just not|n't how|what ?it|that|this|things ?actually went|happened|was|is|unfolded`,
      '"That is simply not how it went," she said.',
    ],
    ["that|this|it did|does|do not|n't ?ever|actually|simply happen", '"That did not happen," she said.'],
    ['at no point|time|stage|moment did|had|has|have', 'At no point did the plant leak, the firm said.'],
    [
      `never ?once ?so ?much ?as laid|laid|touched|met|set|took|sold|paid|saw|asked|told|signed|sent a|eyes|foot|single|one|hand|penny|cent|dime|word|finger ?on|in`,
      '"I never laid a finger on him," he said.',
    ],
    ['news to me|us|him|her|them', '"That is news to me," the coach said.'],
  ]),
  {
    // whose account it is tells which: not the last thing told
    pattern: `would|having ?have none of the|his|her|their|its|these|those ~ ${teller}`,
    stance: 'denies',
    by: 'subject',
    needsClaim: true,
    example: "The union would have none of the board's account.",
  },
  ...phrases('disputes', 'subject', 'told', [
    [
      `saw|sees|seen|remember|remembers|remembered|recall|recalls|recalled|tell|tells|told|put|puts|reads ${it}|things|matters|events ?rather|quite|very|somewhat|a|little differently|otherwise`,
      'The guard remembered it differently.',
    ],
    ['tells|told|tell|telling another story|tale', 'The log tells another story.'],
    [
      `${have}|put|puts|tells|told it|things|matters ?quite|rather|exactly the other|opposite way ?round|around`,
      'The driver had it the other way round.',
    ],
    [
      `${have} no record|records|trace|note of ?any|the|a|it|that|this|such|having`,
      'The ministry had no record of any such order.',
    ],
    ['sang|sings|singing|sing a|another|to ?very|rather ?different tune', 'The union sang another tune.'],
    ['took|takes|taking the ?very opposite|other|contrary line|view|side', 'The firm took the opposite line.'],
    ['begged|begs|begging to differ', 'The historian begged to differ.'],
    ['set|sets|setting the record straight', 'The owner set the record straight.'],
    [
      `picked|picks|picking ?large|big holes|apart ?in|the ?the|that|this ?${teller}`,
      'Two engineers picked holes in the story.',
    ],
  ]),
  // it is so
  ...phrases('confirms', 'voice', 'told', [
    [
      'yes , ?of ?course ?, that|this|it|there|he|she|we|they|i did|does|was|is|were|had|has|have|happened|am|are|sold|took|paid|knew|said|made|sent|got|gave|saw|went',
      '"Yes, we did," the cook said.',
    ],
    ['guilty as charged', '"Guilty as charged," the owner said.'],
    ['it was ?all me|us|him|her|them ?who ,|.|who', '"It was me," the clerk said.'],
    [
      `${have}|got|gets it|that|this|everything ?exactly|quite|absolutely|perfectly|entirely ?about right|correct`,
      'The Herald had it right, she said.',
    ],
    [
      "that|this|it 's|is|was ?exactly|precisely|pretty|just ?much how|what ?it|that|this happened|went|occurred|was",
      '"That is exactly what happened," he said.',
    ],
    [
      "there is|was|'s|would no|not|n't ?be ?any|much point|use|sense in|denying|pretending ?denying|pretending|hiding",
      'There is no point in hiding it, he said.',
    ],
  ]),
  ...phrases('confirms', 'subject', 'told', [
    ['made|makes|making it|this|that|things official', 'The club made it official on Friday.'],
    ['owned|owns|owning up', 'The dairy owned up on Wednesday.'],
    ["fessed|fesses|'fessed up", 'The star fessed up on Sunday.'],
    [
      `made|makes|making no|little ?great|particular secret|bones of|about ${it}|having`,
      'The mayor made no secret of it.',
    ],
    [
      `bore|bears|bear|borne|bearing ?all ?this|that|it|him|her|them|the ?workers|claim|account|story|report out`,
      'The records bear him out.',
    ],
    [
      `backed|backs|backing him|her|it|that|this|the|${their} ?account|version|story|claim|report|words up`,
      'The tape backed up the account.',
    ],
    [
      `nodded|nods|nodding when|as ?it|that|the|this|asked|he|she ?was|were|report|question ?asked|read|put`,
      'The manager nodded when the report was read to her.',
    ],
    [`told|tells|tell the same story|tale`, 'Two e-mails tell the same story.'],
    [
      'came|comes|coming to the same conclusion|result|total|figure|answer|view|sum',
      'The auditors came to the same figure.',
    ],
  ]),
  {
    pattern: `turned|turns|proved|proves|proven out|to ?to ?be ?be ?quite|perfectly|entirely|all ?too right|true|correct|accurate`,
    stance: 'verified',
    by: 'outlet',
    answered: 'before',
    needsClaim: 'told',
    example: 'The report turned out to be right.',
  },
  // nothing is said of it
  ...phrases('declines', 'subject', 'told', [
    [
      'kept|keeps|keeping ?his|her|its|their ?own thoughts|views|counsel|it|that|this to himself|herself|itself|themselves',
      'The judge kept her thoughts to herself.',
    ],
    [
      'passed|passes|passing up the|a|any chance|opportunity|offer|invitation ?to ?speak|comment|respond|reply',
      'The bank passed up the chance to speak.',
    ],
    [
      'called|calls|calling it|that|this|the ~ a ?purely ?strictly private|family|internal|personal matter|affair',
      'Her agent called it a private matter.',
    ],
    ['left|leaves|leave|leaving it at|there that|,|.', 'The coach smiled and left it at that.'],
    [`put|puts|laid|lays|held|raised a|${their} finger to|on ${their} lips`, 'The envoy put a finger to her lips.'],
    [
      `walked|hurried|strode|brushed|pushed|swept|rushed|drove past|by ?the ?waiting reporters|journalists|cameras|photographers|us`,
      'The minister hurried past reporters.',
    ],
    [`shrugged|shrugs when|as asked|it|the|he|she`, 'The owner shrugged when asked about it.'],
    [`smiled|grinned|winked ?and ?but said ?no nothing|more`, 'The captain smiled and said nothing.'],
    ['changed|changes|changing the subject when|and|,|.', 'The star changed the subject.'],
    ['put|puts|putting ?the phone|receiver|telephone down', 'The agent put the phone down.'],
  ]),
  ...phrases('no-response', 'subject', undefined, [
    ['has|have|had yet|still to react|respond|reply|answer', 'The board has yet to react.'],
    [
      "never|not|n't got|get|gotten|came|come|phoned|called|rang|wrote|written|called back ?to us|me|this|the",
      'The dairy never got back to us.',
    ],
    [
      'let|lets|letting|allowed the|a|our|that ?~ deadline ?for ?a ?reply ?to go|pass|slip|come ?and ?by',
      'The dairy let the deadline go by.',
    ],
  ]),
  {
    pattern:
      'message|messages|call|calls|e-mail|e-mails|email|emails|letter|letters|question|questions|inquiry|inquiries|enquiry|enquiries|request|requests|note|notes|texts ?~ to|with|for|at @ brought|drew|yielded|got|met|produced|received|elicited|fetched|raised|came no|nothing|to|only|with ?but ?a ?an answer|answers|reply|replies|response|back|silence|reaction',
    stance: 'no-response',
    by: 'agent',
    example: 'Three letters to the dairy brought no answer.',
  },
  {
    pattern:
      'message|messages|call|calls|e-mail|e-mails|email|emails|letter|letters|question|questions|inquiry|inquiries|enquiry|enquiries|request|requests|note|notes|texts ?~ to|with|for|at @ rang|went|remained|remain|go|were|are|have|had ?gone ?remained out|unanswered|unreturned|ignored|nowhere',
    stance: 'no-response',
    by: 'agent',
    example: 'Our e-mails to the dairy went unanswered.',
  },
  // it is not known to those who are asked
  ...phrases('not-confirmed', 'subject', 'told', [
    [
      `say|says|said|give|gives|gave|given|offered|answered neither ?a yes nor|or ?a no`,
      'The envoy said neither yes nor no.',
    ],
    [
      `${have} no ?other means|way|method of|to know|tell|check|say|knowing|telling|checking|saying|verifying|establishing|judging`,
      'The ministry had no means of telling whether it was so.',
    ],
    [
      "could|can|would|will not|n't ?yet say|tell ?us one way or ?the other|another",
      'The ministry could not say one way or the other.',
    ],
    ["could|can|would|will not|n't ?yet swear to it|that|this", 'The porter could not swear to it.'],
    ["could|can|would|will not|n't ?yet say|be ?sure for sure|certain", 'The guard could not say for sure.'],
    [
      "could|can|would|will not|n't put a|any|his|her|its ?exact|precise|firm number|figure|name to|on it|that|this",
      'The marshal could not put a figure on it.',
    ],
  ]),
  // it is taken back, or the outlet shows that it is not so
  ...phrases('refutes', 'subject', 'told', [
    [`ate|eats|eating|eat ${their} ?own words|hat`, 'The deputy ate his words on Friday.'],
    [
      `took|takes|taken back ?every|the|her|his|their|all|every word|words|remark|remarks|it|that`,
      'The deputy took back every word.',
    ],
  ]),
  {
    pattern: `turned|turns out|to to|be ?be ?have|been|dated|date|come|from ?from|been ?in|taken ?in ?january|february|march|april|may|june|july|august|september|october|november|december #`,
    stance: 'refutes',
    by: 'voice',
    answered: 'before',
    needsClaim: 'told',
    example: 'The tape turned out to be from 2016.',
  },
]

/** Phrases that mean the same. */
function phrases(
  stance: AnswerPhrase['stance'],
  by: AnswerPhrase['by'],
  needsClaim: AnswerPhrase['needsClaim'],
  list: readonly (readonly [pattern: string, example: string])[],
): AnswerPhrase[] {
  return list.map(([pattern, example]) => ({ pattern, stance, by, example, ...(needsClaim && { needsClaim }) }))
}
