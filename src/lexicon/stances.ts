import type { Stance } from '../article.js'

/**
 * How parties answer claims and inquiries: verbs whose stance depends on how they are negated, refused or hedged, and fixed
 * phrases. Gathered by hand from what style books of agencies say on "declined to comment" and its like and from
 * general knowledge of news prose; the stances are those of the sourcing page. Every row has examples that the tests run.
 */
export interface AnswerVerb {
  readonly name:
    | 'confirm'
    | 'admit'
    | 'verify'
    | 'establish'
    | 'deny'
    | 'reject'
    | 'debunk'
    | 'dispute'
    | 'comment'
    | 'tell'
    | 'give'
    | 'respond'
  /** Every form that can be the head of the act, in lower case. */
  readonly forms: readonly string[]
  /** Said plainly: "denied it". `null`: nothing is answered. */
  readonly plain: Stance | null
  /** With a negation: "did not deny it". */
  readonly negated: Stance | null
  /** Refused: "declined to deny it", "would not deny it". */
  readonly refused: Stance | null
  /** Not able, or not yet: "could not deny it", "has yet to deny it". */
  readonly unable: Stance | null
  readonly example: string
}

/** `deny` → deny, denies, denied, denying. */
const forms = (...lemmas: readonly string[]): readonly string[] =>
  lemmas.flatMap((lemma) => {
    if (/[^aeo]y$/.test(lemma)) {
      const stem = lemma.slice(0, -1)
      return [lemma, `${stem}ies`, `${stem}ied`, `${lemma}ing`]
    }
    if (lemma.endsWith('e')) return [lemma, `${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`]
    return [lemma, `${lemma}${/(?:s|sh|ch|x)$/.test(lemma) ? 'es' : 's'}`, `${lemma}ed`, `${lemma}ing`]
  })

export const answerVerbs: readonly AnswerVerb[] = [
  {
    name: 'confirm',
    forms: [...forms('confirm', 'corroborate', 'substantiate')],
    plain: 'confirms',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'The ministry confirmed the report.',
  },
  {
    name: 'admit',
    forms: [...forms('acknowledge', 'concede', 'confess'), 'admit', 'admits', 'admitted', 'admitting'],
    plain: 'confirms',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'The mayor admitted that he had taken the money.',
  },
  {
    name: 'verify',
    forms: [...forms('verify', 'authenticate', 'geolocate')],
    plain: 'verified',
    negated: 'unverified',
    refused: 'not-confirmed',
    unable: 'unverified',
    example: 'The Courier verified the footage.',
  },
  {
    name: 'deny',
    forms: [...forms('deny', 'refute', 'repudiate', 'gainsay'), 'rebut', 'rebuts', 'rebutted', 'rebutting'],
    plain: 'denies',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'The minister denied the allegation.',
  },
  {
    name: 'reject',
    forms: [...forms('reject', 'dismiss', 'rubbish', 'ridicule', 'rebuff', 'deride', 'decry', 'discount', 'slam')],
    plain: 'denies',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'The club rejected the claims.',
  },
  {
    name: 'debunk',
    forms: forms('debunk', 'disprove'),
    plain: 'refutes',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'Fact checkers debunked the claim.',
  },
  {
    name: 'establish',
    forms: ['establish', 'determine', 'ascertain', 'established', 'determined', 'ascertained'],
    plain: null,
    negated: null,
    refused: 'declines',
    unable: 'unverified',
    example: 'This newspaper was unable to establish when the film was made.',
  },
  {
    name: 'dispute',
    forms: [...forms('dispute', 'contest', 'challenge', 'question', 'query', 'doubt', 'contradict')],
    plain: 'disputes',
    negated: 'not-confirmed',
    refused: 'not-confirmed',
    unable: 'not-confirmed',
    example: 'The opposition disputed those figures.',
  },
  {
    name: 'comment',
    forms: [...forms('comment', 'elaborate', 'expand', 'speculate')],
    plain: null,
    negated: 'declines',
    refused: 'declines',
    unable: 'declines',
    example: 'The palace declined to comment.',
  },
  {
    name: 'tell',
    forms: [
      ...forms(
        'disclose',
        'specify',
        'reveal',
        'discuss',
        'identify',
        'name',
        'explain',
        'clarify',
        'divulge',
        'define',
        'detail',
      ),
      'say',
      'saying',
      'state',
      'indicate',
      'report',
      'talk',
      'speak',
    ],
    plain: null,
    negated: 'declines',
    refused: 'declines',
    unable: 'declines',
    example: 'The company would not say how many were hurt.',
  },
  {
    name: 'give',
    forms: [
      ...forms('provide', 'offer', 'release', 'supply', 'share'),
      'give',
      'gives',
      'giving',
      'make',
      'making',
      'go',
      'going',
    ],
    plain: null,
    negated: 'declines',
    refused: 'declines',
    unable: 'declines',
    example: 'The army refused to give details.',
  },
  {
    name: 'respond',
    forms: [...forms('respond', 'reply', 'answer', 'return', 'acknowledge')],
    plain: null,
    negated: 'no-response',
    refused: 'declines',
    unable: 'no-response',
    example: 'The airline did not immediately respond to a request for comment.',
  },
]

/** Some claim, one with another figure than the phrase gives, or what somebody else has just told, in whatever words. */
export type NeedsClaim = true | 'figure' | 'told'

/**
 * A fixed phrase. The pattern's words part at blanks: `a|b` is either, `?a` may be missing, `~` stands for a few words, `#` for a
 * number.
 * `by` says who answers: the `subject` before the phrase, the `agent` behind its last word, the `voice` that the words are in
 * (the outlet's, where nobody is quoted), the `outlet`, or `nobody` who is named.
 */
export interface AnswerPhrase {
  readonly pattern: string
  readonly stance: Stance
  readonly by: 'subject' | 'agent' | 'voice' | 'outlet' | 'nobody'
  /** `before`: what is answered stands before the phrase ("the claims remain unverified"). */
  readonly answered?: 'before'
  /** It counts only where somebody else has claimed what it answers: the words mean something else as often. */
  readonly needsClaim?: NeedsClaim
  readonly example: string
}

