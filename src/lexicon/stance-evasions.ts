import { type AnswerPhrase, claims } from './stances.js'

/**
 * How politicians and firms say nothing, in the words of news: requests that are turned down, questions that are dodged, what nobody
 * remembers. Gathered by hand beside the families of answering; physical senses ("dodged the ball") need their "question".
 */

const a =
  'a|an|the|all|any|multiple|several|repeated|numerous|our|further|two|three|four|many|every|that|this|such|his|her'
const dodge =
  'dodge|dodges|dodged|dodging|duck|ducks|ducked|ducking|skirt|skirts|skirted|skirting|sidestep|sidesteps|sidestepped|sidestepping|deflect|deflects|deflected|deflecting|evade|evades|evaded|evading|parry|parries|parried|parrying|avoid|avoids|avoided|avoiding'
const asked = 'what|which|who|whom|whose|how|where|when|why|whether|if'
const speak =
  'comment|say|discuss|disclose|reveal|identify|name|elaborate|specify|explain|answer|respond|be|speak|talk|release|provide|speculate'

const give = 'provide|give|share|release|supply|furnish|produce|disclose|offer'

export const evasions: readonly AnswerPhrase[] = [
  // who is asked declines
  {
    pattern: `declined|declines|declining|refused|refuses|refusing ${slot(a)} interview|interviews|question|questions ?request|requests for|from|to|about|over|.|,|as`,
    stance: 'declines',
    by: 'subject',
    example: 'The owner declined an interview request from the Courier.',
  },
  {
    // never "refused a request to move the trial"
    pattern: `declined|declines|declining|refused|refuses|refusing|rejected ${slot(a)} request|requests for|to ~ interview|interviews|comment|respond|discuss`,
    stance: 'declines',
    by: 'subject',
    example: 'The owner declined several requests for an interview.',
  },
  {
    pattern: `declined|declines|declining|refused|refuses ?repeatedly ?, through|via|for|on|in|at|during ~ ?, to ${speak}`,
    stance: 'declines',
    by: 'subject',
    example: 'The fund has declined for years to reveal who gives to it.',
  },
  {
    pattern: `declined|declines|declining|refused|refuses|refusing to ?directly|publicly|specifically address ~ ${claims}|question|questions|issue|matter|controversy|charge|charges|comments|remarks`,
    stance: 'declines',
    by: 'subject',
    example: "A spokesman declined to address the board's report.",
  },
  {
    pattern: `not|n't want|wish|care to address|respond|predict|guess|offer|make|give ?to ?any ?specific ~ prediction|predictions|guess|figure|figures|number|numbers|${claims}|question|questions|matter|issue|charge|charges`,
    stance: 'declines',
    by: 'subject',
    example: "The bank did not want to address the union's claim.",
  },
  {
    pattern: `not|n't saying ?yet|publicly|exactly ${asked}|much|more`,
    stance: 'declines',
    by: 'subject',
    example: 'The chairman is not saying yet which routes will go.',
  },
  {
    pattern: "not|n't saying ?yet .",
    stance: 'declines',
    by: 'subject',
    example: 'The firm is not saying.',
  },
  {
    pattern: 'demurred|demurs|deflected|deflects .|:|when|on|about|,',
    stance: 'declines',
    by: 'subject',
    example: 'Asked whether she would run, the mayor demurred.',
  },
  {
    pattern: 'had|has|have little|nothing|not ?much ?more|else|further|new to say|add ?about|on|.|,',
    stance: 'declines',
    by: 'subject',
    example: 'Reached by telephone, the owner had little to say.',
  },
  {
    pattern: `${dodge} ?answering|aside ${slot(a)} ?opening|first|direct|reporter|reporters|moderator|key ?'|'s|\u2019|\u2019s question|questions`,
    stance: 'declines',
    by: 'subject',
    example: 'The minister skirted the first question.',
  },
  {
    pattern: `tried|tries|sought|managed|trying ?at ?first to dodge|duck|skirt|sidestep|deflect|evade|parry|avoid ?answering ${slot(a)} ?opening|first|direct question|questions`,
    stance: 'declines',
    by: 'subject',
    example: 'The minister tried to skirt the question of who had paid.',
  },
  {
    pattern:
      "avoided|avoids|avoiding|without|not|n't ?giving|give|offer|offering ?a|an|any direct|straight|declarative|clear|definitive answer|response|reply",
    stance: 'declines',
    by: 'subject',
    example: 'The mayor avoided a direct answer.',
  },
  {
    pattern: 'gave|gives|offered a|an ?very vague|evasive|noncommittal|non-committal|cryptic answer|response|reply',
    stance: 'declines',
    by: 'subject',
    example: 'The mayor gave an evasive answer.',
  },
  {
    pattern: "not|n't|never directly|quite answer|answered ?when|the|that|.|,|whether",
    stance: 'declines',
    by: 'subject',
    example: 'The spokesman did not directly answer.',
  },
  {
    pattern: "not|n't|never ?directly|really|quite answer|answered the|that question",
    stance: 'declines',
    by: 'subject',
    example: 'The candidate did not answer the question.',
  },
  {
    pattern: "would|will not|n't be pinned|drawn down|out|in ?on",
    stance: 'declines',
    by: 'subject',
    example: 'The chairman would not be pinned down on a date.',
  },
  {
    pattern: "would|will not|n't go there ?,|.|when",
    stance: 'declines',
    by: 'subject',
    example: 'Asked about the loan, she would not go there.',
  },
  {
    pattern: 'would|will only say|reveal|disclose|describe ?that|it|him|her|them|the',
    stance: 'declines',
    by: 'subject',
    example: 'The envoy would only say that talks went on.',
  },
  {
    pattern:
      'no reason|reasons|explanation|explanations|cause|motive ~ was|were|has|have|had ?been ?immediately given|offered|provided ?by',
    stance: 'declines',
    by: 'agent',
    example: 'No reason was given by the firm.',
  },
  {
    pattern:
      'leave|leaves|left|leaving it|that|this ?up to|for ~ to judge|decide|assess|say|determine|characterize|explain|interpret|answer',
    stance: 'declines',
    by: 'subject',
    example: '"I will leave it to others to judge," the mayor said.',
  },
  {
    pattern: 'changed|changes|changing the topic .|,|when|as|and|to',
    stance: 'declines',
    by: 'subject',
    example: 'Asked about the loan, the mayor changed the topic.',
  },
  {
    pattern:
      'had|has|have no ?new|further|more|additional information|details|announcement|announcements|comment|numbers|figures ?to|yet ?to share|add|offer|provide|give|announce|.|,',
    stance: 'declines',
    by: 'subject',
    example: 'The spokesman said he had no information to share.',
  },
  {
    pattern: "not|n't make ~ available ?for|to ?an|be comment|interview|interviewed",
    stance: 'declines',
    by: 'subject',
    example: 'The bank would not make its clerk available for an interview.',
  },
  {
    pattern:
      'ignored|ignores|ignoring ~ request|requests|email|emails|e-mails|message|messages|inquiries ?for|from|seeking comment|interview|interviews|reporters|the|this|.|,',
    stance: 'no-response',
    by: 'subject',
    example: 'The firm ignored three requests for comment.',
  },
  {
    pattern:
      "could|can not|n't ?immediately|readily name|cite|give|point ?to ?even a|any|one single|example|examples|instance|instances|other ~ ?example|examples|instance|instances|one",
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The mayor could not name a single caller.',
  },
  {
    pattern:
      'cannot|unable|failed ?immediately|to name|cite|point|give ?to ?even a|any|one single|example|examples|instance|instances',
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The mayor was unable to cite any example.',
  },
  {
    pattern:
      'declined|declines|declining|refused|refuses|refusing ?repeatedly to be ?formally interviewed|questioned ?for|by|on|about|.|,',
    stance: 'declines',
    by: 'subject',
    example: 'The owner declined to be interviewed for this article.',
  },
  {
    pattern: `declined|declines|declining to ?publicly ${give} ~ list|lists|copy|copies|total|tally|price|tag|prices|documents|records|breakdown|data|polling|results|terms|fees|costs|budget|transcript|salary|text`,
    stance: 'declines',
    by: 'subject',
    example: 'The fund declined to provide a list of donors.',
  },
  {
    pattern: `would|will|wo|could not|n't ?publicly ${give} ~ list|lists|copy|copies|total|tally|price|data|polling|polls|records|documents|terms|transcript`,
    stance: 'declines',
    by: 'subject',
    example: 'The ferry line would not share its data.',
  },
  {
    pattern: 'would|will say nothing|little ?more|else|publicly about|on|of|beyond',
    stance: 'declines',
    by: 'subject',
    example: 'The auditor would say nothing about the sums.',
  },
  {
    pattern: 'revealed|reveals|disclosed|divulged|revealing ?almost|very nothing|little about|of|on|publicly',
    stance: 'declines',
    by: 'subject',
    example: 'The bishop has revealed almost nothing about his plans.',
  },
  {
    pattern: `not|n't ?yet|publicly detailing|disclosing|revealing|specifying|elaborating|releasing ${asked}|details|names|its|the|any|further|.`,
    stance: 'declines',
    by: 'subject',
    example: 'The ministry is not disclosing what it paid.',
  },
  {
    pattern:
      "do|does not|n't|never ?publicly|generally|typically discuss|disclose|reveal|share|release internal|private|personnel|individual|specific|pending|confidential|client|security|operational|legal|ongoing|details",
    stance: 'declines',
    by: 'subject',
    example: '"We do not discuss personnel matters," the bank said.',
  },
  {
    pattern:
      'leave|leaves|left|leaving it|that|this|those ?up|entirely|all to|for others|historians|him|them|her|you .|,',
    stance: 'declines',
    by: 'subject',
    example: '"I leave that to others," the minister said.',
  },
  // who is asked has not found out yet
  {
    pattern: "has|have|had not|n't ?yet determined|established|ascertained|concluded whether|if",
    stance: 'not-confirmed',
    by: 'subject',
    needsClaim: true,
    example: 'The police have not yet determined whether the money was stolen.',
  },
  {
    pattern:
      "has|have|had not|n't ?yet made|reached|drawn a|any ?final|firm determination|conclusion|conclusions|finding ?yet ?about|on|as|whether|.",
    stance: 'not-confirmed',
    by: 'subject',
    needsClaim: true,
    example: 'The ministry had not yet made a determination on that question.',
  },
  // who is asked does not remember
  {
    pattern: `not|n't ?specifically|personally|even recall|remember|recollect whether|if|having|making|seeing|saying|meeting|speaking|telling|writing|sending|receiving|signing`,
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The clerk did not recall whether she had signed.',
  },
  {
    pattern: "not|n't ?specifically|personally|even recall|remember|recollect ?that|this|it .|,",
    stance: 'not-confirmed',
    by: 'subject',
    needsClaim: 'told',
    example: 'The clerk said she did not remember it.',
  },
  {
    pattern: "not|n't ?specifically|personally|even recall|remember|recollect the|any|a|such|that|ever",
    stance: 'not-confirmed',
    by: 'subject',
    needsClaim: true,
    example: 'The clerk said she did not recall the dinner.',
  },
  {
    pattern: 'have|has|had no ?clear|specific recollection|memory ?of|that',
    stance: 'not-confirmed',
    by: 'subject',
    needsClaim: true,
    example: 'The clerk said she had no recollection of the dinner.',
  },
]

/** Up to two words that may be missing. */
function slot(words: string): string {
  return `?${words} ?${words}`
}
