/**
 * Forty-five short articles of kinds that news is made of (a transfer rumour, a plea, a hoax, a recall, a coup, \u2026), in words of our own
 * and labelled by the specification before the code had seen them. A line is a sentence: its role (S statement, R response), its
 * status, the sentence, and behind => who answers how what ("Lind denies 0; bank declines 0,1"). A blank line parts articles.
 * Until 28 November 2026 nobody read the errors of set b (status 56 and answers 44 of a hundred then); they are open since.
 */
export const kinds: string = `
# a01 transfer rumour
S unconfirmed Ferrol close to signing Kanté-Diop, reports say
S unconfirmed Ferrol United have agreed a fee of 40 million euros for the striker Moussa Kanté-Diop, Sportavisen reported on Sunday, citing two people close to the negotiations.
S unconfirmed The player would sign a four-year contract, the newspaper said.
R unconfirmed "We never talk about players of other clubs," said Ferrol's sporting director, Lena Aust. => Lena Aust declines 1
R unconfirmed The player's agent, Ibou Sane, would neither confirm nor deny the talks. => Ibou Sane not-confirmed 1
S unattributed Kanté-Diop scored 19 goals for Vallana last season.
S unattributed His contract runs until 2027.

# a02 takeover denial
S denied Brightline in talks to buy rival Corvex
S denied The software maker Brightline is in talks to acquire its rival Corvex, the Morning Ledger reported on Tuesday, citing people with knowledge of the matter.
R denied Brightline said in a statement that it was not in discussions with Corvex about a takeover. => Brightline denies 1
R denied Corvex declined to comment. => Corvex declines 1
S attributed Shares in Corvex rose nine per cent before falling back, said Ruth Adeyemi, a trader at Colm & Sons.
S unattributed Brightline bought two smaller firms last year.

# a03 plea
S denied The former treasurer of Lisk stole 300,000 euros from the pension fund, according to an indictment unsealed on Monday.
S denied Prosecutors said that Dorin Vale moved the money to an account in Cyprus.
R denied Vale, 58, entered a plea of not guilty. => Dorin Vale denies 0
R denied His lawyer, Mira Sand, said her client had not taken a cent. => Mira Sand denies 0
S unattributed The trial is due to open in March.
S unattributed Lisk has 40,000 inhabitants.

# a04 retraction
S refuted A drug against malaria cuts deaths in children by half, a study published in the Journal of Tropical Care found in 2021.
R refuted The journal has now withdrawn the paper. => Journal of Tropical Care refutes 0
S attributed The editors said they could no longer trust the data.
S disputed Two of the hospitals named in the study never took part in it, said Hal Ortega, who led an inquiry at the university.
R disputed The lead author, Jun Wei, rejected that and said that every hospital had signed. => Jun Wei disputes 3
S unattributed Malaria kills some 600,000 people a year.

# a05 celebrity death hoax
S refuted Is Rolf Tander dead?
R refuted No: the actor is alive and well. => outlet refutes 2
S refuted A Facebook page called "R.I.P. Rolf Tander" claimed on Friday that the star had passed away in his sleep.
S refuted Hundreds of thousands of fans are said to have pressed the like button.
R refuted "He is having breakfast as we speak," his wife, Anne Tander, told the Dagposten on Saturday. => Anne Tander denies 2
S unattributed Tander, 71, joins a long list of celebrities who were buried on the internet.

# a06 election fraud
S refuted A video seen four million times claims to show a poll worker destroying ballots in Enna County.
R refuted The clip is misleading. => outlet refutes 0
S attributed The papers being shredded were sample ballots, according to Enna County.
S disputed The losing candidate, Carl Doss, said that at least 6,000 votes had been thrown away.
R disputed The county clerk, Ingrid Moe, said that no vote was lost. => Ingrid Moe disputes 3
R disputed Doss has offered no evidence for his claim. => Carl Doss declines 3
S unattributed The count ended on Thursday.

# a07 casualty claims
S disputed The Sarran army said on Thursday that it had killed 60 rebels in an attack on the town of Helm.
S disputed The Northern Front said that it had lost four men and had shot down two helicopters.
R disputed Neither account could be independently verified. => outlet unverified 0,1
S attributed Residents reached by telephone described heavy shelling through the night.
R disputed A spokesman for the army called the report of lost helicopters a fairy tale. => Sarran army denies 1
S unattributed Helm changed hands three times last year.

# a08 recall
S confirmed Parents in three countries have complained since May that the wheels of the pushchair Lumo 3 come off.
R confirmed Lumo acknowledged on Friday that a screw could work loose. => Lumo confirms 0
S attributed It said that it would replace the wheels of 90,000 pushchairs.
S attributed "We knew nothing of accidents," said its chief executive, Pia Holt.
S disputed Safer Homes, a consumer group, said that eleven children had been injured.
R disputed The company put the number at three. => Lumo disputes 4

# a09 video verification
S confirmed Footage posted on Telegram on Sunday shows smoke rising over the refinery at Dorsk.
R confirmed Our reporters were able to confirm the location from the two chimneys and the railway bridge. => outlet verified 0
R confirmed We found no older version of the video online. => outlet verified 0
S unconfirmed Local officials said that a drone had caused the fire, a claim that could not be checked.
R unconfirmed The defence ministry gave no answer to questions from this newspaper. => Ministry of Defence no-response 3
S unattributed The refinery supplies a third of the country's petrol.

# a10 police shooting
S disputed Officers fired after a man came at them with a knife on Marsh Street, police said.
S disputed A witness who filmed the scene said that the man was holding a telephone.
S disputed "My brother had nothing in his hands but his phone," Dana Reyes said.
R disputed The chief of police, Colin Burke, stood by his officers' version. => Colin Burke confirms 0
R unconfirmed He refused to rule out that other weapons had been found. => Colin Burke not-confirmed 4
S unattributed Reyes was 24.

# a11 central bank leak
S confirmed The central bank will cut its main rate to three per cent next week, the Financial Courier reported, quoting an official who asked not to be named.
R confirmed A spokeswoman for the bank refused to discuss the report on Monday. => central bank declines 0
S attributed Economists had not expected a cut before the autumn, said Owe Larsen of Bank Meridian.
R confirmed On Thursday the governor, Sif Brandt, announced the cut to three per cent. => Sif Brandt confirms 0
S unattributed The bank is looking for the person who leaked it.

# a12 obituary correction
S refuted Correction: the Herald reported on Monday that the painter Alma Quist had died. => outlet refutes 0
R refuted That was wrong. => outlet refutes 0
S unattributed Ms Quist, who is 93, lives in Bergen.
R refuted We regret the error. => outlet refutes 0
S attributed "I have read worse reviews," Quist said when we called her.

# a13 hospital
S denied Three patients died at St Brannoc's because no doctor was on duty, the Nurses' Union said.
R denied The hospital rejects this. => St Brannoc's denies 0
S attributed "There was a doctor in the building at all times," a hospital spokeswoman said.
R denied The health minister, Tor Vik, did not want to take a position. => Tor Vik declines 0
S unattributed An inquiry opens in June.

# a14 resignation
S confirmed Justice minister resigns
S confirmed Justice Minister Eva Holm will step down, Radio Norland reported on Wednesday morning.
R confirmed Her office did not immediately return calls. => Eva Holm's office no-response 1
R confirmed In the afternoon the government confirmed her resignation. => government confirms 1
S attributed "I leave with a clear conscience," Holm wrote to her staff.
S unconfirmed A party insider said that she had been pushed out.
S unattributed Holm took office in 2022.

# a15 prisoner
S disputed Vorland said on Friday that it had set free all 112 prisoners of war.
R disputed "Not a single one has come home," countered Leto Amin, the negotiator of Casse. => Leto Amin disputes 0

# a16 conflicting reports
S unconfirmed There were conflicting reports about the fate of the general.
S unconfirmed Some media said that General Oran Tufik had been arrested at the airport.
S disputed Al Rai said that he had fled abroad.
R unconfirmed The army said that it had no information. => army not-confirmed 1
S unattributed Tufik has led the fourth division since 2015.

# a17 diplomat expulsion
S denied Officials in Tarn accused the neighbouring republic of jamming the radar at the border.
R denied "This is pure invention," the Foreign Ministry of Odra said. => Foreign Ministry of Odra denies 0
S attributed Jana Wolk, the prime minister of Tarn, said that she would raise it in Brussels.
S unattributed Two planes had to turn back last week.

# a18 doping
S refuted The Anti-Doping Board said in March that the sprinter Kes Obura had tested positive for steroids.
R denied Obura has always maintained that he never took anything. => Kes Obura denies 0
R refuted Last week the board admitted that the samples had been mixed up and cleared him. => Anti-Doping Board refutes 0
S attributed "I lost a year of my life," said the runner.

# b01 coach
S denied Coach Petra Noll is rumoured to be leaving Hallbeck at the end of the season.
R denied Noll laughed off the talk. => Petra Noll denies 0
S attributed "I am going nowhere," she said.
R denied The club would not comment on its coach's future. => Hallbeck declines 0
S unattributed Hallbeck are third in the table.

# b02 bank run
S refuted Messages on WhatsApp said on Monday that the savings bank of Kolm had run out of cash.
R refuted Nothing of the sort has happened. => outlet refutes 0
R refuted The bank said that every branch was open and every machine was full. => Kolm savings bank denies 0
R refuted The central bank, too, called the messages a fraud. => central bank refutes 0
S unattributed Kolm has had a savings bank since 1868.

# b03 explosion cause
S disputed A leak in an old pipe did not cause the blast, the gas company said.
S disputed The fire service had said on Monday that a leaking pipe was the cause of the explosion.
S attributed Otto Rehn, who lives next door, said that he had smelled gas for days.
S unattributed Five people were taken to hospital.
R disputed The mayor wanted to await the inquiry and would not take sides. => mayor declines 0,1

# b04 hostage
S confirmed A hostage held since June has been freed, a security source told AFP on Thursday.
S confirmed The foreign minister, Nils Aker, later confirmed that the engineer was on his way home.
S unconfirmed A ransom was reportedly paid, Le Matin said.
R unconfirmed Aker refused to say whether money had changed hands. => Nils Aker declines 2
S unattributed Four other men are still missing.

# b05 wildfire toll
S disputed Nine people died in the fires around Pelas, civil protection said.
S disputed Doctors at the hospital of Pelas counted 17 bodies.
R disputed A government spokesman could not explain the difference. => government declines 0,1
S attributed Two men have been arrested on suspicion of arson, according to police.
R attributed Their lawyer could not be reached. => lawyer no-response 3

# b06 singer lip sync
S denied Fans accused the singer Juno Vale of miming at her concert in Oslo.
R denied "Every note was live," Vale wrote on Instagram. => Juno Vale denies 0

# b07 satire
S refuted Did the mayor of Skarn ban laughter on Sundays?
S refuted A story that the mayor had banned laughter on Sundays first appeared in the Daily Gull.
R refuted The Daily Gull is a satirical website, and none of its stories are true. => outlet refutes 1
S unattributed That did not stop 12,000 people from sharing it.
R refuted The town hall told us that people may laugh whenever they like. => Skarn denies 1

# b08 company death
S confirmed The founder of the furniture chain Holtz, Georg Holtz, has died, the Handelsblad reported on Friday.
R confirmed The company confirmed his death in an e-mail to staff. => Holtz confirms 0
S attributed It gave the cause as a heart attack.
S attributed "He was my teacher," said Willem Dorn, who runs a rival chain.
S unattributed Holtz opened his first shop in 1961.

# b09 spy
S unconfirmed An adviser to the president passed papers to a foreign power, Nightly News said, citing three former intelligence officers.
R unconfirmed The channel did not show the papers. => Nightly News declines 0
R unconfirmed We have not been able to confirm the report. => outlet unverified 0
R unconfirmed A spokesman for the president said he was aware of the report and would say no more. => president declines 0
S unattributed The adviser has been on leave since May.

# b10 merger corroborated
S corroborated The ferry company will stop all night crossings in October, Danish Crown Line said.
S corroborated The Seamen's Union also said that night crossings would end in October.
S attributed It called the decision a disgrace.
S unattributed Night ferries have crossed the strait since 1911.

# b11 backtrack
S refuted The minister of transport, Lars Moen, told parliament on Monday that no bridge was unsafe.
R refuted Two days later he took that back. => Lars Moen refutes 0
S attributed "I had old figures," he said.
S attributed A report by engineers lists 31 bridges that need repair at once.
R attributed Moen did not say when the work would begin. => Lars Moen declines -

# b12 school poisoning
S disputed Bad milk made 200 pupils ill in Arda, the Ministry of Health said.
R disputed The dairy's owner, Samir Khoury, insists that his milk was fresh. => Samir Khoury denies 0
S attributed A paediatrician, Lea Brun, thought a virus more likely.
S unattributed All pupils have gone home.

# c01 airline crash cause
S denied The airline Norfly skipped safety checks for months before the crash at Dale, two former mechanics told parliament on Tuesday.
R denied "That is categorically untrue," a spokeswoman for Norfly said. => Norfly denies 0
S attributed The company said that every aircraft had been inspected on schedule.
R denied The regulator has opened an investigation and would not say more. => regulator declines 0
S unattributed Forty-one people died in the crash.

# c02 football doping
S unconfirmed The goalkeeper Luca Brandi failed a drug test in March, La Corsa wrote on Friday.
S unconfirmed The newspaper quoted a person at the laboratory, who did not want to be named.
R unconfirmed Neither the club nor the league wished to comment. => club declines 0; league declines 0
R unconfirmed Brandi himself has not been available for comment. => Luca Brandi no-response 0
S unattributed He has played 212 games for Novara.

# c03 ship
S confirmed A tanker has run aground off Cape Sorn, according to unconfirmed reports. => outlet unverified 0
R confirmed An hour later the coastguard confirmed that the tanker Alma was stuck on a sandbank. => coastguard confirms 0
S attributed No oil had leaked, it said.
S disputed Fishermen said they had seen oil on the water.
R disputed The shipping company disputes that. => shipping company disputes 3

# c04 poll hoax
S refuted A letter that appears to bear the signature of the prime minister says that pensions will be abolished.
R refuted The letter is a forgery. => outlet refutes 0
R refuted The prime minister's office told this newspaper that no such letter had ever been sent. => prime minister's office denies 0
S attributed The police have begun an inquiry, said superintendent Ove Krag.
S unattributed Pensions rose by three per cent in January.

# c05 mayor affair
S confirmed The mayor of Lind took a holiday at the expense of a builder, the Evening Post revealed last week.
R confirmed At first the mayor, Jan Moll, dismissed the story as gutter journalism. => Jan Moll denies 0
R confirmed On Monday he admitted that the builder had paid for the flights. => Jan Moll confirms 0
S attributed The opposition has called on him to step down.
S attributed Moll rejected the demand.

# c06 factory
S unconfirmed The carmaker Vanta plans to close its plant in Orl, three employees who asked not to be identified said.
R unconfirmed Vanta said only that no decision had been taken. => Vanta not-confirmed 0
R unconfirmed It left open what would happen to the 2,000 workers. => Vanta not-confirmed 0
S attributed "We will fight for every job," said Rita Holm, who chairs the works council.
S unattributed The plant opened in 1974.

# c07 earthquake
S disputed At least 140 people were killed in the earthquake, the Interior Ministry said on Sunday.
S disputed The Red Crescent spoke of more than 300 dead.
S attributed Rescuers were still digging through rubble in the old town.
S unconfirmed Several villages are reported to be cut off.
R unconfirmed It was not possible to reach anybody there by telephone. => outlet unverified 3

# c08 court of appeal
S denied Prosecutors accuse the surgeon Ilse Brandt of having falsified patient records.
R denied Brandt protests her innocence. => Ilse Brandt denies 0
r denied "I have never altered a single record," she told the court. => Ilse Brandt denies 0
S attributed A former nurse, Tom Reyer, testified that he had seen her delete files.
R attributed Her defence questioned his memory. => Ilse Brandt's defence disputes 3

# c09 dam
S confirmed The operator knew of cracks in the dam a year ago, internal messages show.
S unattributed The messages, which we have examined, were sent between engineers in March. => outlet verified 0
R confirmed The operator did not dispute that the messages were real. => operator not-confirmed 0
S attributed "Nobody was in danger at any time," said its director, Edda Lien.
S unattributed The dam was built in 1958.

# c10 coup
S unconfirmed Soldiers have reportedly seized the state broadcaster in Manda.
R unconfirmed The reports could not immediately be confirmed. => outlet unverified 0
R unconfirmed A government spokesman insisted that everything was calm. => government denies 0
S attributed Witnesses heard shots near the palace.
R unconfirmed The president has not been seen since Friday. => outlet unverified -

# c11 painting
S disputed The portrait sold in Basel is by Vermeer, says Carla Venn of the Stadel Museum.
R disputed Hugo Maas, a restorer, doubts it. => Hugo Maas disputes 0
S attributed The blue, he says, was not made before 1704.
R disputed The auction house would not name the buyer. => auction house declines -
S unattributed Thirty-four paintings are known to be by Vermeer.

# c12 tax
S refuted The opposition leader, Kurt Vaal, claimed on television that the government had doubled the tax on fuel.
R refuted That is not correct. => outlet refutes 0
R refuted Figures from the statistics office show that the tax rose from 30 to 33 cents. => figures refutes 0
R refuted A spokesman said later that Vaal had misspoken. => Kurt Vaal refutes 0
S unattributed Elections are due in May.

# c13 zoo
S attributed A tiger has died at the zoo in Hamm, the zoo announced on Tuesday.
S attributed The animal, 14, had been ill for weeks.
S denied An animal rights group alleged that the tiger had been starved.
R denied The zoo called this an outrageous lie. => zoo denies 2
S attributed A veterinary report named kidney failure as the cause of death.

# c14 rape claim / actor
S denied Two women have accused the actor Paul Dorn of assaulting them, the magazine Stern und Zeit reported.
R denied Dorn's lawyer said the accusations were untrue. => Paul Dorn's lawyer denies 0
R denied He added that his client would not speak to the press. => Paul Dorn's lawyer declines 0
S attributed The broadcaster NRT said it was suspending work with Dorn.
S unattributed Dorn has appeared in 40 films.

# c15 strike
S disputed Nine out of ten drivers joined the strike on Monday, the rail union said.
S disputed The railway said that fewer than half had stayed away.
S attributed Passengers were patient, said Nora Falk, a conductor.
R disputed Neither side would publish its figures. => union declines 0; railway declines 1
S unattributed The next talks are on Thursday.
`