export const falseWords =
  'false|untrue|fake|bogus|trumped-up|figment|fabricated|fabrication|fabrications|fiction|fictitious|fictional|hoax|nonsense|rubbish|baseless|unfounded|groundless|incorrect|inaccurate|lie|lies|propaganda|satire|misinformation|disinformation|photoshopped|doctored|debunked|ridiculous|absurd|ludicrous|preposterous|rumor|rumors|rumour|rumours|gossip|speculation|invention|inventions|invented|exaggeration|exaggerations|overstatement|canard|falsehood|falsehoods|untruth|untruths|misrepresentation|misstatement|fantasy|fantasies|fable|fairytale|myth|forgery|forged|montage|parody|concoction|concocted|slanderous|libellous|defamatory|apocryphal|distortion|distortions|mischaracterization|mischaracterisation|hogwash|baloney|bunkum|hokum|poppycock|claptrap|malarkey|meritless|smear|smears|slander|calumny|codswallop|twaddle|balderdash|piffle|tosh|drivel|tripe|moonshine|hooey|humbug|cobblers|bollocks|bullshit|garbage|erroneous|untruthful|mendacious|falsification|falsifications|made-up|inaccuracies'
export const claims =
  'report|reports|claim|claims|story|stories|rumor|rumors|rumour|rumours|allegation|allegations|accusation|accusations|account|accounts|news|information|article|articles|assertion|assertions|suggestion|suggestions|speculation'

