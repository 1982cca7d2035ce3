import { expect, test } from 'vitest'
import { answersBehind, heardOtherwise, listed, swaps } from './swap.js'

const claim = 'Orrin Dairy bribed two inspectors, the Vale Herald reported on Tuesday, citing a former manager.'

const heard = (name: string, constructions: readonly string[], fillers: string, expected: RegExp): void =>
  test(name, () => expect(heardOtherwise(claim, swaps(constructions, listed(fillers)), expected)).toEqual([]))

const denied = /^(?:Orrin Dairy|the dairy) (?:denies|disputes) 0(?:,1)?$/i

heard(
  'whatever word of a thesaurus a claim is called by, it is denied',
  [
    'The dairy called the report $.',
    'The dairy dismissed the report as $.',
    'The dairy said the report was $.',
    'The dairy insisted the claims were $.',
  ],
  `false|untrue|a pack of lies|a tissue of lies|codswallop|twaddle|balderdash|garbage|total garbage|erroneous|mendacious|made-up
   a bare-faced lie|a deliberate lie|mere speculation|flat-out false|without foundation|without any merit|totally without foundation
   devoid of truth|bereft of any truth|far from the truth|wide of the mark|riddled with errors|at odds with the facts|contrary to the facts
   a smear campaign|spurious|scurrilous|mischievous|flawed|phoney|a sham|a work of fiction|plain wrong`,
  denied,
)

heard(
  'whatever verb calls it so',
  [
    'The dairy $ the report as baseless.',
    'The dairy $ the report as a lie.',
    'The dairy $ the claims as “ludicrous”.',
    'The dairy $ the report as wholly without merit.',
  ],
  'described|dismissed|rejected|denounced|branded|labelled|condemned|ridiculed|trashed|panned|attacked|criticised|wrote off|referred to|regards',
  denied,
)

heard(
  'whatever stands between the auxiliary and the verb',
  [
    'The dairy has $ denied the report.',
    'The dairy has $ rejected the report.',
    'Orrin Dairy had $ disputed the report.',
    'The dairy has, $, denied the report.',
  ],
  `once again|for months|in recent weeks|in the past|in a letter to staff|in an interview with the Ossel Times|through its lawyer|before reporters
   under oath|in the strongest terms|on television|when asked by reporters|on Friday|last week|to reporters|in no uncertain terms`,
  denied,
)

heard(
  'whatever deed the answer comes with',
  ['Orrin Dairy has $ deny the report.', 'Orrin Dairy had $ rebut the claims.'],
  'issued a statement to|held a news conference to|come out to|used a meeting on Friday to|gone on to|taken pains to|posted a video to',
  denied,
)

heard(
  'whatever noun the denial is',
  ['$'],
  `The dairy issued a flat denial.|The dairy put out a denial.|The dairy repeated its denial.|The dairy stood by its denial.
   The dairy responded with a denial.|The report drew a swift denial from the dairy.|The report was met with a denial from the dairy.
   There was an immediate denial from the dairy.|Despite denials by the dairy, an inquiry has begun.|The dairy’s denial came within hours.
   The dairy was emphatic in its denial.|The dairy tweeted a denial.|The dairy gave a firm denial.|A denial came quickly from the dairy.`,
  denied,
)

heard(
  'whatever is denied',
  ['The dairy denied $.', 'Orrin Dairy has denied $.', 'The dairy denies $.'],
  `it|this|them|the report|the allegations|any wrongdoing|paying bribes|having paid bribes|it paid any bribes|it had paid bribes|that it paid bribes
   that the report was true|knowing anything about it|claims that it paid bribes|that any money had changed hands|bribing anyone`,
  denied,
)

heard(
  'whatever is rejected',
  ['The dairy rejected $.', 'The dairy has dismissed $.'],
  'it|this|the report|that description|that portrayal|what it called “wild claims”|the report outright|the allegations point-blank',
  denied,
)

heard(
  'whatever verb contests it in a passive or a which-clause',
  [
    'This was $ by the dairy.',
    'The report has been $ by the dairy.',
    'The allegations, which the dairy $, led to an inquiry.',
  ],
  'denied|rejected|dismissed|refuted|disputed|contradicted|rebutted|repudiated|rubbished',
  denied,
)

heard(
  'however somebody is unwilling',
  [
    'The dairy $ to comment on the report.',
    'The dairy $ to discuss the report.',
    'The dairy $ to say whether it was true.',
  ],
  `declined|refused|was not prepared|was not willing|was not inclined|was not ready|did not want|had no wish|opted not|chose not|preferred not|decided not
   has decided not|was unwilling|was reluctant|flatly refused`,
  /^(?:Orrin Dairy|the dairy) declines /i,
)

heard(
  'from whichever side it is told that nobody answers',
  ['$'],
  `The Herald could not immediately reach the dairy for comment.|The Herald was unable to reach the dairy for comment.
   The Herald did not receive a reply from the dairy.|The Herald has not heard back from the dairy.|No response was received from the dairy.
   No reply came from the dairy.|Efforts to reach the dairy proved futile.|Attempts to obtain comment from the dairy were unsuccessful.
   The dairy made no reply.|The dairy had no immediate reaction.|The dairy has not issued a statement.|The dairy did not make anyone available.
   The dairy did not acknowledge the request.|The dairy was not taking calls.|The dairy did not answer.`,
  /^(?:Orrin Dairy|the dairy) no-response /i,
)

test.each(
  listed(`The offer, which the dairy rejected, was low.|This was rejected by voters.|The dairy chose not to expand the plant.|The dairy could not reach a deal.
   The phone rang.|The dairy did not take the prize.`),
)('nothing is answered: %s', (sentence) => expect(answersBehind(claim, sentence)).toEqual([]))

test.each(
  listed(`The dairy issued a statement on the denial of bail.|The bank repeated its denial of credit to small firms.|The film is about climate denial.
   The strike denied the town its milk.|The court denied them bail.|The dairy rejected the offer outright.|The dairy has in recent weeks denied staff access to the site.`),
)('nothing is denied: %s', (sentence) => expect(answersBehind(claim, sentence)).toEqual([]))
