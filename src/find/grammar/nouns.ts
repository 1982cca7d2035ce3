/** Noun phrases without a part-of-speech tagger: from their end to the left, from their start to the right. */
export { abbreviates } from './noun-words.js'
export { nounPhraseAfter } from './nouns-after.js'
export { nounPhraseBefore } from './nouns-before.js'