export const answerPhrases: readonly AnswerPhrase[] = [
  {
    pattern: "would|will|could not|n't be drawn",
    stance: 'declines',
    by: 'subject',
    example: 'The minister would not be drawn on the talks.',
  },
  {
    pattern: 'refused|declined|refuses|declines|unwilling|reluctant to be drawn',
    stance: 'declines',
    by: 'subject',
    example: 'The coach refused to be drawn on his future.',
  },
  {
    pattern: 'had|has|have|made|makes|offered|with no ?immediate ?further ?public ?official comment',
    stance: 'declines',
    by: 'subject',
    example: 'The embassy had no comment on the arrests.',
  },
  {
    pattern: 'nothing ?more|further|else ?to|that say|add|comment',
    stance: 'declines',
    by: 'voice',
    example: '"There is nothing more to say," the coach said.',
  },
  {
    pattern:
      'gave|gives|giving|provided|provides|providing|offered|offers|offering|released no|few|little|scant ?further|more|other|additional|immediate details|detail|explanation|reason|reasons|specifics|information|particulars|date|dates|figure|figures|timetable|timeline|name|names|number|numbers|comment|evidence|proof',
    stance: 'declines',
    by: 'subject',
    example: 'The army gave no further details.',
  },
  {
    pattern: 'remained|remains|stayed|kept|keeping|keeps|been|is|are|was|were silent|tight-lipped|mum',
    stance: 'declines',
    by: 'subject',
    example: 'The firm remained tight-lipped about the merger.',
  },
  {
    pattern:
      'referred|deferred|directed|refers ?all ?further|reporters|other questions|inquiries|enquiries|queries|requests|comment ~ to',
    stance: 'declines',
    by: 'subject',
    example: 'The bank referred questions to its lawyers.',
  },
  {
    pattern: 'without elaborating|elaboration|comment',
    stance: 'declines',
    by: 'subject',
    example: 'The talks had failed, the envoy said, without elaborating.',
  },
  {
    pattern:
      'without giving|providing|offering ?any ?further|more details|detail|evidence|explanation|specifics|information',
    stance: 'declines',
    by: 'subject',
    example: 'Two men were held, the sheriff said without giving details.',
  },
  {
    pattern:
      'brushed|waved|batted|sidestepped|dodged|ducked|deflected|evaded ?aside|away|off ?a|the|all ?repeated question|questions',
    stance: 'declines',
    by: 'subject',
    example: 'The chancellor sidestepped questions about the tax.',
  },
  {
    pattern: "could|can not|n't ?immediately ?be ?independently ?immediately reached|contacted|located",
    stance: 'no-response',
    by: 'subject',
    example: 'The owner could not be reached on Sunday.',
  },
  {
    pattern: 'cannot be reached|contacted',
    stance: 'no-response',
    by: 'subject',
    example: 'The owner cannot be reached.',
  },
  {
    pattern: "not|n't ?immediately ?been|be available|reachable ?for ?immediate ?comment",
    stance: 'no-response',
    by: 'subject',
    example: 'A spokesman was not immediately available for comment.',
  },
  {
    pattern: 'unavailable|unreachable ?for comment',
    stance: 'no-response',
    by: 'subject',
    example: 'The director was unavailable for comment.',
  },
  {
    pattern: 'no ?immediate|official comment|response|reply|reaction|statement|word was|were ~ available from',
    stance: 'no-response',
    by: 'agent',
    example: 'No comment was immediately available from the university.',
  },
  {
    pattern: 'no ?immediate|official|public comment|response|reply|reaction|statement|word ?yet from|by',
    stance: 'no-response',
    by: 'agent',
    example: 'There was no immediate comment from the army.',
  },
  {
    pattern:
      "calls|call|messages|message|emails|email|e-mails|requests|request|inquiries|letters|texts ?left|sent|made ?for|seeking ?comment ?on|about ~ to|with|from|for|by @ ?were|was|went|has|have|had|been|are|is ?not|immediately|n't ?immediately|been ?immediately unanswered|returned|answered|unreturned|acknowledged",
    stance: 'no-response',
    by: 'agent',
    example: 'Calls to the company went unanswered.',
  },
  {
    pattern: "did|has|have|does|do|had not|n't ?immediately|yet ?immediately|yet get|got|gotten|getting back to",
    stance: 'no-response',
    by: 'subject',
    example: 'The agency did not get back to us.',
  },
  {
    pattern: 'received|receive|got no ?immediate response|reply|answer|answers ?from',
    stance: 'no-response',
    by: 'agent',
    example: 'The newspaper received no reply from the club.',
  },
  {
    pattern: 'no ?independent|official|immediate|further|public|such confirmation|corroboration|verification from|by',
    stance: 'not-confirmed',
    by: 'agent',
    example: 'There was no confirmation from the ministry.',
  },
  {
    pattern:
      'received|had|has|have|got ?received no ?independent|official|further|such confirmation|corroboration|notification|information|knowledge|indication',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The agency had received no official notification of the outbreak.',
  },
  {
    pattern: 'no ?independent|official|immediate|further|public|such confirmation|corroboration|verification',
    stance: 'unverified',
    by: 'outlet',
    example: 'There has been no independent confirmation of the attack.',
  },
  {
    pattern: 'refused|declined|refuses|declines to rule ?it|this|that out',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The union refused to rule out a strike.',
  },
  {
    pattern: "not|n't|never rule|ruled|ruling ?it|this|that out",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The governor did not rule out a run.',
  },
  {
    pattern: 'unaware of ?a|an|any|the|such|these',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The spokesman said he was unaware of the report.',
  },
  {
    pattern: "not|n't aware|informed of|about",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The consulate was not aware of any arrest.',
  },
  {
    pattern: "could not|n't recall|remember",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'Her office said she could not recall the meeting.',
  },
  {
    pattern:
      'impossible|difficult|hard|way|means to ?independently ?immediately verify|confirm|authenticate|corroborate',
    stance: 'unverified',
    by: 'outlet',
    example: 'It was impossible to verify the account.',
  },
  {
    pattern: 'unconfirmed|unverified|uncorroborated|unsubstantiated',
    stance: 'unverified',
    by: 'outlet',
    example: 'Unconfirmed reports spoke of a second blast.',
  },
  {
    pattern: 'grain|pinch of salt',
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'The figure should be taken with a pinch of salt.',
  },
  {
    pattern: 'by no means confirmed|certain',
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'The date is by no means confirmed.',
  },
  {
    pattern: 'yet to be ?independently|officially confirmed|verified|authenticated',
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'The death toll has yet to be confirmed.',
  },
  {
    pattern: 'remain|remains|remained unconfirmed|unverified',
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'The claims remain unverified.',
  },
  {
    pattern:
      'no ?credible|hard|concrete|clear|firm|apparent evidence|proof ?at ?all|whatsoever|yet that|of|for|to|those|the|these|he|she|they|it|any',
    stance: 'unverified',
    by: 'voice',
    example: 'There is no evidence that the meeting took place.',
  },
  {
    pattern: 'seen|reviewed|viewed|examined|inspected by',
    stance: 'verified',
    by: 'agent',
    example: 'According to documents seen by the Courier, the deal was signed in May.',
  },
  {
    pattern:
      'turned|turns|turn|turning out to ?have be|been ?a|an ?complete|elaborate|total ?completely|entirely|wholly false|untrue|fake|bogus|fabricated|fabrication|fiction|hoax|nonsense|baseless|unfounded|incorrect|inaccurate|wrong|satire|doctored|photoshopped|mistaken',
    stance: 'refutes',
    by: 'outlet',
    answered: 'before',
    example: 'The story turned out to be false.',
  },
  {
    pattern:
      'proved|proven|proves|proving|shown|found ?to ?have ?be ?been ?a ?completely|entirely|wholly false|untrue|fake|bogus|fabricated|hoax|baseless|unfounded|groundless|incorrect|inaccurate|wrong|mistaken|doctored',
    stance: 'refutes',
    by: 'outlet',
    answered: 'before',
    example: 'The rumour proved unfounded.',
  },
  {
    pattern: `been|was|were|is|are ?since|later|quickly|now ?been ?thoroughly|widely|completely|fully debunked|disproved|disproven|discredited`,
    stance: 'refutes',
    by: 'outlet',
    answered: 'before',
    example: 'The photo has since been debunked.',
  },
  {
    pattern: `retracted|retracts|retract|recanted|recants|withdrew|withdrawn|withdraws|disavowed ?an|a|the|his|her|its|their|that|this|those|these|earlier ?original|earlier|previous ?newspaper ${claims}|statement|statements|remark|remarks|comment|comments|testimony|confession|post|tweet|figure|figures|study|paper`,
    stance: 'refutes',
    by: 'subject',
    example: 'The magazine retracted the story.',
  },
  {
    pattern: `walked|walking|walks|rowed|rowing|rolled|dialed|dialled|took|takes|taken back ?on|from ?some|all ?of ?it|his|her|their|its|the|that|those|this|these ?earlier|initial|previous|original ${claims}|remarks|remark|statement|statements|comments|comment|words|promise|position`,
    stance: 'refutes',
    by: 'subject',
    example: 'The senator walked back his claim.',
  },
  {
    pattern: `walked|walking|walks|rowed|rowing|rolled|dialed|dialled|took|takes|taken it|that|this|everything|his|her|their|its|the|those ?remarks|statement|comments|claim|claims|words ?earlier|initial|remarks|statement|comments|claim|words back`,
    stance: 'refutes',
    by: 'subject',
    example: 'The senator took his words back.',
  },
  {
    pattern: `backed|backs|backing away|off from ?his|her|their|its|the|that|those|this ?earlier|initial|previous|original ${claims}|remarks|remark|statement|statements|comments|comment`,
    stance: 'refutes',
    by: 'subject',
    example: 'The minister backed away from his earlier statement.',
  },
  {
    pattern: 'backtracked|backtracks|backpedaled|backpedalled|back-pedalled',
    stance: 'refutes',
    by: 'subject',
    example: 'The minister later backtracked.',
  },
  {
    pattern: "issued|issues|published|posted|ran|printed|appended|added a|an ?editor's correction|retraction",
    stance: 'refutes',
    by: 'subject',
    example: 'The newspaper issued a correction.',
  },
  {
    pattern:
      'corrected|corrects|amended|revised ?an|a|the|its|his|her|their|this ?earlier|initial|previous|original version|report|story|article|figure|figures|number|count|statement|claim|tweet|post|account|toll',
    stance: 'refutes',
    by: 'subject',
    example: 'The agency corrected an earlier version.',
  },
  {
    pattern:
      'earlier|previous|original|initial version of this|the|our story|article|report ~ misstated|incorrectly|wrongly|mistakenly|erroneously|misidentified|said|stated|gave',
    stance: 'refutes',
    by: 'outlet',
    example: 'An earlier version of this article misstated his age.',
  },
  {
    pattern:
      'apologised|apologized|apologises|apologizes|apologising|apologizing for ~ report|story|error|mistake|article|broadcast|inaccuracy|claim|tweet|post',
    stance: 'refutes',
    by: 'subject',
    example: 'The broadcaster apologised for the report.',
  },
  {
    pattern:
      'falsely|wrongly|mistakenly|erroneously|incorrectly claim|claims|claimed|claiming|report|reports|reported|reporting|suggest|suggested|suggesting|said|say|saying|stated|assert|asserted|alleged|identified|announced|tweeted|shared|attributed|quoted|stating',
    stance: 'refutes',
    by: 'outlet',
    example: 'A website had falsely claimed that the singer was dead.',
  },
  {
    pattern: `hoax|fake|bogus|false|phony|phoney|satirical|made-up|fabricated|doctored|debunked ?news|online|internet|satirical ${claims}|video|videos|photo|photos|image|images|post|posts|tweet|tweets|quote|quotes|document|documents|letter|ones|one`,
    stance: 'refutes',
    by: 'voice',
    example: 'Thousands shared the fake video of the dam.',
  },
  {
    pattern:
      'give|provide|offer|release no ?further|more|other|additional|immediate details|detail|explanation|reason|reasons|specifics|information|particulars',
    stance: 'declines',
    by: 'subject',
    example: 'The ministry would give no further details.',
  },
  {
    pattern:
      "has|have|had|did not|n't ?yet made|issued|released|make|issue|release ?any|a|an ?official|public|formal statement|statements|announcement|announcements ?publicly about|on|regarding|concerning",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The space agency has not made any statement about the signal.',
  },
  {
    pattern:
      'based|prompted|built|founded|rests|relied on|by ?a|an ?entirely ?completely false|wrong|incorrect|faulty|fabricated information|reports|data|documents|premise|premises|rumours|rumors',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: '"The article is based on false information," the firm said.',
  },
  {
    pattern: 'no comment',
    stance: 'declines',
    by: 'voice',
    example: 'The director answered, "No comment."',
  },
  {
    pattern: 'nobody|none at|from|in|for @ was|were|could ?be ?immediately available|reachable|reached ?for ?comment',
    stance: 'no-response',
    by: 'agent',
    example: 'Nobody at the depot was available for comment.',
  },
  {
    pattern:
      'no one|official|spokesman|spokeswoman|spokesperson|representative at|from|in|for @ was|were|could ?be ?immediately available|reachable|reached ?for ?comment',
    stance: 'no-response',
    by: 'agent',
    example: 'No one at the depot could be reached for comment.',
  },
  {
    pattern:
      'has|have|had seen|reviewed|examined|viewed|inspected ?a|the|an|some|several ?full|partial|complete|copy|copies|recording|draft ?of|from ?the|a|an|this|these|some|its|his ?internal|leaked|original|signed document|documents|copy|contract|letter|letters|email|emails|e-mails|report|log|logs|memo|footage|video|videos|photographs|photos|images|records|invoices|files|minutes|transcript|recording|recordings|messages|filing|filings|statement|agreement|draft|map|note|notes',
    stance: 'verified',
    by: 'subject',
    example: 'We have seen a copy of the contract.',
  },
  {
    pattern: 'saw|witnessed|counted ?the|a|some|several',
    stance: 'verified',
    by: 'subject',
    example: 'Reporters from this newspaper saw the wreck on Friday.',
  },
  {
    pattern: 'made|making ?it|that|this|them|everything|things|the ?whole|entire ?story|thing ?all up',
    stance: 'refutes',
    by: 'subject',
    example: 'The blogger said that he had made it all up.',
  },
  {
    pattern: 'poured|pours|pouring|threw|throws cold water on',
    stance: 'denies',
    by: 'subject',
    example: 'The club poured cold water on the rumours.',
  },
  {
    pattern: `shot|shoots|shooting|knocked|knocks|knocking|swatted|slapped|batted ?that|this|the|those|any ${claims} down`,
    stance: 'denies',
    by: 'subject',
    example: 'The chancellor knocked the rumours down.',
  },
  {
    pattern: `shot|shoots|shooting|knocked|knocks|knocking|swatted|slapped|batted down ?that|this|the|those|any|all ?media|online|recent|such ${claims}`,
    stance: 'denies',
    by: 'subject',
    example: 'Her publicist shot down the rumour.',
  },
  {
    pattern: 'did|do|done nothing wrong|illegal|improper|unlawful',
    stance: 'denies',
    by: 'voice',
    example: '"I have done nothing wrong," the treasurer said.',
  },
  {
    pattern: 'plead|pleaded|pleads|pled|pleading not guilty|responsible',
    stance: 'denies',
    by: 'subject',
    example: 'The treasurer pleaded not guilty.',
  },
  {
    pattern:
      'maintained|maintains|maintaining|protested|protests|insisted|insists|proclaimed ?on his|her|their|its innocence',
    stance: 'denies',
    by: 'subject',
    example: 'The driver has always maintained his innocence.',
  },
  {
    pattern: `no basis|foundation|substance ?whatsoever|at ?all for|to|in|behind ?the|this|that|these|those|any|such ?media|latest ${claims}|it|them`,
    stance: 'denies',
    by: 'voice',
    example: 'There is no basis for the claim, the ministry said.',
  },
  {
    pattern: "not|n't ?immediately ?yet ?been possible to ?independently verify|confirm|authenticate|corroborate|check",
    stance: 'unverified',
    by: 'outlet',
    example: 'It was not immediately possible to verify the report.',
  },
  {
    pattern: `contrary to ?some|earlier|recent|media|previous|press|the|what|popular|published|news ?media|press|news|recent|initial ${claims}|belief`,
    stance: 'denies',
    by: 'voice',
    example: '"Contrary to some reports, our troops have not crossed the river," the army said.',
  },
  {
    pattern: `no truth in|to|whatsoever|behind`,
    stance: 'denies',
    by: 'voice',
    example: 'There was no truth to the report, the firm said.',
  },
  {
    pattern: 'never happened|occurred|existed',
    stance: 'denies',
    by: 'voice',
    example: '"That meeting never happened," the aide said.',
  },
  {
    pattern: `nothing but|more ?than ?but ?a|an ?a ?malicious|pure ?complete rumor|rumors|rumour|rumours|lie|lies|fabrication|fabrications|propaganda|speculation|gossip|hoax`,
    stance: 'denies',
    by: 'voice',
    example: 'The talk was nothing but rumours, she said.',
  },
  {
    pattern:
      'issued|issues|issuing|released|published|publishes|posted ?a|an|another ?flat|strong|firm|swift|categorical|official denial|denials|rebuttal|rebuttals',
    stance: 'denies',
    by: 'subject',
    example: 'The palace issued a swift denial.',
  },
  {
    pattern: `called|calls|calling|branded|brands|branding|labelled|labeled|labelling|labeling|described|describes|describing|termed|terming|slammed|dubbed ~ ?completely|totally|patently|absolutely|utterly|entirely|simply ${falseWords}`,
    stance: 'denies',
    by: 'subject',
    example: 'The governor called it fake.',
  },
  {
    pattern:
      'cast|casts|casting|threw|throws|throwing|raised|raises|raising ?serious|some|fresh|new|further doubt|doubts on|over|about|upon|as',
    stance: 'disputes',
    by: 'subject',
    example: 'Experts cast doubt on the figures.',
  },
  {
    pattern: `took|takes|taken|taking issue with`,
    stance: 'disputes',
    by: 'subject',
    example: 'The lawyer took issue with that account.',
  },
  {
    pattern: `at odds with`,
    stance: 'disputes',
    by: 'subject',
    example: 'The footage is at odds with the police account.',
  },
  {
    pattern: `skeptical|sceptical|doubtful of|about|that|whether`,
    stance: 'disputes',
    by: 'subject',
    example: 'Analysts were sceptical about the claim.',
  },
  {
    pattern:
      'no such thing|letter|letters|email|e-mail|message|messages|video|photo|photograph|tape|recording|rule|law|ban|contract|account|post|remark|tweet|bill|list|study|case|person|quote|call|talks|plan|plans|meeting|meetings|offer|offers|deal|deals|order|orders|agreement|report|reports|claim|intention|intentions|decision|request|requests|incident|incidents|attack|discussion|discussions|conversation|proposal|move|document|documents|statement|contact|contacts|negotiations|payment|payments|threat|visit|event|project',
    stance: 'denies',
    by: 'voice',
    example: '"There have been no such talks," the aide said.',
  },
  {
    pattern: "not|n't what happened",
    stance: 'denies',
    by: 'voice',
    example: '"That is not what happened," the driver said.',
  },
  { pattern: `not the case`, stance: 'denies', by: 'voice', example: '"That is not the case," the manager said.' },
  {
    pattern: `stood|stands|stand|standing by|behind|firmly ?by|behind its|his|her|their|the|our|my ?original|earlier ${claims}|reporting|statement|statements|version|figures|findings|remarks|comments|words`,
    stance: 'confirms',
    by: 'subject',
    example: 'The newspaper stood by its story.',
  },
  {
    pattern: `stood|stands|stand|standing by|behind ~ ${claims}|version|reporting|figures|findings`,
    stance: 'confirms',
    by: 'subject',
    example: 'The commissioner stood by his inspectors\u2019 version.',
  },
  // pleas and admissions
  {
    pattern: 'entered|enters|entering|enter ?a|formal plea|pleas of not guilty',
    stance: 'denies',
    by: 'subject',
    example: 'The treasurer entered a plea of not guilty.',
  },
  {
    pattern: 'plead|pleaded|pleads|pled|pleading guilty',
    stance: 'confirms',
    by: 'subject',
    example: 'The driver pleaded guilty.',
  },
  {
    pattern: 'entered|enters|entering|enter ?a guilty plea|pleas',
    stance: 'confirms',
    by: 'subject',
    example: 'The clerk entered a guilty plea.',
  },
  {
    pattern: 'owned|owns|owning up to',
    stance: 'confirms',
    by: 'subject',
    example: 'The minister owned up to the mistake.',
  },
  {
    pattern: 'came|comes|coming clean about|on|over|to',
    stance: 'confirms',
    by: 'subject',
    example: 'She came clean about the loan.',
  },
  {
    pattern:
      'confirmation came|arrived ?later ?only ?on|in ?friday|monday|tuesday|wednesday|thursday|saturday|sunday from',
    stance: 'confirms',
    by: 'agent',
    example: 'Confirmation came on Friday from the palace.',
  },
  // made light of, answered sharply
  {
    pattern: `laughed|laughs|laughing|shrugged|shrugs|shrugging|brushed|brushes|brushing|waved|waves|waving off|aside|away ?the|any|all|such|those|that|this|these|as ?recent|media|new ${claims}|talk|notion|idea|charge|charges|criticism|gossip|theory|theories`,
    stance: 'denies',
    by: 'subject',
    example: 'The coach laughed off the talk.',
  },
  {
    pattern: `scoffed|scoffs|scoffing|sneered|sneers|bristled|bristles|laughed|laughs at ?the|any|all|such|those|that|this|these ?recent|media|new ${claims}|notion|idea|charge|charges|theory`,
    stance: 'denies',
    by: 'subject',
    example: 'The governor scoffed at the suggestion.',
  },
  {
    pattern: `hit|hits|hitting|fired|fires back at ?the|any|all|such|those|that|this|these|his|her|their ?recent|media|new ${claims}|charge|charges`,
    stance: 'denies',
    by: 'subject',
    example: 'The prince hit back at the claims.',
  },
  {
    pattern: 'poured|pours|pouring|heaped|heaps scorn on|upon',
    stance: 'disputes',
    by: 'subject',
    example: 'Doctors poured scorn on the study.',
  },
  {
    pattern: 'picked|picks|picking|poked|pokes|poking|punched holes in',
    stance: 'disputes',
    by: 'subject',
    example: 'Two statisticians picked holes in the survey.',
  },
  {
    pattern: 'called|calls|calling into question',
    stance: 'disputes',
    by: 'subject',
    example: 'The audit called into question the earlier figures.',
  },
  {
    pattern: 'called into question by',
    stance: 'disputes',
    by: 'agent',
    answered: 'before',
    example: 'The finding was called into question by two teams.',
  },
  // what is said of a claim that is not so
  {
    pattern: 'not|single|no ?a|an|one ?single word|shred|grain|ounce|iota|scrap|jot of truth',
    stance: 'denies',
    by: 'voice',
    example: '"There is not a shred of truth in it," the singer said.',
  },
  {
    pattern: 'without ?any ?legal|factual|all merit|foundation|substance|basis ?in ?fact|law|reality',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The accusations are without foundation, the bank said.',
  },
  {
    pattern: 'devoid|bereft|empty of ?all|any truth|substance|merit|foundation|fact',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The accusations are devoid of truth, the bank said.',
  },
  {
    pattern: 'far|miles from ?the|being truth|true|accurate|factual|reality',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The report is far from the truth, the bank said.',
  },
  {
    pattern: "is|are|was|were|'s|'re ?way|completely|totally|far|well|wildly off base|beam|target",
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The story is way off base, the club said.',
  },
  {
    pattern: 'off the mark',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The story is off the mark, the club said.',
  },
  {
    pattern: 'contrary|counter to ?all ?the ?known facts|truth|reality',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The report is contrary to the facts, the bank said.',
  },
  {
    pattern: 'at odds|variance with ?all ?the ?known facts|truth|reality',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The report is at odds with the facts, the bank said.',
  },
  {
    pattern:
      'riddled|full|replete|littered|peppered|rife with|of ?factual|glaring errors|inaccuracies|falsehoods|untruths|lies|mistakes|fabrications|half-truths|distortions',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The article is riddled with inaccuracies, the club said.',
  },
  {
    pattern: "is|are|was|were|'s|been ?all|simply|just|entirely cooked|dreamed|dreamt up",
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The story was cooked up, the minister said.',
  },
  {
    pattern: 'storm in a teacup|teapot',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The report is a storm in a teacup, the mayor said.',
  },
  {
    pattern: 'wide of the mark',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The story is wide of the mark, the club said.',
  },
  {
    pattern: 'is|are|was|were ?purely|clearly|completely|entirely politically motivated',
    stance: 'denies',
    by: 'voice',
    answered: 'before',
    example: 'The charges are politically motivated, the party said.',
  },
  {
    pattern: 'nothing of the sort|kind ?has|had|have ?ever happened|occurred|took|existed|exists',
    stance: 'denies',
    by: 'voice',
    example: '"Nothing of the sort has happened," the warden said.',
  },
  {
    pattern: `called|calls|calling|branded|brands|branding|labelled|labeled|described|describes|describing|termed|dubbed|dismissed|dismisses ~ ?as ?a|an|pure|mere|another|complete fairy|tall tale|tales|story|stories`,
    stance: 'denies',
    by: 'subject',
    example: 'The colonel called the report of a lost tank a fairy tale.',
  },
  {
    pattern: "does|do|did not|n't hold|stand|stack|add up|water",
    stance: 'refutes',
    by: 'voice',
    answered: 'before',
    example: 'The claim does not hold up.',
  },
  // silence and refusal
  {
    pattern:
      "not|n't|declined|declines|refused|refuses|unwilling ?want|wish|wanting|wishing|going|prepared|ready ?to take|taking ?a|any|either|up ?public|clear position|side|sides|stand|stance|view",
    stance: 'declines',
    by: 'subject',
    example: 'The minister did not want to take a position.',
  },
  {
    pattern:
      "not|n't want|wish|care|wishing|wanting|willing|prepared|ready to comment|discuss|speak|talk|elaborate|answer|speculate|disclose|reveal",
    stance: 'declines',
    by: 'subject',
    example: 'The mayor was not prepared to discuss the contract.',
  },
  {
    pattern:
      'preferred|prefers|preferring|chose|chosen|chooses|choosing|opted|opting|elected|electing ?mostly|largely not to comment|speak|discuss|say|answer|elaborate|respond|talk|reveal|disclose|name|identify|give|address',
    stance: 'declines',
    by: 'subject',
    example: 'The firm preferred not to comment.',
  },
  {
    pattern:
      "without|not|n't|refused|refuses|declined|declines ?to take|taking ?any|further|more|many|follow-up|shouted|reporters ?' questions|question",
    stance: 'declines',
    by: 'subject',
    example: 'The director would not take questions.',
  },
  {
    pattern: "without answering ?any|further|more|many|follow-up|shouted|reporters ?\u2019|' questions|question",
    stance: 'declines',
    by: 'subject',
    example: 'The chief executive left without answering questions.',
  },
  {
    pattern: 'refused|refuses|declined|declines|refusing to answer',
    stance: 'declines',
    by: 'subject',
    example: 'The coach refused to answer.',
  },
  {
    pattern:
      "ignored|ignores|ignoring|avoided|avoids|avoiding|evaded|evades ?a|the|all|our|repeated|several|shouted|my|that|those|reporters ?' question|questions",
    stance: 'declines',
    by: 'subject',
    example: 'The minister ignored a question about the money.',
  },
  {
    pattern: 'said|saying|say nothing ?more|further|publicly about|on',
    stance: 'declines',
    by: 'subject',
    example: 'The police said nothing about the motive.',
  },
  {
    pattern: "not|n't be ?any ?more specific|precise|explicit",
    stance: 'declines',
    by: 'subject',
    example: 'The envoy would not be more specific.',
  },
  {
    pattern: 'cut|cuts|cutting short ?the|an|our ?telephone|phone interview|call|conversation',
    stance: 'declines',
    by: 'subject',
    example: 'He cut short the interview when the loan was mentioned.',
  },
  {
    pattern: 'hung|hangs|hanging up ?the ?phone on|when|after',
    stance: 'declines',
    by: 'subject',
    example: 'The dealer hung up when he was asked about the loan.',
  },
  {
    pattern: 'gave|gives|offered|offers|sent|provided no ?immediate|official|further answer|answers|reply|response',
    stance: 'no-response',
    by: 'subject',
    example: 'The ministry gave no answer to questions from this newspaper.',
  },
  {
    pattern: 'left|leaves|leaving ~ ?for|from ?comment unanswered',
    stance: 'no-response',
    by: 'subject',
    example: 'The club left our questions unanswered.',
  },
  {
    pattern: "not|n't pick|picking|picked up ?the|a|his|her|their ?mobile phone|telephone|call|calls",
    stance: 'no-response',
    by: 'subject',
    example: 'The lawyer did not pick up the phone.',
  },
  {
    pattern: 'nobody picked|answered|picks|answers ?up ?the|a phone|telephone|calls|door at|in|for',
    stance: 'no-response',
    by: 'agent',
    example: 'Nobody picked up the phone at the firm.',
  },
  {
    pattern: 'no one picked|answered|picks|answers ?up ?the|a phone|telephone|calls|door at|in|for',
    stance: 'no-response',
    by: 'agent',
    example: 'No one answered the phone at the clinic.',
  },
  {
    pattern:
      'attempts|attempt|efforts|effort to reach|contact|locate|interview @ ?on|this|for ?comment|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday ?were|was|have|has|had ?so ?far ?been failed|unsuccessful|fruitless',
    stance: 'no-response',
    by: 'agent',
    example: 'Attempts to reach the owner failed.',
  },
  {
    pattern: 'contacted|approached|emailed @ for ?a ?further comment|response .',
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier has contacted the bank for comment.',
  },
  {
    pattern: "has|have|'ve reached out to @ for ?a ?further comment|response .",
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier has reached out to the bank for comment.',
  },
  {
    pattern: "has|have|'ve reached out to @ ?for ?a ?comment|response and will update",
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier has reached out to the bank and will update this story.',
  },
  {
    pattern: 'has|have been contacted|approached|asked ?by ?~ for ?a ?further comment|response .',
    stance: 'no-response',
    by: 'subject',
    example: 'The bank has been approached for comment.',
  },
  {
    pattern: 'left|leaves|leaving ?it open ?whether|if|how|the ?possibility',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The spokesman left open whether the talks would resume.',
  },
  {
    pattern: "not|n't|never|refused|declined ?to exclude|excluded ?that|a|the|any",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The coach did not exclude a transfer.',
  },
  {
    pattern: 'knew|know nothing of|about',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The ministry knew nothing of the arrest.',
  },
  {
    pattern:
      'no ?final|formal|firm|such decision|decisions ?on|about|yet ?~ has|have|had|was|were ?yet ?been taken|made|reached',
    stance: 'not-confirmed',
    by: 'voice',
    example: 'No decision has been made, the firm said.',
  },
  // checking
  {
    pattern: 'have|has seen|reviewed|examined|inspected|viewed ,',
    stance: 'verified',
    by: 'subject',
    answered: 'before',
    example: 'The messages, which we have examined, were sent in March.',
  },
  {
    pattern:
      'matched|matches|matching|compared ~ satellite|older|archive|street|earlier ?street images|imagery|pictures|photographs|footage',
    stance: 'verified',
    by: 'subject',
    example: 'The Courier matched the bridge to satellite pictures.',
  },
  {
    pattern:
      "could|can|possible|way not|n't|cannot|to ?immediately ?independently ?be ?immediately ?independently check|checked",
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'The claim could not be checked.',
  },
  {
    pattern: 'unclear whether|if ~ true|genuine|authentic|accurate|real|correct',
    stance: 'unverified',
    by: 'voice',
    example: 'It was unclear whether the report was true.',
  },
  {
    pattern: "not|n't ?yet ?immediately clear whether|if ~ true|genuine|authentic|accurate|real|correct",
    stance: 'unverified',
    by: 'voice',
    example: 'It is not clear whether the video is genuine.',
  },
  {
    pattern: 'no evidence|proof has|have|was|were ?yet ?been offered|provided|presented|produced|given|shown',
    stance: 'unverified',
    by: 'outlet',
    answered: 'before',
    example: 'No proof has been offered.',
  },
  // taken back
  {
    pattern: 'misspoke|misspoken',
    stance: 'refutes',
    by: 'subject',
    example: 'The candidate said later that he had misspoken.',
  },
  {
    pattern:
      'regret|regrets|regretted ?the|this|that|any|our|its error|errors|mistake|mistakes|inaccuracy|inaccuracies',
    stance: 'refutes',
    by: 'subject',
    example: 'We regret the error.',
  },
  {
    pattern: 'correction|clarification|retraction|erratum :',
    stance: 'refutes',
    by: 'outlet',
    example: 'Correction: an earlier version gave the wrong date.',
  },
]

