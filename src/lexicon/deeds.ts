/**
 * What is turned down, sent away, kept or won with verbs that elsewhere answer a claim: "rejected the bid", "dismissed the case",
 * "denied the visitors a winner", "answered the report". Nothing is said by it. Gathered by hand from general knowledge of news prose.
 */
export const deeds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    reject:
      'proposal proposals bid bids offer offers bill bills motion motions application applications appeal appeals amendment petition petitions budget ballot ballots treaty candidate candidates takeover manuscript',
    dismiss:
      'case cases suit lawsuit lawsuits jury adviser advisers aide aides coach manager staff workers employees officials complaint appeal motion minister ministers',
    decline: 'invitation invitations offer offers gift award honour honor',
    deny: 'winner equaliser equalizer goal chance chances bail visa visas entry access parole permission custody',
    dispute: 'will fine ticket parentage',
    confirm: 'place places spot berth qualification promotion relegation booking',
    claim:
      'title titles life lives victim victims crown medal medals gold silver bronze victory win wins trophy throne wicket wickets point points',
    report: 'duty',
    order:
      'panels parts equipment supplies copies food drinks vaccines doses jets planes ships tanks vehicles trains strike strikes attack attacks arrest arrests withdrawal evacuation recall closure pizza coffee',
    declare: 'mourning emergency emergencies siege curfew holiday holidays bankruptcy war dividend winner winners',
    answer:
      'with report reports letter letters call calls question questions critic critics charge charges allegation allegations accusation accusations',
    request: 'permission leave access asylum extradition',
    ask: 'permission leave',
    refuse: 'visa visas entry bail permission',
  }).map(([lemma, words]) => [lemma, new Set(words.split(' '))]),
)
