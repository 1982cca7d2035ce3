import { type AnswerPhrase, claims } from './stances.js'

/**
 * How outlets and fact-checkers say that a claim is wrong or right without the words of a hoax: ratings, corrections beneath an article,
 * an adverb that a writer slips in, what somebody takes back. Gathered by hand from what fact-checkers call their ratings and from what
 * style books prescribe for corrections.
 */

const claimed = `${claims}|statement|statements|assertion|assertions|charge|charges|figure|figures|remark|remarks|contention|both|it|this|that|them|idea|line`
const rate = 'rated|rates|rate|deemed|deems|ruled|judged|labeled|labelled|graded|scored|found|declared'
const the = '?all|both ?of ?the|that|this|those|these|his|her|its|their|a'
const quote = "?\u201c|\"|''|``|\u2018|'"
const wrong = 'false|untrue|misleading|inaccurate|incorrect|wrong|baseless|unfounded|unsupported'
const right = 'true|accurate|correct|right'
const said =
  'says|said|claims|claimed|suggests|suggested|asserts|asserted|states|stated|argues|argued|insists|insisted|tells|told|boasts|boasted|wrote|tweeted'

export const verdicts: readonly AnswerPhrase[] = [
  {
    pattern: `${rate} ${the} ${claimed} ?aspects|parts ?of ?it ?to ?be ?as ?mostly|largely|completely|entirely ${quote} ?mostly|largely|completely|entirely ${wrong}`,
    stance: 'refutes',
    by: 'subject',
    example: 'A fact-checker rated the claim false.',
  },
  {
    pattern: `${rate} ${the} ${claimed} ?aspects|parts ?of ?it ?to ?be ?as ${quote} pants on|-on|-on-fire`,
    stance: 'refutes',
    by: 'subject',
    example: 'A fact-checker rated the claim "Pants on Fire."',
  },
  {
    pattern: `${rate} ${the} ${claimed} ?aspects|parts ?of ?it ?to ?be ?as ?mostly|largely ${quote} ?mostly|largely ${right}`,
    stance: 'verified',
    by: 'subject',
    example: 'A fact-checker rated the claim mostly true.',
  },
  {
    pattern:
      'gave|gives|given|giving|awarded|awards|assigned ~ one|two|three|four|1|2|3|4 ?whole ?big pinocchios|pinocchio',
    stance: 'refutes',
    by: 'subject',
    example: 'The newspaper gave the mayor four Pinocchios.',
  },
  {
    pattern:
      'earns|earned|earning|gets|got|receives|received|merits|deserves ~ one|two|three|four|1|2|3|4 ?whole ?big pinocchios|pinocchio',
    stance: 'refutes',
    by: 'outlet',
    example: 'For this claim the mayor earns three Pinocchios.',
  },
  // the writer says so by the way
  {
    pattern:
      'got|gets ?that|this|his|her|their|the facts|history|numbers|math|arithmetic|figures|dates|that|this ?badly|completely|simply wrong',
    stance: 'refutes',
    by: 'outlet',
    needsClaim: true,
    example: 'The mayor got that wrong.',
  },
  {
    pattern: '( in fact|reality ,',
    stance: 'refutes',
    by: 'outlet',
    needsClaim: true,
    example: 'The mayor has said that the bridge cost nothing (in fact, it cost three million).',
  },
  {
    pattern: '( ?in ?fact|reality ?, the actual|real|true|correct number|figure|total|share|sum|cost|price|rate|amount',
    stance: 'refutes',
    by: 'outlet',
    needsClaim: true,
    example: 'The mayor has said that it cost a million (the actual sum is closer to three).',
  },
  {
    pattern: 'falsely|wrongly|erroneously|incorrectly|untruthfully ,|-|--|\u2014|\u2013|)',
    stance: 'refutes',
    by: 'outlet',
    example: 'The mayor has claimed, falsely, that the bridge cost nothing.',
  },
  {
    pattern: `exaggerates|exaggerated|overstates|overstated|misleads|misled|errs|erred|misrepresents|lies|lied|misspoke in|when|by he|she|they|it|saying|claiming|suggesting|asserting|stating|telling ${said}|that`,
    stance: 'refutes',
    by: 'outlet',
    example: 'The mayor exaggerates when he says that he built the bridge.',
  },
  {
    pattern: `is|are|was|were|'s|'re ?simply|just|flat|plainly|also wrong|mistaken|incorrect when|that he|she|they|it ${said}`,
    stance: 'refutes',
    by: 'outlet',
    example: 'The mayor was wrong when she said that the bridge cost nothing.',
  },
  {
    pattern: `is|are|was|were|'s|'re ?simply|just|flat|plainly|also wrong|mistaken|incorrect in|about his|her|their|its ?recent ${claims}|assertion|statement|suggestion`,
    stance: 'refutes',
    by: 'outlet',
    example: 'The mayor was wrong in his claim that the bridge cost nothing.',
  },
  {
    pattern:
      'false|bogus|debunked|discredited|untrue ?conspiracy contention|contentions|insinuation|insinuations|theory|theories|thesis|myth|narrative that|about|of',
    stance: 'refutes',
    by: 'outlet',
    example: 'His false contention that the bridge cost nothing hurt him.',
  },
  {
    pattern: `discredited|debunked|disproven|disproved|long-debunked ${claims}|theory|theories|notion|idea|message|study|paper|thesis|myth`,
    stance: 'refutes',
    by: 'voice',
    example: 'He repeated the discredited claim that the bridge is haunted.',
  },
  {
    pattern: `not|n't borne|backed|supported|substantiated ?out|up by ?any|the ?police|official|available|actual|government evidence|facts|data|figures|record|records|numbers|statistics|research|science`,
    stance: 'refutes',
    by: 'voice',
    answered: 'before',
    example: 'The claim is not borne out by the figures.',
  },
  {
    pattern:
      "facts|data|figures|evidence|record|records|numbers|statistics|research do|does|did not|n't bear|back|support|match|fit that|this|it|him|her|them ?out|up",
    stance: 'refutes',
    by: 'voice',
    needsClaim: 'told',
    example: 'The facts do not bear that out.',
  },
  {
    pattern: 'when|but|though|although|while|whereas ?, in fact|reality|truth|actuality',
    stance: 'refutes',
    by: 'outlet',
    example: '"I wrote the law alone," the mayor said, when in fact it had three authors.',
  },
  {
    pattern:
      "when|though|although|but he|she|they|it had|has|have|did|does|do|was|were|is|are|actually not|n't|never actually|not",
    stance: 'refutes',
    by: 'outlet',
    example: 'He repeated his claim that he won a medal, when he had not actually sailed.',
  },
  {
    pattern:
      'despite|against|notwithstanding ?ample|overwhelming|clear|all|any|plenty|the|much ?of evidence|proof|facts|data to the contrary',
    stance: 'refutes',
    by: 'outlet',
    example: 'Despite ample evidence to the contrary, the mayor said that the plant was closed.',
  },
  {
    pattern: `wildly|grossly|highly|factually|demonstrably|blatantly|patently|totally|utterly|hugely|completely inaccurate|misleading|false|untrue|incorrect|erroneous|exaggerated ?, ?and ?misleading|racist ?crime ${claims}|statement|statements|assertion|statistics|statistic|chart|graphic|map|advertisement|ad|ads|figures|numbers`,
    stance: 'refutes',
    by: 'voice',
    example: 'The mayor shared a wildly inaccurate chart of murders.',
  },
  {
    pattern: "that|this 's|is|was not|n't ?at ?all what ~ says|said|shows|showed|found|does|did",
    stance: 'refutes',
    by: 'voice',
    needsClaim: 'told',
    example: 'That is not what the plan says.',
  },
  // beneath an article
  {
    pattern:
      'misstated|misidentified|misspelled|misspelt|misattributed|transposed the|a|an|his|her|its|their|part|one|two|when|where|how|which|in',
    stance: 'refutes',
    by: 'outlet',
    example: 'A caption on Sunday misidentified the man with the rope.',
  },
  {
    pattern: 'correction|corrections|clarification|retraction appended',
    stance: 'refutes',
    by: 'outlet',
    example: 'Correction appended.',
  },
  // stood by
  {
    pattern:
      'fact|point|detail|claim|account|figure ?later|since|also|subsequently ?been confirmed|acknowledged|conceded by',
    stance: 'confirms',
    by: 'agent',
    answered: 'before',
    example: 'The sum was a gift, a fact later confirmed by the ministry.',
  },
  {
    pattern: "the answer is|was ?, ?``|''|\"|\u201c|'|\u2018 yes",
    stance: 'confirms',
    by: 'voice',
    needsClaim: true,
    example: '"The answer is yes," the minister said.',
  },
  {
    pattern:
      'stood|stands|stand|standing by|behind ?the|his|her|their|that|this|my|our depiction|portrayal|assessment|characterization|characterisation|description|claim|what|everything|every|all',
    stance: 'confirms',
    by: 'subject',
    example: 'The author stands by the depiction.',
  },
  {
    pattern: `backed|backs|supported|supports ~ '|'s|\u2019|\u2019s ?own account|version|story|claim|claims|testimony|allegation`,
    stance: 'confirms',
    by: 'subject',
    example: "A second guard backed the first guard's account.",
  },
  // taken back
  {
    pattern: `apologised|apologized|apologises|apologizes|apologising|apologizing for ?having ?falsely|wrongly suggesting|suggested|implying|implied|claiming|claimed|alleging|alleged|stating|stated|reporting|reported|spreading|spread|telling|told|insinuating|accusing|accused`,
    stance: 'refutes',
    by: 'subject',
    example: 'The deputy apologised for suggesting that the mayor took bribes.',
  },
  {
    pattern: `apologised|apologized|apologises|apologizes|apologising|apologizing for ~ suggestion|allegation|allegations|accusation|accusations|statement|statements|rumour|rumor`,
    stance: 'refutes',
    by: 'subject',
    example: "The deputy apologised for his team's suggestion that the mayor took bribes.",
  },
  {
    pattern: `tried|tries|trying|sought|seeks|seeking|attempted|attempts|had|forced|moved|scrambled ?on ?friday|monday|tuesday|wednesday|thursday|saturday|sunday to walk|row|roll|dial|take back ?on|from ?some|all ?of ?it|his|her|their|its|the|that|those|this|these ?earlier|initial|previous|original ${claims}|remarks|remark|statement|statements|comments|comment|words`,
    stance: 'refutes',
    by: 'subject',
    example: 'The senator tried to walk back his remarks.',
  },
  {
    pattern:
      'backed|backs|backing|backpedaled|backpedalled|backtracked away|off|on ?from a|an|the|that|this|his|her|their|those ?earlier|initial ~ suggestion|suggestions|allegation|allegations|claim|claims|accusation|accusations|statement|assertion',
    stance: 'refutes',
    by: 'subject',
    example: 'The minister backed away from a suggestion that the mayor took bribes.',
  },
]