/** "The report is …": words that call what they are said of untrue. */
export const falsity: ReadonlySet<string> = new Set(falseWords.split('|'))

/** "Talk of a split is …": words that belittle a claim, and tell other things of what is no claim. */
export const belittlingWords =
  'wrong|mistaken|misleading|speculative|disingenuous|outrageous|cherry-picked|distorted|exaggerated|overblown|overstated|premature|unsubstantiated|far-fetched|fanciful|outlandish|laughable|risible|frivolous|spurious|specious|scurrilous|malicious|mischievous|vexatious|fraud|fraudulent|scam|sham|farce|slur|slurs|inflated|bunk|manufactured|flawed|untenable|scaremongering|hysteria|theatre|theater|clickbait|unproven|witch-hunt|stunt|conspiracy|hurtful|disgusting|disgraceful|shameful|cruel|vile|insulting|offensive|unfair|irresponsible|reckless|sensationalist|tasteless|distasteful|regrettable|scandalous|unjust|unjustified|unwarranted|despicable|grotesque|bizarre|surreal|silly|stupid|crazy|insane|imaginary|phoney|phony|non-story|non-issue'
export const belittling: ReadonlySet<string> = new Set(belittlingWords.split('|'))

/** Behind "not": words that a true claim would deserve. */
export const truth: ReadonlySet<string> = new Set('true|accurate|correct|factual|genuine|authentic|real'.split('|'))

