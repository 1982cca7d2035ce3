/**
 * English function words by class: closed lists, written down from any grammar of English. They stand in for a part-of-speech tagger,
 * which would miss the words that matter here ("Interfax reports").
 *
 * @module
 */

/** Words that open a noun phrase. */
export const determiners: string =
  'the a an this that these those some any every each no all both several many few most more another other such either neither enough various his her its their my our your whose one two three four five six seven eight nine ten dozens hundreds thousands half'

/** Words that own what follows them. */
export const possessives: string = 'his her its their my our your whose'

/** Pronouns that may be the subject of a verb. */
export const subjectPronouns: string = 'he she they we i it you who which'

/** Pronouns and quantifiers that may stand for a noun phrase by themselves. */
export const nominals: string =
  'some many others most both several few all one another this that these those each none neither either nobody everyone everybody someone somebody anyone anybody two three four five dozens hundreds thousands half'

/** Pronouns that are never a subject. */
export const objectPronouns: string = 'him them us me himself herself itself themselves myself ourselves yourself whom'

export const prepositions: string =
  'of for at in from with on to by into onto over under against about after before since until till during between among amid amidst through throughout within without across behind beyond near toward towards upon via per despite including regarding concerning like unlike off up down out around along above below beneath beside besides inside outside as than plus versus alongside'

/** Prepositions that tie a phrase to the noun before it ("a spokesman for", "officials at"). */
export const nounPrepositions: string =
  'of for at in from with on to behind near inside within against about between under'

export const conjunctions: string = 'and or but nor yet so & plus'

/** Words that open a clause below another. */
export const subordinators: string =
  'because while when whenever if although though whereas unless once whether where why how what that after before since until as than lest'

export const auxiliaries: string =
  "is are was were be been being am 's 're 'm has have had having 've 'd do does did will would 'll can could may might must shall should ca wo"

export const beForms: string = "is are was were be been being am 's 're 'm"

export const negations: string = "not n't never"

/** Adverbs that stand between a subject and its verb or behind the verb; those in -ly are known by their ending. */
export const adverbs: string =
  'also again then later now once still already even just only often soon too ever always sometimes further instead rather quite first earlier thus meanwhile however therefore moreover nevertheless nonetheless indeed perhaps maybe today yesterday tomorrow tonight long since here there simply flatly twice afterward afterwards elsewhere almost back'

/** Words in -ly that are no adverbs. */
export const notAdverbs: string =
  'family ally reply supply italy july assembly anomaly monopoly rally fly daily weekly monthly elderly bully emily kelly billy sally molly holly lily beverly kimberly early belly jelly reilly connelly donnelly'

export const weekdays: string =
  'monday tuesday wednesday thursday friday saturday sunday tues wed thurs fri mon. tues. wed. thurs. fri. sat. sun. today yesterday tonight tomorrow'

export const months: string =
  'january february march april may june july august september october november december feb jul aug sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.'

/** Titles before a name. */
export const titles: string =
  'mr mr. mrs mrs. ms ms. dr dr. prof prof. sen sen. rep rep. gov gov. gen gen. lt. col. capt. sgt. president senator representative governor secretary minister chancellor sir lord lady king queen prince princess pope judge justice ambassador spokesman spokeswoman spokesperson director chairman chairwoman chief mayor congressman congresswoman general colonel admiral captain commissioner'

/**
 * Common verbs that signal no attribution: where one of their finite forms stands, a noun phrase ends. Forms that are nouns as often
 * are left out.
 */
export const otherVerbs: string =
  'went came took gave made got became began kept let left put ran sat stood won lost brought bought built caught chose drew drove ate fell fought flew froze grew hung hid kept laid led lent lay met paid rode rang rose sold sent shook shot sang sank slept spent spread stole struck swam threw wore go goes come comes take takes give gives make makes get gets become becomes keep keeps bring brings buy buys seem seems seemed appear appears appeared happen happens happened remain remains remained include includes included involve involves involved contain contains contained continue continues continued begin begins follow follows followed cause causes caused create creates created provide provides provided receive receives received require requires required serve serves served allow allows allowed lead leads leave leaves lose loses win wins meet meets pay pays send sends spend spends stand stands sit sits run turn turned turns tried tries try used uses use helped helps worked moved moves lived lives died dies dying killed kills broke happened arrived arrives joined joins entered enters opened closed started starts ended stopped stops carried carries held holds hold had did does has have'

/** Lemmas of cue verbs whose forms in -s are nouns as often ("claims", "reports"): such a form alone proves no verb. */
export const nounLikeVerbs: string =
  'claim report rumor call plan demand question request attack support comment charge note state vote view hope fear need love hate post list order detail offer challenge debate release press issue label name show appeal cheer cry laugh answer promise pledge estimate project forecast tweet retweet email text message point sign rule figure focus back push rally hit cast launch share quote voice concern address read move warn broadcast print tout talk doubt dream regret sigh groan moan murmur scream shout yell snap joke quip boast brag blog lecture crow rage thunder growl sneer contest dispute welcome praise blame blast slam mock face campaign lobby nominee document target mount slap salute ban sentence convict present raise outline feature rebuke rebuff echo insult brand paint hail champion watch pass distance frame knock hammer need wish trust respect struggle desire look use aim order work credit project interview brief counsel query witness advocate'

/** Verbs that stand between a subject and "to" with a cue: "appeared to suggest". */
export const catenatives: string =
  'appeared appears appear seemed seems seem continued continues continue continuing began begins begin started tried tries try trying attempted attempts went goes going used managed sought seeks able came moved moves helped helps chose got failed fails'
