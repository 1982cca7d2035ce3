/**
 * What whoever is accused or spoken of says that it was not so, in plain words and without a verb of denying: deeds that somebody is
 * charged with ("I never said that", "did not touch her"), bonds that are disowned ("had nothing to do with it", "played no part in it"),
 * what an act is said not to have been ("was not a response to the vote"). Gathered by hand from general knowledge of news prose.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const regular =
  list(`suggest accuse claim post publish touch grab push punch kick assault harass attack threaten pressure intimidate bully mock
  insult mislead deceive conceal destroy delete alter leak plagiarize plagiarise copy invent fabricate exaggerate misrepresent advocate
  encourage incite contradict authorize authorise direct order instruct request offer promise propose coordinate collude conspire plot
  cheat bribe rig manipulate interfere meddle influence violate discriminate retaliate punish abuse exploit solicit receive participate
  intervene invite contact imply refer email e-mail abandon equate steer favor favour pressurise whip endanger slander libel
  smear tamper obstruct shred poison dump spill pollute torture molest coerce backdate doctor stage hack lobby profit launder evade
  overcharge undercut defraud embezzle fake forge express target`)

const pastOf = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb}d`
    : /[^aeo]y$/.test(verb)
      ? `${verb.slice(0, -1)}ied`
      : verb === 'rig' || verb === 'plot' || verb === 'whip' || verb === 'shred'
        ? `${verb}${verb.at(-1)}ed`
        : `${verb}ed`
const ingOf = (verb: string): string =>
  verb.endsWith('e')
    ? `${verb.slice(0, -1)}ing`
    : verb === 'rig' || verb === 'plot' || verb === 'whip' || verb === 'shred'
      ? `${verb}${verb.at(-1)}ing`
      : `${verb}ing`

const irregular =
  list(`say/said/saying call/called/calling mean/meant/meaning tell/told/telling write/wrote,written/writing send/sent/sending
  steal/stole,stolen/stealing ask/asked/asking meet/met/meeting speak/spoke,spoken/speaking hit/hit/hitting hurt/hurt/hurting
  kill/killed/killing shoot/shot/shooting spy/spied/spying lie/lied/lying hide/hid,hidden/hiding break/broke,broken/breaking
  commit/committed/committing intend/intended/intending harm/harmed/harming sell/sold/selling`).map((row) =>
    row.split('/'),
  )

/** Deeds that somebody is charged with, told of or quoted for: "did not | touch", "never | touched", "was not | touching". */
export const deeds: ReadonlySet<string> = new Set([...regular, ...irregular.map(([base = '']) => base)])
export const pastDeeds: ReadonlySet<string> = new Set([
  ...regular.map(pastOf),
  ...irregular.flatMap(([, past = '']) => past.split(',')),
])
export const deedsGoingOn: ReadonlySet<string> = new Set([
  ...regular.map(ingOf),
  ...irregular.map(([, , ing = '']) => ing),
])

/** What somebody has none of who is not in it: "no role in". */
export const bonds: ReadonlySet<string> = new Set(
  list(`role part involvement hand bearing connection connections relation relationship relations link links ties dealings contact
  contacts influence interest association affiliation conversations communication`),
)

/** What an act or somebody is said not to be or to have been: "was not | part of the deal". */
export const callings: ReadonlySet<string> = new Set(
  list(`part involved intentional deliberate intention intent aim purpose related connected linked tied influenced motivated driven directed aimed intended based behind
  responsible racist racists bigot bigots sexist homophobic antisemitic xenophobic anti-semitic crook crooks liar liars fraud spy spies
  traitor corrupt guilty retaliation punishment payback response reaction attempt effort amnesty bribe cover-up hacked compromised
  tampered divided compromised left awarded excluded removed omitted`),
)

/** What there was none of, where somebody has been blamed: "there was no | attempt to". */
export const blamed: ReadonlySet<string> = new Set(
  list(`attempt effort deal alliance order orders intent intention agreement wrongdoing violation violations pressure quid conspiracy
  coverup cover-up coordination collusion scandal breach breaches plot impropriety misconduct fraud abuse discrimination connection
  link links relationship threat bribe bribery favoritism favouritism bias influence interference problem rift split feud
  manipulation tampering leak hack hacking hostility animosity contradiction disagreement`),
)

/** Verbs that say something against a doubt. */
export const insisting: ReadonlySet<string> = new Set(
  list(`insist insists insisted insisting emphasize emphasizes emphasized emphasizing emphasise emphasises emphasised emphasising
  maintain maintains maintained maintaining reiterate reiterates reiterated reiterating assure assures assured assuring reassure
  reassures reassured reassuring contend contends contended contending assert asserts asserted asserting swear swears swore`),
)
