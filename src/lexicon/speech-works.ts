/**
 * Verbs that give something said, with the nouns for it: "made the remark", "issued a ruling", "outlined a plan". Gathered by hand from
 * general knowledge of news prose; those kept attribute in two cases of five or more in PolNeAR's training articles, or are close kin.
 */
export const speechWorks: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    make: 'remark remarks comment comments statement statements observation observations announcement declaration reference mention case argument arguments appeal accusation accusations allegation allegations claim claims recommendation recommendations',
    give: 'account explanation details version assessment estimate assurance assurances undertaking warning defence defense',
    provide: 'details explanation assurance assurances',
    pay: 'tribute homage',
    bid: 'farewell',
    present:
      'plan plans program programme programs proposal proposals view views findings message argument arguments report policy',
    outline:
      'plan plans program programme proposal proposals policy policies view views vision strategy agenda position',
    unveil: 'plan plans program programme proposal proposals policy policies strategy agenda initiative',
    offer: 'assessment explanation view views account criticism apology interpretation interpretations',
    use: 'words word phrase term expression',
    issue:
      'statement statements ruling order warning warnings report letter apology denial communique declaration decree appeal call guidelines guidance proposals',
    broadcast: 'statement warning warnings appeal message address announcement',
    air: 'statement warning warnings appeal message',
    send: 'letter email e-mail message petition memo',
    write: 'letter email e-mail message petition memo',
    release: 'statement statements report findings figures letter details',
    publish: 'statement report findings figures letter details',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' '))]),
)

/** Their forms. */
export const speechWorkForms: ReadonlyMap<string, string> = new Map(
  `make makes made; give gives gave given; provide provides provided; pay pays paid; bid bids bade; present presents presented; outline outlines outlined; unveil unveils unveiled; offer offers offered;
  issue issues issued; use uses used; broadcast broadcasts; air airs aired; send sends sent; write writes wrote written; release releases released; publish publishes published`
    .split(';')
    .flatMap((line) => {
      const [lemma = '', ...forms] = line.trim().split(/\s+/)
      return [lemma, ...forms].map((form) => [form, lemma] as const)
    }),
)
