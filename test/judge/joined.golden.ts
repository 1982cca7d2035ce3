/**
 * Set g: short articles, labelled before the code had seen them, on who answers together and what is said again: echoes, "neither
 * company", "both men", a whole report called a fairy tale. The shape is that of `kinds.golden.ts`; every error may be read.
 */
export const joined: string = `
# g01 echo of a denial
S denied The shipyard will cut 300 jobs, the daily Kompass reported.
R denied "That is not true," shipyard director Arne Holt said. => Arne Holt denies 0
R denied That was echoed by the town's mayor, Lise Dahl. => Lise Dahl disputes 0
# g02 echo of a claim
S corroborated A lorry ran the red light and hit the tram, said passenger Edda Ruhl.
S corroborated A second passenger, Karl Nims, said the same.
S unattributed Nobody was hurt.
# g03 echo of a doubt
S disputed A cup of nettle tea a day halves the risk of gout, according to a study in the journal Herbal Letters.
R disputed Ole Brandt, a doctor at Nordhaven, disputed the finding. => Ole Brandt disputes 0
R disputed His doubts were echoed by Mia Sorel of the Rheumatism Society. => Mia Sorel disputes 0
# g04 view echoed: nothing
S attributed "The new station is the ugliest in the country," said architect Bo Falk.
S attributed That view was echoed by commuter Ida Rask.
S unattributed The station opened in May.
# g05 said the same of an unnamed source: none the better
S unconfirmed The minister has offered to resign, a person close to him said.
S unconfirmed Another person familiar with the talks said the same.
R unconfirmed The ministry declined to comment. => ministry declines 0
# g06 similar denial
S denied Two banks fixed the price of coins, the watchdog said.
R denied Nordbank denied the charge. => Nordbank denies 0
R denied A similar denial came from Sudbank. => Sudbank denies 0
# g07 agrees
S corroborated The fire began in the kitchen, said fire chief Hal Morrow.
S corroborated Inspector Dana Wilk agreed that the fire began in the kitchen.
S unattributed The hotel was built in 1911.
# g08 neither company responded
S unconfirmed Falk Foods and Brenner Mills are in merger talks, Reuters reported, citing two people familiar with the matter.
R unconfirmed Neither company responded to a request for comment. => Falk Foods no-response 0
S unattributed Shares in both rose.
# g09 neither side
S attributed The army and the rebels have agreed to a truce, mediator Tomas Rehn said.
R attributed Neither side commented. => neither no-response 0
# g10 both firms declined
S unconfirmed Olin Motors will buy the batteries of Voltar, the Ledger reported, citing an unnamed manager.
R unconfirmed Both companies declined to comment. => Olin Motors declines 0
# g11 neither man
S denied Aldo Ferri and Nico Banz took the paintings to Lugano, prosecutors say.
R denied Both men deny it. => Aldo Ferri denies 0
# g12 neither party, three: no
S unconfirmed Falk Foods will buy Brenner Mills, according to a source close to the deal.
R unconfirmed Falk declined to comment. => Falk Foods declines 0
R unconfirmed Brenner could not be reached. => Brenner Mills no-response 0
# g13 fairy tale: all that the report said
S denied Three capitals have been trading maps in secret for a month, Reuters reported on Tuesday, citing two diplomats.
S denied The maps show where a ceasefire line might run, Reuters said.
S attributed Envoys last met in public in June, the foreign ministry of Ostland said.
R denied A spokesman for Ostland, Jan Mok, called the report a fairy tale. => Jan Mok denies 0,1
# g14 account dismissed: all of it
S denied Guards beat him with a hose, Abel Turo, a former prisoner, told the Courier.
S denied He said they had also withheld his medicine.
R denied The prison service dismissed his account as a fantasy. => prison service denies 0,1
# g15 echo trap: sound
S attributed The bang was heard in three villages, the fire service said.
S unattributed It echoed through the valley for a minute.
# g16 trap: same of another thing
S attributed The mayor wore a red hat, the Courier said.
S attributed Her deputy, Olaf Moss, said the same bus would run on Sundays.
# g17 an account echoed
S corroborated The bus was on the wrong side of the road, said the driver of the lorry, Ola Bern.
S corroborated His account was echoed by a cyclist, Nina Lark.
`
