import type { AnswerPhrase } from './stances.js'

/**
 * Nobody answers, told from the side of whoever asks ("the paper has not heard back from the bank"), by the noun ("no reply was
 * received") or by the telephone that rings. Gathered by hand from how papers of many countries end such a report.
 */
const reply = 'response|reply|answer|reaction|comment'
const sort = 'immediate|immediately|official|further|public|formal|written|substantive|direct'
const noNot = "not|n't|never"

export const answersUnreached: readonly AnswerPhrase[] = [
  {
    pattern: `not|n't|unable|failed ?to ?immediately ?independently ?to reach|contact @ for comment|response|reaction`,
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier could not immediately reach the bank for comment.',
  },
  {
    pattern: `${noNot} ?yet ?immediately receive|received|get|got|gotten a|an|any ?${sort} ${reply} ?to ?its|our|the|their ?questions|queries|emails from`,
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier did not receive a reply from the bank.',
  },
  {
    pattern: `${noNot} ?yet ?immediately receive|received a|an|any ?${sort} ${reply}`,
    stance: 'no-response',
    by: 'nobody',
    needsClaim: true,
    example: 'The Courier did not receive a response.',
  },
  {
    pattern: `${noNot} ?yet hear|heard back from`,
    stance: 'no-response',
    by: 'agent',
    example: 'The Courier has not heard back from the bank.',
  },
  {
    pattern: `no ?${sort} ${reply}|statement was|were|is|had|has ?been ?immediately received|forthcoming|given|offered|issued from|by`,
    stance: 'no-response',
    by: 'agent',
    example: 'No reply was received from the bank.',
  },
  {
    pattern: `no ?${sort} ${reply} came|arrived from`,
    stance: 'no-response',
    by: 'agent',
    example: 'No response came from the bank.',
  },
  {
    pattern: `no ?${sort} response|reply|answer|comment was|were|had|has ?been ?immediately received|forthcoming`,
    stance: 'no-response',
    by: 'nobody',
    needsClaim: true,
    example: 'No reply had been received by Friday.',
  },
  {
    pattern: `no ?company|ministry|police|club|bank|government|hospital|school|city|official spokesman|spokeswoman|spokesperson|representative|official was|were ?immediately available|reachable`,
    stance: 'no-response',
    by: 'nobody',
    needsClaim: true,
    example: 'No spokesman was available for comment.',
  },
  {
    pattern: 'neither @ could ?immediately be ?immediately reached|contacted|located',
    stance: 'no-response',
    by: 'agent',
    example: 'Neither the mayor nor her deputy could be reached for comment.',
  },
  {
    pattern: 'none|neither of them|these|the ~ could ?immediately be ?immediately reached|contacted',
    stance: 'no-response',
    by: 'nobody',
    example: 'None of them could be reached.',
  },
  {
    pattern: `made|makes|issued|issues|released|sent no ?${sort} response|reply|statement|reaction|answer`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank made no reply.',
  },
  {
    pattern: `had|has no ?${sort} response|reaction|reply|answer|answers`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank had no immediate reaction.',
  },
  {
    pattern: `did|has|have|had not|n't|never|yet ?yet ?to issue|issued|release|released|make|made a|any ?${sort} statement`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank has not issued a statement.',
  },
  {
    pattern: `${noNot} make|made ?anyone|anybody|himself|herself|itself|themselves|a|any|its|an ?official|spokesman|spokesperson|spokeswoman|representative|executive available ?for .|,|comment|interview|interviews|to|on`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank did not make anyone available.',
  },
  {
    pattern: `${noNot} acknowledge|acknowledged|honour|honor ?a|the|any|several|repeated|our|this ?newspaper|paper ?'s|\u2019s request|requests|inquiries|enquiries|inquiry`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank did not acknowledge the request.',
  },
  {
    pattern: `ignored|ignores|ignoring ?all|several|repeated|phone|his|her|our calls|messages|emails .|,|from|seeking`,
    stance: 'no-response',
    by: 'subject',
    example: 'The bank ignored calls from the Courier.',
  },
  {
    pattern: `${noNot} pick|picked|take|taken|taking|answering|taking ?up ?his|her|its|their|our|the|any ?phone|telephone call|calls`,
    stance: 'no-response',
    by: 'subject',
    example: 'The owner was not taking calls.',
  },
  {
    pattern: `phone|phones|telephone|telephones|mobile ~ rang|rings|ring unanswered|out`,
    stance: 'no-response',
    by: 'nobody',
    example: "The telephone at the owner's office rang unanswered.",
  },
  {
    pattern: `phone|phones|calls|mobile went|goes|go ?straight|directly to voicemail`,
    stance: 'no-response',
    by: 'nobody',
    example: 'Calls went straight to voicemail.',
  },
  {
    pattern: `attempts|attempt|efforts|effort to reach|contact|locate|interview @ ?for ?comment proved|were|was|bore ?all ?not ?in futile|abortive|successful|fruitless|vain|no`,
    stance: 'no-response',
    by: 'agent',
    example: 'Efforts to reach the bank proved futile.',
  },
  {
    pattern: `attempts|attempt|efforts|effort to get|obtain|seek ?a ?further comment|response|reply|reaction from @ failed|proved|were|was|bore|came`,
    stance: 'no-response',
    by: 'agent',
    example: 'Attempts to obtain comment from the bank were unsuccessful.',
  },
]
