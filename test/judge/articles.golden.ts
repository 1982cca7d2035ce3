/**
 * Short articles, a paragraph a sentence, with the status that the specification gives each sentence and the answers as
 * `sentence: who stance [targets]`. Each exercises one rule; in words of our own.
 */
export interface Small {
  readonly rule: string
  readonly text: readonly string[]
  readonly statuses: readonly string[]
  readonly responses: readonly string[]
}

const small = (rule: string, text: readonly string[], statuses: string, responses: readonly string[] = []): Small => ({
  rule,
  text,
  statuses: statuses.split(' '),
  responses,
})

export const articles: readonly Small[] = [
  // what a claim rests on
  small('own voice', ['The lighthouse at Skarn was built in 1871.'], 'unattributed'),
  small('identified source', ['The ferry will sail again in May, Jonas Lind said.'], 'attributed'),
  small('anonymous origin', ['The ferry will be sold, two sources told Reuters.'], 'unconfirmed'),
  small('nobody named', ['The ferry was reportedly sold in May.'], 'unconfirmed'),
  small(
    'reportedly in a side clause',
    ['Jonas Lind, who reportedly owns two ferries, opened the harbour on Monday.'],
    'unattributed',
  ),
  small(
    'allegedly of whom a sentence is about',
    ['A sailor allegedly involved in the theft has been held at Skarn.'],
    'unattributed',
  ),
  small('allegedly of a number of things', ['The port has sold 200 allegedly unsafe boats.'], 'unattributed'),
  small('a real question', ['The ferry was sold in May.', 'Who bought it?'], 'unattributed none'),
  small('a hedge on the future lowers nothing', ['The ferry may sail again in May, Jonas Lind said.'], 'attributed'),
  // doubt and contrast
  small(
    'critical of a claim',
    ['Farmers are strongly critical of the port\u2019s claims that the dredging is harmless.'],
    'disputed',
    ['0: farmers disputes [0]'],
  ),
  small(
    'doubt of nobody that is named',
    ['Jonas Lind told the Herald that he had sunk the ferry.', 'There is some scepticism about his claims.'],
    'disputed disputed',
    ['1: nobody disputes [0]'],
  ),
  small(
    'has not been accurate',
    [
      'The ferry carries two lifeboats, Jonas Lind said.',
      'Much of what the claims say has not been accurate, said Ida Moll.',
    ],
    'disputed disputed',
    ['1: Moll disputes [0]'],
  ),
  small(
    'opposite words behind but',
    ['Jonas Lind called the trial run a failure, but the port said that it had gone well.'],
    'disputed',
    ['0: port disputes [0]'],
  ),
  small(
    'a but with no opposite',
    ['Jonas Lind called the trial run long, but the port said that it had gone well.'],
    'attributed',
  ),
  // silence
  small(
    'declined',
    ['The ferry will be sold, Jonas Lind said.', 'The port declined to comment.'],
    'attributed attributed',
    ['1: port declines [0]'],
  ),
  small(
    'no answer lifts and lowers nothing',
    ['The ferry will be sold, two sources told Reuters.', 'The port did not respond to a request for comment.'],
    'unconfirmed unconfirmed',
    ['1: port no-response [0]'],
  ),
  small(
    'not reached, in a passive',
    ['The ferry will be sold, Jonas Lind said.', 'The owner of the ferry could not be reached for comment.'],
    'attributed attributed',
    ['1: owner no-response [0]'],
  ),
  small(
    'a denial that opens an article and tells what is denied',
    [
      'Two guides who survived the avalanche have denied any wrongdoing in leading the climb.',
      'The slope at Skarn is steep.',
      'The guides also acknowledged that their pay depends on the number of climbs.',
    ],
    'denied unattributed confirmed',
    ['0: guides denies [0]', '2: guides confirms [2]'],
  ),
  // confirmed and not
  small(
    'confirmed by who may know',
    ['The ferry will be sold, two sources told Reuters.', 'The port confirmed the sale on Tuesday.'],
    'confirmed confirmed',
    ['1: port confirms [0]'],
  ),
  small(
    'confirmed in a bare clause',
    ['The port has confirmed an old ferry linked to the smugglers sailed on Friday.'],
    'confirmed',
    ['0: port confirms [0]'],
  ),
  small(
    'confirmed in a bare clause with a number',
    ['The port has confirmed at least 30 trawlers crossed the line.'],
    'confirmed',
    ['0: port confirms [0]'],
  ),
  small(
    'a deed confirmed is no clause',
    ['In May the port confirmed a decision she had made long before.'],
    'attributed',
  ),
  small('a deed called confirming', ['The port has confirmed a new treasurer in his post.'], 'attributed'),
  small('confirmed as the news itself', ['The port confirmed on Tuesday that the ferry will be sold.'], 'confirmed', [
    '0: port confirms [0]',
  ]),
  small(
    'an anonymous source lifts nothing',
    ['The ferry will be sold, two sources told Reuters.', 'A source confirmed the sale to the BBC.'],
    'unconfirmed unconfirmed',
    ['1: source confirms [0]'],
  ),
  small(
    'not confirmed',
    ['The ferry will be sold, Jonas Lind said.', 'The port would neither confirm nor deny the report.'],
    'unconfirmed unconfirmed',
    ['1: port not-confirmed [0]'],
  ),
  small(
    'did not deny',
    ['The ferry will be sold, two sources told Reuters.', 'The port did not deny the report.'],
    'unconfirmed unconfirmed',
    ['1: port not-confirmed [0]'],
  ),
  // denied
  small('denied', ['The port will close, Jonas Lind said.', 'The port denied the report.'], 'denied denied', [
    '1: port denies [0]',
  ]),
  small(
    'denied and confirmed: the denial wins where it is the last',
    [
      'The port will close, two sources told Reuters.',
      'The ministry confirmed the closure on Monday.',
      'On Tuesday the port denied the report.',
    ],
    'denied denied denied',
    ['1: ministry confirms [0]', '2: port denies [0]'],
  ),
  small(
    'a later admission ends a denial',
    [
      'The port dumped oil in the bay, two sources told Reuters.',
      'The port denied the report on Monday.',
      'On Friday the port admitted that it had dumped oil in the bay.',
    ],
    'confirmed confirmed confirmed',
    ['1: port denies [0]', '2: port confirms [0,2]'],
  ),
  small(
    'an answer to nothing stated',
    ['The harbour was full on Monday.', 'The coast guard was there.', 'The port declined to comment on the lawsuit.'],
    'unattributed unattributed none',
    ['2: port declines []'],
  ),
  small(
    'a claim and its answer in one sentence',
    ['It was rumoured that Stena would close the port, but Jonas Lind called that nonsense.'],
    'disputed',
    ['0: Lind disputes [0]'],
  ),
  // disputed
  small(
    'denied by somebody else',
    ['The ferry leaked oil for a month, Jonas Lind said.', 'Experts cast doubt on the claim.'],
    'disputed disputed',
    ['1: experts disputes [0]'],
  ),
  small(
    'conflicting counts',
    [
      'Nine people were killed when the ferry sank, the coast guard said.',
      'The port said that fourteen people were killed.',
    ],
    'disputed disputed',
  ),
  small(
    'the same count twice',
    [
      'Nine people were killed when the ferry sank, the coast guard said.',
      'The port also said that nine people were killed.',
    ],
    'corroborated corroborated',
  ),
  small(
    'a newer count contradicts nothing',
    ['Nine people were killed, the coast guard said.', 'The number of dead later rose to fourteen, the port said.'],
    'attributed attributed',
  ),
  small('joint outlets', ['The ferry will be sold, Reuters and the BBC reported.'], 'corroborated'),
  small(
    'witnesses and officials together',
    ['The ferry ran aground off Skarn, witnesses and police said.'],
    'corroborated',
  ),
  small('both sides', ['Both the seamen\u2019s union and the ferry company say the ship is safe.'], 'corroborated'),
  small(
    'two countries\u2019 officials',
    ['The talks at Skarn broke down on Friday, French and German officials said.'],
    'corroborated',
  ),
  small(
    'two people of one office speak as one',
    ['The ferry will sail in May, the captain and his mate said.'],
    'attributed',
  ),
  small('what two parties ask for', ['The union and the police called on the owners to act.'], 'attributed'),
  // refuted
  small(
    'turned out to be false',
    ['The ferry sank on Monday, the Daily Courier reported.', 'The report turned out to be false.'],
    'refuted refuted',
    ['1: outlet refutes [0]'],
  ),
  small(
    'a hoax',
    ['A website claimed that the ferry had sunk.', 'That report, however, is a hoax.'],
    'refuted refuted',
    ['1: outlet refutes [0]'],
  ),
  small(
    'retracted',
    ['The ferry sank on Monday, the Daily Courier reported.', 'On Tuesday the Daily Courier retracted the story.'],
    'refuted refuted',
    ['1: Courier refutes [0]'],
  ),
  small(
    'refuted wins over denied',
    [
      'The port will close, the Daily Courier reported.',
      'The port denied the report.',
      'The report later proved to be false.',
    ],
    'refuted refuted refuted',
    ['1: port denies [0]', '2: outlet refutes [0]'],
  ),
  small('falsely claimed', ['A website falsely claimed that the ferry had sunk.'], 'refuted', [
    '0: outlet refutes [0]',
  ]),
  // checking
  small(
    'could not be verified',
    ['The ferry was scuttled, Jonas Lind said.', 'The claim could not be independently verified.'],
    'unconfirmed unconfirmed',
    ['1: outlet unverified [0]'],
  ),
  small(
    'an outlet that could not verify',
    ['The ferry was scuttled, Jonas Lind said.', 'Reuters could not independently verify the claim.'],
    'unconfirmed unconfirmed',
    ['1: Reuters unverified [0]'],
  ),
  small(
    'any such talks are those that somebody has denied',
    [
      'Envoys of the two towns have met twice about the ferry, two sources said.',
      'The port denied the report.',
      'The mayor talks to everybody, Jonas Lind said.',
      'Marta Berg said she knew nothing of any talks.',
    ],
    'denied denied attributed denied',
    ['1: port denies [0]', '3: Berg not-confirmed [0]'],
  ),
  small(
    'the outlet of the dateline that could not verify',
    ['GRAZ (Reuters) - The ferry was scuttled, Jonas Lind said.', 'Reuters could not independently verify the claim.'],
    'unconfirmed unconfirmed',
    ['1: outlet unverified [0]'],
  ),
  small(
    'checked by the outlet',
    ['The ferry was scuttled, two sources said.', 'We have seen a copy of the order.'],
    'confirmed confirmed',
    ['1: outlet verified [0]'],
  ),
  small('unconfirmed reports', ['There were unconfirmed reports of a second leak.'], 'unconfirmed', [
    '0: outlet unverified [0]',
  ]),
  small(
    'aware of reports answers nothing',
    ['The ferry will be sold, Jonas Lind said.', 'The port said it was aware of the reports.'],
    'attributed attributed',
  ),
  // answers without a word of denying
  small(
    'countered',
    [
      'The border is quiet, Captain Rolf Tang said.',
      '"Two villages were shelled last night," countered the teacher Mira Osk.',
    ],
    'disputed disputed',
    ['1: osk disputes [0]'],
  ),
  small(
    'who is accused has not done it',
    [
      'Neighbours accused the miller Jens Krog of poisoning the stream.',
      'Krog said that he had never owned any poison.',
    ],
    'denied denied',
    ['1: krog denies [0]'],
  ),
  small(
    'in other words for the same',
    [
      'Prosecutors say that Inga Holt took bribes.',
      'Holt was arrested in May, a neighbour said.',
      'The police said that Holt had not been detained.',
    ],
    'attributed disputed disputed',
    ['2: police disputes [1]'],
  ),
  small(
    'a plea answers the charge',
    [
      'The clerk Arne Foss forged eleven wills, according to the indictment.',
      'Foss entered a plea of not guilty on Monday.',
    ],
    'denied denied',
    ['1: foss denies [0]'],
  ),
  small(
    'a plea that answers nothing in the article',
    ['The clerk Arne Foss pleaded guilty to theft in 2011.'],
    'attributed',
  ),
  // what somebody says of a claim in an apposition
  small(
    'a claim that could not be checked',
    ['Villagers said that a drone had set the barn on fire, a claim that could not be verified.'],
    'unconfirmed',
    ['0: outlet unverified [0]'],
  ),
  // whom a report rests on
  small(
    'a lead rests on whom the body names',
    ['The Lund tannery will close in June.', 'The Lund tannery will close in June, two sources said.'],
    'unconfirmed unconfirmed',
  ),
  small(
    'a report rests on those whom its outlet has it from',
    [
      'The Courier reported that the tannery will close in June.',
      'Two sources told the Courier that the closure would come before midsummer.',
    ],
    'unconfirmed unconfirmed',
  ),
  small(
    'an appeal to readers claims nothing',
    ['The tannery was built in 1902.', 'Thank you for reading.'],
    'unattributed none',
  ),
  small(
    'a count taken up by its number',
    [
      'Eleven children were injured on the slide, the club Safe Play said.',
      'The maker, Lumo, put the number at three.',
    ],
    'disputed disputed',
  ),
  small(
    'a question, and No',
    [
      'Is the singer Ida Moll dead?',
      'No, she is not.',
      'A page on Facebook claimed on Friday that Ida Moll had passed away.',
    ],
    'refuted refuted refuted',
    ['1: outlet refutes [2]'],
  ),
  small(
    'no decision has been made answers',
    [
      'The brewery will move to Lund, a person with knowledge of the plan said.',
      'No decision has been made, the brewery said.',
    ],
    'unconfirmed unconfirmed',
    ['1: brewery not-confirmed [0]'],
  ),
  small(
    'the office names who answers',
    [
      'The mayor of Lund took a holiday at a builder\u2019s expense, the Courier wrote.',
      'The mayor, Jan Moll, dismissed the story as gossip.',
    ],
    'denied denied',
    ['1: moll denies [0]'],
  ),
  small(
    'a headline sums its body up',
    [
      'Walking may slow memory loss, big study finds',
      'Adults who walk an hour a day may have slower memory loss, according to research published on Monday in the journal Ageing Minds.',
    ],
    'attributed attributed',
  ),
  small(
    'a headline in other words for whoever said it',
    [
      'The bridge at Tarn is safe, engineers say',
      'The bridge at Tarn is safe after the flood, the county council said on Monday.',
    ],
    'attributed attributed',
  ),
  small(
    'the accused pleads',
    ['A former clerk stole 40 paintings from the museum, a court heard on Monday.', 'Jonas Lind pleaded not guilty.'],
    'denied denied',
    ['1: lind denies [0]'],
  ),
  small(
    'an account of two who are not named',
    [
      'Three nurses, who asked not to be named, said that the doors had been locked.',
      'One of them said managers had known for weeks.',
      'The clinic rejected that account.',
    ],
    'denied denied denied',
    ['2: clinic denies [0,1]'],
  ),
  small(
    'other false claims',
    ['The lake at Tarn has turned red, posts claimed.', 'Similar false claims have circulated since 2018.'],
    'attributed unattributed',
  ),
  small(
    'who shows a picture around does not call it wrong',
    ['Others used an old photo to falsely suggest that the river at Tarn had dried up.'],
    'refuted',
    ['0: outlet refutes [0]'],
  ),
  small(
    'what a relative clause claims accuses nobody of the article',
    [
      'There are conflicting reports whether Ida Moll, a singer who claims to be 30, has left Tarn.',
      'A website said on Monday that she had been arrested near Lund.',
      'The police in Tarn denied these allegations.',
    ],
    'unconfirmed denied denied',
    ['2: police denies [1]'],
  ),
  small(
    'a verdict is of the line that it checks',
    [
      'CLAIM: A baker in Tarn was fined for giving bread away.',
      'OUR ASSESSMENT: False.',
      'No such fine was issued, the city said.',
    ],
    'refuted refuted attributed',
    ['1: outlet refutes [0]'],
  ),
  small(
    'who speaks for somebody does not rule out',
    [
      'The two clubs have agreed a fee for Emil Berg, the Courier reported.',
      'Berg\u2019s agent, Luca Prato, said his client was happy in Tarn, but did not rule out a move.',
    ],
    'unconfirmed unconfirmed',
    ['1: prato not-confirmed [0]'],
  ),
  small(
    'requests that went unanswered',
    ['Lind sold the ferry, Reuters reported.', 'Requests for comment went unanswered.'],
    'attributed attributed',
    ['1: nobody no-response [0]'],
  ),
  small(
    'a headline says what its lead says',
    [
      'Nurses do not get enough sleep',
      'Nurses sleep for less than six hours a night, a survey by Norland Health found.',
    ],
    'unattributed attributed',
  ),
  small(
    'whether something else will happen is told nowhere',
    [
      'All pumps were tested in May and found to work, its chief Jonas Lind said.',
      'He declined to say whether the firm would publish the report on the tests.',
    ],
    'attributed none',
    ['1: lind declines []'],
  ),
  small(
    'the forces of a country are one party',
    [
      'Two soldiers were killed on Monday, officials in Tarnia said, while Norland accused its neighbour of opening fire.',
      'A foreign ministry spokesman said that the Norland army had fired first.',
      'Norland\u2019s military rejected the charge.',
    ],
    'attributed denied denied',
    ['2: norland denies [1]'],
  ),
  small(
    'the accused denies counts',
    [
      'Jonas Lind took 900 euros from the till, a jury was told on Monday.',
      'Opening for the prosecution, Mira Sand said that he had spent it on lottery tickets.',
      'The shop is in Tarn.',
      'Lind, 40, denies two counts of theft.',
    ],
    'denied denied unattributed denied',
    ['3: lind denies [0,1]'],
  ),
  small(
    'a correction is of the report of one\u2019s own',
    [
      'On Monday we reported that Lind & Sons had shut 30 of its shops.',
      'The actual number is 13.',
      'The firm has shops in six towns.',
      'The error was introduced in editing.',
    ],
    'refuted refuted unattributed refuted',
    ['1: outlet refutes [0]', '3: outlet refutes [0]'],
  ),
  small(
    'a custom of saying nothing answers what is at issue',
    [
      'Lind Motors is about to buy a ferry line, two bankers told the Courier.',
      'Lind Motors said it would not discuss individual deals.',
    ],
    'attributed attributed',
    ['1: lind declines [0]'],
  ),
  small(
    'whoever is asked for what nobody has told of answers nothing else',
    ['A fisherman was found dead near Tarn, the police said.', 'The coroner would not give the name of the boat.'],
    'attributed none',
    ['1: coroner declines []'],
  ),
  small(
    'what is confirmed may stand before its confirmation',
    ['Talks on pay broke down in Tarn on Friday, the union confirmed.'],
    'confirmed',
    ['0: union confirms [0]'],
  ),
  small(
    'what is told is admitted at the end',
    [
      'The clinic in Tarn closed at six, Lind said.',
      'Its alarm was switched off that night, a fact the clinic conceded only in May.',
    ],
    'attributed confirmed',
    ['1: clinic confirms [1]'],
  ),
  small(
    'one verb denies what was said before',
    ['Lind sold the ferry in May, the Courier reported.', '\u201cI did not,\u201d Lind said.'],
    'denied denied',
    ['1: lind denies [0]'],
  ),
  small(
    'sources that a report does not name',
    [
      'Lind is weighing a sale of the ferry, the Courier reported without naming its sources.',
      'The ferry sank in May, it has been claimed.',
    ],
    'unconfirmed unconfirmed',
  ),
  small(
    'what the outlet has examined by the way is no issue',
    [
      'The council wants to sell the park, residents of Tarn say.',
      'A map, which this newspaper has seen, shows a car park where the pond is.',
      'The mayor, Jan Moll, said there was not a grain of truth in the rumour.',
    ],
    'denied confirmed denied',
    ['1: outlet verified [1]', '2: moll denies [0]'],
  ),
  small(
    'what is ruled out must have been claimed',
    [
      'The army will halt its attack on Tarn, a diplomat said.',
      'General Jonas Lind ruled out a halt.',
      'He ruled out a career in song.',
    ],
    'denied denied attributed',
    ['1: lind denies [0]'],
  ),
  small(
    'a figure of one\u2019s own contradicts, and answers nobody',
    ['Nine miners were hurt, the union in Tarn said.', 'Lind Mining put the number at two.'],
    'disputed disputed',
  ),
  small(
    'what is stood by is whose it is',
    [
      'The man had raised a spade, officers of the Tarn police said.',
      'A baker who saw it said that he held a loaf.',
      "The chief of police, Jan Moll, stood by his officers' version.",
    ],
    'confirmed attributed confirmed',
    ['2: moll confirms [0]'],
  ),
  small(
    'a headline of two words is its lead',
    [
      'Harbour warden resigns',
      'The warden of Tarn harbour will step down in May, Radio Norland reported.',
      'His office confirmed it.',
    ],
    'confirmed confirmed confirmed',
    ['2: office confirms [0,1]'],
  ),
  small(
    'the same in two words is denied with the rest',
    [
      'The dam at Tarn has burst, posts on Telegram said.',
      'Lind Hydro, which runs the dam, denied that.',
      'The dam has burst, a blogger wrote as well.',
    ],
    'denied denied denied',
    ['1: lind denies [0,2]'],
  ),
  small(
    'who denies counts pleads to what a jury was told',
    [
      'A porter stole rings from a widow of 90, a jury has heard.',
      'Ann Roth, prosecuting, said he had sold the stones.',
      '"He robbed her blind," she added.',
      'Tom Vale denies six counts of theft.',
    ],
    'denied denied denied denied',
    ['3: vale denies [0,1,2]'],
  ),
  small(
    'allegations are answered to whoever made them',
    [
      'Opposition leader Mira Joss slammed the government, alleging that the hill had been cut.',
      '"We heard a noise and the bus was gone," said Anil Moss, who sells tea.',
      'The government rejected the allegations and insisted that all was in order.',
    ],
    'denied attributed denied',
    ['2: government denies [0]'],
  ),
  small(
    'findings are those of whoever published a report',
    [
      'Children are working in the pits, Amnesty International said in a report.',
      '"Everybody knows," said Ada Moll, a teacher.',
      'The mining firm Tenke rejected the findings.',
    ],
    'denied attributed denied',
    ['2: tenke denies [0]'],
  ),
  small(
    'a verdict at the end is of what was called false',
    [
      'A video shows soldiers leaving Orla, posts claim.',
      'The video is false.',
      'The library of Dresk confirmed that its fountain was built in 1990.',
      'Our rating: False',
    ],
    'refuted refuted confirmed refuted',
    ['1: outlet refutes [0]', '2: library confirms [2]', '3: outlet refutes [0]'],
  ),
  small(
    'no date is given for what the same party has just said',
    ['The mine will close, two sources said.', 'Minister Joel Kane promised an inquiry.', 'He gave no date.'],
    'unconfirmed attributed attributed',
    ['2: joel declines [1]'],
  ),
  small(
    'who denies any wrongdoing answers what has just been said of them',
    [
      'The bank in Tarn hid its losses, a court heard on Monday.',
      'Ida Moll, 40, denies five counts of fraud.',
      'Defending, Per Lind said she had acted for a partner, Jonas Berg.',
      'Berg denies any wrongdoing.',
    ],
    'denied denied denied denied',
    ['1: moll denies [0]', '3: berg denies [2]'],
  ),
  small(
    'who says no more of it has just said it',
    [
      'A ferry sank off Tarn on Monday, the coastguard said.',
      'The minister, Ida Moll, promised an inquiry.',
      'She gave no date.',
    ],
    'attributed attributed attributed',
    ['2: moll declines [1]'],
  ),
  small(
    'a denial said twice is of one report, told behind it',
    [
      'Brennholt have denied that they are in talks to sell Ida Moll to Tarn.',
      'The Courier claimed on Sunday that the two clubs had settled on a fee.',
      'Brennholt\u2019s chairman, Per Lind, said: \u201cThere are no talks.\u201d',
    ],
    'denied denied denied',
    ['0: brennholt denies [0,1]', '2: lind denies [0,1]'],
  ),
  small(
    'whoever speaks for a client answers',
    [
      'Two nurses accuse Jonas Berg of theft, the Courier reported.',
      'Berg\u2019s lawyer, Mira Sand, said her client would not speak to the press.',
    ],
    'attributed attributed',
    ['1: sand declines [0]'],
  ),
  small(
    'who got it wrong takes back what they said',
    [
      'Mayor Stig Moll said that thefts in Tarn had doubled.',
      'Police records show no such rise.',
      'On Monday he admitted he had got it wrong.',
    ],
    'refuted refuted refuted',
    ['1: outlet refutes [0]', '2: moll refutes [0]'],
  ),
  small(
    'what an accusation is called',
    [
      'Ida Moll mimed on Saturday, two fans alleged.',
      'Her management called the accusations hurtful and said that she sang.',
    ],
    'denied denied',
    ['1: moll denies [0]'],
  ),
  small(
    'a rare word is denied some way behind',
    [
      'Two nurses were taken hostage near Sel, a tribal elder said.',
      'The aid group they work for has 40 staff there.',
      'On Thursday the pair walked into a police post.',
      '\u201cThey were never kidnapped,\u201d said Ana Lind, who leads the group.',
    ],
    'disputed unattributed unattributed disputed',
    ['3: lind disputes [0]'],
  ),
  small(
    'records behind a verdict are its evidence',
    [
      'The mayor of Lund claimed that thefts had doubled.',
      'That is not correct.',
      'Figures from the statistics office show that thefts rose by two per cent.',
    ],
    'refuted refuted refuted',
    ['1: outlet refutes [0]', '2: office refutes [0]'],
  ),
  small(
    'a clip that was filmed elsewhere',
    [
      'A clip viewed 3 million times claims to show troops leaving Orla this week.',
      'It was filmed in another country, in 2017.',
    ],
    'refuted refuted',
    ['1: outlet refutes [0]'],
  ),
  small(
    'a headline that begins with No',
    [
      'No, drinking bleach does not cure malaria.',
      'A video shared in Norland says that a spoonful of bleach a day kills the parasite.',
      'Doctors warn that bleach can be fatal.',
    ],
    'refuted refuted attributed',
    ['0: outlet refutes [1]'],
  ),
  small(
    'who died were of another kind',
    [
      'At least 12 civilians were killed when a shell hit the market in Sel, residents said.',
      'The army said that those killed were militants.',
    ],
    'disputed disputed',
  ),
  small(
    'one could not be reached, another confirmed it',
    [
      'Ida Moll has quit as head of the museum, two colleagues told the Courier.',
      'Moll could not be reached, but the museum has since confirmed her departure.',
    ],
    'confirmed confirmed',
    ['1: moll no-response [0]', '1: museum confirms [0]'],
  ),
]
