/**
 * Nouns for people by what they do, are or have gone through, of whom nobody makes a title: beside the offices and roles of `titles.ts`. Gathered
 * with the help of WordNet 3.1's nouns for persons (Princeton University), without those that stand for things, places or colours as often;
 * entries part at commas.
 */
export const trades: string = `abbess, abbot, abductor, absentee, accuser, acrobat, addict, advertiser, aficionado, agitator, agronomist, alcoholic, alpinist, alumna, alumnus,
amputee, anaesthetist, animator, announcer, apparatchik, appellant, appointee, arbiter, arbitrator, arborist, archer, arsonist, assessor, au-pair,
babysitter, bachelor, backpacker, bandleader, bandmate, bassist, bather, beggar, beginner, bellboy, bellhop, benefactor, beneficiary, bidder, biker,
biochemist, bioethicist, biophysicist, birdwatcher, boarder, bookbinder, bookie, bootlegger, borrower, bouncer, bowler, breadwinner, bridesmaid,
burglar, bursar, busboy, busker, butler, buyer, cabbie, cabdriver, cadet, canoeist, canvasser, caregiver, carer, caretaker, cartoonist, carver,
castmate, catcher, caver, celebrant, cellist, cellmate, chauffeur, chieftain, chiropractor, churchwarden, claimant, classicist, clown, clubber,
coastguard, cobbler, commando, companion, complainant, comptroller, concierge, congregant, conscript, contestant, copywriter, councilmember, creator,
creditor, crewmate, croupier, crusader, curate, custodian, daddy, deacon, deaconess, debtor, deckhand, decorator, demagogue, deportee, designee,
detractor, devotee, dietitian, diner, dishwasher, dissenter, distributor, docker, doula, driller, drinker, drover, dweller, earner, educator, elder,
embalmer, engraver, enlistee, entertainer, enthusiast, entrant, equestrian, escapee, ethicist, evacuee, evangelist, excavator, expat, exporter,
farmhand, felon, fencer, fielder, finalist, financier, first-responder, fitter, flanker, flatmate, flautist, florist, forager, foreigner, foster-
parent, franchisee, fraudster, freelancer, friar, gambler, gamer, gardener, gasfitter, geneticist, geochemist, geophysicist, ghostwriter, glazier, go-
between, goalie, godparent, grandchild, grandparent, grantee, gravedigger, greengrocer, guerrilla, guide, gunner, gunrunner, guru, gymnast, harpist,
harvester, haulier, hawker, heckler, helper, herder, highlander, hijacker, hooligan, horticulturist, hotelier, housemaid, housemate, hurdler,
hygienist, ideologue, illustrator, impersonator, importer, infielder, influencer, inpatient, instructor, insurgent, interlocutor, intermediary,
internee, islander, janitress, jeweler, jeweller, joiner, judoka, junkie, jurist, kayaker, kidnapper, kingpin, laborer, labourer, landscaper,
lawbreaker, legionnaire, librettist, licensee, lifesaver, linebacker, litigant, litigator, lodger, logger, looter, lumberjack, lyricist, machinist,
magnate, maid, marathoner, marcher, mariner, marketer, maven, mentor, mercenary, milliner, mommy, motorcyclist, motorist, mountaineer, mourner,
mugger, mummy, nanny, naysayer, newbie, newborn, newcomer, newsreader, notary, nutritionist, objector, occupant, occupier, offender, oligarch,
optometrist, organist, originator, orphan, osteopath, outfielder, outpatient, outsider, overseer, paddleboarder, paddler, panelist, panellist,
paraglider, paralegal, paratrooper, parishioner, parolee, patron, payer, peasant, peddler, pedlar, percussionist, performer, petitioner,
philanthropist, physiotherapist, picker, picketer, pilgrim, pipefitter, pirate, planter, plasterer, playmate, poacher, podcaster, podiatrist, porter,
postgraduate, potter, powerbroker, practitioner, prelate, probationer, proctor, proofreader, proponent, protege, protégé, provost, psychoanalyst,
psychotherapist, publican, punter, puppeteer, ragpicker, rambler, ranchhand, rapist, ratepayer, recruiter, rector, registrar, renter, rescuer,
reservist, respondent, responder, restaurateur, returnee, reveler, reveller, rider, rigger, rioter, robber, roofer, rookie, rough-sleeper, roughneck,
rower, sarpanch, satirist, saver, saxophonist, scaffolder, scammer, schoolboy, schoolchild, schoolgirl, schoolmate, schoolteacher, seamstress, seller,
semifinalist, settler, sexton, sharecropper, shearer, shepherd, shipmate, shortstop, shotfirer, skateboarder, skater, skier, skydiver, slum-dweller,
smoker, sniper, snowboarder, soloist, sommelier, sophomore, spectator, speechwriter, sprinter, squatter, stablehand, stagehand, stalker, stayer,
stepchild, stepparent, stevedore, storyteller, stranger, streamer, stringer, sub-editor, subeditor, sunbather, superstar, surveyor, swindler, tailor,
theorist, thug, tiler, toddler, tradie, trafficker, tramp, trapper, trekker, triathlete, trooper, trumpeter, trustee, twitcher, undergraduate,
undertaker, underwriter, upholsterer, usher, vacationer, vagrant, valedictorian, valet, vandal, verger, vintner, violinist, virtuoso, vlogger, walker,
warlord, weaver, weightlifter, welder, winger, wonk, woodcutter, workmate, worshiper, worshipper, wrestler, wrongdoer, youngster, youtuber`

/** How compounds for people end, whatever they begin with: "goatherd", "childminder", "seismologist". */
export const tradeEnds: string = `keeper, holder, minder, worker, maker, layer, monger, wright, fighter, owner, builder, grower, walker, goer, dealer, seller, cutter,
smith, herd, master, mistress, rider, hunter, herder, ologist, ographer, ician, crat, man, woman, person`

/** Words that end so and are nobody. */
export const notTrades: string = `human, superhuman, talisman, snowman, walkman, caiman, doberman, pullman, potholder, placeholder, pacemaker, noisemaker,
potsherd, interlayer, multilayer, bilayer, minelayer, ticketmaster, specimen, regimen, acumen, abdomen, semen,
stamen, bitumen, lumen, omen, cyclamen, ottoman, albumen, foramen, skywalker, sidewalker, in-person, one-person, two-person, one-man, two-man, three-man,
four-man, five-man, six-man, two-woman, all-woman`
