import { type AnswerPhrase, claims } from './stances.js'

/**
 * Rejoinders of public quarrels: accusations that people defend themselves against, assertions that they strike down, fiction that others
 * are said to spread, words that were twisted. Gathered by hand from general knowledge of news prose.
 */

const the =
  '?the|a|an|any|all|those|that|this|these|such|his|her|its|their|both ?recent|earlier|repeated|persistent|new'
const talk = `${claims}|talk|chatter|notion|idea|theory|theories|charge|charges|insinuation|insinuations|contention|characterization|characterisation|portrayal|criticism|criticisms|implication|implications|attacks`
const degree =
  '?strongly|completely|totally|entirely|respectfully|firmly|absolutely|wholly|fundamentally|vehemently|categorically'

const quote = "?\u201c|\"|''|\u2018|``"
const unfit =
  'misleading|false|untrue|inaccurate|incorrect|baseless|unfounded|groundless|bogus|nonsense|absurd|ridiculous|ludicrous|preposterous|outrageous|laughable|irresponsible|fabrication|distortion|smear|lie|lies|fiction|hoax|flawed|sloppy|premature|speculative|speculation|exaggerated|rush|pathetic|dangerous|shameful|despicable|disgraceful|desperate|unfair|unsubstantiated|propaganda'
const twisting =
  'distort|distorts|distorted|distorting|misrepresent|misrepresents|misrepresented|misrepresenting|mischaracterize|mischaracterizes|mischaracterized|mischaracterizing|mischaracterise|mischaracterised|misquote|misquotes|misquoted|misreading|cherry-pick|cherry-picks|cherry-picked|cherry-picking|falsify|falsifies|falsified'

