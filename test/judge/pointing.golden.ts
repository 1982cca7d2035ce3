/**
 * Set f: short articles, labelled before the code had seen them, on what an answer points at. "The report" is what an outlet or a
 * document said, though somebody is quoted nearer. The shape is that of `kinds.golden.ts`; every error may be read.
 */
export const pointing: string = `
# f01 dam
S denied The Vale Herald reported on Friday, citing an engineer who asked not to be named, that the dam at Orrin leaks.
S attributed "Nobody is in danger," mayor Tove Brandt said.
R denied The water board denied the report. => water board denies 0
# f02 story
S denied Kestrel Air is in talks to buy a rival, the Daily Ledger reported.
S attributed "Passengers want cheap seats and on-time flights," said analyst Jo Marsh.
S unattributed Shares in the carrier rose four per cent.
R denied Kestrel Air denied the story. => Kestrel Air denies 0
# f03 article
S denied The bishop sold two church houses to his nephew, the Norrby Courier wrote on Sunday.
S attributed "I have known him for years and he is a good man," said parishioner Ada Lund.
R denied The bishop's lawyer, Per Holm, called the article a fabrication. => Per Holm denies 0
# f04 broadcast
S denied Channel Nine said in a broadcast on Tuesday that prisoners at Dorn had been left without water for two days.
S attributed "My son has asthma," said Lena Krupp, whose son is held there.
R denied The prison service rejected the broadcast as misleading. => prison service denies 0
# f05 claims in the paper
S denied Two ministers plan to resign, the Sunday Post said, citing three people close to the cabinet.
S attributed "We have a country to run," finance minister Iko Tadd told reporters.
R denied The prime minister's office denied the claims in the paper. => prime minister's office denies 0
# f06 newspaper's account
S disputed The Harbour Gazette reported that the ferry had sailed without lifeboats.
S attributed "I saw people run for the rail," said passenger Tom Reed.
R disputed The ferry company disputed the newspaper's account. => ferry company disputes 0
# f07 declines on the report
S unconfirmed Olin Motors will close its plant in Sedd, Reuters reported, citing two people familiar with the matter.
S attributed "We would be finished here," said the town's mayor, Ana Brill.
R unconfirmed Olin declined to comment on the report. => Olin Motors declines 0
# f08 not confirmed
S unconfirmed The army has lost contact with a patrol, state radio reported, quoting an unnamed officer.
S attributed "They went up the valley on Monday," said shepherd Goran Mil.
R unconfirmed A spokesman for the army could not confirm the report. => army not-confirmed 0
# f09 trap: a document that an agency published
S attributed The Vale Herald reported on Friday that the dam at Orrin was built in 1931.
S disputed The Safety Agency said in a report published on Monday that the dam at Orrin leaks.
S attributed "Nobody is in danger," mayor Tove Brandt said.
R disputed Engineers at the state university disputed the report. => Engineers at the state university disputes 1
# f10 trap: statement of a person
S attributed The Vale Herald reported on Friday that the dam at Orrin needs repairs.
S denied The water board knew of the cracks for years, councillor Ruth Aske said in a statement.
R denied The water board rejected the statement. => water board denies 1
# f11 trap: accusations of a person after an outlet report
S attributed The Post reported that the bank had opened a branch in Lisko.
S denied Former clerk Ina Holt accused the bank of hiding its losses.
R denied The bank denied the accusation. => bank denies 1
# f12 trap: her claim
S attributed The Courier reported that the school would stay open in summer.
S denied "The headmaster hit my son," said Rita Voss, a mother of two.
R denied The headmaster denied her claim. => headmaster denies 1
# f13 the report, two outlets: the nearer
S attributed The Courier reported on Monday that the bridge would be painted in May.
S denied The Evening Star reported on Tuesday that the bridge would be closed for a year.
S attributed "Traffic is bad enough as it is," said taxi driver Olu Banks.
R denied The road office denied the report. => road office denies 1
# f14 false report, called by a person in quotation
S denied Prince Edvard was taken to hospital on Wednesday, the magazine Glitz reported.
S attributed "He looked well at the opera," said soprano Mina Vale.
R denied "The report is false," palace spokesman Otto Rehn said. => Otto Rehn denies 0
# f15 trap: police report
S unattributed A cyclist was killed on the Mill Road on Sunday.
S disputed The rider had ignored a red light, according to the police report.
S attributed "She was always careful," said her sister, Amy Dorn.
R disputed A lawyer for the family disputed the report. => lawyer for the family disputes 1
# f16 report named by outlet
S denied The Herald reported that the lake is poisoned.
S attributed "My dog drank from it and is fine," angler Ned Poll said.
R denied The environment office denied the Herald report. => environment office denies 0
# f17 aware of report nothing
S attributed Five miners are trapped, Radio Sud reported, citing rescuers it did not name.
S attributed "We pray," said miner's wife Olga Petrenko.
R attributed The mine's owner did not respond to questions about the report. => mine's owner no-response 0
# f18 magazine story quote after
S denied Tech firm Loma secretly recorded its users, the magazine Wire & Wave reported on Thursday.
S attributed The magazine said it had spoken to nine former workers.
S attributed "It felt wrong," one of them, Kay Ode, told the magazine.
R denied Loma denied the magazine's report. => Loma denies 0
# f19 trap: what the quotation says is what is denied ("the remark")
S attributed The Chronicle reported on Monday that the choir would tour Japan.
S denied "The conductor never paid us," singer Bea Frost told the Chronicle.
R denied The conductor denied that. => conductor denies 1
# f20 the news
S denied Singer Lio Marr has died at 61, the website Buzzline reported.
S attributed "Her songs got me through school," said fan Petra Voigt.
R denied Marr's manager, Jon Abel, said the news was false. => Jon Abel denies 0
# f21 no outlet told: the report answers lead in the outlet's own voice
S denied Reports on Friday said the dam at Orrin leaks.
S attributed "Nobody is in danger," mayor Tove Brandt said.
R denied The water board denied the reports. => water board denies 0
# f22 trap: "report" by a person who answers for a body, report by group
S denied Human rights group Watchlight said in a report that guards had beaten prisoners at Dorn.
S unattributed The Daily Ledger printed photographs of the yard.
S attributed "I hear the shouting at night," said neighbour Eva Sand.
R denied The interior ministry rejected the report. => interior ministry denies 0
# f23 outlet reported with quote from outlet's reporter
S denied The BBC reported that troops had crossed the river at Lorn.
S attributed "Our boys are tired," said Anna Keld, whose brother serves there.
S unattributed The river is the border.
R denied The defence ministry said the report was untrue. => defence ministry denies 0
# f24 passive
S disputed Wolves have been seen in the city park, the Morning Sun reported.
S attributed "I keep my cat indoors now," said pensioner Al Rowe.
R disputed The report was disputed by the forest office. => forest office disputes 0
# f25 denied by the way: "which" points at its own sentence
S attributed The opposition called the new library a waste of money.
S denied Mr. Kerr also faces questions about his own past, including allegations that he struck a waiter in 2009, which he has denied. => Kerr denies 1
# f26 "a charge that": who has faced it denies it, not whoever the sentence begins with
S attributed Several guards told the Herald that the doors had been locked.
S denied The documents raised new questions about whether the charity had paid for the senator's trips, a charge that Ms. Dahl has faced before and has always denied. => Dahl denies 1
# f27 another thing is conceded than was denied
R denied Jan Moll denied that the swap would encourage more thefts. => Jan Moll denies 0
S confirmed But he acknowledged that there would probably be such cases again. => Jan Moll confirms 1
# f28 what a spokesman does not comment on was told of whom he speaks for
S attributed Ann Orrin will spend the summer in the north, her sister said.
S attributed The governor wants longer school days, according to his office.
S unattributed The state has 900 schools.
S attributed Ms. Vane told a crowd in Lund that Mr. Sorrel had lied about his fortune.
S unattributed About 300 people had come.
R attributed A spokesman for Mr. Sorrel declined to comment. => a spokesman for Mr. Sorrel declines 3
# f29 "his claim" is what he claims
S attributed A film seen by thousands claims to show a clerk burning ballots.
S attributed The losing candidate, Carl Doss, said that 6,000 votes had been thrown away.
R attributed Doss has offered no evidence for his claim. => Carl Doss declines 1
# f30 no plans: of what has just been told, and not of whatever shares a word far above
S unattributed The port of Lind was dug in 1890.
S attributed The harbour needs 40 million dollars, according to a report by the port.
S attributed Ann Lund said that the Tarn party would back a wider harbour.
S unattributed Two of its cranes are rusty.
S attributed Ships wait for a day, pilots say.
S attributed The port's director, Karl Moos, wants a new quay.
S unattributed Council and port share the cost.
S attributed Trade has fallen since May, Ms. Lund said.
S unattributed A market is held there on Fridays.
S attributed Olga Brandt, a singer who lives by the quay, said that she had no plans to leave the Tarn party.
# f31 an admission is of what was done, and not of all that is told of who did it
S denied Orla Finn, the treasurer, took a watch from a builder, a former aide told the Lind Herald.
R denied "I never took a watch from anybody," Finn told reporters on Thursday. => Orla Finn denies 0
S confirmed On Friday Finn acknowledged that she had spoken to the builder. => Orla Finn confirms 2
# f32 "when" is of what the same party has just said
S attributed A former aide said that the treasurer had taken two flights.
S attributed Her lawyer, Tom Brandt, said the flights had been paid for by the party.
R attributed He declined to say when. => Tom Brandt declines 1
`
