/**
 * Set e: eight short articles like those of set d in `news.golden.ts`, labelled before the code had seen them. Until 28 November 2026 nobody
 * read which of their sentences came out wrong (status 66 and answers 54 of a hundred then); they are open since, and measure nothing unseen.
 */
export const newsHeld: string = `
# e01 ransom
S denied The government of Rennau paid 12 million dollars for the release of two engineers held in the desert, a former intelligence chief has told the weekly Der Bote.
S unattributed Klaus Wendt, who left the service in 2021, is promoting a memoir.
R denied Rennau does not pay ransoms and did not do so in this case, the chancellor's spokesman said on Friday. => chancellor's spokesman denies 0
R denied The foreign minister, Ute Halm, was more guarded, telling reporters that she would neither confirm nor deny what she called operational matters. => Ute Halm not-confirmed 0
R denied Families of the two men could not immediately be contacted. => families no-response 0
S attributed "All I know is that my brother came home," the sister of one of them told local radio last year.
S unattributed The engineers, who spent 211 days in captivity, have never spoken publicly.

# e02 studio
S confirmed The games studio Pixelhaven is laying off a quarter of its staff, several employees wrote on social media on Tuesday.
R confirmed Hours later chief executive Ben Ruiz sent out a memo, a copy of which was obtained by GameDesk, acknowledging "painful cuts". => Ben Ruiz confirms 0
S attributed The memo blamed rising costs and the poor sales of Starfall 2.
S denied Some developers complained that they had learned of their dismissal when their passwords stopped working.
R denied The studio said that was untrue and that everyone had been told in person. => Pixelhaven denies 3
R confirmed Its parent company, Orbis Interactive, did not respond to a request for comment by press time. => Orbis Interactive no-response 0
S unattributed Pixelhaven was founded in a garage in 1998.

# e03 crib
R refuted No, Lisk has not banned nativity scenes => outlet refutes 1
S refuted A post shared by thousands of users, among them two members of parliament, asserts that the town of Lisk has outlawed nativity scenes in public squares.
R refuted This is untrue. => outlet refutes 1
S attributed What the council did in November was to move the crib from the market to the church, its clerk, Nils Ebbe, explained.
R refuted The post seems to have originated on a website that describes its content as satire. => outlet refutes 1
R refuted One of the two politicians, Karin Roth, has since deleted the post and apologised. => Karin Roth refutes 1
R refuted The other, Jens Falk, did not answer an email. => Jens Falk no-response 1
S unattributed The crib dates from 1887.

# e04 rowers
S denied Former rowers have described a culture of bullying at the national training centre, in interviews with the podcast Deep Water.
S denied Head coach Lars Hjelm threw a stopwatch at one of them and weighed others in front of the squad, they allege.
R denied Hjelm, who has led the programme since 2012, has called the allegations a smear. => Lars Hjelm denies 0,1
S attributed In a statement, the rowing federation said it took "all such concerns extremely seriously" and had appointed an outside lawyer.
R none It declined to say whether the coach had been suspended. => rowing federation declines -
R denied Olympic champion Mette Lund said she did not recognise the picture that had been painted. => Mette Lund disputes 0,1
S unattributed The federation receives 9 million euros a year from the state.

# e05 border shooting
S disputed A man shot dead by customs officers at the Arno bridge on Sunday had pointed a pistol at them, the interior ministry said.
S disputed Two lorry drivers who were waiting at the checkpoint told the Tribune that he had been unarmed and had his hands up.
R disputed The prosecutor leading the inquiry, Sofia Lenz, said it was too soon to say which account was right. => Sofia Lenz not-confirmed 0,1
S unconfirmed The dead man is understood to be a 34-year-old father of two from Kelm.
r unconfirmed Officials have not confirmed his identity. => officials not-confirmed 3
S attributed "We want the truth, whatever it is," said Imran Doss, the family's lawyer.
S unattributed It was the third fatal shooting at the border this year.

# e06 wildfire cause
S refuted The fire that destroyed 300 homes in Calder Bay was started by campers, Fire Chief Bo Linn said in August.
R refuted A report published on Tuesday by the state investigator concluded that it was not: a power line brought down by the wind set the grass alight. => state investigator disputes 0
R refuted Linn on Wednesday withdrew his statement and said he had spoken too soon. => Bo Linn refutes 0
S attributed Sparks had been seen as early as two in the morning, according to the logs of emergency calls.
S attributed "Nobody has said sorry to us," said Wendy Auer, whose parents lost their house.
S unattributed Calder Power, which owns the line, faces 41 lawsuits.

# e07 thesis
S confirmed Deputy premier Ana Kotar copied whole pages of her doctoral thesis from a Swedish textbook, the portal Razkrito wrote on 3 May.
R confirmed When the story broke she spoke of a "politically motivated witch hunt" and threatened to sue. => Ana Kotar denies 0
R confirmed On Thursday, however, she owned up to "serious mistakes in citing". => Ana Kotar confirms 0
R confirmed The University of Drava would say only that an inquiry was under way. => University of Drava declines 0
S denied Her party is said to be split over who should follow her.
R denied "I know nothing of any split," the party's general secretary, Marko Zupan, said when asked. => Marko Zupan denies 4
S unattributed Kotar, 47, had been in office for just ten months.

# e08 baby milk
S confirmed Contaminated baby milk reached at least four countries, the European food agency said on Monday, confirming what parents' groups had suspected for weeks. => European food agency confirms 0
S denied Tests found traces of the bacterium Cronobacter in tins of Melkana Gold bought in Ostend and Breda, it said.
R denied The maker, Melkana, rejected the findings and pointed to tests of its own. => Melkana denies 1
S unattributed It has nonetheless recalled 80,000 tins as a precaution.
S unconfirmed Two infants are reported to have fallen ill in Lille, though hospitals there have not confirmed a connection. => hospitals not-confirmed 4
S attributed The Belgian health ministry said it was aware of the reports and was looking into them.
S unattributed Cronobacter can cause meningitis in newborns.
`
