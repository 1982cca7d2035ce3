/**
 * Adjectives and participles that tell, behind a form of "be", how somebody stands to a thing: "is committed to", "was stunned by".
 * Gathered by hand from general knowledge of news prose.
 */
export const attitudes: string = `committed opposed ready willing unwilling reluctant prepared determined concerned worried convinced
confident sure certain aware afraid angry disappointed dissatisfied stunned shocked surprised pleased satisfied interested keen eager anxious
unhappy irritated upset supportive critical hopeful optimistic pessimistic skeptical sceptical inclined hesitant sorry proud grateful outraged
alarmed dismayed appalled indifferent glad happy delighted scared fearful wary cautious adamant suspicious jealous resentful frustrated
embarrassed relieved puzzled horrified saddened troubled disturbed annoyed furious offended encouraged impressed thankful resolved averse`

/** What follows them where they do. */
export const attitudeFollowers: string = 'to that about with by of at for on over whether'

/** Nouns for how somebody stands to a thing, where it is said whether he has it: "has no intention of", "is of the view that". */
export const attitudeNouns: string = `intention intentions desire plans wish interest doubt doubts objection objections respect confidence view
opinion belief`
