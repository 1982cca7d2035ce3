/**
 * Nouns that signal an attribution where somebody owns them ("Ito's claim that"), with the words before what is attributed. The nouns are
 * ours; those kept are the ones that signal one in two cases of five or more in PolNeAR's training articles, or are close kin of such.
 */
export const ownedNouns: string = `
claim that of
claims that of
suggestion that
suggestions that
assertion that
assertions that
allegation that of
allegations that of
accusation that of
accusations that of
assurance that
assurances that
warning that
warnings that
insistence that
contention that
conclusion that
belief that in
argument that
announcement that
admission that
prediction that
statement that
statements that
remark that
remarks that
comment that
comments that
denial that of
hope that of
hopes that of to
fear that of
fears that of
concern that
concerns that
promise that to
promises that to
vow that to
vows that to
pledge that to
pledges that to
threat to
threats to
criticism of
criticisms of
critique of
condemnation of
denunciation of
endorsement of
embrace of
praise of for
attacks on against
description of
characterization of
characterisation of
call for to
calls for to
demand that for
demands that for
proposal to
view that
opinion that
revelation that
disclosure that
testimony that
`

/** Nouns that attribute a that-clause to nobody: "reports that", "rumours that". */
export const ownerlessNouns: string =
  'reports rumours rumors rumour rumor allegations claims accusations speculation suggestions reports gossip whispers'
