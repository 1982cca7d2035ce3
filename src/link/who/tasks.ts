import type { Entity } from './entities.js'
import type { Mention } from './mention.js'
import { isGiven } from './name-types.js'
import type { Scan } from './scan.js'
import type { World } from './world.js'

/** What public bodies are for: the words before "ministry", and before the "and" of a long name. */
const tasks: ReadonlySet<string> = new Set(
  `affairs agriculture aid aviation climate commerce conservation culture defence development disaster drug drugs education energy environment equality farming
  finance fire fisheries food foreign forestry gas health heritage home housing immigration industry intelligence interior justice labour law management medicine
  mining nature oil planning police power protection reduction refugee refugees rehabilitation relief research resources rights safety sanitation science security
  shipping sports standards state technology tourism trade transport treasury water welfare wildlife works youth`.split(
    /\s+/,
  ),
)

const taskWord = (word: string): string => (word === 'defense' ? 'defence' : word === 'labor' ? 'labour' : word)

/** "The National Flood Relief and Drainage Council": a word for what bodies do, none that is one itself, stands before the "and". */
export const endsInTask = ({ tokens: { lower }, known }: Scan, from: number, and: number): boolean =>
  and - from > 2 &&
  and - from < 6 &&
  lower[from - 1] === 'the' &&
  !known.has(from) &&
  !isGiven(lower[from] ?? '') &&
  tasks.has(taskWord(lower[and - 1] ?? ''))

/** "The home ministry" is not the defence ministry named before: what a ministry is for tells it from another. */
export function isOtherOffice(world: World, entity: Entity, m: Mention): boolean {
  if (m.head !== 'ministry' && m.head !== 'department') return false
  const task = taskOf(world, m)
  if (task === null) return false
  for (const k of entity.mentions) {
    const before = world.gathered.mentions[k]
    const other = before ? taskOf(world, before) : null
    if (other !== null) return other !== task
  }
  let told = false
  for (const word of entity.nameWords) {
    if (taskWord(word) === task) return false
    told ||= tasks.has(taskWord(word))
  }
  return told
}

/** The word right before "ministry", where it says what for. */
function taskOf({ scan: { tokens } }: World, m: Mention): string | null {
  const at = m.span[1] - 1
  if (m.name || tokens.lower[at] !== m.head || at - 1 < m.span[0]) return null
  const word = taskWord(tokens.lower[at - 1] ?? '')
  return tasks.has(word) ? word : null
}
