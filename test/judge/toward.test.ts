import { expect, test } from 'vitest'
import { annotate } from '../../src/index.js'

/** A claim, an answer to it, and the stance that the answer takes: who is spoken of denies, others dispute, evidence refutes. */
const cases: readonly (readonly [claim: string, answer: string, stance: string])[] = [
  // who says that somebody else made it up, and who takes their own words back
  ['Mira Lund said that Jon Berg had shoved her on the pier.', '"She made the whole thing up," Berg said.', 'denies'],
  [
    'Mira Lund said that Jon Berg had shoved her on the pier.',
    'Berg told reporters that he thought Lund had "made up the story."',
    'denies',
  ],
  ['Mira Lund said that Jon Berg had shoved her on the pier.', '"I made it all up," Lund said on Friday.', 'refutes'],
  [
    'Mira Lund said that Jon Berg had shoved her on the pier.',
    'On Friday Lund said that she had made the story up.',
    'refutes',
  ],
  // an outlet checks what others say, and is a party where it is spoken of
  [
    'The senator said that the Harbour Channel had called the race too early.',
    'In a statement, the Harbour Channel said that the senator\u2019s description was false.',
    'denies',
  ],
  [
    'The senator said that crime had doubled.',
    'The Harbour Channel found that the senator\u2019s claim was false.',
    'refutes',
  ],
  ['The mayor said that the harbour had made a profit.', 'But multiple reports reveal that\u2019s untrue.', 'refutes'],
  // who speaks for whoever is spoken of
  [
    'Critics said the mayor would leave the budget to her husband.',
    'Aides rejected any suggestion that Ms. Holt would do so.',
    'denies',
  ],
  ['A clerk said she was fired for being ill.', 'The mayor\u2019s campaign dismissed the claim as false.', 'denies'],
  [
    'Ole Marn took the boat, two witnesses said.',
    'Paul Dahl, a neighbour, denied that Marn had been there.',
    'disputes',
  ],
  [
    'The ministry acted because Ann Roth raised it on television, her staff said.',
    'Governor Paul Dahl denied that Roth had anything to do with his decision.',
    'denies',
  ],
  [
    'Paul Dahl has struck a deal with Ole Marn, rivals said.',
    'Dahl played down the idea that he had struck a deal with Marn.',
    'denies',
  ],
  // whose deed the clause tells that is rejected
  [
    'At a rally in Lanz, Senator Pim Vos spoke of the budget.',
    'He rejected attacks from Jens Aas and other rivals that he was no friend of the farmers.',
    'denies',
  ],
  [
    'Rivals have accused Mayor Ulla Berg of stoking fear of the islanders.',
    'Ole Marn, who runs Farmers for Berg, dismissed accusations that Mrs. Dahl had stoked fear.',
    'disputes',
  ],
  [
    'The Courier said that Paul Dahl would not back Ole Marn as leader of the Union.',
    'Marn, the Union chairman, dismissed a report in the Courier that Dahl had been thinking of leaving.',
    'disputes',
  ],
  [
    'Senator Pim Vos said that the Northern Ferry Board had sold old boats.',
    'Northern Ferry Board director Lena Ortiz dismissed claims that Kai Lund had sold boats for the NFB.',
    'denies',
  ],
  [
    'The deputy said that the rules had been bent.',
    'Ole Marn, who wrote the rules, has long pushed back on those charges.',
    'denies',
  ],
  [
    'The paper said that the party had taken money from a casino.',
    'Lena Ortiz, the party chairwoman, rejected the report.',
    'denies',
  ],
  [
    'Kai Lund said he had worked with Ivo Karp for the institute.',
    'The head of the institute, Ina Holm, said that her group never worked with Lund or Karp.',
    'denies',
  ],
  // what somebody claims of themselves is not about who answers it
  [
    'Ann Roth claimed to know the harbour better than anybody.',
    'Paul Dahl dismissed Roth\u2019s claim to know the harbour.',
    'disputes',
  ],
  [
    'The auditors\u2019 report found that Ann Roth broke the rules.',
    'Roth not only brushed off the report\u2019s findings but went on the attack.',
    'denies',
  ],
  ['The mayor told voters that he had built the bridge.', '(He had not.)', 'refutes'],
  // who checks for a living, what the facts do not bear out, an exaggeration
  ['The mayor said that crime had doubled since May.', 'Fact-checkers disputed that.', 'refutes'],
  ['The mayor said that crime had doubled since May.', 'The facts do not bear that out.', 'refutes'],
  ['The mayor said that crime had doubled since May.', 'That is an exaggeration.', 'refutes'],
  [
    'The mayor said that crime had doubled since May.',
    '"That is a gross exaggeration," said Jon Berg, a rival.',
    'disputes',
  ],
  [
    'Ann Roth testified that she neither sent nor received the letters.',
    'Harbour director Paul Dahl said those statements were wrong.',
    'disputes',
  ],
  [
    'The mayor said that hundreds had called her.',
    'Pressed by reporters, she could not name a single caller.',
    'not-confirmed',
  ],
]