/** Nouns that stand for any claim and tell nothing of which. */
export const genericClaims: ReadonlySet<string> = new Set(
  `${claims}|charge|charges|contention|contentions|statement|statements|version|notion|idea|remarks|comments|figures|figure|numbers|number|estimate|estimates|findings|authenticity|accuracy|veracity|validity|details|detail|confirmation|comment|question|questions|request|requests`.split(
    '|',
  ),
)

/** Nouns that stand for a claim. */
export const claimNouns: ReadonlySet<string> = new Set(
  `${claims}|charge|charges|clip|clips|quote|quotes|screenshot|screenshots|meme|memes|quotation|quotations|headline|contention|contentions|insinuation|insinuations|statement|statements|version|theory|theories|notion|idea|gossip|hype|criticism|criticisms|remarks|comments|findings|figures|figure|post|posts|tweet|tweets|video|videos|footage|photo|photos|photograph|photographs|image|images|picture|pictures|document|documents|letter|memo|recording|tape|audio|quote|message|numbers|number|statistics|estimate|estimates|toll|link|links|involvement|wrongdoing|authenticity|accuracy|veracity|validity|legitimacy|credibility|reliability|truthfulness|finding|study|conclusion|conclusions|results|diagnosis|poll|calculation|calculations|premise|characterization|characterisation|implication|interpretation|narrative|media|press|evidence|testimony|leak|leaks|talk|hints|plan|plans|death|identity|existence|hoax|broadcast|documentary|coverage`.split(
    '|',
  ),
)

