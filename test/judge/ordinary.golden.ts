/**
 * Set t: twenty-six articles with as many answers as ordinary papers have, a third of them with none, written and labelled by somebody who had seen
 * neither the code nor the other sets, as `kinds.golden.ts` says. Their errors may be read.
 */
export const ordinary: string = `
# t01 hangar rally
S unattributed Nearly 600 people filled the hangar of a small airport outside Dubley, Iowa, on Tuesday to hear Senator Paula Renninger, who is seeking a third term.
S attributed "We are not going to win this by being polite," Renninger told the crowd.
s attributed "We will win it because nobody in Washington has ever asked you what a bushel costs to grow."
S attributed She said that she would never vote for a farm bill without crop insurance in it, and demanded that the Senate stay in session until one is passed.
S attributed Her opponent, the county prosecutor Tom Halloway, criticized the timing of the rally, saying that nobody who respects farmers calls them away in harvest week.
S attributed Halloway has bought $1.3 million of television time for October and Renninger $2.1 million, according to filings with the election commission.
s unattributed The two have not yet agreed on a date for a debate.
S attributed "I don't like either of them much," said Glenn Porter, a retired mechanic who stood at the back with his grandson.
s attributed "I'll vote, but I won't put up a sign."
S unattributed Early voting begins on Oct. 16.

# t02 mailing list
S denied A group that backs Gov. Dale Whitcomb accused his challenger, Marcia Olander, on Thursday of having used a charity's mailing list to raise money.
s denied In a complaint to the state ethics board, the group, Forward Together, said that at least 40,000 addresses had been taken from the Lakes Literacy Fund, which Ms. Olander ran until 2019.
R denied Ms. Olander's campaign manager, Ruth Castellan, denied that any list had ever left the charity's office. => Ruth Castellan denies 0,1
S attributed "The governor should spend less time on my old job and more on his own," Ms. Olander told supporters at a lunch in Harmon.
S unattributed The ethics board has 60 days to decide whether to open an inquiry.
S attributed Mr. Whitcomb, who met sheriffs from nine counties on Thursday morning, told them that he would not sign any bill that cut their pensions.
s unattributed He took no questions afterward and left by a side door.
S attributed A survey by Brandt College last week put him four points ahead, with a tenth of voters undecided.
R denied The Lakes Literacy Fund declined to comment on the complaint. => Lakes Literacy Fund declines 0,1
S unattributed It teaches about 2,000 adults a year to read.

# t03 parking budget
S unattributed After five hours of argument and two recesses, the Wexley City Council voted 6 to 3 on Monday night to raise the price of a residential parking permit to $120 a year.
S attributed "This is not a fee, it is a punishment for living downtown," said Councilwoman Irene Dacosta, who voted against the measure.
S attributed Council President Leonard Fay said that the money would pay for 14 miles of new sidewalk.
s attributed "No one up here enjoys this," he said.
S attributed More than 30 residents spoke, and most of them urged the council to find the money elsewhere.
S attributed Carla Munt, who owns a bakery on Fourth Street, complained that her employees already circled the block for half an hour each morning.
S attributed "You never come to us before a vote, only after," she told the members, to applause.
S unattributed The council rejected an amendment that would have spared households with one car.
S attributed Mayor Bill Otero, a Democrat, said that he would sign the ordinance by Friday, though he would have preferred a smaller increase.
S unattributed The new rate takes effect on July 1.

# t04 bridge report
S refuted Mayor Conrad Uhl said at a news conference last week that nobody in his office had been warned about the state of the Tanner Street Bridge before it was closed.
R refuted But e-mails obtained by the Courier under the public records law show that an inspector's report was sent to the mayor and two of his aides on March 3 and again on March 19. => outlet refutes 0
S attributed The report, by the firm of Kessel & Burke, described rust in 11 of the 16 main girders.
S unattributed The bridge, which carried 18,000 vehicles a day, was shut on May 2 after a piece of concrete the size of a suitcase fell onto the rail yard below.
s unattributed No one was hurt.
S attributed Bus drivers say the detour has added as much as 25 minutes to the trip across the river.
S attributed "We don't want a speech, we want a bridge," said Alma Quist, who runs a dry cleaner's at its eastern end.
S attributed The head of the council's transport committee, Peter Lodge, called on the city to begin repairs before the autumn.
R refuted Three messages left at the mayor's office since Friday have gone unreturned. => mayor's office no-response 1
S attributed The state has offered $9 million toward the work, a spokeswoman for its transportation department said.

# t05 paint merger
S confirmed Harrow Coatings, the country's third-largest maker of paint, is in talks to buy its smaller rival Delmont for about $2.4 billion, two people briefed on the discussions said.
R confirmed Delmont confirmed on Monday that it was in discussions with Harrow, adding that there was no certainty of a deal. => Delmont confirms 0
R confirmed A spokesman for Harrow declined to comment. => Harrow Coatings declines 0
S unattributed Shares of Delmont rose 17 percent to $41.20, their highest level in six years.
S attributed "The industry has too many factories and not enough painters," said Nadia Fornell, an analyst at Stroud Securities.
s attributed She said that she did not expect regulators to stand in the way.
S attributed The union that represents 3,100 workers at both companies demanded guarantees that no plant would be closed.
S unattributed Delmont, founded in 1911 in a livery stable in Akron, has never had a chief executive from outside the founding family.
S unattributed It lost $38 million last year as the price of titanium dioxide climbed.

# t06 cannery
S denied Employees at the Port Sable cannery were told on Wednesday that the plant would shut by Christmas, according to three workers who attended the meeting.
s attributed About 240 people would lose their jobs, the workers said.
R denied Management has a different account of the meeting: "What we presented was a range of options, and closure was not among them," said Gareth Lind, the plant's director. => Gareth Lind denies 0
S attributed Lind said that salmon landings in the bay had fallen by a third since 2018 and that the cannery could not go on losing money forever.
S unattributed The cannery has stood on the north pier since 1924 and is the town's largest employer.
S attributed "My mother worked here, and her mother," said Donna Fisk, a line supervisor.
s attributed "Nobody ever thanked them, either."
S attributed The mayor, Ralph Einhorn, urged the state to lower the landing fees, which he called the highest on the coast.
S unattributed Lawmakers turned down a similar request two years ago.

# t07 quarterly results
S attributed Bellweather Stores reported its third straight quarter of falling sales on Thursday, and warned that the holiday season would bring little relief.
S attributed Revenue fell 4.1 percent to $3.6 billion in the three months to the end of October, the company said in a statement.
s attributed Net income was $61 million, down from $114 million a year earlier.
S attributed "We did not have the right coats at the right price," Joanna Prewitt, the chief executive, said in a call with analysts.
S attributed She said that the company would not close any more stores this year and was not looking for a buyer.
S attributed Online sales, which Bellweather was slow to develop, grew 9 percent, she added.
S attributed Some investors have demanded that the board spin off the company's real estate, which they value at $5 billion.
S attributed "There is no plan here, only patience," wrote Howard Teague, whose fund owns 3 percent of the shares, in a letter to the board in September.
S unattributed The stock slipped 2.3 percent to $18.74 in afternoon trading.
S unattributed It has lost almost half its value since January.

# t08 late goal
S unattributed Marcus Odell headed in a corner in the 89th minute on Saturday to give Fallowfield a 2-1 victory over Kingsmere and its first away win since August.
S unattributed Kingsmere had led from the 12th minute, when Tiago Brandes drove in from the edge of the area, and twice hit the post before half-time.
S unattributed Fallowfield's goalkeeper, Sam Lowther, then denied Brandes a second with an outstretched boot.
S attributed "We never stopped running, and I can't ask for more than that," said Neil Garbutt, the Fallowfield manager.
S attributed His opposite number, Aldo Ferri, was not so cheerful, complaining that his defenders had gone to sleep at set pieces.
s attributed "I'm not angry, I'm embarrassed," he said.
S attributed Ferri said he thought the referee, Janet Moss, had been right not to award a penalty late on when Brandes fell.
S attributed Garbutt called on the club's owners to buy a striker in January.
S unattributed The win lifts Fallowfield to 15th, three points clear of the relegation places.
S unattributed Kingsmere, who have not won in five, travel to Loxley on Tuesday.

# t09 shortstop trade
S denied The Hartford Pilots have offered their shortstop Luis Arrieta to at least two other clubs, the Evening Ledger reported on Friday, citing a rival executive.
R denied General manager Bob Stanwick dismissed the report as fiction. => Bob Stanwick denies 0
s denied "We have not called anybody about Luis, and we are not going to," Stanwick said before the Pilots' 6-3 loss to Toledo. => Bob Stanwick denies 0
S unattributed Arrieta, 29, is batting .241 and has committed 14 errors, the most in the league at his position.
S attributed He said that his knee, which was operated on in February, no longer hurt.
S attributed "I hear the boos, I don't read the papers," he said.
S unattributed The Pilots have dropped nine of their last 12 games and trail Scranton by seven.
S attributed Manager Dick Furlong said he would not change his lineup for the series that opens on Monday.
S unattributed The trading deadline is July 31.

# t10 training camp
S disputed Two players came to blows in the weight room of the Tacoma Ravens last Sunday after a quarrel over music, a team employee who saw the fight told The Sound Herald.
R disputed "There was some shoving and a lot of laughing, and then we all went to lunch," said head coach Vince Tolliver, who put the matter down to a slow news week. => Vince Tolliver disputes 0
S attributed Tolliver said that neither the tackle Jerome Pike nor the linebacker Ken Sauer would be fined.
S unattributed Pike missed practice on Monday and Tuesday with what the team listed as a bruised hand.
S attributed The Ravens have not won a playoff game in 11 years, and Tolliver said on Thursday that he was tired of hearing about it.
S attributed "Nobody in this building cares about 11 years ago," he said.
R disputed Sauer walked past a dozen reporters after practice and put on his headphones when he was asked about the fight. => Ken Sauer declines 0
S attributed The team's owner, Elaine Marsh, told season-ticket holders that the club's facilities were the worst in the conference and that she wanted a new stadium by 2031.
S unattributed The Ravens open the season at home to Fresno on Sept. 7.

# t11 pension fund trial
S denied A former treasurer of the Marrow County pension fund stole $1.7 million from it over six years and spent much of it on racehorses, a prosecutor told a jury on Tuesday.
s denied "He did not do it in the dark, he did it on Thursdays, between lunch and the four o'clock mail," the prosecutor, Lucille Brandt, said in her opening statement.
R denied The treasurer, Edmund Voss, 61, has denied taking any money from the fund. => Edmund Voss denies 0,1
S unattributed He sat beside his wife's empty chair and wrote on a yellow pad.
S unattributed Judge Amos Richter refused a request to move the trial to another county.
S attributed The first witness, a bank clerk named Sheila Dunmore, said that Mr. Voss came to her window every week and never asked about the weather.
S unattributed Nearly 900 retired teachers and firefighters draw their pensions from the fund.
S attributed "I want my money back, and I don't care whose horse it is," said Burt Acheson, 74, who drove a snowplow for the county for 31 years.
S unattributed The trial is expected to last three weeks.

# t12 warehouse fire case
S denied An electrician set fire to a furniture warehouse in Brayton in 2022 after its owner failed to pay him, the Crown Court heard yesterday.
S denied Opening the case, Fiona Stroud KC said that Darren Pell, 44, had been seen climbing the rear fence at 10.40pm with a petrol can.
R denied For the defence, Iqbal Rahman told jurors that a receipt and a card machine would put his client in a chip shop 11 miles away at that hour. => Iqbal Rahman denies 0,1
S unconfirmed The fire took 60 firefighters two days to put out and destroyed stock worth £4m, the court was told.
S unattributed Mr Pell, of Church Lane, Brayton, wore a grey suit and spoke only to give his name.
S attributed A neighbour, Jean Hollis, said that she had complained for years about lorries on the lane but that no one at the council had ever written back.
S attributed Asked about the fence, she said that it was not a high one.
S unattributed Judge Rosalind Keane told the jury not to look for anything about the case on the internet.
S unattributed The trial continues.

# t13 sentencing
S unattributed A man who sold fake concert tickets to more than 1,400 people was jailed for four years on Friday.
S unattributed Kevin Strand, 33, had earlier been convicted by a jury on 12 counts of fraud.
S attributed "You showed no pity and you have shown no shame," Judge Walter Penrose told him.
S attributed The judge said that a suspended sentence was not possible in a case of such scale.
S attributed One of the buyers, Amy Corder, 19, said in a statement read to the court that she would never again trust anyone who called himself a fan.
S attributed Strand's lawyer, Helen Abara, asked for mercy and described him as a man with two small children and no savings.
S unattributed The tickets, for a tour that sold out in nine minutes, were offered at prices of up to £350.
S attributed A consumer group, Fair Seats, criticised the sentence as too short and called for a law against reselling.
S unattributed Strand was refused bail in January and has been in custody since then.
S unattributed A hearing on how much he must pay back is set for November.

# t14 border shelling
S attributed VELISH - Six people were killed on Sunday when shells hit a market in the border town of Orsk Dal, the governor of the region said.
s denied Governor Timur Adaev blamed the army of neighboring Karvia, saying that the fire had come from across the river.
R denied Karvia's defense ministry denied that its forces had fired at the town. => Karvia's defense ministry denies 1
S attributed Doctors at the district hospital said that 23 people had been brought in with shrapnel wounds, seven of them children.
S attributed "I was selling onions and then there was no roof," said Zoya Belik, who lay on a bench in the corridor.
S attributed The United Nations envoy, Henrik Sandvold, called for restraint and said that neither army should be within ten miles of the river.
S unattributed The two countries have fought over the valley since 1994 and have no diplomatic relations.
S unattributed A truce brokered by Norway in April was broken within weeks.
S attributed President Arman Dolev told parliament that his country did not want a war but would not be afraid of one.

# t15 coup rumor
S denied PORT SERAPHIN - Word that the president had fled the country swept this capital before dawn on Monday, and by seven o'clock the banks had locked their doors.
R denied At noon President Jules Amadour stepped onto the balcony of the palace, waved a straw hat, and asked the crowd below whether he looked to them like a man in exile. => Jules Amadour denies 0
S unattributed Soldiers were posted at the radio station and at both bridges.
S attributed "We have no sugar, we have no diesel, and now we have rumors," said Philomène Castor, who sells charcoal near the port.
S attributed The opposition leader, Rene Toussaint-Bey, demanded that the president set a date for the election that he put off in June.
S attributed He said that his party would not sit in any government of national unity.
S unattributed Mr. Amadour, a former customs officer, came to power in 2017.
S attributed Western diplomats said they were worried that the army, which has not been paid since July, would lose patience.
S unattributed The national airline canceled its two flights on Monday.

# t16 summit speech
S unattributed GENEVA - The leaders of 31 island states ended a two-day meeting here on Thursday with a plea for money to protect their coasts.
S attributed "We did not warm the sea, and we cannot cool it," said Prime Minister Losa Tamatea of the Karoa Islands, who led the gathering.
S attributed In a joint declaration, the leaders called on rich nations to double their contributions to a relief fund by 2030.
S attributed The European commissioner for development, Annelise Vroom, said that she shared the aim but that no government could promise what its parliament had not voted.
S attributed Campaigners outside the hall complained that the text contained no figures.
s attributed "It is a declaration of nothing," said Piet Marais, who had come by bicycle from Lyon.
S unattributed The delegates failed to agree on where to meet next year.
S attributed Ms. Tamatea, a former schoolteacher, said she was not disappointed.
S attributed "I never expected to go home with a check," she said.
S unattributed The fund now holds about $700 million.

# t17 moth wings
S attributed The scales on the wings of a common European moth soak up sound so well that they make the insect almost invisible to bats, researchers reported on Wednesday.
S attributed In experiments at the University of Haldern, wallpaper made on the model of the scales absorbed up to 87 percent of the sound that struck it, they wrote in the journal Acoustic Biology.
S attributed "Nobody had thought of a moth as an engineer," said Greta Olmann, a physicist who led the work.
s attributed "I certainly had not."
S unattributed Bats hunt by sending out cries at frequencies too high for human ears and listening for the echo.
S unattributed Some moths have ears that hear them coming, but the species used in the study has none.
S attributed David Imber, a bat specialist at the Corley Museum who took no part in the research, called the results beautiful.
S attributed He said that he would like to see the tests repeated in the open air, where wind and leaves matter.
S unattributed The group has applied for a patent, which the university will own.
S attributed A product is not likely before 2030, Olmann said.

# t18 red meteorite
S disputed Tiny tubes in a meteorite found in Mali in 2011 were left by living things on Mars, a team of geologists claims in a paper published this week.
s disputed The tubes, a fiftieth of the width of a hair, branch in ways that no mineral does on its own, said the lead author, Ivo Karlstad of the Nordhavn Institute.
R disputed "I can grow you those tubes in a beaker over a weekend, and nothing in the beaker is alive," said Miriam Touré, a mineral chemist at Lakefield University. => Miriam Touré disputes 0,1
S unattributed The stone, which weighs 320 grams, was bought from a dealer in Bamako for $9,000.
S unattributed Similar announcements about Martian rocks have been made at least four times since 1996, and none of them has stood.
S attributed Karlstad said that he wanted the space agencies to bring back samples before 2035 and regretted that the budget for such a mission had been cut.
S attributed "We should not be arguing over a pebble," he said.
S attributed Anders Bohr, who edits a rival journal, said that his had rejected no paper of Karlstad's because none had ever been sent to it.
S unattributed The meteorite is to go on display in Oslo in the spring.

# t19 lighthouse keeper
S unattributed There is no road to the light at Skerrin Point, and Agnes Mowat, who has kept it for 37 years, does not miss one.
S attributed "People ask if I'm lonely, and I tell them they've never met a gannet," she said, pouring tea into a jam jar.
S unattributed The lamp was automated in 1998, but the Northern Lights Trust kept her on to paint, mend and count birds.
S attributed She has outlasted five supply boats, two husbands and a helicopter, she said.
S unattributed In the visitors' book are the names of a king, a murderer and eleven bishops.
S attributed Her nephew, Donald Mowat, wishes that she would move to the mainland before winter, and has told her so every October since her fall.
S attributed "She doesn't say no, she just puts the kettle on," he said.
S attributed The trust, which is short of money, said in its annual report that it would have to let three of its nine stations go.
s attributed It asked members not to write to the newspapers about it.
S unattributed The wind got up in the afternoon, and the boat could not land.

# t20 oldest pub
S refuted A brass plate beside the door of the Hart and Lantern in Pellbury says that ale has been sold there without a break since 1189.
S attributed Visitors come by the coachload to be photographed with it, the landlord, Graham Tuck, said.
R refuted The timbers tell on the plate, however: tree rings sampled for this newspaper by Ashby University show that not one of them was cut before 1611, and the ground beneath was open marsh until 1570. => outlet refutes 0
S unattributed Mr Tuck took over the pub in 2009, when it had been empty for a year and the cellar was full of pigeons.
S attributed "I don't sell history, I sell pies," he said.
S attributed Rival landlords in the town have long complained about the coaches, which block the market square on Saturdays.
S attributed The parish council would like them to park by the river, its clerk, Beryl Sands, said.
S unattributed Fifteen English pubs describe themselves as the oldest in the country.
S attributed None of them, according to the historian Clive Rowntree, serves a worse pie than the one that he was given in Pellbury in 1993.

# t21 debate numbers
S disputed Rep. Carl Devaney told a town hall in Pine Ridge on Monday that violent crime in the district had doubled under his opponent, State Senator Lydia Marsh.
s attributed "People are afraid to walk to their mailboxes, and she has no plan," Devaney said.
R disputed Figures kept by the state police go the other way, with 1,912 violent offenses recorded in the district last year against 2,240 when Marsh took office. => state police disputes 0
S attributed Marsh, who was knocking on doors in the rain, said that she was running on wages and not on fear.
S attributed She criticized Devaney for missing 41 votes since January and challenged him to three debates.
S attributed His campaign said that he would take part in one.
S unattributed The seat has changed hands in each of the last four elections.
S attributed "I wish they would both talk about the water," said Noreen Platt, whose well went dry in June.
S unattributed Devaney, who was denied his party's nomination for governor in 2018, has raised twice as much money as Marsh.
S unattributed The election is on Nov. 5.

# t22 police chief
S confirmed Police Chief Harriet Lowell will step down at the end of the month after less than two years in the job, according to two city officials who spoke on condition of anonymity because no announcement had been made.
R confirmed Mayor Stan Wojcik confirmed the departure in a brief statement on Tuesday evening. => Stan Wojcik confirms 0
R none Wojcik would not say whether he had asked for her resignation. => Stan Wojcik declines -
S unattributed Lowell, 52, came to Eastbrook from Dayton, where she commanded a precinct of 200 officers.
S attributed The president of the police union, Ray Dunphy, said his members would not miss her.
S attributed "She never rode along with us, not one night," Dunphy said.
S attributed Several clergymen praised the chief for having reopened the station on Mill Street, and urged the mayor to look for a successor outside the department.
S attributed Councilwoman Teresa Vance said that the next chief should not be chosen in secret.
S unattributed Eastbrook has had five police chiefs in nine years.

# t23 snowstorm
S unattributed A storm that meteorologists had been watching for a week buried the northern plains under as much as 26 inches of snow on Wednesday, closing schools, courts and a 190-mile stretch of interstate.
S attributed "If you don't have to go out, don't," Gov. Annette Sorley said at a briefing in the capital.
S attributed She said that 400 plows were at work and that no driver would be sent out for more than 12 hours.
S attributed The power company, Plains Electric, reported 31,000 homes without electricity at noon.
S attributed In Halvorsen, where the wind reached 61 miles an hour, the sheriff said that his deputies were using snowmobiles to bring insulin to the elderly.
S attributed "This is not a bad one," said Elmer Tveit, 88, who was clearing his roof with a broom.
S attributed Truckers stranded at a rest stop near Camden complained that it had run out of coffee and had never had a shower.
S attributed The National Weather Service said that the snow would not end before Thursday evening.
S unattributed Airlines canceled 640 flights.
S unattributed Temperatures are expected to fall to 20 below zero by the weekend.

# t24 detained engineers
S confirmed DARVAN - Four engineers working on a dam in the northern province of Telmush have been arrested on suspicion of spying, relatives of two of the men said on Saturday.
R confirmed The interior ministry acknowledged late on Saturday that four foreigners were being held. => interior ministry confirms 0
s none It gave neither their names nor their nationalities. => interior ministry declines -
S attributed Svetla Doneva, the wife of one of the engineers, said that she had last heard from him on Tuesday, when he complained about the food.
S attributed "He builds walls to hold back water, he has no interest in politics," she said by telephone from Plovin.
S attributed The Bulgarian foreign minister, Kiril Hadjiev, demanded that consular officers be allowed to visit the men without delay.
S unattributed The dam, which is being built by a consortium of seven companies, is three years behind schedule.
S attributed Farmers downstream say that they do not want it and that nobody asked them.
S unattributed Telmush was closed to foreigners until 2006.

# t25 battery fires
S attributed Volanta Motors knew for at least eight months that the batteries in its smallest car could catch fire while parked, according to a former engineer at the company.
S attributed The engineer, Priya Lundgren, said in an interview that she had raised the matter with three vice presidents and was told not to put it in writing again.
R attributed Volanta did not respond to several requests for comment. => Volanta Motors no-response 0,1
S unattributed The company recalled 66,000 of the cars, called the Pip, on Friday.
S attributed The highway safety agency said that it had received 19 reports of fires, none of them fatal.
R none It declined to say when the first of those reports had come in. => highway safety agency declines -
S attributed "I loved that car, and now I won't sleep with it in the garage," said Lorna Beech of Tucson.
S attributed Dealers have criticized the carmaker for leaving them without loaner vehicles.
S unattributed Volanta's shares fell 8 percent on Friday.
S unattributed Ms. Lundgren, who left the company in May, now teaches high school physics.

# t26 festival jury
S denied Two members of the jury at the Lindholm Film Festival walked out of its final meeting after the top prize went to a film by a friend of the chairman, the newspaper Aftonposten reported on Sunday.
R denied The chairman, the director Viktor Sahl, said that he had met the winner exactly once, in a lift, and that all seven jurors had stayed until the coffee was gone. => Viktor Sahl denies 0
S attributed The prize, worth 50,000 euros, went to "Low Tide," which the critic of the Lindholm Courier called a film with no plot and no need of one.
S unattributed Its maker, Ilse Brandner, declined an invitation to the closing dinner because she had to catch a train.
S attributed "I don't make films for juries," Brandner said as she held the statuette.
S attributed The festival sold 112,000 tickets, its organizers said, more than in any year since 2015.
R denied The two jurors named by Aftonposten, both actors, declined to comment. => two jurors declines 0
S attributed Young filmmakers complained from the stage that no film by anyone under 30 had been accepted for the main program.
S attributed The culture minister, Berit Aasen, promised that the festival's grant would not be cut next year.
S unattributed "Low Tide" opens in cinemas in March.
`
