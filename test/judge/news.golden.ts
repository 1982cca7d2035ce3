/**
 * Set d: sixteen short articles of sixteen desks (diplomacy, war, police, courts, companies, sport, science, \u2026), written as reporters write
 * and labelled by the specification before the code had seen them. The shape is that of `kinds.golden.ts`; a small role letter (s, r) goes on
 * in the paragraph before. Every error of this set may be read, and since 28 November 2026 those of set e in `news-held.golden.ts` too.
 */
export const news: string = `
# d01 secret talks
S denied VENNA \u2014 Envoys of Tarvia and the Losk Republic met in secret in Muscat last month to sound out a ceasefire, according to three diplomats briefed on the contacts.
R denied Tarvia's foreign ministry on Thursday poured cold water on the account, saying none of its diplomats had set foot in Oman this year. => Tarvia's foreign ministry denies 0
r denied Its counterpart in Losk did not return messages seeking comment. => counterpart in Losk no-response 0
S attributed "Both capitals are exhausted, and both capitals know it," one of the diplomats said.
S attributed Any settlement would have to leave the port of Dalen in Tarvian hands, President Ilko Vass told parliament in the spring.
R denied Asked about Muscat at a briefing, Vass's press secretary, Maren Toll, smiled and moved on to the next question. => Maren Toll declines 0
S unattributed The war, now in its third year, has emptied whole provinces.

# d02 war claims
S disputed Sarvan forces have taken the last hill above the besieged town of Ostrel, the Sarvan defence ministry said in its evening bulletin.
R disputed Kiron's general staff insisted that its paratroopers were still holding the summit and had thrown back four assaults since dawn. => Kiron's general staff disputes 0
R disputed Neither claim could be checked independently, as reporters have had no access to the front since August. => outlet unverified 0,1
S confirmed A video released by the Sarvan side, which this newspaper has geolocated to the lower slopes, shows soldiers raising a flag beside a bunker. => outlet verified 3
S attributed "They raise flags the way other people hang out washing," said a Kiron officer who served on the hill until last winter.
S attributed At least 30 civilians were wounded in Ostrel over the weekend, according to the town's hospital.

# d03 death in custody
S denied The family of a 19-year-old who died in a cell in Brenwick last week has accused police of ignoring his pleas for a doctor.
R denied The force said in a statement that he had been checked every fifteen minutes and "at no point asked for medical help". => police denies 0
S attributed His sister, Lola Marsh, said he had suffered from asthma since childhood.
R none The coroner's office would not give a cause of death. => coroner's office declines -
S confirmed It has since emerged that a camera in the corridor was switched off that night, a fact the force conceded only after this newspaper had published the duty log. => police confirms 4
S unattributed An inquest is due to open on 4 March.

# d04 bribery trial
S denied Builder "paid councillor in cash", court hears
S denied A developer handed a Marlow councillor envelopes stuffed with banknotes in a pub car park, a jury was told on Tuesday.
S denied Opening the case for the Crown, Fiona Craddock KC said that Neil Ashby had received £48,000 between 2016 and 2018 in return for his vote.
S attributed "He was never a man to count the change," she told Marlow Crown Court.
R denied Ashby, 61, of Ferry Lane, denies two counts of bribery. => Neil Ashby denies 0,1,2
S unattributed The trial, which is expected to last six weeks, continues.

# d05 results
S attributed Norrvik Foods said on Wednesday that its profit fell 14 per cent in the third quarter as the price of butter soared.
s unattributed Sales of 3.1 billion crowns were broadly in line with what analysts had pencilled in.
S unconfirmed The group, whose largest shareholder is the Hallen family, is weighing a sale of its frozen-fish arm, the business daily Kapitalen reported last week without naming its sources.
R unconfirmed Chief executive Britt Sandal brushed aside questions about the unit on a call with investors. => Britt Sandal declines 2
s attributed "All parts of the portfolio are reviewed all the time," she said.
S confirmed She did acknowledge, however, that two plants in Jutland would be mothballed, as unions had warned in September. => Britt Sandal confirms 5
S attributed The shares are worth buying at this level, Holger Fries at Tidemark Securities wrote in a note to clients.
S unattributed The stock has lost a fifth of its value since January.

# d06 phone leak
S disputed Next Lumen phone to drop its charging port, leaker says
S disputed The Lumen 9 will ship without a charging port, according to the tipster known as EvanBytes, who posted what he says are drawings of the chassis on Monday.
R disputed Rival leaker MobileMole was quick to take issue with that, writing that the prototypes she had handled all had one. => MobileMole disputes 1
S unattributed EvanBytes has a decent track record, having called the Lumen 8's price to the cent.
R disputed Lumen does not comment on unreleased products, a representative told us. => Lumen declines 1
S attributed The European Commission said in May that wireless-only devices would still have to meet its rules on common chargers.
S unconfirmed The phone is tipped to go on sale in September.

# d07 winger
S denied Mateus Obi's representatives have held talks with Real Cartena over a summer move, it has been claimed in Spain.
s denied El Balón says the 23-year-old has already said yes to a five-year deal.
R denied Obi's agent, Raul Benet, has moved to quash the speculation. => Raul Benet denies 0,1
r denied "I haven't spoken to anyone at Cartena, and neither has Mateus," he told Radio Norte. => Raul Benet denies 0
R denied City manager Dave Prowse was in no mood to discuss his winger's future after Saturday's goalless draw. => Dave Prowse declines 0,1
S attributed He did say that Obi would be fit for the cup tie.
S unattributed Obi has two years left on his contract and has been one of the few bright spots in a dismal campaign.

# d08 singer and driver
R denied Talk that the singer Ylva Ström and the racing driver Theo Banks have split is wide of the mark, her spokeswoman insisted on Friday. => Ylva Ström's spokeswoman denies 0,1
S denied The gossip site PeekaBoo had claimed the pair were living apart after a "blazing row" in Ibiza.
R denied "Ylva and Theo are as happy as ever, and these stories are nonsense from start to finish," the spokeswoman told the Evening Courier. => Ylva Ström's spokeswoman denies 0,1
S attributed A neighbour, Pat Dunne, said she had seen the driver watering the roses only last week.
R denied PeekaBoo is standing by its story. => PeekaBoo confirms 1
S unattributed Ström's third album is out in May.

# d09 vaccine scare
S disputed A jab given to thousands of toddlers in the Dell Valley has left two of them unable to walk, messages shared in parents' chat groups have warned.
R disputed But the regional health board found no evidence of a link, saying both children had picked up an enterovirus weeks before they were vaccinated. => regional health board disputes 0
R disputed That conclusion was echoed by Professor Ines Calder, a paediatrician at Stanmere University, who called the messages "deeply irresponsible". => Ines Calder disputes 0
S confirmed The manufacturer, Vacsera, confirmed that it had been told of the cases on 9 May. => Vacsera confirms 3
S attributed Uptake has fallen by a third since the rumours began, according to figures released by the board.
S attributed "My phone hasn't stopped," said Geraint Pugh, who runs a surgery in Abermawr.

# d10 motorway shark
S refuted Claim: A photograph shows a shark swimming along a flooded motorway in Port Halle.
R refuted Our rating: Fake. => outlet refutes 0
S unattributed Within hours of Sunday's cloudburst, the image had been viewed more than two million times, often with the caption "You can't make this up".
R refuted The picture has been doing the rounds since at least 2011, when it was passed off as coming from a different city altogether. => outlet refutes 0
R refuted A reverse image search turned up the original: a shot of a kayaker being followed by a great white, taken by the photographer Thom Peck off a beach in 2003. => outlet refutes 0
S attributed Peck told us he had "lost count of the places that poor fish has been".
S attributed Port Halle's fire service said it had been called out to 40 flooded cellars.

# d11 election night
S disputed Opposition candidate Rosa Quint declared victory late on Sunday with barely half the ballots counted, telling supporters she had won "by a margin no one can steal".
R disputed "It is far too early for anyone to claim that," said the head of the electoral commission, Jude Amadi. => Jude Amadi disputes 0
R disputed The campaign chief of President Abel Okoro dismissed the declaration as theatre. => campaign chief of President Abel Okoro disputes 0
S denied Quint's Unity Party also alleged that polling agents had been turned away by officials at 200 stations in the president's home state.
R denied The commission flatly rejected the charge. => electoral commission denies 3
S attributed Observers from the regional bloc described the vote as orderly on the whole.
S attributed Turnout stood at 61 per cent, the commission said.

# d12 green coffee
S disputed Drinking two cups of green coffee a day could add three years to a person's life, according to a study published on Monday in the journal Nutrition Frontiers.
s attributed The authors followed 12,000 nurses for a decade and found that those who drank the most lived longest.
R disputed Scientists who were not involved in the work were unconvinced. => scientists disputes 0
R disputed "You simply cannot get from this data to that headline," said Oluwa Betts, a statistician at the Royne Institute. => Oluwa Betts disputes 0
S attributed He pointed out that the coffee drinkers were also younger and richer.
S confirmed One of the authors, Greta Lomax, conceded that the team had not been able to rule out other explanations. => Greta Lomax confirms 5
S unattributed The study was paid for by Verdana, a maker of green-coffee capsules.
S attributed The company said it had had no say in the results.

# d13 park sale
S denied Residents of Millbrook say the borough council is planning to sell the park behind the library to a supermarket chain.
S confirmed A leaked map, seen by the Gazette, shows a car park where the bowling green now stands. => outlet verified 1
R denied Council leader Joyce Pell told Tuesday's meeting there was "not a shred of truth" in the rumour. => Joyce Pell denies 0
S attributed She described the map as one of several sketches drawn up by consultants years ago.
R denied Her deputy, Rob Teal, refused to be drawn on whether talks had been held with the chain, Freshways. => Rob Teal declines 0
R denied Freshways said it would not discuss individual sites. => Freshways declines 0
S attributed Campaigners plan to hand in a petition next week, said organiser Hana Lewis.

# d14 nurses
S disputed More than 9,000 nurses walked out across the county on Monday, the Caregivers' Union said, calling it the biggest stoppage in the history of the Westhaven hospital trust.
R disputed The trust put turnout at about 5,500 and said most operations had gone ahead as planned. => Westhaven hospital trust disputes 0
S denied The union accused managers of bringing in agency staff in breach of a court order.
R denied "That is categorically not the case," said Helen Rowe, the trust's head of staffing. => Helen Rowe denies 2
S confirmed Talks on a pay offer of 4 per cent broke down on Friday, both sides confirmed. => both sides confirms 4
S attributed "We would rather be on the wards," said Tilly Okafor, on the picket line in the rain.
S unattributed Nurses' wages have fallen behind inflation in eight of the past ten years.

# d15 flood tolls
S disputed At least 62 people have died in the floods that swept the Amara delta, provincial governor Luis Tamba said on Thursday, as helicopters searched for survivors.
S disputed The national disaster agency gave a lower figure of 47 dead, with 18 missing.
S unattributed Whole villages of reed houses were carried out to sea.
S attributed Officials have warned that the toll is likely to climb once rescuers reach the islands.
R denied Reports on social media that the Selu dam had burst were wrong, the dam's operator, Selu Hydro, said. => Selu Hydro denies 4
S attributed "The water came up to the altar in ten minutes," said Father Jonas Ede, who sheltered 80 families in his church.
S unattributed More rain is forecast.

# d16 correction
S refuted In an article on 14 June we reported that Sable Bank had closed 40 of its branches in the past year.
R refuted The actual number is 14. => outlet refutes 0
r refuted The figure was the result of a transcription error, for which we apologise. => outlet refutes 0
S refuted The same article stated that the bank's chair, Anton Rigg, had resigned.
R refuted He did not: his term ended in the ordinary way in May. => outlet refutes 3
R refuted The online version has been amended. => outlet refutes 0,3
S unattributed Sable Bank employs 6,000 people in nine countries.
`