/** Nouns that stand for a claim, and the sort of claim that they stand for. */
export const claimSorts: ReadonlyMap<
  string,
  'report' | 'rumour' | 'claim' | 'figure' | 'finding' | 'picture' | 'words'
> = new Map([
  ...'report reports story stories article articles news account media newspaper broadcast documentary coverage'
    .split(' ')
    .map((w) => [w, 'report'] as const),
  ...'rumor rumors rumour rumours speculation gossip talk'.split(' ').map((w) => [w, 'rumour'] as const),
  ...'claim claims allegation allegations accusation accusations charge charges assertion assertions contention'
    .split(' ')
    .map((w) => [w, 'claim'] as const),
  ...'version versions statement statements testimony remarks comments'.split(' ').map((w) => [w, 'words'] as const),
  ...'figure figures number numbers toll count estimate estimates'.split(' ').map((w) => [w, 'figure'] as const),
  ...'photo photos photograph photographs picture pictures image images video videos footage clip clips recording recordings tape audio film'
    .split(' ')
    .map((w) => [w, 'picture'] as const),
  ...'finding findings study conclusion conclusions results survey poll'.split(' ').map((w) => [w, 'finding'] as const),
])

/** What is denied to somebody rather than of a claim: "was denied bail". */
export const deniedGoods: ReadonlySet<string> = new Set(
  'access|entry|bail|nomination|presidency|majority|seat|seats|delegates|win|equalizer|equaliser|pension|pensions|wages|funds|insurance|schooling|abortion|abortions|marriage|visa|visas|permission|permit|permits|extension|injunction|refund|refunds|variance|service|treatment|status|right|rights|chance|opportunity|parole|motion|petition|asylum|coverage|voice|admission|benefits|care|citizenship|credit|custody|freedom|funding|help|housing|justice|leave|loan|medical|passage|passport|privileges|protection|release|request|requests|application|applications|appeal|vote|victory|title|place|promotion|tenure|clearance|licence|licences|license|licenses|overtime|accreditation|accreditations|food|water|him|her|them|us|me|everyday|ordinary'.split(
    '|',
  ),
)

/** Who refuses: "declined to …". */
export const refusals: ReadonlySet<string> = new Set(
  'decline|declines|declined|declining|refuse|refuses|refused|refusing|refusal|unwilling|reluctant|loath'.split('|'),
)

/** What makes a following "to confirm" no act that has happened: "is expected to", "tried to". */
export const prospects: ReadonlySet<string> = new Set(
  'expected|expects|try|tries|tried|trying|seek|seeks|seeking|sought|asked|asking|urged|urging|pressed|hope|hopes|hoped|hoping|want|wants|wanted|wish|wishes|wished|cared|going|plan|plans|planned|planning|set|due|agreed|need|needs|needed|attempt|attempts|attempted|attempting|working|work|able|like|ready|wait|waiting|scheduled|likely|called|chance|order|ability|way|means|bid|effort|efforts|request|requests|demanded|invited'.split(
    '|',
  ),
)
