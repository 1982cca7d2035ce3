/**
 * Abbreviations written with a dot, by what may follow them; in lower case, without the dot. From the AP and Guardian
 * style guides' lists of abbreviations, the postal tradition for states, and military and police ranks.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A name follows: no sentence ends here. */
export const titles: ReadonlySet<string> = set(`
  mr mrs ms mx messrs mme mlle dr drs prof profs rev revs fr msgr hon rt st ste sts
  sen sens rep reps gov govs del pres vp amb atty attys asst assoc comm commr cmsr supt insp sec secy treas dir
  gen gens col cols lt lts maj capt capts cpt cdr cmdr comdr adm brig sgt sgts ssgt cpl cpls pvt pfc spc ens det dets ofc
  fr dott mt mts ft pt ald
`)

/** A number follows: no sentence ends where one does. */
export const numberings: ReadonlySet<string> = set(`
  no nos nr nrs num art arts sec secs par para paras p pp vol vols ch chap chaps fig figs eq ex app appx pt pts bk ver op c
  cl reg regs tel ext rm ste apt box rte rt hwy pos
`)

/** Months and days: a number follows, or what follows decides. */
export const dates: ReadonlySet<string> = set(`
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
`)

/** They end names and phrases, so they can end a sentence too: what follows decides. */
export const endings: ReadonlySet<string> = set(`
  inc corp co cos ltd llc plc bros jr sr esq etc al ave blvd rd hwy pkwy bldg univ dept depts assn assns ass'n intl int'l natl nat'l gov't govt
  mfg dist div hosp inst comm ctr hq jct mfrs prods sys tech
  ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la mass md mich minn miss mo mont neb nebr nev okla ore oreg pa penn
  tenn tex va vt wash wis wisc wyo dak n.y n.j n.h n.m n.c n.d s.c s.d w.va d.c b.c que ont alta sask man p.e.i
  hr hrs min mins sec secs in ins ft lb lbs oz gal mi km kg cm mm mph kph sq cu yr yrs mo mos wk wks pct temp
  phd bsc msc ba ma md dds rn
`)

/** Nothing ends with them in prose: the rest of the sentence follows whatever its first letter. */
export const joints: ReadonlySet<string> = set(`
  vs v cf viz e.g i.e eg ie approx ca circa incl esp resp aka nee b d
`)

/** Words that are abbreviations only with a capital, and common words without. */
export const onlyCapital: ReadonlySet<string> = set(`
  mar jun sun sat mon wed rep reps gen del comm hon fr det ens ing mass miss ill ind ore wash pa la mo man cal dir sec in
  supt pres mt pt ft ex app ed ma col sys tech temp inst rev ark ch art sr sra dist
`)

/** Names that carry a question or exclamation mark. */
export const namesWithMarks: ReadonlySet<string> = set(`
  yahoo jeopardy wham oklahoma airplane mia yum panic joomla
`)

/**
 * Words that begin a sentence and hardly ever the second part of a name: behind an abbreviation that can end a sentence,
 * they say that it does. Closed-class words and the commonest adverbs.
 */
export const starters: ReadonlySet<string> = set(`
  a an the this that these those there here it its it's he his she her hers they their them we our you your i my me
  and or but nor so yet if when whenever while whereas although though because since unless until as at by for from in into on onto of to
  with without within after afterwards before during despite except over under between among amid against about above across along around
  behind below beneath beside besides beyond like near off out outside past through throughout toward towards upon up via
  who whom whose what which where why how however moreover furthermore meanwhile therefore thus hence instead nevertheless nonetheless
  still then also even ever never not no now once only just perhaps maybe indeed again already soon later earlier today yesterday tomorrow
  all any both each either every everyone everybody everything few many more most much neither nobody none nothing one other others another
  several some somebody someone something such two three four five six seven eight nine ten dozens hundreds thousands
  is was were are be been being has have had do does did can could will would shall should may might must let
  according asked based citing following given speaking writing told mr mrs ms dr
`)
