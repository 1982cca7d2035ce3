import { any, type Scene, Word } from '../find/grammar/scene.js'
import { genericClaims } from '../lexicon/stances.js'
import { numerals } from '../lexicon/tolls.js'
import { perForm } from '../split/forms.js'
import { TokenKind } from '../split/splitting.js'
import { rootOf, senseOfPair } from './claims/senses.js'

const closed =
  Word.determiner |
  Word.possessive |
  Word.subject |
  Word.object |
  Word.preposition |
  Word.conjunction |
  Word.subordinator |
  Word.auxiliary |
  Word.negation |
  Word.time |
  Word.title

/** Words that tell nothing of what a claim is about. */
const empty = new Set(
  "place took take taken taking happen happened happening occur occurred mr mrs ms dr also later now then still just people man woman year years month months week weeks day days time times first last new one two three today yesterday according told tell tells say says said saying spokesman spokeswoman spokesperson official officials source sources statement comment comments commented reporter reporters interview agency newspaper paper magazine website site made make get got being called many much more most very well too even only while there here out up 's not n't who which what that re".split(
    ' ',
  ),
)

/** What the word at a token is compared by, or `null` where it tells nothing of what a claim is about. */
export function contentStem(scene: Scene, i: number): string | null {
  const { tokens } = scene
  const kind = tokens.kind[i]
  if (kind === TokenKind.number) return tokens.lower[i] ?? null
  if (kind !== TokenKind.word || any(scene, i, Word.time)) return null
  const capital = any(scene, i, Word.capital)
  const word = tokens.lower[i] ?? ''
  if (
    any(scene, i, closed) &&
    !counts(tokens, i) &&
    !(capital && word.length > 3 && !any(scene, i, Word.subject | Word.determiner | Word.preposition))
  )
    return null
  if (!capital && any(scene, i, Word.adverb)) return null
  const root = rootOfForm(tokens, i)
  return root === null || capital ? root : (senseOfPair(word, tokens.lower[i + 1] ?? '') ?? root)
}

/** What a word is compared by wherever it stands, or `null` where it tells nothing. */
function rootAlone(word: string): string | null {
  const number = numerals.get(word)
  if (number !== undefined && number > 1) return String(number)
  return word.length < 2 || empty.has(word) || genericClaims.has(word) ? null : rootOf(word)
}

/** "four", "nineteen": no determiner like "some". */
const counts = perForm((_, word) => (numerals.get(word) ?? 0) > 1)

const rootOfForm = perForm((_, word) => rootAlone(word))

/** "Baghdadi", and "al-Baghdadi" too. */
export function isName(scene: Scene, i: number): boolean {
  if (any(scene, i, Word.capital)) return true
  const word = scene.tokens.words[i] ?? ''
  // few words have a hyphen, and only they are worth the pattern
  return word.includes('-') && /-\p{Lu}/u.test(word)
}
