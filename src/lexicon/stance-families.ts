import { type AnswerPhrase, belittlingWords, claims, falseWords } from './stances.js'

/**
 * Families of answering beside the phrases in `stances.ts`: rumours that are quashed, played down or put to bed, what a claim is called,
 * who doubts and who tells it otherwise, who says nothing, what is taken back. Gathered by hand with a thesaurus in mind; those that mean
 * something else as often ("ruled out", "urged caution") count only where somebody has claimed what they answer.
 */

/** `quash` → quash|quashes|quashed|quashing; irregular verbs are given whole. */
const v = (...lemmas: readonly string[]): string =>
  lemmas
    .flatMap((lemma) => {
      if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
      if (/[^aeo]y$/.test(lemma)) return [lemma, `${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`]
      return [lemma, `${lemma}${/(?:s|sh|ch|x)$/.test(lemma) ? 'es' : 's'}`, `${lemma}ed`, `${lemma}ing`]
    })
    .join('|')

const give = 'give|gives|gave|given|giving'
const put = 'put|puts|putting'
const take = 'take|takes|took|taken|taking'
const tell = 'tell|tells|told|telling'
const keep = 'keep|keeps|kept|keeping'

/** `the recent claims`: what stands before a noun for a claim. */
const the =
  '?all|any|some ?of ?the|a|an|any|those|that|this|these|such|his|her|its|their|our ?recent|new|fresh|media|press|online|newspaper|persistent|growing|widespread|mounting|repeated|earlier|latest|widely|wild|official|police|government|company'
const talk = `${claims}|talk|chatter|whispers|gossip|notion|idea|theory|theories|charge|charges|insinuation|insinuations|contention|accounts|message|messages|post|posts|letter|letters|video|version|narrative|characterization|characterisation|figure|figures|finding|findings`
const account = `${claims}|version|versions|accounts|narrative|testimony|statement|statements|figure|figures|finding|findings|log|logs|records|theory`
const naming = `labelled|labelling|pan|pans|panned|panning|write|writes|wrote|written|${v(
  'call',
  'brand',
  'label',
  'describe',
  'term',
  'slam',
  'denounce',
  'condemn',
  'decry',
  'deride',
  'dismiss',
  'blast',
  'lambast',
  'reject',
  'ridicule',
  'portray',
  'characterise',
  'characterize',
  'trash',
  'attack',
  'criticise',
  'criticize',
  'pronounce',
  'regard',
  'consider',
)}`

/** `as a complete`: what stands between a verb of naming and the word that a claim is called. */
const strongly =
  'utterly|grossly|greatly|wildly|completely|entirely|totally|deeply|wholly|patently|categorically|absolutely|simply|just|plain|plainly|flat|flatly|flat-out|factually|demonstrably|blatantly|palpably|manifestly|clearly|obviously|purely|merely|nothing|politically'
const sheer =
  'pure|utter|complete|total|absolute|sheer|outright|blatant|deliberate|malicious|wicked|vicious|bare-faced|barefaced|brazen|mere|idle|gross|wild|vile|cheap|political|tired|old|desperate|pack|tissue|web|work|load|bunch|figment|collection|string|attempt'
const as = `?as ?\u201c|"|''|\`\`|\u2018|' ?${strongly}|but ?a|an|the|but ?${sheer} ?of`
const end = '.|,|;|'

