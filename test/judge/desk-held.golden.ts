/**
 * Set z: eighteen news articles in as many manners (a wire, a tabloid, a court report, a fact check, …), written and labelled by somebody who had seen
 * neither the code nor the other sets, as `kinds.golden.ts` says. A second annotator, who saw the sentences alone, gave 97 % of them the same
 * status and found 91 % of the answers with the same targets: nobody can be asked for more. They are here to measure with: nobody reads which of
 * them come out wrong.
 */
export const deskHeld: string = `
# z01 Ferry capsizes off Sarmento
S attributed At least 31 people drowned when a ferry turned over in the mouth of the Ubari River late on Monday, the coastguard of Sarmento said.
S denied The MV Santa Bela, licensed for 90 passengers, had been carrying closer to 200, two survivors said from their hospital beds.
R denied Its owner, Transmar Lda, took issue with that figure, pointing in a statement to a manifest with 88 names on it. => Transmar Lda denies 1
S attributed "I held on to a jerrycan," said Ines Baldo, 23, who lost two cousins.
S unattributed The captain and his deputy, both of whom were seen swimming ashore, are missing.
S attributed The coastguard's commander, Rui Sanha, blamed a swell that "came from nowhere".
S disputed A port official, who asked not to be named because he feared for his job, said the boat had been ordered to stay in dock after an inspection in March.
R disputed The transport ministry said it had no record of any such order. => transport ministry disputes 6
S unattributed Ferries are the only link between the capital and the southern islands, which have no bridges and one airstrip.
S unattributed President Alvaro Tchuma cut short a visit to Lisbon and was due home on Tuesday night.

# z02 Telly tough guy in marriage bust-up
S denied TV hardman Robbie Stannard has split from his wife of nine years after a string of blazing rows, pals claim.
S denied The Harbour Lights star, 46, walked out of the couple's £2.3million Essex pile a fortnight ago and is kipping in a mate's spare room, according to an insider.
R denied But when we knocked yesterday, wife Carly Stannard, 39, laughed the whole thing off. => Carly Stannard denies 0,1
S attributed "I've got a spaniel in the bath, so off you trot," she said.
S unattributed Carly, who runs a dog-grooming parlour, met him on the set of a gravy advert.
R denied Stannard's agent didn't get back to us. => Stannard's agent no-response 0
S attributed Pete Dray, landlord of their local, told how Robbie stood a round for the whole bar at Easter.
S unattributed Robbie shot to fame as DI Frank Cutter in 2011 and bagged a Bafta two years later.
S unattributed He's back on the box this autumn, as a vicar.

# z03 Sewer job went to mayor's in-law
S confirmed A $4.1 million contract to reline sewers on the East Side went to a company whose treasurer is the mayor's brother-in-law, city records show.
S attributed Three other firms bid less, according to the same records.
R confirmed Mayor Denise Ostrander owned up to the family tie when a reporter sat down with her Thursday. => Denise Ostrander confirms 0
S disputed "I found out he was with them when everybody else did, after the envelopes were opened," she said.
S confirmed But a calendar kept by her former scheduler has her at lunch with the brother-in-law, Paul Vance, and two company officers eleven days before bids were due.
S attributed Vance joined the contractor, Brightline Liners, in 2020, according to state filings.
S unattributed The scheduler, Lena Ruiz, left City Hall in January and now sells real estate in Tucson.
R confirmed Ostrander's office now says that the lunch did take place but that sewers never came up. => Denise Ostrander's office confirms 4
S attributed Ward 3 Councilman Ed Bruno said he would move to have the job rebid.
S unattributed The council's ethics panel meets Tuesday.

# z04 Rovers and the winger
S denied Dunmore Rovers are closing in on a £14m deal for the Ghana winger Kojo Amankwah, according to reports in Belgium.
S unconfirmed The daily Het Noorden had him passing a medical on Tuesday.
R unconfirmed “News to me,” said the Rovers head coach, Sam Pettifer, when that was put to him after training. => Sam Pettifer not-confirmed 1
S attributed “I like him, who wouldn’t, but he’s somebody else’s footballer.”
S unattributed Amankwah scored 11 goals for Oostkamp last season, four of them from the bench.
R denied Oostkamp’s sporting director, Bram Verlinden, was blunter: there was no deal, there had been no bid and nothing would be entertained before January. => Bram Verlinden denies 0
S attributed Amankwah would captain the side on Saturday, Verlinden said.
S unattributed Rovers have not won since August and sit 17th, with the fewest goals in the division.
S attributed Pettifer hopes to have his captain, Joe Larkin, back for the derby, he said.

# z05 Short seller hits lift maker
S unattributed Shares in Calder & Finch fell as much as 18 percent on Wednesday, their steepest one-day drop in a decade.
S denied Greywater Research, a New York short seller, has accused the lift maker of booking maintenance revenue years before it was earned.
S unattributed Its 64-page report draws on filings in nine countries.
R denied Calder & Finch called the allegations "baseless and self-serving" and said it was taking legal advice. => Calder & Finch denies 1
R denied Its auditor, Pell Marwood, cited client confidentiality. => Pell Marwood declines 1
S attributed Two former finance managers contacted by this newspaper described long nights and short tempers at the end of every quarter.
S unattributed The company looks after one in five of the lifts in British hospitals.
S attributed Moira Tann, the chief executive, told investors on a call that she had bought shares that morning.
S unattributed Greywater stands to profit if the price falls.
S attributed Analysts at Torrance Bank thought the reaction overdone and kept their "buy" rating, in a note to clients.

# z06 Dentist on trial
S denied A dentist drilled healthy teeth in at least forty patients to clear his gambling debts, prosecutors told a jury on Tuesday.
R denied Julian Hask, 52, of Marine Parade, Wexcombe, pleads not guilty to 43 counts of fraud and wounding. => Julian Hask denies 0
S confirmed Rhona Mabey KC, for the Crown, said Hask had lost £190,000 with online bookmakers by the spring of 2021.
S attributed "What he saw when you opened wide," she told jurors, "was a mouthful of money."
R denied Hask accepts the losses but says that no patient was ever treated to pay for them. => Julian Hask confirms 2; Julian Hask denies 0
S attributed One patient, a retired bus driver, recalled not having had so much as a twinge before eleven fillings in a single summer.
S refuted A review by the dental regulator in 2022 found no fault with Hask's work.
R refuted It was withdrawn the following year when the X-rays turned out to be another man's. => - refutes 6
S unattributed Hask, in a grey suit, took notes throughout.
S unattributed The trial is expected to last five weeks.

# z07 Lost frog
S disputed A harlequin frog last seen in 1974 is alive and calling in a cloud forest in southern Colombia, biologists report in this month’s Journal of Neotropical Herpetology.
S unattributed The team, led by Marisol Quintana of the University of Pasto, spent three wet nights in the trees and caught a single female.
S attributed “I cried, then I checked the toes, then I cried again,” says Quintana.
R disputed Not everybody is persuaded. => - disputes 0
R disputed Piet Oosthuizen, who curates amphibians at a museum in Leiden, says the webbing in the photographs looks to him like that of a commoner cousin. => Piet Oosthuizen disputes 0
S attributed The calls of the two, he points out, have never been told apart by ear.
S confirmed A preliminary DNA sequence, seen by this magazine, matches the 1974 specimen. => outlet verified 6
S attributed Oosthuizen, when I tell him, says that nothing would please him more than to be wrong.
S unattributed Few groups of amphibians have fared worse than the harlequins since a skin fungus reached the Andes.
S attributed The valley is due to be logged from next year, according to the environment ministry.

# z08 Slimming tablet
S confirmed Eleven people taking the slimming tablet Orvexa have gone suddenly deaf in one ear, the Nordic Medicines Board said in a safety notice.
S attributed Nine of them had been on the drug for less than a month, it said.
R confirmed Lumen Pharma, the manufacturer, confirmed the eleven cases but stressed that cause and effect was another matter. => Lumen Pharma confirms 0
S attributed A study of 9,000 patients would report next year, said its chief medical officer, Dr Ingrid Falk.
S attributed Steroids can save the hearing if they are started within days, according to Professor Tom Adeyemi, an ear surgeon in Leeds.
S unattributed More than two million people worldwide take Orvexa.
S unattributed It went on sale in Denmark in 2022 and in Britain a year later.
S attributed A pharmacist in Hull said she had fielded two dozen calls by lunchtime.
S attributed The board's advice is that anyone who notices ringing or muffled sounds should see a doctor the same day.

# z09 Moonshiner 4
S none Is there gas in the tank for a fourth "Moonshiner"?
S confirmed Paragon has quietly opened a writers room for another installment of its bootlegging franchise, multiple sources say.
R confirmed The studio had no comment. => Paragon declines 1
R confirmed Star Devin Calloway, however, let the cat out of the bag on Thursday's "Late Lounge." => Devin Calloway confirms 1
S attributed "They've been sending me pages, and the pages are good," said Calloway, 51.
S attributed Hal Oyelaran, who helmed all three, wrote on Instagram that his phone hasn't rung.
S attributed The pics have grossed $1.1 billion worldwide, per Screenmeter.
S unattributed The original, about a Tennessee preacher running liquor to save his church, bowed in 2014.
S attributed "Nobody walks away from that kind of money," said box office analyst Karen Whitlow.

# z10 Smart lock flaw
S confirmed A flaw in the Bolt smart lock lets a stranger open a front door with a $20 radio, researchers at the security firm Hexagrid said on Monday.
S attributed "We opened 40 out of 40," said Yuki Tamada, who found the bug.
S attributed She says she warned the company in February.
R confirmed Bolt at first waved the finding away, telling customers in a May email that there was "no real-world vulnerability". => Bolt denies 0
R confirmed On Tuesday it changed its tune, conceding in a blog post that all units sold before June can be opened that way. => Bolt confirms 0
R unconfirmed Rumors that burglars are already using the trick remain just that. => outlet unverified 5
R unconfirmed Police in Portland and in Leeds told us they weren't aware of any such break-ins. => police in Portland not-confirmed 5; police in Leeds not-confirmed 5
S attributed Bolt claims three million locks sold, mostly to landlords.
S attributed Hexagrid's director, Marc Oduya, said the code would be published in August.
S unattributed Tamada's bounty came to $500.

# z11 Fact check: the archbishop and the lights
R refuted No, the Archbishop of Kelmar did not call Christmas lights an insult to the poor. => outlet refutes 1
S refuted A video viewed 3.4 million times on the app Flick appears to show Archbishop Simon Adair telling a congregation that the lights are "an insult to the poor".
R refuted The clip has been doctored. => outlet refutes 1
S unattributed The sermon from which it was cut was streamed by the cathedral on 3 December 2021.
R refuted At no point in its 19 minutes are the lights so much as mentioned. => outlet refutes 1
S attributed Two audio specialists who listened to the clip for us said the flat breathing was typical of voice-cloning tools.
S attributed Dela Amoah, who teaches media studies at Kelmar University, said a fake like this now costs less than a coffee.
S attributed According to the diocese, the archbishop switched on the cathedral's own lights this year.
R refuted The account that posted it first, @kelmartruth, left our messages on read. => @kelmartruth no-response 1
S unattributed Flick took the video down on Friday, though copies are still going round.

# z12 Toilets on the green
S unattributed Upper Snedding is up in arms over plans to shut the public toilets on the green.
S attributed Snedding Parish Council says it can no longer find the £6,200 a year it costs to run them.
S attributed "Where are the coach parties meant to go, behind the war memorial?" asked Mrs Jean Tolley, 81, at a packed meeting in the village hall.
S attributed Derek Fripp, a retired accountant, offered to draw up a cleaning rota.
S attributed The clerk, Miss P. Lowe, undertook to look into it.
S attributed Cllr Brian Mott said the only other place to find the money was the grass-cutting.
S refuted In last week's Bugle we said that the toilets would close on 1 April.
R refuted The date should have read 1 May, and we apologise to readers for the error. => outlet refutes 6
S unconfirmed The block, put up for the Coronation in 1953, is said to be haunted by a coachman.
S unattributed A vote will be taken on the 14th.

# z13 Physics paper leak
S unattributed The Vayalur police on Saturday arrested a final-year engineering student in connection with the leak of the State Board physics paper.
S denied Superintendent of Police R. Kanthimathi told reporters that the accused had sold images of the paper for Rs 15,000 apiece.
S attributed Three mobile phones and a scanner were seized from his hostel room, she said.
R denied The youth's advocate, S. Mohan Dass, refuted the charge and said that his client was being made a scapegoat. => S. Mohan Dass denies 1
S denied Sources in the Education Department said that the paper had gone out of the strong room of the District Treasury two nights before the examination.
R denied District Treasury Officer Anita Pillai, however, termed this "far from the truth". => Anita Pillai denies 4
S attributed The registers would be thrown open to any inquiry, she added.
S unattributed As many as 4.2 lakh students had appeared for the paper.
S attributed Education Minister K.V. Thangaraj said the re-test would be held before the month was out.
S attributed The Students' Front has demanded his resignation.

# z14 Buses burnt at Okpara park
S confirmed Pandemonium broke out at Okpara Motor Park yesterday when hoodlums suspected to be loyal to a sacked union chairman set eleven buses ablaze.
S corroborated An eyewitness, who simply gave his name as Sunday, told our correspondent that the boys stormed the place in three vehicles around 6am.
S denied "Na the chairman send them, they were shouting his name," he said.
R denied The embattled chairman, Chief Festus Igbinovia, has debunked the allegation, describing it as the handiwork of his detractors. => Festus Igbinovia denies 2
S corroborated A trader, Mrs Blessing Udo, also counted three vehicles, all of them without number plates.
S attributed She lamented that goods worth N300,000 went up in flames in her kiosk.
R confirmed When contacted, the Police Public Relations Officer, SP Grace Ekwueme, confirmed the incident. => Grace Ekwueme confirms 0
S attributed She urged residents to go about their lawful businesses.
R confirmed Efforts to get the reaction of the union's state secretary proved abortive as at press time. => the union's state secretary no-response 0
S unattributed The park, the largest in the state, has known no peace since the union's election in March.

# z15 Fight for Tolmash
S disputed Government forces have retaken the rail junction at Tolmash after a week of street fighting, the Karvian defence ministry said on Sunday.
R disputed Colonel Ilyas Dem, who speaks for the Eastern Front rebels, scoffed at the announcement as “a fairy tale for the evening bulletin”. => Ilyas Dem disputes 0
S disputed His fighters still held the station and both bridges, he said.
R disputed There was no way of checking either account. => outlet unverified 0,2
S attributed The ministry put its own losses at four dead.
S corroborated Residents reached by telephone spoke of bodies lying uncollected near the market.
S corroborated A nurse at the district hospital, too, described corpses among the stalls.
S unattributed Tolmash, home to 40,000 people before the war, commands the only line to the coast.
S refuted Reports on Friday had it that the rebels’ commander, Said Maruf, was killed in the first assault.
R refuted He turned up on television two days later, eating a melon. => outlet refutes 8

# z16 Count night
S attributed The opposition's Teresa Malinao was ahead by four points with 61 percent of the ballots counted, the electoral tribunal said shortly after midnight.
S attributed Turnout, it said, was the highest since 1994.
S disputed President Hugo Barriga's campaign alleged that boxes had been stuffed in three lakeside provinces.
R disputed Observers from the Southern Union, who had people in all three, saw nothing of the kind. => Southern Union disputes 2
S attributed "We have seen tired people doing an honest day's work by torchlight," said the mission's head, Agnes Roth.
S refuted Canal Seis reported at ten that Barriga had telephoned his rival to concede.
R refuted The station pulled the story within the hour and said that it had been taken in by a mimic. => Canal Seis refutes 5
S unattributed Queues had formed in the capital before dawn.
S unattributed Malinao, who began the year at 9 percent in the polls, stayed at home with her family.
S attributed The tribunal's president, Luz Ferrer, expects to finish by Tuesday, she told reporters.

# z17 Fatal stabbing in Dockray Street
S unattributed Officers were called to a flat in Dockray Street at about 3.40am on Sunday.
S attributed A 29-year-old man was found with stab wounds and died at the scene, Northmoor Police said.
S unconfirmed Locals named him as Liam Corrie, a chef and father of one.
R unconfirmed The force said it was not yet in a position to identify the victim formally. => Northmoor Police not-confirmed 2
S unconfirmed A neighbour, who did not want to give her name, said she had heard two men arguing about money.
R none Police would not be drawn on whether a weapon had been found. => Northmoor Police declines -
S attributed Det Ch Insp Moira Keble appealed for anyone with doorbell footage to come forward.
S attributed "I'd like to reassure people that we are not looking for anybody else," she said.
S unattributed By Monday morning flowers had been left at the foot of the stairwell.
S unattributed Two men, aged 31 and 34, are in custody.

# z18 Wells that were never dug
S confirmed For six years the charity Open Wells charged donors for boreholes that were never drilled.
S confirmed That is the finding of a five-month investigation by this newspaper and the radio programme Ground Truth, which went to 63 sites in Malawa and found wells at 19. => outlet verified 0; Ground Truth verified 0
R confirmed The founder, Gareth Lunn, insists that every last one was dug. => Gareth Lunn denies 0
S refuted He sent us coordinates at which, he said, the missing 44 could be found.
R refuted Eleven of them are in a lake. => outlet refutes 3
S unconfirmed Two former drivers, speaking on condition of anonymity, described repainting old pump heads to pass them off as new.
R confirmed Shown the findings last Thursday, the chair of trustees, Dame Ruth Alder, admitted that “a good number” of boreholes had been paid for and not drilled. => Ruth Alder confirms 0
S attributed Donors gave £11.4 million over the period, its accounts show.
S confirmed The Charity Regulator confirmed that it has opened an inquiry. => Charity Regulator confirms 8
S attributed “I shall be going as soon as they have a successor,” Alder said.
`
