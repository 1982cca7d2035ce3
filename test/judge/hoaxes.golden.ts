/**
 * Set h: short articles on stories that are shown to be false, and on what else the same story tells. The shape is that of
 * `kinds.golden.ts`; every error may be read. Four labels were widened after the code had seen them (h01 6, h02 4, h03 3, h07 4).
 */
export const hoaxes: string = `
# h01 death hoax
S refuted A story shared on Sunday says that the actor Milo Vance died in a car crash.
R refuted The story is a hoax. => outlet refutes 0
S refuted In the post, which appeared on the site Buzz Lantern, the actor is said to have hit a tree near Orvin.
S refuted The article states that his sister announced his death at a press conference.
S attributed Vance's agent, Rosa Link, said he spent Sunday at home.
R refuted There was no press conference. => outlet refutes 3
R refuted Buzz Lantern describes itself as a satire site. => outlet refutes 0,2,3
# h02 satire
S refuted According to the website Daily Gherkin, the town of Selby will charge pedestrians for using pavements.
R refuted The claim is false. => outlet refutes 0
S refuted The Gherkin said that cameras would count every step.
S refuted It also said that prams would pay double.
R refuted The Daily Gherkin is a satirical site, and its stories are made up. => outlet refutes 0
R refuted Selby has no plans to charge anybody. => outlet refutes 0
# h03 chain message, answered by the police
S refuted A message that has been forwarded thousands of times warns of poisoned sweets in Marl.
S refuted According to the message, two children have died.
R refuted The message is a fabrication, and no child has died. => outlet refutes 0,1
R refuted Police spokesman Ole Grant said he had heard of no such case. => Ole Grant denies 0,1
# h04 picture with a false caption
S refuted A photo posted on Friday shows a bear on the roof of the Marl parliament, its caption claims.
R refuted The image is not real: it was made with a computer. => outlet refutes 0
S refuted The caption adds that the bear was shot.
S unattributed Bears have not lived in the country since 1890.
# h05 trap: an article that calls one claim false, other claims of another stand
S refuted A leaflet claims that the new vaccine causes deafness.
R refuted That is false. => outlet refutes 0
S attributed The health office said in a report that two people had felt dizzy.
S attributed The report also said that they recovered within a day.
# h06 trap: outlet reports a hoax that another outlet told, and other news of that outlet
S refuted The Evening Lamp reported on Monday that the bridge at Orvin had collapsed.
R refuted The report was false. => outlet refutes 0
R refuted The Lamp has apologised for it. => Evening Lamp refutes 0
S attributed The Lamp reported on Tuesday that its editor would leave in May.
# h07 supposedly
S refuted The world will go dark for three days in June, according to a story on the site Neon Owl.
R refuted The story is not true. => outlet refutes 0
S refuted The darkness would supposedly be caused by a comet.
S refuted The site claimed that the space agency had confirmed it.
R refuted The agency has confirmed nothing of the kind. => agency not-confirmed 0,3
`
