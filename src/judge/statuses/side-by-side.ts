import { any, type Scene, Word } from '../../find/grammar/scene.js'
import type { Linking } from '../../link/linking.js'
import type { TokenSpan } from '../../split/splitting.js'

/**
 * Whether a sentence names two independent parties as the source of the one thing that it tells: outlets, "witnesses and police",
 * "Norland and Tarn officials", "both the union and the company". Two people, or doctors and nurses, speak as one.
 */
export function independentTogether(scene: Scene, linking: Linking, index: number): boolean {
  const origin = linking.sentences[index]?.chain.at(-1)
  if (!origin) return false
  const kinds = origin.sources.map((i) => linking.sources[i]?.kind)
  if (kinds.length > 1 && kinds.every((kind) => kind === 'outlet')) return true
  if (!origin.mention || kinds.some((kind) => kind !== 'organization' && kind !== 'unnamed')) return false
  const joint = jointIn(scene, origin.mention)
  if (!joint) return false
  const [one, other] = joint
  return isBoth(scene, one) || ofTwoSides(scene, one, other) || ofTwoSorts(scene, one, other)
}

/** The two parts of a phrase that one "and" joins, or `null`. */
function jointIn({ lower }: Scene, [from, to]: TokenSpan): readonly [TokenSpan, TokenSpan] | null {
  let joint: readonly [TokenSpan, TokenSpan] | null = null
  for (let i = from + 1; i < to - 1; i++) {
    if (lower[i] !== 'and') continue
    if (joint) return null
    joint = [
      [from, i],
      [i + 1, to],
    ]
  }
  return joint
}

/** "Both the union and the company": "both" may have been left out of the phrase. */
const isBoth = ({ lower }: Scene, [from]: TokenSpan): boolean => lower[from] === 'both' || lower[from - 1] === 'both'

/** "Norland and Tarn officials", "Palestinian and Israeli security sources": of two countries or bodies. */
function ofTwoSides(scene: Scene, [from, to]: TokenSpan, [start, end]: TokenSpan): boolean {
  return to - from === 1 && end - start > 1 && any(scene, from, Word.capital) && capitalInside(scene, start, end)
}

/** A capital that no sentence's beginning gave. */
const capitalInside = (scene: Scene, start: number, end: number): boolean =>
  any(scene, start, Word.capital) && !any(scene, end - 1, Word.capital)

/** "police and witnesses": who knows by office, by sight, by treating the hurt, as a party to a quarrel. */
function ofTwoSorts(scene: Scene, one: TokenSpan, other: TokenSpan): boolean {
  const [a, b] = [sortIn(scene, one), sortIn(scene, other)]
  return a !== undefined && b !== undefined && a !== b
}

function sortIn({ lower }: Scene, [from, to]: TokenSpan): Sort | undefined {
  let found: Sort | undefined
  // "hospital officials" are of the hospital, "a spokesman for the union" of the union
  for (let i = from; i < to; i++) {
    const sort = sorts.get(lower[i] ?? '')
    if (sort && (!found || found === 'office')) found = sort
  }
  return found
}

type Sort = 'office' | 'sight' | 'care' | 'party'

const each = (sort: Sort, words: string): readonly (readonly [string, Sort])[] =>
  words.split(' ').map((word) => [word, sort])

const sorts: ReadonlyMap<string, Sort> = new Map([
  ...each(
    'office',
    'police officer officers official officials authority authorities army military government ministry minister prosecutors firefighters rescuers investigators council',
  ),
  ...each(
    'sight',
    'witness witnesses eyewitnesses resident residents villagers locals neighbours neighbors survivors passengers relatives family families bystanders',
  ),
  ...each('care', 'doctor doctors medics hospital hospitals nurses paramedics ambulance'),
  ...each(
    'party',
    'opposition rebels rebel militants activists union unions company airline owners organisers organizers',
  ),
])