export const answerRejoinders: readonly AnswerPhrase[] = [
  {
    pattern: `defended|defends|defending himself|herself|itself|themselves ?strongly ?vigorously ?on|in ?monday|tuesday|wednesday|thursday|friday|saturday|sunday against|from ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The mayor defended himself against accusations of fraud.',
  },
  {
    pattern: `strike|strikes|struck|striking|swat|swats|swatted|swatting|bat|bats|batted|batting|knock|knocks|knocked|knocking|shoot|shoots|shot|shooting|tamp|tamps|tamped|tamping down|away|aside ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The hosts have struck down assertions that the show was staged.',
  },
  {
    pattern: `put|puts|putting|lay|lays|laid|laying to rest|bed ${the} ${talk}|rumblings|doubts|fears`,
    stance: 'denies',
    by: 'subject',
    example: 'The coach put to rest the rumours that she would leave.',
  },
  {
    pattern: `discredits|discrediting ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The senator is discrediting an earlier report that he had resigned.',
  },
  {
    pattern: `disagree|disagrees|disagreed|disagreeing ${degree} with ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The clerk said she disagreed strongly with the claims.',
  },
  {
    pattern: `push|pushes|pushed|pushing back ?hard|strongly|forcefully|sharply|aggressively against|at|on ~ who|that say|says|said|claim|claims|claimed|argue|argues|suggest|suggests|think|believe|insist|allege`,
    stance: 'disputes',
    by: 'subject',
    example: 'The envoy pushed back against critics who say the mission failed.',
  },
  {
    pattern: `push|pushes|pushed|pushing back after|when|as ~ accused|accuses|blamed|blames|claimed|claims|alleged|charged|criticized|criticised|suggested|said`,
    stance: 'denies',
    by: 'subject',
    example: 'The bank was quick to push back after the union accused it of fraud.',
  },
  {
    pattern: `peddle|peddles|peddled|peddling|spout|spouts|spouted|spouting|push|pushes|pushing|spread|spreads|spreading ?pure|complete|utter|outright|blatant fiction|fictions|falsehood|falsehoods|myth|myths|untruths|lies`,
    stance: 'disputes',
    by: 'voice',

    example: '"Anyone who says the river is poisoned is peddling fiction," the mayor said.',
  },
  {
    pattern: 'this|the|a fiction|myth|falsehood|fallacy|canard|fantasy that',
    stance: 'disputes',
    by: 'voice',
    example: '"Let us do away with the fiction that the plant is safe," the senator said.',
  },
  {
    pattern: 'no substance|merit|foundation|validity ?whatsoever|at ?all .|,|;',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The allegations have no substance, the firm said.',
  },
  {
    pattern: 'unsupported|contradicted|undermined|belied by ?the ?any ?available evidence|facts|record',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The claims are unsupported by evidence, the dean wrote.',
  },
  {
    pattern: `called|calls|calling|branded|brands|branding|dismissed|dismisses|dismissing|described|describes|describing ${the} whole|entire|latest ?latest ?whole kerfuffle|affair|controversy|uproar|row|flap|fuss|episode|scandal|business|saga ?as ?“|"|''|‘ ?a|an ?complete|total ?“|"|''|‘ absurd|ridiculous|nonsense|fabrication|smear|hoax|invention|distraction`,
    stance: 'denies',
    by: 'subject',
    example: 'The chairman dismissed the whole affair as absurd.',
  },
  {
    pattern: `called|calls|calling|branded|brands|branding|labeled|labels|labelled|denounced|denounces|denouncing|blasted|blasts ~ report|story|article|claim|claims|allegation|allegations|accusation|accusations|charge|assertion|suggestion|study|analysis|account|tally ?from|by|in|that ?~ ?as ?a|an ${quote} ?a|an ?completely|totally|absolutely|simply|utterly|deeply|grossly ${unfit}`,
    stance: 'denies',
    by: 'subject',
    example: "The campaign called the agency's report misleading.",
  },
  {
    pattern: `misleading|dishonest|disingenuous|inaccurate|incorrect|false|untrue|wrong|absurd|ridiculous|ludicrous|laughable|irresponsible to ?even ?try|pretend imply|suggest|say|claim|insinuate|assert|allege|argue|conclude|infer`,
    stance: 'disputes',
    by: 'voice',
    needsClaim: true,
    example: '"It is misleading to imply that the loan saved the yard," the clerk wrote.',
  },
  {
    pattern: `${twisting} ?the|my|our|his|her|their|its|a ~ record|facts|truth|words|position|positions|views|data|history|figures|numbers|remarks|comments|statement|statements|schedule|evidence|findings|conditions|situation|reality`,
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: '"They have distorted the facts," the mill said.',
  },
  {
    pattern: 'facts|details|dates are|were ?simply|just|all|also|plainly wrong|incorrect|inaccurate|false',
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: 'The facts are incorrect, officials said.',
  },
  {
    pattern: `not|n't|never accept|buy|believe|trust ?any ?of the|these|those|this|that|their|his|her|its ?official|latest ${claims}|figures|numbers|estimates|explanation|conclusion|conclusions|findings`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: 'told',
    example: '"I do not accept these figures," the minister said.',
  },
  {
    pattern: 'found|finds|finding|find|uncovered|discovered no record|records|mention of',
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The Herald found no record of the class.',
  },
  {
    pattern: 'say|says|contain|contains|show|shows nothing of the kind|sort',
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: '"The law shows nothing of the kind," an expert wrote.',
  },
  {
    pattern: `based|founded|built on ?his|her|its|their|an|mere|pure ?own opinion|opinions|speculation|hearsay|emotion ,|and|rather ?than not|than ?on ?any ?the ?actual fact|facts|evidence`,
    stance: 'denies',
    by: 'voice',
    needsClaim: 'told',
    example: 'The remarks are based on opinion, not on facts, the town said.',
  },
  {
    pattern: 'a|the ?clear ?classic rush to judgment|judgement',
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: 'The count was a rush to judgment, the campaign said.',
  },
  {
    pattern: `factually|historically|scientifically|flatly|demonstrably|patently|categorically|completely|totally|entirely|wildly inaccurate|incorrect|wrong|false|untrue|unfounded ${claims}|statement|statements|charge|charges`,
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: '"She is after attention with categorically false claims," the lawyer said.',
  },
  {
    pattern: 'make|makes|making|made everything|things|stuff|stories ?all up',
    stance: 'denies',
    by: 'voice',
    needsClaim: 'told',
    example: '"The papers make everything up," the singer said.',
  },
  {
    pattern:
      'slander|slanders|slandered|slandering|malign|maligns|maligned|maligning ~ again|country|party|company|government|nation|name|reputation|army|people|us|me|him|them',
    stance: 'disputes',
    by: 'voice',
    needsClaim: 'told',
    example: '"They are slandering our country," the envoy said.',
  },
  {
    pattern: 'was|were|is|are|been trumped up',
    stance: 'denies',
    by: 'voice',
    example: 'He is charged with treason, a charge that he says was trumped up.',
  },
]
