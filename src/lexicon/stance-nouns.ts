import type { AnswerPhrase } from './stances.js'

/**
 * Answers that a noun tells of: a denial that is issued, repeated or drawn from somebody, a confirmation that is given, an admission
 * that is made. Gathered by hand: the verbs that go with such nouns are those of giving, of keeping to and of drawing. A denial of a
 * thing ("denial of bail") and what only has the noun in its name ("climate denial") are told apart in `phrase-senses.ts`.
 */
const denial = 'denial|denials|rebuttal|rebuttals'
const granted = 'admission|acknowledgement|acknowledgment|confession'
const sort =
  'flat|strong|firm|swift|quick|categorical|categoric|official|immediate|angry|furious|vehement|emphatic|blanket|outright|formal|written|prompt|strenuous|vigorous|stern|full-throated|point-blank|public|repeated|initial|earlier|previous|similar|robust|indignant|terse|carefully|half-hearted|rare|frank|full|belated|tacit|extraordinary|remarkable|startling|further'
const give =
  'issued|issues|issuing|released|releases|releasing|published|publishes|publishing|posted|posts|posting|sent|sends|sending|tweeted|gave|gives|giving|made|makes|making|offered|offers|offering|provided|provides|providing|entered|put|puts|putting|rushed|repeated|repeats|repeating|reiterated|reiterates|reiterating|restated|maintained|maintains|maintaining'
const answer =
  'responded|responds|responding|reacted|reacts|reacting|replied|replies|replying|countered|counters|came|comes'
const whose = 'a|an|his|her|its|their|another|the'
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday'

export const answerNouns: readonly AnswerPhrase[] = [
  {
    pattern: `${give} ?out ${whose} ~ ${denial}`,
    stance: 'denies',
    by: 'subject',
    example: 'The palace repeated its denial.',
  },
  {
    pattern: `${give} ?out ?${sort} denials`,
    stance: 'denies',
    by: 'subject',
    example: 'The palace issued denials.',
  },
  {
    pattern: `${answer} ?back ?quickly ?out with ${whose} ~ ${denial}`,
    stance: 'denies',
    by: 'subject',
    example: 'The palace responded with a flat denial.',
  },
  {
    pattern: `stood|stands|stuck|sticks by|to ${whose} ?${sort} ${denial}`,
    stance: 'denies',
    by: 'subject',
    example: 'The mayor stuck to her denial.',
  },
  {
    pattern: `adamant|swift|quick|firm|emphatic|resolute|unequivocal|consistent|steadfast in|with ${whose} ?${sort} ${denial}`,
    stance: 'denies',
    by: 'subject',
    example: 'The mayor was emphatic in her denial.',
  },
  // "drew a denial from", "despite denials by", "was met with a denial from"
  {
    pattern: `${denial} ?later ?came|comes|come|coming|followed|issued|made|given|published ?quickly|swiftly|immediately|later|soon|promptly|yesterday|on ?${days} ?night|morning|evening from|by`,
    stance: 'denies',
    by: 'agent',
    needsClaim: true,
    example: 'The report drew a denial from the palace.',
  },
  {
    pattern: `'s|\u2019s|'|\u2019 ?own ?${sort} ${denial}`,
    stance: 'denies',
    by: 'subject',
    needsClaim: true,
    example: "Despite the palace's denials, the paper stands by its report.",
  },
  {
    pattern: `${give} no ?${sort} ${denial}`,
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The palace issued no denial.',
  },
  {
    pattern: `no ?${sort} ${denial} ?came|comes from|by`,
    stance: 'not-confirmed',
    by: 'agent',
    example: 'There was no denial from the palace.',
  },
  {
    pattern: `${give} ?a|an|its|his|her|their ?official|formal|full|written|public|first|further|partial|independent confirmation`,
    stance: 'confirms',
    by: 'subject',
    example: 'The palace gave official confirmation.',
  },
  {
    pattern: `confirmation of|that ~ came|comes from`,
    stance: 'confirms',
    by: 'agent',
    example: 'Confirmation of the report came from the palace.',
  },
  {
    pattern: `${give} no ?${sort} confirmation`,
    stance: 'not-confirmed',
    by: 'subject',
    example: 'The palace gave no confirmation.',
  },
  {
    pattern: `${give} ${whose} ?${sort} ${granted}`,
    stance: 'confirms',
    by: 'subject',
    example: 'The bank made a rare admission.',
  },
  {
    pattern: `'s|\u2019s|'|\u2019 ?own ?${sort} ${granted} that`,
    stance: 'confirms',
    by: 'subject',
    example: "The bank's admission that it had paid the inspectors shook the town.",
  },
]
