/**
 * Set i: short articles, labelled before the code had seen them, on answers without a word of answering: words for a disagreement, an
 * accused who says that all was lawful, an ellipsis, satire, what another party says too. The shape is that of `kinds.golden.ts`; every
 * error may be read. Set k at its end was labelled last and read once: at first it had 46 of a hundred statuses and 42 answers right.
 */
export const unworded: string = `
# i01 discrepancy
S disputed Six skiers died in the avalanche at Grauspitz, the rescue service said.
S disputed The hospital in Lanz said it had received nine bodies.
R disputed A police spokeswoman could not explain the discrepancy. => police declines 0,1
S unattributed The slope is closed.
# i02 which account
S disputed The boy ran into the road, the driver told police.
S disputed His friends said he had been standing on the pavement.
R disputed Inspector Ole Marn said it was too early to say which version was correct. => Ole Marn not-confirmed 0,1
# i03 accounts differ
S disputed The door was locked from the inside, the caretaker told the inquest.
S disputed A fireman said he had found it ajar.
S unattributed The two accounts could not be reconciled.
# i04 vindication after an accusation
S denied Rivals accused the cyclist Pim Vos of using a motor.
R denied "I won every metre fairly," Vos told reporters. => Pim Vos denies 0
S unattributed The race ended on Sunday.
# i05 acted lawfully
S denied Prosecutors say that banker Lea Torn hid two million crowns in Malta.
R denied Her lawyer, Jens Aas, said that she had always paid her taxes and had acted lawfully. => Jens Aas denies 0
# i06 trap: the accused says something else
S attributed Critics accused the mayor, Ulla Berg, of wasting money on the fountain.
S attributed "The fountain will open in May," Berg said.
# i07 insists
S disputed The river is poisoned, said the fishing club.
R disputed The paper mill insists that the river is clean. => paper mill disputes 0
# i08 trap: insists on another matter
S attributed The river rose by a metre overnight, the water board said.
S attributed The mayor insists that the new library will be finished in June.
# i09 ellipsis
S disputed The pilot was drunk, the airline said in May.
R disputed A report by the air safety board concluded that he was not. => air safety board disputes 0
# i10 did not do so
S denied The ministry paid a blogger to praise the minister, the Courier reported.
R denied "We never pay bloggers and did not do so in this case," said ministry spokesman Udo Lenz. => Udo Lenz denies 0
# i11 trap: did not do so, told
S attributed Drivers must renew their licences by May, the road office said.
S unattributed Thousands did not do so.
# i12 later confirmed
S confirmed A sailor has been picked up off the coast of Marl, a diver told the Gazette.
R confirmed The coast guard later confirmed that the woman was in hospital in Orvin. => coast guard confirms 0
# i13 also said
S corroborated The tram line will shut for the whole of August, the city said.
S corroborated The drivers' union also said that the tram line would be closed throughout August.
# i14 trap: also said another thing
S attributed The tram line will shut in August, the city said.
S attributed The drivers' union also said that wages were too low.
# i15 satire
S refuted The prime minister will marry a tree, according to a story shared on Facebook.
R refuted The story comes from The Turnip, a site that labels its articles satire. => outlet refutes 0
S unattributed It was shared 4,000 times.
# i16 satirical site
S refuted A website called Lantern News claimed that fishing had been forbidden in Marl.
R refuted Lantern News is a satirical website. => outlet refutes 0
# i17 trap: satire of no claim
S unattributed The Turnip is a satirical magazine from Marl.
S attributed Its editor, Bob Lind, said sales had doubled.
# i18 own words acknowledged
S confirmed The circus is selling its elephants, two keepers said.
R confirmed Director Aldo Ferri wrote to the staff, acknowledging "a hard farewell". => Aldo Ferri confirms 0
# i19 identity
S attributed A swimmer drowned in Lake Orvin on Sunday, the fire service said.
S unconfirmed The dead woman is believed to be a teacher from Marl.
R unconfirmed Police have not confirmed her identity. => police not-confirmed 1
# i20 though
S unconfirmed Two crew members are reported to be missing, though the owner has not confirmed it. => owner not-confirmed 0
S unattributed The ship sank at dawn.
# i21 say no more
S unconfirmed The palace is for sale, two estate agents who asked not to be named told the Post.
R unconfirmed A palace official said he had read the story and would say no more. => palace declines 0
# i22 appositions of names
S refuted The secretary of the treasury, Amos Bell, told the house that no loan had been refused.
R refuted A day later he took that back. => Amos Bell refutes 0
# i23 deleted the post
S refuted A post by two deputies claims that the school in Marl serves no meat.
R refuted That is untrue. => outlet refutes 0
R refuted One of the two, Ida Fern, has since deleted the post. => Ida Fern refutes 0
R refuted The other, Karl Moos, did not answer his phone. => Karl Moos no-response 0
# i24 picture not recognised
S disputed Former dancers have described a climate of fear at the ballet.
R disputed Soloist Ana Lund said she did not recognise the picture they had painted. => Ana Lund disputes 0
# i25 it declined
S attributed In a statement, the skating federation said it took the complaints seriously.
R none It declined to say who would lead the inquiry. => skating federation declines -
# i26 witch hunt
S denied Minister Ana Roth copied her thesis, the portal Razor wrote.
R denied Roth spoke of a "witch hunt" and said she would sue. => Ana Roth denies 0
# i27 company is not the paper
S confirmed The founder of the shoe firm Bergo, Emil Berg, has died, the Morgenblatt reported.
R confirmed The company confirmed his death in a letter to customers. => Bergo confirms 0
# i28 whether money
S unconfirmed A ransom was reportedly paid.
R unconfirmed The minister refused to say whether money had changed hands. => minister declines 0
# i31 unarmed
S disputed A man killed by guards at the Orvin gate had drawn a pistol, the interior ministry said.
S disputed Two drivers told the Post that he had been unarmed.
# i32 safe
S disputed The engineer Bo Lind has been kidnapped, a tribal elder told the Post.
S disputed A cousin told the radio that he was safe.
# i33 trap: other time
S attributed Shares in Olin rose on Monday, the exchange said.
S attributed They fell on Tuesday, a broker said.
# i34 unlikely
S disputed A shark killed the swimmer, a lifeguard told the Gazette.
R disputed "It is unlikely that a shark was involved," said biologist Mia Sorel. => Mia Sorel disputes 0
# i35 trap: unlikely of the future
S attributed The bridge needs repairs, the road office said.
S attributed "It is unlikely that the bridge will open before May," said engineer Udo Lenz.
# i36 office of
S unconfirmed Ana Roth met the banker twice, a former driver who asked not to be named said.
R unconfirmed Roth's office said the minister could not recall any meeting. => Roth's office not-confirmed 0
# i37 spokeswoman for
S unconfirmed Singer Lio Marr is ill, two unnamed friends told the Post.
R unconfirmed A spokeswoman said the singer would not comment. => spokeswoman declines 0
# i38 trap: a paper says that somebody would not comment
S attributed The bank will close, the Ledger reported.
R attributed The Ledger said the bank would not comment. => bank declines 0
# i39 fresh
S disputed The fish was rotten, said diner Pat Cole.
S disputed The cook said it was fresh.
# i40 trap: one is about another
S attributed The north door was open, the porter said.
S attributed The south window was shut, a guard said.
# i41 announced what was rumoured
S confirmed The bank of Marl will cut its rate to two per cent, the Ledger reported, citing an official who asked not to be named.
R confirmed A spokesman for the bank refused to discuss the report on Monday. => bank declines 0
S unattributed Traders had bet on it.
R confirmed On Thursday the governor, Sif Roth, announced the cut to two per cent. => Sif Roth confirms 0
# i42 trap: announced something else
S unconfirmed Kestrel Air will buy Olin, two people close to the talks said.
S attributed Kestrel Air announced a new route to Marl on Friday.
# i43 footage of our own voice
S confirmed Footage shared on Sunday shows smoke above the harbour of Marl.
R confirmed Our reporters were able to confirm the location from the lighthouse. => outlet verified 0
# i44 fled
S disputed General Tufik has been arrested, a rebel spokesman said.
S disputed State radio said that he had fled abroad.
# i45 refused to discuss
S unconfirmed The king will sell two yachts, the Post reported, quoting unnamed courtiers.
R unconfirmed A palace official would not discuss the claims in detail. => palace declines 0
# i46 unveiled
S confirmed Loma will launch a cheaper phone in May, sources told the Ledger.
R confirmed On Tuesday Loma unveiled the cheaper phone, which it said would go on sale in May. => Loma confirms 0
# k01 cyberattack
S confirmed Hackers have broken into the computers of the hospital group Medora and copied patients' files, the site BitWatch reported on Monday.
R confirmed Medora initially played down the incident, telling staff that only e-mails had been affected. => Medora denies 0
R confirmed By Wednesday it had conceded that files of 40,000 patients were gone. => Medora confirms 0
R confirmed The group behind the attack, which calls itself Nightfall, did not respond to a message sent through its website. => Nightfall no-response 0
S unconfirmed Medora is said to have paid a ransom of nine bitcoins.
R unconfirmed Its finance chief, Dora Quill, would not be drawn on that. => Dora Quill declines 4
# k02 injury
S denied Striker Leo Banda will miss the final with a torn muscle, according to the radio station Onda Sul.
R denied His coach, Rui Mendes, begged to differ. => Rui Mendes denies 0
s attributed "He trained this morning and he looked sharp," Mendes said.
R denied The club doctor was unavailable for comment. => club doctor no-response 0
S unattributed The final is on Saturday.
# k03 coup
S disputed The army has taken control of the palace, a colonel said on state television.
R disputed An aide to the president said by telephone that the claim was false and that the guard was holding out. => aide to the president disputes 0
R disputed Neither statement could be verified. => outlet unverified 0,1
S attributed Residents spoke of tanks in the streets.
R disputed The embassy of Norland said it was seeking clarification. => embassy of Norland not-confirmed 0
# k04 trial of a drug
S disputed The pill Norvax doubles survival in lung cancer, its maker, Helion, said in a press release.
R disputed Independent oncologists greeted the announcement with scepticism. => Independent oncologists disputes 0
R disputed "With forty patients you can prove anything," said Ulla Brandt, who runs the cancer ward in Lund. => Ulla Brandt disputes 0
S attributed Helion said that a larger trial would begin in May.
# k05 memo
S confirmed The ministry plans to close six barracks, according to a memo obtained by the Evening Lamp.
R confirmed A ministry spokesman confirmed that the memo was genuine but stressed that nothing had been decided. => ministry confirms 0
R confirmed The mayors of the towns concerned were not immediately reachable. => mayors of the towns concerned no-response 0
S attributed "Without the barracks this town is dead," said baker Olaf Moss.
# k06 report withdrawn
S refuted Kestrel Radio reported last week that the minister had met arms dealers in Cyprus.
R refuted On Tuesday it took the story off its website and said it no longer stood by it. => Kestrel Radio refutes 0
R refuted The minister, Ana Roth, said she had never set foot on the island. => Ana Roth denies 0
S unattributed The station has fired two editors.
# i47 no longer stands by it
S refuted The magazine Glitz reported that the singer Ana Roth had died.
R refuted The magazine said it no longer stood by the story. => Glitz refutes 0
# i48 stands by it
S attributed The magazine Glitz reported that the singer Ana Roth had died.
R attributed The magazine stood by the story. => Glitz confirms 0
# i49 never
S denied Kestrel Radio reported that Ana Roth had met arms dealers in Cyprus.
R denied Roth said she had never been to Cyprus. => Ana Roth denies 0
# i50 scepticism
S disputed Helion said its pill doubles survival.
R disputed Independent oncologists greeted the announcement with scepticism. => Independent oncologists disputes 0
`