test.each(cases)('%s %s: %s', (claim, answer, stance) => {
  const { responses } = annotate(`${claim}\n\n${answer}`, { format: 'text' })
  expect(responses.map((r) => [r.sentence, r.stance])).toEqual([[1, stance]])
})

/** What somebody has said, and whether the outlet sets it straight in the sentence behind it. */
const straight: readonly (readonly [claim: string, next: string, refuted: boolean])[] = [
  ['Senator Pim Vos said on Friday that Lanz was the most dangerous town.', 'Vos is wrong.', true],
  ['Senator Pim Vos said on Friday that Lanz was the most dangerous town.', 'The senator is simply mistaken.', true],
  [
    'Senator Pim Vos said on Friday that Lanz was the most dangerous town.',
    'If Vos is wrong, the hotel will open.',
    false,
  ],
  ['Senator Pim Vos said on Friday that Lanz was the most dangerous town.', 'Vos is wrong to close the school.', false],
  ['Senator Pim Vos said that something was wrong with the boat.', 'Something is wrong.', false],
  ['Senator Pim Vos said that the tax took half of all wages.', 'Vos is relying on an outdated statistic.', true],
  ['Senator Pim Vos said that the tax took half of all wages.', 'Vos tends to overstate the tax.', true],
  ['Senator Pim Vos said that the tax took half of all wages.', 'That figure leaves out the refunds.', true],
  ['The coach said that the team had been unlucky.', 'Fans tend to exaggerate.', false],
  ['Senator Pim Vos shared a chart by the Bureau of Crime.', 'The Bureau of Crime does not exist.', true],
  ['Senator Pim Vos said he would visit the school.', 'The school does not exist on old maps.', false],
  [
    'Senator Pim Vos said that he had paid for the bridge.',
    'But records show that the county paid for the bridge.',
    true,
  ],
  ['Senator Pim Vos said that the town is growing.', 'But records show that few people moved.', false],
  ['Senator Pim Vos said that he had paid for the bridge.', 'But in fact, the county paid for the bridge.', true],
  [
    'Senator Pim Vos said on Friday that Lanz was the most dangerous town.',
    'But it turns out that Lanz had no murders.',
    true,
  ],
  ['Senator Pim Vos said that Ali Kan was a major.', 'As a point of clarification, Kan was a captain.', true],
  ['Senator Pim Vos said that he was glad.', 'For the record, the choir sang twice.', false],
  [
    'Senator Pim Vos said on Friday that he would vote for the bill.',
    'In fact, he has voted for every such bill.',
    false,
  ],
  ['Senator Pim Vos said that he would win.', 'In reality, few voters know him.', false],
  ['The council met.', '"I wrote the law alone," Vos said, when in fact three senators wrote it.', true],
  ['The council met.', 'The town will always be poor, but in fact it is rich in song.', false],
  ['The council met.', 'On Sunday the mayor shared a wildly inaccurate chart of murders.', true],
  ['Senator Pim Vos said that the plan needs flats.', 'That is not what the plan says.', true],
]

test.each(straight)('%s %s: set straight %s', (claim, next, refuted) => {
  const { responses } = annotate(`${claim}\n\n${next}`, { format: 'text' })
  expect(responses.some((r) => r.sentence === 1 && r.stance === 'refutes')).toBe(refuted)
})

test('a claim that its own clause calls false is called so by the outlet', () => {
  const { responses } = annotate('The mayor\u2019s claim that he built the bridge is simply not true.', {
    format: 'text',
  })
  expect(responses.map((r) => [r.stance, r.by.kind])).toEqual([['refutes', 'outlet']])
})

test('what somebody admits in a quotation is what they say there', () => {
  const text =
    'The race starts at noon, the mayor said.\n\n"I was a little nervous before the race," Jon Berg admitted.'
  expect(annotate(text, { format: 'text' }).responses.map((r) => [r.stance, r.targets])).toEqual([['confirms', [1]]])
})
