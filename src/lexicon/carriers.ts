/**
 * Words around those who carry news from its origin to the outlet. Gathered by hand from what English agency copy does;
 * no corpus stands behind them.
 */

/** Common nouns for those that publish: "told the newspaper". */
export const outletHeads: ReadonlySet<string> = new Set(
  `agency blog broadcaster channel daily gazette journal magazine network networks newspaper newspapers newswire outlet outlets
  paper papers periodical podcast publication publications radio site station tabloid television tv website websites weekly
  wire press media programme monthly newsletter`.split(/\s+/),
)

/** Verbs that take the one who is told as their object. */
export const telling: ReadonlySet<string> = new Set(
  'told tell tells telling informed informs informing assured assures assuring reminded warned'.split(' '),
)

/** Nouns for an occasion at which one speaks to somebody: "in an interview with". */
export const occasions: ReadonlySet<string> = new Set(
  `interview interviews conversation chat phone call statement statements email e-mail emails message messages comment comments remarks letter note
  text response reply answer sit-down appearance`.split(/\s+/),
)

/** Nouns for what one writes for somebody's pages: "in a column for". */
export const writings: ReadonlySet<string> = new Set(
  `column op-ed article essay editorial piece commentary opinion-piece letter dispatch blog post review`.split(/\s+/),
)

/** Verbs that, with "to" and an outlet, make it the one that was told. */
export const toTelling: ReadonlySet<string> = new Set(
  `spoke speak speaking speaks talked talking talk confirmed confirm confirms confirming revealed reveals revealing admitted disclosed disclosing
  said say says saying explained explaining relayed leaked confided insisted described denied acknowledged stated hinted complained added
  gave giving sent provided issued released commented wrote reported indicated suggested claimed repeated`.split(/\s+/),
)

/** Heads of those whom one can cite; of others ("citing security concerns") none is the origin of the news. */
export const citable: ReadonlySet<string> = new Set(
  `source sources insider insiders official officials officer officers witness witnesses eyewitness eyewitnesses spokesman spokeswoman spokesperson
  spokesmen spokespeople spokespersons people person persons resident residents diplomat diplomats analyst analysts expert experts researcher researchers
  scientist scientists lawyer lawyers attorney attorneys aide aides adviser advisers advisor advisors executive executives employee employees
  friend friends relative relatives minister ministers ministry police prosecutor prosecutors authorities authority government military army agency
  agencies department office report reports study studies survey surveys poll polls document documents statement statements letter letters memo memos
  filing filings record records email emails e-mail e-mails transcript transcripts article articles book newspaper newspapers media paper magazine website
  activist activists commander commanders leader leaders member members journalist journalists reporter reporters doctor doctors professor
  paperwork data statistics figures affidavit complaint lawsuit indictment council committee commission bank company spokespersons scholars
  observers economists traders investigators intelligence network networks channel station radio television tv bulletin communique communiqué
  medics hospital governor mayor president general colonel chief head director secretary ambassador senator congressman lawmaker lawmakers judge
  register registry party ruling decree order papers minutes images imagery footage logs cables assessment assessments audit audits
  correspondent correspondents villagers locals neighbours neighbors workers staff post posts
  cable note notes dossier dossiers draft drafts circular circulars sheet sheets notice notices release releases message messages texts file files diary
  diaries ledger ledgers deposition depositions contract contracts invoices bulletin bulletins directive memorandum photos photographs video videos
  recording recordings tape tapes review reviews analysis forecast forecasts preprint figures
  group groups union unions charity charities tank tanks embassy hall club hospitals school church court firm university institute regulator
  watchdog association federation airline authorities tweet tweets blog website websites site sites`
    .split(/\s+/)
    .filter(Boolean),
)

/** Those who listen and pass nothing on. */
export const audiences: ReadonlySet<string> = new Set(
  `reporters journalists investigators police parliament lawmakers congress senate house court jury judge supporters audience crowd voters
  officials authorities detectives officers prosecutors conference newsmen correspondents agents officers deputies troops students delegates
  him her them me us you it everyone people fans viewers readers listeners colleagues friends employees staff staffers customers investors
  analysts shareholders council committee panel assembly nation world public donors donor aides advisers`.split(/\s+/),
)
