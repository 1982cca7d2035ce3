import { any, type Scene, Word } from './scene.js'

/** No noun phrase is looked for over more tokens than this. */
export const reach: number = 40

export const closed: number =
  Word.punctuation |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.verb |
  Word.adverb |
  Word.subject |
  Word.object |
  Word.negation

/** Whether the mark touches the words on both sides. */
export function adjoins(scene: Scene, i: number): boolean {
  const { tokens } = scene
  return tokens.end[i - 1] === tokens.start[i] && tokens.end[i] === tokens.start[i + 1]
}

/** Whether a full stop belongs to the word before it and stands in the middle of a sentence: "Mr. Ito". */
export function abbreviates(scene: Scene, i: number): boolean {
  const { splitting, tokens } = scene
  if (scene.lower[i] !== '.' || tokens.end[i - 1] !== tokens.start[i]) return false
  const sentence = splitting.sentences[splitting.sentenceOf[i] ?? 0]
  return sentence !== undefined && i + 1 < sentence.to && !any(scene, i + 1, Word.quote)
}

/** Whether a token owns what stands behind it, "Lind's", "the ministers'": no single mark that opens or closes a quotation. */
export function owns({ lower, opens, inside, splitting }: Scene, i: number): boolean {
  if (lower[i] === "'s") return true
  return lower[i] === "'" && opens[i] === -1 && splitting.quotations[inside[i] ?? -1]?.to !== i + 1
}
