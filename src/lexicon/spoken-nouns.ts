/**
 * Nouns for what somebody has said or written. Inside what another says they tell of an act by themselves: "the board's recommendations",
 * "a statement by the mayor". Gathered by hand from general knowledge of news prose.
 */
export const spokenNouns: string = `recommendation recommendations report reports statement statements remark remarks comment comments speech speeches address
letter letters message messages announcement announcements warning warnings call calls appeal appeals question questions complaint complaints
threat threats claim claims assertion assertions accusation accusations allegation allegations charge charges denial denials criticism criticisms
demand demands request requests promise promises pledge pledges proposal proposals objection objections testimony apology refusal rejection`
