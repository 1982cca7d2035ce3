/**
 * Articles in few sentences, marked up by hand: `[1s:source]`, `[1c:cue]`, `[1t:content]`, the number ties them together, `[2a:…]` is the
 * source of an answer. Behind each the chains of its sentences, outermost first, `>` between links, `+` between joint sources,
 * `?` for nobody named, nothing for the outlet's own voice, `|` between names that are both right.
 */
export interface Golden {
  readonly name: string
  readonly text: string
  readonly chains: readonly string[]
  readonly publisher?: readonly string[]
}

export const golden: readonly Golden[] = [
  // ── one source ──
  {
    name: 'a person says',
    text: '[1s:Vera Novak] [1c:said] [1t:the bridge would stay closed].',
    chains: ['Vera Novak'],
  },
  {
    name: 'according to, at the end',
    text: '[1t:The mill lost a third of its orders], [1c:according to] [1s:the trade council].',
    chains: ['the trade council'],
  },
  {
    name: 'according to, at the start',
    text: '[1c:According to] [1s:Ilse Brandt], [1t:the ferry was overloaded].',
    chains: ['Ilse Brandt'],
  },
  {
    name: 'own voice',
    text: 'The ferry sank at dawn. Divers found the hull on Tuesday.',
    chains: ['', ''],
  },
  {
    name: 'joint sources',
    text: '[1s:Tarn and Oduya] [1c:said] [1t:they would not appeal].',
    chains: ['Tarn and Oduya'],
  },
  {
    name: 'a document',
    text: '[1s:The audit] [1c:found] [1t:that two ledgers were missing].',
    chains: ['The audit'],
  },
  // ── told an outlet ──
  {
    name: 'told a broadcaster',
    text: '[1t:The dam held], [1s:a foreman] [1c:told] CNN.',
    chains: ['CNN > a foreman'],
  },
  {
    name: 'told an agency, then the content',
    text: '[1s:Vera Novak] [1c:told] Reuters on Friday [1t:that the talks had failed].',
    chains: ['Reuters > Vera Novak'],
  },
  {
    name: 'told the newspaper',
    text: '[1s:A clerk] [1c:told] the newspaper [1t:that the files were shredded].',
    chains: ['the newspaper > A clerk'],
  },
  {
    name: 'told a paper by the ending of its name',
    text: '[1s:A clerk] [1c:told] the Cedar Valley Gazette [1t:that the files were shredded].',
    chains: ['the Cedar Valley Gazette > A clerk'],
  },
  {
    name: 'told a site by the shape of its name',
    text: '[1s:Two engineers] [1c:told] ByteHarbor [1t:the chip runs hot].',
    chains: ['ByteHarbor > Two engineers'],
  },
  {
    name: 'told a programme of a broadcaster',
    text: '[1t:"We will not sell,"] [1s:Oduya] [1c:told] ABC\'s “Morning Table.”',
    chains: ["ABC|ABC's “Morning Table.” > Oduya"],
  },
  {
    name: 'told the presenter of a broadcaster',
    text: "[1s:Oduya] [1c:told] CNN's Mara Lind [1t:that he would not sell].",
    chains: ['CNN > Oduya'],
  },
  {
    name: 'told the paper of a day',
    text: "[1s:Oduya] [1c:wrote] in a column in Sunday's New York Times [1t:that the plan was sound].",
    chains: ['New York Times > Oduya'],
  },
  {
    name: 'in an interview with',
    text: 'In an interview with Der Spiegel, [1s:Tarn] [1c:said] [1t:the army was not consulted].',
    chains: ['Der Spiegel > Tarn'],
  },
  {
    name: 'speaking to',
    text: 'Speaking to the BBC on Monday, [1s:Tarn] [1c:said] [1t:he had no regrets].',
    chains: ['BBC > Tarn'],
  },
  {
    name: 'when contacted by',
    text: "[1s:Tarn's office], when contacted by Reuters, [1c:said] [1t:the minister was abroad].",
    chains: ["Reuters > Tarn's office"],
  },
  {
    name: 'in a statement to',
    text: '[1t:The recall covers two models], [1s:the maker] [1c:said] in a statement to Bloomberg.',
    chains: ['Bloomberg > the maker'],
  },
  {
    name: 'confirmed to',
    text: '[1s:A port official] [1c:confirmed] to AFP [1t:that the tanker had left].',
    chains: ['AFP > A port official'],
  },
  {
    name: 'the source names the outlet inside its own words',
    text: '[1t:The vote was bought], according to [1s:three aides who spoke to Fox News] [1c:and asked] for nothing.',
    chains: ['Fox News > three aides'],
  },
  {
    name: 'quoted in a magazine, inside the source',
    text: '[1s:A stylist quoted in People magazine] [1c:said] [1t:the wedding was off].',
    chains: ['People magazine > A stylist'],
  },
  {
    name: 'what he goes on to say in the sentence',
    text: '[1s:He] [1c:told] the Herald [1t:that he was tired] and [2s:he] [2c:said] [2t:the campaign had cost him more than he would ever admit to his friends].',
    chains: ['the Herald > He'],
  },
  // ── an audience is no link ──
  {
    name: 'told reporters',
    text: '[1s:Tarn] [1c:told] reporters [1t:that the border was quiet].',
    chains: ['Tarn'],
  },
  {
    name: 'told a news conference',
    text: '[1s:Tarn] [1c:told] a news conference [1t:that the border was quiet].',
    chains: ['Tarn'],
  },
  {
    name: 'told parliament',
    text: '[1s:The chancellor] [1c:told] parliament on Thursday [1t:that taxes would rise].',
    chains: ['The chancellor'],
  },
  {
    name: 'told investigators',
    text: '[1s:A staff member] [1c:told] federal investigators [1t:that the valve was shut].',
    chains: ['A staff member'],
  },
  {
    name: 'told a person',
    text: '[1s:Oduya] [1c:told] Vera Novak [1t:that he would resign].',
    chains: ['Oduya'],
  },
  {
    name: 'told the owners of a newspaper',
    text: "[1s:The union] [1c:told] the newspaper's owners [1t:that it would strike].",
    chains: ['The union'],
  },
  {
    name: 'told us',
    text: '[1s:A baker] [1c:told] us [1t:that flour had doubled in price].',
    chains: ['A baker'],
  },
  {
    name: 'spoke to a crowd',
    text: 'Speaking to supporters in Brno, [1s:Tarn] [1c:said] [1t:the vote would be clean].',
    chains: ['Tarn'],
  },
  {
    name: 'an interview that names nobody',
    text: 'In an interview on Monday, [1s:Tarn] [1c:said] [1t:the vote would be clean].',
    chains: ['Tarn'],
  },
  // ── the publisher is no link ──
  {
    name: 'told Reuters, in a story of Reuters',
    text: '[1s:Vera Novak] [1c:told] Reuters [1t:that the talks had failed].',
    chains: ['Vera Novak'],
    publisher: ['Reuters'],
  },
  {
    name: 'a dateline publishes',
    text: 'OSTRAVA, May 4 (Interfax) - The mine will close. [1s:The director] [1c:told] Interfax [1t:that pumps would run until June].',
    chains: ['', 'The director'],
  },
  {
    name: 'a dateline with a dash',
    text: 'GRAZ (AP) — The mine will close. [1s:The director] [1c:told] The Associated Press [1t:that pumps would run until June].',
    chains: ['', 'The director'],
  },
  {
    name: 'a dateline with a colon',
    text: 'NEW DELHI: [1t:The mine will close], [1s:officials] [1c:said] here.',
    chains: ['officials'],
  },
  {
    name: 'a dateline with a colon and a day',
    text: 'LAHORE, May 4: [1s:The court] [1c:said] [1t:the mine must close].',
    chains: ['The court'],
  },
  {
    name: 'a dateline with two hyphens',
    text: '(CNN) -- The mine will close. [1s:The director] [1c:told] CNN [1t:that pumps would run until June].',
    chains: ['', 'The director'],
  },
  {
    name: 'another outlet in a story with a dateline',
    text: 'GRAZ (AP) — The mine will close. [1s:The director] [1c:told] Kronen Zeitung [1t:that pumps would run until June].',
    chains: ['', 'Kronen Zeitung > The director'],
  },
  {
    name: 'a party letter is no dateline',
    text: 'Sen. Ada Hume (D) — a former judge — will retire. [1s:Hume] [1c:told] Politico [1t:that she was tired].',
    chains: ['', 'Politico > Hume'],
  },
  {
    name: 'aliases of the publisher',
    text: '[1s:A clerk] [1c:told] The Post [1t:that the files were shredded].',
    chains: ['A clerk'],
    publisher: ['Harbour Post', 'The Post'],
  },
  {
    name: 'a namesake of the publisher',
    text: '[1s:A clerk] [1c:told] the New York Post [1t:that the files were shredded].',
    chains: ['the New York Post > A clerk'],
    publisher: ['Washington Post'],
  },
  {
    name: 'the publisher has learned',
    text: '[1s:The Harbour Post] [1c:has learned] [1t:that the pier was sold].',
    chains: [''],
    publisher: ['Harbour Post'],
  },
  {
    name: 'the address for letters publishes',
    text: '[1s:Two cleaners] [1c:tell] Gawker [1t:the lift is broken]. Know more? Write to desk@gawker.com.',
    chains: ['Two cleaners', '', ''],
  },
  // ── citing ──
  {
    name: 'reported citing',
    text: '[1s:Reuters] [1c:reported], citing two Russian sources, [1t:that the fleet had sailed].',
    chains: ['Reuters > two Russian sources'],
  },
  {
    name: 'citing in front',
    text: 'Citing an anonymous source, [1s:Le Monde] [1c:reports] [1t:that the minister will go].',
    chains: ['Le Monde > an anonymous source'],
  },
  {
    name: 'citing as a finding of its own',
    text: '[1s:The Observatory], [2c:citing] [2s:unnamed sources], [1c:said] [1t:the jets were old].',
    chains: ['The Observatory > unnamed sources'],
  },
  {
    name: 'citing grounds, not a source',
    text: '[1s:The ministry], citing security concerns, [1c:said] [1t:the road was closed].',
    chains: ['The ministry'],
  },
  {
    name: 'citing an inquiry that goes on',
    text: '[1s:The airline], citing an ongoing investigation, [1c:said] [1t:it could give no figure].',
    chains: ['The airline'],
  },
  {
    name: 'cited with saying',
    text: '[1s:Iraqi news sites] [1c:cited] unofficial sources saying [1t:that the king flew himself].',
    chains: ['Iraqi news sites > unofficial sources'],
  },
  {
    name: 'quoted as saying, by the subject',
    text: '[1s:China Daily] [1c:quoted] the statement as saying [1t:that no faults were found].',
    chains: ['China Daily > the statement'],
  },
  {
    name: 'quoted as saying, the source is who is quoted',
    text: 'The AP [1c:quoted] [1s:spokeswoman Rosa Meyer] as saying [1t:the crater was small].',
    chains: ['The AP > spokeswoman Rosa Meyer'],
  },
  {
    name: 'was quoted by an agency',
    text: '[1t:"We saw a flash,"] [1s:Jon Santos], a farmer, [1c:was quoted] by the AP as saying.',
    chains: ['the AP > Jon Santos'],
  },
  {
    name: 'as quoted by',
    text: '[1t:The row is over], [1s:the minister] [1c:said] as quoted by AFP on Tuesday.',
    chains: ['AFP > the minister'],
  },
  {
    name: 'first reported by',
    text: "[1s:Starling's remarks], first reported by the Boston Globe, [1c:suggested] [1t:a change of heart].",
    chains: ["Boston Globe > Starling's remarks"],
  },
  {
    name: 'via',
    text: '[1t:The phone ships in May], [1c:according to] [1s:the leaker] (via TechCrunch).',
    chains: ['TechCrunch > the leaker'],
  },
  {
    name: 'a carrier that cites one that quotes',
    text: '[1s:AFP], citing Yonhap, [1c:said] [1t:the ship was boarded].',
    chains: ['AFP > Yonhap'],
  },
  // ── two over one content ──
  {
    name: 'said, an outlet reports',
    text: '[1t:The strike is over], [1s:Novak] [1c:said], [2s:Interfax] [2c:reports]. Trains ran.',
    chains: ['Novak', ''],
  },
  {
    name: 'said, an outlet reports, over what he said',
    text: '[2t:[1t:The strike is over], [1s:Novak] [1c:told] reporters], [2s:Interfax] [2c:reports].',
    chains: ['Interfax > Novak'],
  },
  {
    name: 'the same content twice',
    text: '[1t:[2t:The strike is over and trains will run again from Monday]], [1s:Novak] [1c:said], [2s:Interfax] [2c:reports].',
    chains: ['Interfax > Novak'],
  },
  {
    name: 'according to an outlet, somebody says',
    text: '[2c:According to] [2s:RT], [2t:[1s:Tarn] [1c:called] [1t:the memorial a warning]].',
    chains: ['RT > Tarn'],
  },
  {
    name: 'writes in his book, according to a paper',
    text: '[2t:[1t:The dinner was long], [1s:Conrad Hale] [1c:writes] in his book], [2c:according to] [2s:the Times].',
    chains: ['the Times > Conrad Hale'],
  },
  {
    name: 'one says and another confirms',
    text: '[1s:The pilot] [1c:said] [1t:the engine failed], and [2s:the airline] [2c:confirmed] [2t:it].',
    chains: ['The pilot'],
  },
  // ── nested ──
  {
    name: 'said that an officer had told her',
    text: '[1s:Ms Tully] [1c:said] [1t:[2s:a police officer] [2c:had told] her [2t:that the door was open]].',
    chains: ['Ms Tully > a police officer'],
  },
  {
    name: 'three deep',
    text: '[1s:AFP] [1c:reported] [1t:that [2s:Yonhap] [2c:had said] [2t:that [3s:a defence official] [3c:had said] [3t:the ship was boarded]]].',
    chains: ['AFP > Yonhap > a defence official'],
  },
  {
    name: 'nested wish is no link',
    text: '[1s:Novak] [1c:said] [1t:[2s:the union] [2c:wants] [2t:a rise of five percent]].',
    chains: ['Novak'],
  },
  {
    name: 'nested speech to come is no link',
    text: '[1t:[2s:Peru] [2c:will ask] [2t:experts to help]], [1s:the agency] [1c:says].',
    chains: ['the agency'],
  },
  {
    name: 'a small part of what he said is somebody else',
    text: '[1s:Novak] [1c:said] [1t:the union had met twice with the owners since the spring and that nobody there [2c:called] it [2t:easy]].',
    chains: ['Novak'],
  },
  {
    name: 'he says of himself',
    text: '[1s:Novak] [1c:said] [1t:[2s:Novak] [2c:believes] [2t:the strike will end]].',
    chains: ['Novak'],
  },
  {
    name: 'reports, inside a report',
    text: '[1s:The Herald] [1c:said] [1t:that [2s:a leaked memo] [2c:states] [2t:that the plant will close in June]].',
    chains: ['The Herald > a leaked memo'],
  },
  {
    name: 'within another, as the finder says',
    text: '[1s:Oduya] [1c:claims] [1t:[2s:the mayor] [2c:admitted] [2t:the theft]].',
    chains: ['Oduya > the mayor'],
  },
  // ── nobody named ──
  {
    name: 'reportedly',
    text: '[1c:Reportedly], [1t:the mayor left by the back door].',
    chains: ['?'],
  },
  {
    name: 'it was reported',
    text: '[1c:It was reported] [1t:that the mayor left by the back door].',
    chains: ['?'],
  },
  {
    name: 'somebody reportedly said',
    text: '[1t:"It is over,"] [1s:the mayor] [1c:reportedly said].',
    chains: ['? > the mayor'],
  },
  {
    name: 'allegedly, behind a carrier',
    text: '[2c:According to] [2s:Gawker], [2t:[1s:Lind] [1c:has allegedly informed] her staff [1t:that the lift is unsafe]].',
    chains: ['Gawker > Lind'],
  },
  {
    name: 'expected to is the outlet',
    text: '[1t:The minister] [1c:is expected to] [1t:resign within days].',
    chains: [''],
  },
  // ── what is no source ──
  {
    name: 'wants',
    text: '[1s:Tarn] [1c:wants] [1t:to rebuild the pier].',
    chains: [''],
  },
  {
    name: 'decided',
    text: '[1s:The board] [1c:decided] [1t:to close the plant].',
    chains: [''],
  },
  {
    name: 'did not say',
    text: '[1s:The ministry] [1c:did not say] [1t:how many had fallen ill].',
    chains: [''],
  },
  {
    name: 'we, outside of quotation marks',
    text: '[1s:We] [1c:believe] [1t:the offer is worth a look].',
    chains: [''],
  },
  {
    name: 'promised is a source',
    text: '[1s:Tarn] [1c:promised] [1t:to rebuild the pier by autumn].',
    chains: ['Tarn'],
  },
  {
    name: 'warned is a source',
    text: '[1s:The coast guard] [1c:warned] [1t:that the ice was thin].',
    chains: ['The coast guard'],
  },
  {
    name: 'asked is a source',
    text: '[1s:Tarn] [1c:asked] [1t:whether the pier was safe].',
    chains: ['Tarn'],
  },
  // ── what the sentence is about ──
  {
    name: 'an aside in dashes',
    text: 'The meteor — which [1s:experts] [1c:say] [1t:may have broken up] — tore through a forest and left a crater as deep as a house.',
    chains: [''],
  },
  {
    name: 'a video showing',
    text: 'Police seized [1s:a video] [1c:showing] [1t:the fight in the car park of the stadium].',
    chains: [''],
  },
  {
    name: 'although somebody denies it',
    text: 'Although [1s:Tarn] [1c:denies] [1t:it], the pier has been closed since the first storm of the winter.',
    chains: [''],
  },
  {
    name: 'one word quoted in a long sentence',
    text: 'The march drew thousands to the old town on Saturday and blocked the ring road for hours while [1s:Tarn] [1c:called] [1t:it "rude"].',
    chains: [''],
  },
  {
    name: 'the one that covers most',
    text: '[1s:Novak] [1c:said] [1t:no], and [2s:Oduya] [2c:said] [2t:that the pier had been sold to a fund from Lisbon for a third of its worth].',
    chains: ['Oduya'],
  },
  {
    name: 'the first on a tie',
    text: '[1s:Novak] [1c:said] [1t:it was late] and [2s:Oduya] [2c:said] [2t:it was early].',
    chains: ['Novak'],
  },
  {
    name: 'content cut short at the front',
    text: '[1t:The pier is so rotten], [1s:one diver] [1c:said], that nobody who has seen it from below would walk on it without a rope around his waist.',
    chains: ['one diver'],
  },
  // ── running quotations ──
  {
    name: 'the cue behind the second sentence',
    text: '[1t:"He is a chaos candidate. He would be a chaos mayor,"] [1s:Hume] [1c:said].',
    chains: ['Hume', 'Hume'],
  },
  {
    name: 'a quotation right behind one',
    text: '[1t:"We are tired,"] [1s:Hume] [1c:said]. "Nobody has slept since the flood came."',
    chains: ['Hume', 'Hume'],
  },
  {
    name: 'a quotation behind a carried one',
    text: '[1t:"They ate through the floor,"] [1s:a source] [1c:told] the Daily News. "They chewed the rug as well."',
    chains: ['the Daily News > a source', 'the Daily News > a source'],
  },
  {
    name: 'a quotation in a new paragraph',
    text: '[1t:"We are tired,"] [1s:Hume] [1c:said].\n\n"Nobody has slept since the flood came."',
    chains: ['Hume', 'Hume'],
  },
  {
    name: 'a quotation over paragraphs, every one opened again',
    text: '[1s:Hume] [1c:said]: [1t:“We are tired.]\n\n“Nobody has slept since the flood came. We need boats.”',
    chains: ['Hume', 'Hume', 'Hume'],
  },
  {
    name: 'the next speaker begins',
    text: '[1t:"We are tired,"] [1s:Hume] [1c:said]. [2t:"So are we,"] [2s:Tarn] [2c:answered].',
    chains: ['Hume', 'Tarn'],
  },
  {
    name: 'the outlet takes over',
    text: '[1t:"We are tired,"] [1s:Hume] [1c:said]. The flood came in the night. The pumps failed at dawn.',
    chains: ['Hume', '', ''],
  },
  {
    name: 'a title in quotation marks goes on with nobody',
    text: 'The band will tour in May. "Harbour Lights" is their third record.',
    chains: ['', ''],
  },
  // ── reported speech that goes on ──
  {
    name: 'he would also',
    text: '[1s:Tarn] [1c:said] [1t:he would fly to Riga]. He would also visit Vilnius.',
    chains: ['Tarn', 'Tarn'],
  },
  {
    name: 'would also, of another subject',
    text: '[1s:The memo] [1c:orders] [1t:clerks to change their names]. Birth certificates would also be rejected.',
    chains: ['The memo', 'The memo'],
  },
  {
    name: 'the rest is the outlet',
    text: '[1s:Officials] [1c:said] [1t:the ring smuggled people to Britain]. Many of them travelled by rail. Others hid in vans.',
    chains: ['Officials', '', ''],
  },
  {
    name: 'would behind a quotation is the outlet',
    text: '[1t:"We will win,"] [1s:Tarn] [1c:said]. It would be his third term.',
    chains: ['Tarn', ''],
  },
  {
    name: 'another figure of the same poll',
    text: '[1s:A poll by Fox News] [1c:found] [1t:Tarn ahead with 45 percent]. Hume came second at 27 percent.',
    chains: ['Fox News', 'Fox News'],
  },
  {
    name: 'the margin of error is the outlet',
    text: '[1s:A poll by Fox News] [1c:found] [1t:Tarn ahead with 45 percent]. Its margin of error was three points.',
    chains: ['Fox News', ''],
  },
  // ── lead-ins and sources named later ──
  {
    name: 'a bare lead-in to a block',
    text: '[1c:According to] [1s:the BBC]:\n\nThe asteroid was found in August. It passed at night.\n\nNobody was hurt.',
    chains: ['the BBC', 'the BBC', 'the BBC', ''],
  },
  {
    name: 'a lead-in to what has a source of its own',
    text: '[1c:According to] [1s:the BBC]:\n\n[2t:The asteroid was found in August], [2c:according to] [2s:a NASA statement].',
    chains: ['the BBC', 'the BBC > a NASA statement'],
  },
  {
    name: 'a lead-in to a quotation',
    text: '[1s:Hume] [1c:tweeted]:\n\n"We are tired. Nobody has slept."',
    chains: ['Hume', 'Hume', 'Hume'],
  },
  {
    name: 'the source comes in the next sentence',
    text: 'The fence will stay until the harbour is safe. This was the answer of the harbour office to the fishermen.',
    chains: ['the harbour office', 'the harbour office'],
  },
  {
    name: 'this was something else',
    text: 'The fence will stay until the harbour is safe. This was the third storm of the winter.',
    chains: ['', ''],
  },
  // ── refusals and contrasts ──
  {
    name: 'declined to say',
    text: '[1s:The senator] [1c:declined to say] [1t:whether the pier was safe].',
    chains: [''],
  },
  {
    name: 'said it would not confirm',
    text: '[1s:The police] [1c:said] [1t:it would not confirm the reports].',
    chains: [''],
  },
  {
    name: 'could explain is no speech',
    text: '[1s:The storm] [1c:could explain] [1t:why the pier sank].',
    chains: [''],
  },
  {
    name: 'a content that ran on over a contrast',
    text: '[1c:It was said] [1t:that the brother had taken over, but [2s:Mr Soto] [2c:told] Reuters [2t:he was well]].',
    chains: ['?'],
  },
  {
    name: 'what somebody approved is no speech inside a speech',
    text: '[1s:The White House] [1c:said] [1t:[2s:the president] [2c:has approved] [2t:duty-free treatment for watches]].',
    chains: ['The White House'],
  },
  {
    name: 'they, inside a quotation',
    text: '[1t:"[2s:They] [2c:said] [2t:the cellar is full of rats,]"] [1s:a source] [1c:claims].',
    chains: ['a source'],
  },
  {
    name: 'posted a picture',
    text: '[1s:Lind] [1c:posted] [1t:pictures from Amman].',
    chains: [''],
  },
  {
    name: 'posted in words',
    text: '[1s:Lind] [1c:posted] [1t:“We are safe.”]',
    chains: ['Lind'],
  },
  // ── carriers over sentences ──
  {
    name: 'an anonymous source keeps its outlet',
    text: '[1s:Two sources] [1c:told] CNN [1t:the deal was dead]. [2s:One source] [2c:said] [2t:nobody would sign].',
    chains: ['CNN > Two sources', 'CNN > One source'],
  },
  {
    name: 'a person with a name does not',
    text: '[1s:Vera Novak] [1c:told] CNN [1t:the deal was dead]. [2s:Vera Novak] [2c:said] [2t:nobody would sign].',
    chains: ['CNN > Vera Novak', 'Vera Novak'],
  },
  {
    name: 'an outlet that another one quoted',
    text: '[1s:Le Monde] [1c:quoted] the Evening Tribune as saying [1t:the islands are quiet]. [2t:Prices will double], [2c:according to] [2s:the Evening Tribune].',
    chains: ['Le Monde > the Evening Tribune', 'Le Monde > the Evening Tribune'],
  },
  {
    name: 'a column goes on',
    text: '[1s:Vera Novak] [1c:wrote] in a column in the Herald [1t:that the talks were dead]. [2t:"Nobody will sign,"] [2s:Vera Novak] [2c:wrote].',
    chains: ['the Herald > Vera Novak', 'the Herald > Vera Novak'],
  },
  {
    name: 'a column does not carry what its writer says elsewhere',
    text: '[1s:Vera Novak] [1c:wrote] in a column in the Herald [1t:that the talks were dead]. [2t:Nobody would sign], [2s:Vera Novak] [2c:said] on Monday.',
    chains: ['the Herald > Vera Novak', 'Vera Novak'],
  },
  {
    name: 'somebody else, inside a quotation that runs on',
    text: '[1t:"The pier is rotten. It will fall,"] [1s:Hume] [1c:said]. "[2s:Tarn] [2c:has admitted] [2t:that nobody looked.]"',
    chains: ['Hume', 'Hume', 'Hume > Tarn'],
  },
  {
    name: 'citing as a finding of the same speaker',
    text: '[1s:[2s:The Observatory]], [1c:citing] [1t:unnamed sources], [2c:said] [2t:the jets were old].',
    chains: ['The Observatory > unnamed sources'],
  },
  // ── further carriers ──
  {
    name: 'told a station by the first word of its name',
    text: '[1t:"It was as bright as noon,"] [1s:a night watchman] [1c:told] local station Radio Karst.',
    chains: ['Radio Karst > a night watchman'],
  },
  {
    name: 'told a paper with a strange name',
    text: '[1t:"The axe was an umbrella,"] [1s:Moira Quayle] [1c:told] the Highmere Packet.',
    chains: ['the Highmere Packet > Moira Quayle'],
  },
  {
    name: 'told a committee with a long name',
    text: '[1s:Moira Quayle] [1c:told] the Senate Fisheries Committee [1t:that the nets were cut].',
    chains: ['Moira Quayle'],
  },
  {
    name: 'told the White House',
    text: '[1s:Moira Quayle] [1c:told] the White House [1t:that the nets were cut].',
    chains: ['Moira Quayle'],
  },
  {
    name: 'quoting a worker, at the end',
    text: '[1t:A bird was sucked into an engine], [1s:Le Monde] [1c:reported], quoting an airport worker.',
    chains: ['Le Monde > an airport worker'],
  },
  {
    name: 'quoted officials, behind what they said',
    text: 'The rapper is a suspect in the case, [1s:the Sunday Times] [1c:quoted] [1t:security officials].',
    chains: ['the Sunday Times > security officials'],
  },
  {
    name: 'nobody claimed it',
    text: '[1s:No group] [1c:has claimed] [1t:that it laid the bomb].',
    chains: [''],
  },
  {
    name: 'could not verify is no claim',
    text: '[1s:Emil Tarro] [1c:said] [1t:that the UN had not been able to verify either figure].',
    chains: [''],
  },
  {
    name: 'would not, behind reported speech',
    text: '[1s:Miriam Lowe] [1c:said] [1t:the money was gone]. She would not be drawn on where it was.',
    chains: ['Miriam Lowe', ''],
  },
  {
    name: 'allegedly, in a side clause',
    text: 'This week, after droppings were [1c:allegedly] [1t:found on a keyboard], the whole staff was told to eat outside.',
    chains: [''],
  },
  {
    name: 'reportedly, cut short',
    text: 'Before the second actor was even asked for his price, [1t:the part was] [1c:reportedly] [1t:offered] to a singer from Leeds who also declined.',
    chains: ['?'],
  },
  {
    name: 'although he admitted, he claimed',
    text: 'Although [1s:Weiss] [1c:admitted] to the Herald [1t:that the two had been friends for years], [2s:he] [2c:claimed] [2t:they had never met].',
    chains: ['the Herald > Weiss'],
  },
  {
    name: 'as this reporter revealed',
    text: 'As [1s:this reporter] [1c:revealed], [1t:the chief is no member of his tribe].',
    chains: [''],
  },
  {
    name: 'one says and the others say, over contents that run on',
    text: '[1s:Students] [1c:have said] [1t:they were leaving by bus, whereas [2s:officials] [2c:have said] [2t:the buses were stolen]].',
    chains: ['Students'],
  },
  {
    name: 'quoted friends, who spoke, as saying',
    text: '[1s:The Herald] [1c:quoted] [1t:[2s:friends of Emre]], who asked for no name, [2c:as saying] [2t:that he changed in Tunis].',
    chains: ['The Herald > friends of Emre'],
  },
  {
    name: 'told a programme, all in curly marks',
    text: '[1s:Oduya] [1c:told] ABC’s “Morning Table” [1t:that he would not sell].',
    chains: ['ABC|ABC’s “Morning Table” > Oduya'],
  },
  {
    name: 'a quotation that only the outer of two was given whole',
    text: '[2t:[1t:“The dinner was long,”] [1s:Hale] [1c:writes] in his book], [2c:according to] [2s:the Times]. [2t:“Nobody left before midnight.”]',
    chains: ['the Times > Hale', 'the Times > Hale'],
  },
  {
    name: 'seems is the outlet',
    text: '[1c:Seems] [1t:that the men had other ideas].',
    chains: [''],
  },
  {
    name: 'a passive that says nothing',
    text: '[1t:The name of the tall man] [1c:was revealed] on Thursday.',
    chains: [''],
  },
  {
    name: 'are thought, behind its subject',
    text: 'Very few, if any, [1t:militants] [1c:are thought] to have travelled from the coast, from the islands or from the south.',
    chains: ['?'],
  },
  {
    name: 'a cue that is no word of saying',
    text: '[1s:The bureau] [1c:is looking into] [1t:whether the charity was honest].',
    chains: [''],
  },
  {
    name: 'we are told by somebody',
    text: "[1s:We][1c:'re told] by [1s:several insiders] [1t:that the lift is broken].",
    chains: ['several insiders'],
  },
  {
    name: 'said it was looking, but did not confirm',
    text: '[1s:The department] [1c:said] [1t:it was looking into the reports, but did not confirm the arrest].',
    chains: ['The department'],
  },
  // ── answers ──
  {
    name: 'an answer attributes nothing',
    text: '[1s:A clerk] [1c:said] [1t:the files were shredded]. [2a:The ministry] [2c:declined to comment].',
    chains: ['A clerk', ''],
  },
]