export const answerFamilies: readonly AnswerPhrase[] = [
  // talk is put down
  {
    pattern: `${v('quash', 'scotch', 'squash', 'squelch')}|dispel|dispels|dispelled|dispelling|${v('downplay', 'minimise', 'minimize')} ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The palace quashed the rumours.',
  },
  {
    pattern: `sought|seeks|seeking|tried|tries|trying|moved|moves|rushed|hurried ?quickly ?to quash|scotch|squash|dispel|downplay|rebut|counter ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'Her manager sought to dispel the rumours.',
  },
  {
    pattern: `sought|seeks|seeking|tried|tries|trying|moved|moves|rushed|hurried ?quickly ?to pour cold water on`,
    stance: 'denies',
    by: 'subject',
    example: 'The club moved to pour cold water on the talk.',
  },
  {
    pattern: `${v('play')} down ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The minister played down reports of a rift.',
  },
  {
    pattern: `${put}|lay|lays|laid|laying ${the} ${talk} ?firmly ?about ?his|her|their ?future to bed|rest`,
    stance: 'denies',
    by: 'subject',
    example: 'The actress put the rumours to bed.',
  },
  {
    pattern: `${put} paid|an ?end to ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The statement put paid to speculation that he would run.',
  },
  {
    pattern: `${give} short shrift to`,
    stance: 'denies',
    by: 'subject',
    example: 'The airline gave short shrift to the allegation.',
  },
  {
    pattern: `${v('push')} back ?hard|strongly|forcefully|sharply against|on|at ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The bank pushed back against the report.',
  },
  {
    pattern: `hit|hits|hitting|lashed|lashes|lashing out at ${the} ${talk}`,
    stance: 'denies',
    by: 'subject',
    example: 'The senator hit out at the allegations.',
  },
  {
    pattern:
      'similar|identical|swift|quick|flat|second|another denial|denials|rebuttal ?also ?quickly ?swiftly came|followed ?quickly ?swiftly ?later ?on ~ from',
    stance: 'denies',
    by: 'agent',
    example: 'A similar denial came from the ministry.',
  },
  {
    pattern: `${v('disclaim')} ?all|any knowledge|responsibility|involvement`,
    stance: 'denies',
    by: 'subject',
    example: 'The dairy disclaimed all knowledge of the shipment.',
  },
  {
    pattern: 'rules|ruled out',
    stance: 'denies',
    by: 'subject',
    needsClaim: true,
    example: 'The general ruled out a ceasefire.',
  },
  {
    pattern: 'no ?immediate|current|present|firm|concrete plans|plan|intention|intentions to|of|for',
    stance: 'denies',
    by: 'voice',
    needsClaim: true,
    example: '"We have no plans to close the plant," the manager said.',
  },
  // what it is called
  {
    pattern: `${naming} ?off ${the} ${talk} ?off ?made|against|of|by|about ?him|her|it|them ${as} ${falseWords}|${belittlingWords}|witch`,
    stance: 'denies',
    by: 'subject',
    example: 'The mayor condemned the article as a smear.',
  },
  {
    pattern: `${naming} it|them|that|this|those|these ${as.replace('?', '')} ${falseWords}|${belittlingWords}|witch`,
    stance: 'denies',
    by: 'subject',
    example: 'The bank denounced it as a smear.',
  },
  {
    pattern: `${naming} ?at ?the ?time ${as.replace('?', '')} ${falseWords}|${belittlingWords}|witch`,
    stance: 'denies',
    by: 'subject',
    answered: 'before',
    example: 'He lay dying, the Courier wrote, a report that the firm described as tasteless.',
  },
  {
    pattern: `${naming}|refers|referred|referring ?to|off ${the} ${talk} ?off ${as} without|lacking|devoid|bereft|wide|far ?of|from ?all|any|the|being ?legal|factual foundation|merit|basis|substance|truth|mark|true|accurate|reality`,
    stance: 'denies',
    by: 'subject',
    example: 'The bank described the report as wholly without foundation.',
  },
  {
    pattern: `refers|referred|referring to ${the} ${talk} ${as} ${falseWords}|${belittlingWords}|witch`,
    stance: 'denies',
    by: 'subject',
    example: 'The mayor referred to the claims as fake news.',
  },
  {
    pattern: `dismiss|dismisses|dismissed|dismissing|deride|derides|derided ?the|a|any|this|that|these|those declaration|announcement|accusation|idea|suggestion|concerns|affair|threat|talk|threats|warning|warnings|assessment|prediction|forecast|comparison|boast|account|move ~ as`,
    stance: 'denies',
    by: 'subject',
    example: 'The president dismissed the declaration as theatre.',
  },
  {
    pattern: 'brushed|brushes|brushing|shrugged|shrugs|shrugging|laughed|waved off|aside|away ~ as a|an|mere|pure',
    stance: 'denies',
    by: 'subject',
    needsClaim: true,
    example: 'The deputy brushed off the affair as a storm in a teacup.',
  },
  {
    pattern:
      'spoke|speaks|speaking|talked|talks|complained|complains of ~ witch|witch-hunt|smear|plot|slander|lies|fabrication|fabrications|conspiracy|calumny',
    stance: 'denies',
    by: 'subject',
    needsClaim: 'told',
    example: 'The minister spoke of a witch hunt.',
  },
  {
    pattern: "did|had|has|have not|n't|never ?ever do|done so",
    stance: 'denies',
    by: 'voice',
    needsClaim: 'told',
    example: '"We have never done so," the bank said.',
  },
  {
    pattern: "nothing|could ?n't|not ?could be further|farther from ?the truth",
    stance: 'denies',
    by: 'voice',
    example: 'Nothing could be further from the truth, the mayor said.',
  },
  {
    pattern: 'never said|wrote|tweeted ?any ?of that|this|so|such|those ?a|an ?thing|remark|remarks|words|statement',
    stance: 'denies',
    by: 'voice',
    example: '"I never said that," the bishop said.',
  },
  {
    pattern:
      'no scientific|medical|factual|legal|historical|statistical basis|foundation|evidence|support ?whatsoever|at ?all for|that',
    stance: 'denies',
    by: 'voice',
    needsClaim: true,
    example: 'There is no medical basis for the advice, the agency said.',
  },
  {
    pattern: 'show|shows|showed|reveal|reveals|indicate no such',
    stance: 'denies',
    by: 'voice',
    example: 'Police statistics show no such rise.',
  },
  {
    pattern: `has|have|had no ?legal|factual merit|basis|foundation|substance ?whatsoever ?in ?fact|reality|law`,
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The allegations had no merit, the lawyer said.',
  },
  {
    pattern: `nothing in|to|behind the|those|these|that|this ?latest|media|press ${claims}|talk`,
    stance: 'denies',
    by: 'voice',
    example: 'There was nothing in the story, the club said.',
  },
  // doubt
  {
    pattern:
      'voice|voices|voiced|voicing|express|expresses|expressed|expressing|harbour|harboured|harbored|raised ?deep|serious|strong|considerable|their|his|her|grave|some doubt|doubts|scepticism|skepticism|incredulity|disbelief ?about|over|of|that|at|as|on',
    stance: 'disputes',
    by: 'subject',
    example: 'Two historians voiced doubts about the find.',
  },
  {
    pattern: `is|are|was|were|remain|remains|remained ?also|deeply|highly|rather|far ?less|more|from unconvinced|unpersuaded|sceptical|skeptical|dubious ${end}by|about|of`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'Other astronomers were unconvinced.',
  },
  {
    pattern: "not|n't|never|less ?yet|entirely|at|wholly ?all|than convinced|persuaded|buying ?by|of|that|it|the|this",
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'Her sister was not convinced by the account.',
  },
  {
    pattern: `urge|urges|urged|urging|counselled|counseled|advised caution ${end}about|over|when`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'Doctors who were not involved urged caution.',
  },
  {
    pattern: 'sounded|sounds|struck|strikes a note|cautious|sceptical|skeptical of|note ?caution|scepticism|skepticism',
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The statistician sounded a note of caution about the poll.',
  },
  {
    pattern: 'take issue with',
    stance: 'disputes',
    by: 'subject',
    example: 'The engineer was quick to take issue with that.',
  },
  {
    pattern:
      "not|n't recognise|recognize|recognised|recognized the|that|this|any|such picture|account|description|version|portrayal|characterisation|characterization|allegations|claims",
    stance: 'disputes',
    by: 'subject',
    needsClaim: 'told',
    example: 'The skater said she did not recognise the picture that they had painted.',
  },
  {
    pattern:
      'greeted|treated|viewed|regarded|received|reacted|responded ~ with ?some|great|deep|widespread|considerable|extreme scepticism|skepticism|incredulity|disbelief|suspicion|doubt',
    stance: 'disputes',
    by: 'subject',
    needsClaim: 'told',
    example: 'Scientists greeted the news with scepticism.',
  },
  {
    pattern: `there is|are|was|were|remains|remain|has|have ?been ?some|much|considerable|widespread|growing|serious doubt|doubts|scepticism|skepticism|disbelief about|over the|those|these|that|this|them|his|her|their|its ?${claims}`,
    stance: 'disputes',
    by: 'nobody',
    needsClaim: true,
    example: 'There was some scepticism about the claims.',
  },
  {
    pattern: `scornful|dismissive|suspicious of ~ ${claims}`,
    stance: 'disputes',
    by: 'subject',
    example: "Engineers were scornful of the firm's claims that the dam would hold.",
  },
  // a report may be faulted for what it advises
  {
    pattern: 'critical of ~ claim|claims|assertion|assertions|allegation|allegations|contention|figures',
    stance: 'disputes',
    by: 'subject',
    example: "Engineers were critical of the firm's claims that the dam would hold.",
  },
  {
    pattern: 'unlikely|doubtful|improbable|implausible|inconceivable that ~ was|were|is|are|has|had',
    stance: 'disputes',
    by: 'voice',
    needsClaim: true,
    example: 'It is unlikely that the map was drawn here, the curator said.',
  },
  {
    pattern: `${take} exception to`,
    stance: 'disputes',
    by: 'subject',
    example: 'The firm took exception to the report.',
  },
  {
    pattern: `${tell}|${give}|offer|offers|offered|paint|paints|painted|present|presents|presented a|an ?very|rather|somewhat|starkly|quite|markedly|sharply different|contrasting|conflicting|contradictory|rival|differing story|account|accounts|version|picture|tale|narrative`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The driver gave a different account.',
  },
  {
    pattern: `${give}|cite|cites|cited|offer|offered|report|reports|reported ?a|the ?much|far|slightly|somewhat lower|higher|smaller|larger|bigger ?death figure|number|toll|total|estimate|count`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: 'figure',
    example: 'The agency gave a lower figure.',
  },
  {
    pattern: `run|runs|ran|running|goes|went ?directly counter to ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The survey runs counter to the claim.',
  },
  {
    pattern: `inconsistent|incompatible with ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    example: 'The photograph is inconsistent with the police account.',
  },
  {
    pattern: `not|n't square|tally|chime|match|agree|fit ?up with ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    example: 'That version does not square with the log.',
  },
  {
    pattern: `conflict|conflicts|conflicted|clash|clashes|clashed|jars|jarred with ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    example: 'His testimony conflicts with the statement of the guard.',
  },
  {
    pattern: `belie|belies|belied|undercut|undercuts|undercutting|undermine|undermines|undermined|discredit|discredits ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The logs undercut that account.',
  },
  {
    pattern: 'beg|begs|begged to differ',
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The professor begged to differ.',
  },
  {
    pattern: `raise|raises|raised|raising ?serious|fresh|new|some|further questions about|over ${the} ${account}`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'Some residents raised questions about the official account.',
  },
  {
    pattern: 'too early|soon|premature for ~ to claim|declare|celebrate|announce|call',
    stance: 'disputes',
    by: 'voice',
    needsClaim: true,
    example: '"It is too early for anybody to claim that," the clerk said.',
  },
  {
    pattern: 'could|can find no trace|traces|record|records of',
    stance: 'disputes',
    by: 'subject',
    needsClaim: true,
    example: 'The forest office could find no trace of the wolf.',
  },
  {
    pattern: `${put} ?the|its|their|that|those|at ~ at ?about|around|just|only|some|roughly|between|nearly|under|over|fewer|less|more ?than #`,
    stance: 'disputes',
    by: 'subject',
    needsClaim: 'figure',
    example: 'The company put the number at three.',
  },
  // yes
  {
    pattern: 'fessed|fesses up to',
    stance: 'confirms',
    by: 'subject',
    example: 'The guard fessed up to the theft.',
  },
  {
    pattern: `bear|bears|bore|bearing out ${the} ${account}`,
    stance: 'confirms',
    by: 'subject',
    needsClaim: true,
    example: 'Phone records bear out her account.',
  },
  {
    pattern: `back|backs|backed|backing up ${the} ${account}`,
    stance: 'confirms',
    by: 'subject',
    needsClaim: true,
    example: 'A second witness backed up his story.',
  },
  {
    pattern: 'borne out by',
    stance: 'confirms',
    by: 'agent',
    answered: 'before',
    example: 'The allegation was borne out by the inquiry.',
  },
  {
    pattern: `vouch|vouches|vouched for ${the} ${account}`,
    stance: 'confirms',
    by: 'subject',
    example: 'The sister vouched for his account.',
  },
  // nothing is said
  {
    pattern: 'in no mood to discuss|talk|comment|answer|speak|elaborate|explain',
    stance: 'declines',
    by: 'subject',
    example: 'The manager was in no mood to discuss his future.',
  },
  {
    pattern: `${give} ?very nothing|little away`,
    stance: 'declines',
    by: 'subject',
    example: 'The envoy was giving nothing away.',
  },
  {
    pattern: `${keep}|${v('play')}|hold|holds|held his|her|their|its cards close ?to`,
    stance: 'declines',
    by: 'subject',
    example: 'The striker kept his cards close to his chest.',
  },
  {
    pattern: `${keep} ?his|her|its|their own counsel`,
    stance: 'declines',
    by: 'subject',
    example: 'The general kept his own counsel.',
  },
  {
    pattern: 'coy|cagey|evasive|guarded about',
    stance: 'declines',
    by: 'subject',
    example: 'The actress was coy about the role.',
  },
  {
    pattern:
      "fend|fends|fended|fending|bat|brush|wave|turn|turned|turns off|aside|away ?all|repeated|any|further|a ?reporters|journalists|of|number|string ?\u2019|' ?of questions|question|inquiries|enquiries",
    stance: 'declines',
    by: 'subject',
    example: 'The coach fended off questions about the captain.',
  },
  {
    pattern: `pleaded|pleads|pleading|invoked|invokes|invoking the ?u.s. fifth`,
    stance: 'declines',
    by: 'subject',
    example: 'The witness pleaded the Fifth.',
  },
  {
    pattern:
      'exercised|exercises|exercising|invoked|invokes|invoking ?his|her|their|the ?legal|constitutional right to silence|remain ?silent',
    stance: 'declines',
    by: 'subject',
    example: 'The suspect exercised his right to remain silent.',
  },
  {
    pattern: 'inappropriate|improper|unwise|unhelpful ?at ?this ?stage ?for ~ to comment|speculate|discuss|elaborate',
    stance: 'declines',
    by: 'voice',
    example: '"It would be inappropriate to comment," the court said.',
  },
  {
    // "wrong for ministers to discuss it": what others should not do
    pattern:
      'wrong|irresponsible|unfair ?at ?this ?stage for me|us|him|her|them|anyone|anybody to comment|speculate|discuss|elaborate',
    stance: 'declines',
    by: 'voice',
    example: '"It would be wrong for me to comment," the judge said.',
  },
  {
    pattern:
      "not|n't be|is ?be appropriate|right|proper|helpful|fair|responsible ?at ?this ?stage|time ?for ~ to comment|speculate|discuss|elaborate",
    stance: 'declines',
    by: 'voice',
    example: '"It would not be appropriate to comment," the police said.',
  },
  {
    pattern: "not|n't going to get|comment|discuss|talk|speak|speculate|go|answer|elaborate into|on|about|.",
    stance: 'declines',
    by: 'subject',
    example: '"I am not going to get into that," the secretary said.',
  },
  {
    pattern:
      "not|n't|never comment|comments|discuss|discusses ?publicly on|about ?any|rumour|rumours|rumors|speculation",
    stance: 'declines',
    by: 'subject',
    example: 'The firm never comments on speculation.',
  },
  {
    pattern: 'would|will say|reveal only that',
    stance: 'declines',
    by: 'subject',
    example: 'The spokeswoman would say only that an inquiry was under way.',
  },
  {
    pattern: 'moved|moves|moving on|swiftly|quickly ?on to the|another ?next question|questioner',
    stance: 'declines',
    by: 'subject',
    example: 'The press secretary moved on to the next question.',
  },
  {
    // never "changed the subject of her thesis"
    pattern: `changed|changes|changing the subject to|when|whenever|as|after|and|${end}`,
    stance: 'declines',
    by: 'subject',
    example: 'The bishop changed the subject when asked about the loan.',
  },
  {
    pattern:
      'walked|walks|walking|stormed|hurried away|off|out|past when|as|after|without ?being|he|she ?was asked|questioned|pressed',
    stance: 'declines',
    by: 'subject',
    example: 'The envoy walked away when asked about the talks.',
  },
  {
    pattern:
      'refused|refuses|refusing|declined|declines|declining|unwilling to engage|entertain|dignify|indulge|address ?with the|that|this|those|these|such|any|his|her|their ?latest claims|claim|allegations|allegation|rumours|rumors|rumour|rumor|reports|report|question|questions|issue|matter|speculation|accusations|accusation|suggestion|suggestions|talk|idea',
    stance: 'declines',
    by: 'subject',
    example: 'The studio refused to engage with the allegations.',
  },
  {
    pattern:
      'steered|steers|steering|shied|shies|kept|stayed|stays clear|away of|from ?the|that|any|this subject|topic|issue|question|matter|questions|commenting|discussing',
    stance: 'declines',
    by: 'subject',
    example: 'The prince steered clear of the subject.',
  },
  {
    pattern: 'declined|declines|declining|refused|refuses ?to weigh in|into',
    stance: 'declines',
    by: 'subject',
    example: 'The senator declined to weigh in on the dispute.',
  },
  {
    pattern: `not|n't|never|yet ?to ?directly|publicly|specifically address ${the} ${talk}|matter|issue|question|questions|controversy|accusation|accusations|affair`,
    stance: 'declines',
    by: 'subject',
    example: 'The singer has yet to address the matter.',
  },
  // no answer
  {
    pattern:
      "phone|mobile|telephone|number|phones ?s|numbers ?of|for|on|'s ?her|him|them|his was|is|were|are|has ?been switched|turned off",
    stance: 'no-response',
    by: 'outlet',
    example: 'His phone was switched off on Tuesday.',
  },
  {
    pattern: 'calls|call ?made to|from @ went|goes|rang ?straight ?to|through|out ?to voicemail|out|unanswered',
    stance: 'no-response',
    by: 'agent',
    example: 'Calls to his mobile went to voicemail.',
  },
  {
    pattern: 'email|emails|e-mail|e-mails|message|messages|letter ?sent to @ bounced',
    stance: 'no-response',
    by: 'agent',
    example: 'An email to the charity bounced back.',
  },
  {
    pattern: 'would|could|can|will say ?absolutely no|nothing more|further',
    stance: 'declines',
    by: 'subject',
    example: 'The official said he was aware of the report and would say no more.',
  },
  {
    pattern:
      "not|n't|never show|publish|produce|present|release the|any|its|his|her|their|those papers|documents|copies|recordings|recording|letters|messages|emails|evidence|proof",
    stance: 'declines',
    by: 'subject',
    needsClaim: true,
    example: 'The channel did not show the papers.',
  },
  {
    pattern: 'nobody came to the ?front door of|at|when',
    stance: 'no-response',
    by: 'agent',
    example: 'Nobody came to the door of the office on Monday.',
  },
  {
    pattern: 'no one came to the ?front door of|at|when',
    stance: 'no-response',
    by: 'agent',
    example: 'No one came to the door of the office.',
  },
  // left open
  {
    pattern: 'non-committal|noncommittal',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The trainer was non-committal.',
  },
  {
    pattern:
      'left|leaves|leaving|kept|keeps|keeping the door open|ajar to|for a|an|any|further|more|possible|talks|negotiations',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The captain left the door open to a transfer.',
  },
  {
    pattern:
      'too ?soon|early|premature soon|early|to ?to say|tell|know|judge|speculate|conclude whether|if|which|what|how|who|.|,|;|”|"',
    stance: 'not-confirmed',
    by: 'voice',
    example: 'It was too soon to say which account was right, the prosecutor said.',
  },
  {
    pattern:
      'neither|none ~ could|can ?immediately ?independently be ?immediately ?independently checked|verified|confirmed',
    stance: 'unverified',
    by: 'outlet',
    example: 'Neither claim could be checked independently.',
  },
  {
    pattern: "not|n't able|possible to ?immediately ?independently check|establish ?immediately ?independently",
    stance: 'unverified',
    by: 'subject',
    example: 'This newspaper was not able to check the claim.',
  },
  // taken back, shown false
  {
    pattern: 'get|got|gotten it|this|that|things wrong',
    stance: 'refutes',
    by: 'subject',
    needsClaim: true,
    example: 'The mayor said that he had got it wrong.',
  },
  {
    pattern: 'backed|climbed down .|,|and|over|on',
    stance: 'refutes',
    by: 'subject',
    needsClaim: true,
    example: 'On Monday the mayor backed down.',
  },
  {
    pattern: 'ate|eat|eats|swallow|swallowed his|her|their|its ?own words',
    stance: 'refutes',
    by: 'subject',
    needsClaim: true,
    example: 'The mayor had to eat his words.',
  },
  {
    pattern:
      'actual|correct|real|true|right ?death number|figure|total|sum|amount|toll|age is|was|should ?have ?be|been ?about|around #',
    stance: 'refutes',
    by: 'voice',
    needsClaim: true,
    example: 'The actual number is 14.',
  },
  {
    pattern:
      'article|story|report|headline|caption|it|sentence|figure|version|item|graphic should have ?been read|said|stated|given|referred',
    stance: 'refutes',
    by: 'outlet',
    example: 'The article should have said that she was 41.',
  },
  {
    pattern:
      'error|errors|mistake was|were|occurred|arose|is ?introduced|made|due|caused ?in|during|by|to ?the|a|an editing|production|transcription|translation|typing|transcribing|reporting|editor',
    stance: 'refutes',
    by: 'outlet',
    example: 'The error was introduced in editing.',
  },
  {
    pattern:
      'result|because|due of|to ?a|an transcription|typing|translation|editing|production|reporting|typographical error',
    stance: 'refutes',
    by: 'outlet',
    example: 'The figure was the result of a transcription error.',
  },
  {
    // "apologised for the report" stands with the phrases
    pattern: `${v('apologise', 'apologize')} for it|publishing|running|airing|broadcasting|posting|printing ${end}|it|the|that`,
    stance: 'refutes',
    by: 'subject',
    needsClaim: true,
    example: 'The magazine has apologised for it.',
  },
  {
    pattern: 'apologise|apologize for ?the|this|these|any|our error|errors|mistake|mistakes|inaccuracy|confusion',
    stance: 'refutes',
    by: 'subject',
    example: 'We apologise for the error.',
  },
  {
    pattern:
      'article|story|headline|text|caption|copy|post|item|piece has|have|was|were ?since ?now|subsequently|accordingly ?been ?now|since amended|corrected',
    stance: 'refutes',
    by: 'outlet',
    example: 'The article has been amended.',
  },
  {
    // never "the Senate's version", "the version of the bill"
    pattern:
      'this|our|online|web|digital|print|printed|website|earlier|original|electronic version has|have|was|were ?since ?now|subsequently|accordingly ?been ?now|since amended|corrected',
    stance: 'refutes',
    by: 'outlet',
    example: 'The online version has been amended.',
  },
  {
    pattern: `pulled|pulls|pulling|unpublished|spiked|deleted|deletes|removed|took|taken ?down ?the|its|his|her|their|that|this ?original|false|offending story|report|article|post|tweet|video|posts|tweets|broadcast|item`,
    stance: 'refutes',
    by: 'subject',
    needsClaim: true,
    example: 'The station pulled the story.',
  },
  {
    pattern: 'taken|lifted|ripped|torn|used|quoted ?completely|entirely|wholly out of context',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The clip was taken out of context.',
  },
  {
    pattern:
      'originated|originates|originate|stems|stemmed|came|comes|published ?first|appears|appeared|seems ?to ?have ?originated|come ?from|on|by|with ?a|an|the satirical|satire|parody|spoof|joke|humour|humor',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The post originated on a satirical website.',
  },
]
