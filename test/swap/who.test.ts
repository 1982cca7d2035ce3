import { expect, test } from 'vitest'
import { answersWith, chainWith, type Filler, filled, fillers } from './heard.js'

// The same sentence with other people, bodies, papers must be heard the same: what differs is a hole in a list, or a reason to be told here.

const people = [
  ...fillers(
    false,
    `an engineer | a plumber | a bricklayer | a school crossing guard | a goatherd | a bouncer | a physiotherapist | a stallholder | a former miner |
    a 42-year-old welder | one of the engineers | a third witness | a man in his 50s | a colleague of the pilot | the caretaker | the ship's cook |
    a tuk-tuk driver | a tribal elder | the victim's uncle | the club's groundsman | a volunteer firefighter | a court clerk | a mother of three`,
  ),
  ...fillers(
    true,
    `two engineers | two officials | residents of the block | dock workers | court clerks | several bricklayers | goatherds | midwives |
    two midwives at the clinic | dozens of shopkeepers | hundreds of pensioners | half a dozen bystanders | at least four witnesses |
    more than 40 commuters | as many as a dozen hikers | most of the passengers | a group of teachers | two Swiss guides | both pilots |
    farmers in the valley | 11 beekeepers | physicists at the institute | scaffolders`,
  ),
]

const names = fillers(
  false,
  `Anna Lind | Karl de la Cruz | J. R. Halloway | Anna Lind-Moreau | Sean O'Rourke | Gen. Pavel Dorn | Dr. Mary Osei | Kim Sun-hee |
  Ahmed al-Rashid | Alhaji Musa Bello | Shri Ramesh Kumar | Justice R. K. Menon | Lt. Col. Ivan Petrenko | Ludwig van der Meer |
  beekeeper Ruth Cole | retired teacher Norma Blick | Quillon spokeswoman Ada Birch`,
)

const bodies = fillers(
  false,
  `Quillon Ltd | the Harbour Workers' Union | the works ministry | Tarn Town Council | the High Court | Tarn Rovers | the Methodist Church |
  the Vale Militia | the Institute for Transport Studies | the engineers' union | the embassy | the tenants' association`,
)

const papers = [
  ...fillers(
    false,
    `a memo | a leaked audit | a briefing note | a charge sheet | a diplomatic cable | a dossier | a draft of the contract | a government circular |
    a handwritten note | a notice on the gate | a press release | an affidavit`,
  ),
  ...fillers(
    true,
    'court filings | minutes of the meeting | satellite images | text messages | inspection logs | tax records',
  ),
]

const outlets = fillers(
  false,
  `Reuters | the Tarn Post | Radio Vell | the daily Orin | state television | the news agency Vex | the BBC | Al Jazeera | the Sydney Morning Herald |
  Vell TV | the website Lanternfish | the Italian daily Il Faro | a local station`,
)

const speakers: readonly Filler[] = [...people, ...names, ...bodies]

/** What differs and may, and why. */
const known: Readonly<Record<string, string>> = {
  'most of the passengers': 'a share of those asked answers nobody',
}

/** Whom no "he" or "they" is found for. */
const unresolved: Readonly<Record<string, string>> = {
  'a mother of three': 'she is no he',
  'one of the engineers': 'part of a group is known only when all mentions are told apart',
  'a group of teachers': 'a group is a body, and the reporters are many',
}

const chains: readonly (readonly [construction: string, sentence: number, chain: string, who: readonly Filler[]])[] = [
  ['{X^} said the bridge was unsafe.', 0, 'X', speakers],
  ['The bridge was unsafe, {X} said.', 0, 'X', speakers],
  ['"The bridge is not safe," said {X}. "It has to be closed."', 1, 'X', speakers],
  ['The bridge moved by two centimetres, according to {X}.', 0, 'X', [...speakers, ...papers]],
  ['Cracks were found, Reuters reported, citing {X}.', 0, 'Reuters > X', [...speakers, ...papers]],
  ['The Vale Gazette reported on Friday, citing {X}, that cracks had been found.', 0, 'Vale Gazette > X', speakers],
  ['Three men were arrested, the Tarn Post reported, quoting {X}.', 0, 'Tarn Post > X', speakers],
  ['The bridge will close in May, {X} told the Tarn Post.', 0, 'Tarn Post > X', speakers],
  ['The bridge is unsafe, as {X} put it.', 0, 'X', [...people, ...names]],
  ['The bridge, as {X} put it, is a wreck.', 0, 'X', [...people, ...names]],
  [
    '{X^} told reporters that the bridge was unsafe. "It could collapse," [he|they] said.',
    1,
    'X',
    people.filter(({ words }) => !unresolved[words]),
  ],
  ['The bridge will close in May, {X} reported, citing two engineers.', 0, 'X > two engineers', outlets],
  ['The bridge moved, documents obtained by {X} show.', 0, 'X > documents', outlets],
  ['According to a memo seen by {X}, the bridge moved.', 0, 'X > a memo', outlets],
]

test.each(chains)('%s', (construction, sentence, chain, who) => {
  const differing = who.flatMap((filler) => {
    const found = chainWith(filled(construction, filler), filler, sentence)
    return found === chain ? [] : [`${filler.words}: ${found}`]
  })
  expect(differing).toEqual([])
})

const report = 'Quillon Ltd hid the cracks, the Vale Gazette reported on Monday.\n\n'

const answers: readonly (readonly [construction: string, answers: RegExp])[] = [
  [`${report}{X^} denied the report.`, /^X (?:denies|disputes) 0$/],
  [`${report}"That is not true," said {X}.`, /^X (?:denies|disputes) 0$/],
  [`${report}{X^} declined to comment.`, /^X declines 0$/],
  [`${report}{X^} could not be reached for comment.`, /^X no-response 0$/],
  [`${report}The claim was rejected by {X}.`, /^X (?:denies|disputes) 0$/],
]

test.each(answers)('%s', (construction, wanted) => {
  const differing = [...people, ...names].flatMap((filler) => {
    const found = answersWith(filled(construction, filler), filler, 1)
    return wanted.test(found) || known[filler.words] ? [] : [`${filler.words}: ${found}`]
  })
  expect(differing).toEqual([])
})
