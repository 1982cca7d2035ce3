import type { Act } from '../../find/acts/act.js'
import { any, type Scene, Word } from '../../find/grammar/scene.js'
import { abstract, notThings, things } from '../../lexicon/things.js'
import type { Linking } from '../../link/linking.js'
import { Type } from '../../link/who/mention.js'
import { isBodyWord } from '../../link/who/name-types.js'
import { nounOf } from '../../link/who/words.js'

/**
 * Whether anybody of whom an act is said can answer: never a share of those asked in a survey or the public at large ("24 percent said
 * she did nothing wrong", "voters are sceptical"), nor a thing ("a rate that calls it into question", "the valve did not respond"), but one that
 * bears a claim out or contradicts it.
 */
export function canAnswer(scene: Scene, linking: Linking, act: Act, by: readonly number[] | string): boolean {
  if (typeof by === 'string' || !by.length) return true
  return by.some((i) => {
    const { kind, name: known } = linking.sources[i] ?? {}
    const name = known ?? scene.lower.slice(...(act.who ?? [0, 0])).join(' ')
    if (kind !== 'unnamed' && kind !== 'unknown' && kind !== 'document') return true
    if (isPublic(name)) return false
    // "those with no part in the work were unconvinced": not the work
    if (act.kind === 'phrase' && act.who && any(scene, act.who[0] - 1, Word.preposition)) return true
    const head = headOf(name)
    // "citing an audit, its trustees would not be drawn": not the audit
    if (kind === 'document') return act.asserts || !act.who || !head || says.test(head)
    if (!head || !(isThing(head) || (isStrange(head) && !/['\u2019]s /.test(name)))) return true
    return (
      /^(?:disputes|confirms)$/.test(act.stance) && bearsOn.test(scene.lower.slice(act.head[0], act.head[1]).join(' '))
    )
  })
}

const bearsOn =
  /^(?:b(?:ear|ore|orne)|back|t(?:ell|old)|paint|came clean|contradict|belie|undercut|undermin|conflict|clash|jar|run|ran|goes|went|inconsistent|at odds)/

/** Documents by which somebody may say nothing of something. */
const says =
  /^(?:statements?|releases?|press-release|announcements?|communiqu[eé]s?|letters?|e-?mails?|replies|reply|messages?|notices?|bulletins?|tweets?|posts?|memos?|reports?|briefings?)$/

const shares = /(?:\bpercent\b|\bper cent\b|%|\b(?:most|half|majority|third|quarter) of)/i
const crowd =
  /(?:^|\s)(?:voters|electorate|respondents|viewers|readers|listeners|consumers|shoppers|millennials|taxpayers|households|adults|participants|the public)$/i

/** Who has been asked in a survey, or everybody. */
export const isPublic = (name: string): boolean => shares.test(name) || crowd.test(name)

/** "the clash" of "the clash in the hall": the noun that a name without capitals turns on; empty where a name speaks for itself. */
function headOf(name: string): string {
  const words = (/^[^,]*/.exec(name)?.[0] ?? name).split(/\s+/)
  // "Holm's support" is none of Holm
  if (words.some((word, i) => /^\P{Ll}/u.test(word) && !/['\u2019]s?$/.test(word) && (i > 0 || words.length === 1)))
    return ''
  const end = words.findIndex((word, i) => i > 0 && after.has(word.toLowerCase()))
  return (words[(end > 0 ? end : words.length) - 1] ?? '').toLowerCase()
}

const after: ReadonlySet<string> = new Set(
  'of in on at for from to with by about around near who which that whose under over among inside outside behind and or'.split(
    ' ',
  ),
)

/** "Witness" and "hostage" end as things do. */
const isThing = (word: string): boolean =>
  (abstract.test(word) && !notThings.has(word) && nounOf(word)?.type !== Type.person) || things.has(word)

/** Whether nothing says that a word stands for people or a body: neither the lexicon nor its form ("strategists", "trustee"). */
const isStrange = (word: string): boolean =>
  !nounOf(word) && !isBodyWord(word) && !formOfPeople.test(word) && !standingForPeople.has(word)

const formOfPeople = /(?:[eo]r|ist|[aei]an|ee|ant|ent|man|men|people|folk|kin|[a-z]{2}s)$/
const standingForPeople: ReadonlySet<string> = new Set(
  `he she they we i it who others several many some few both all none one two three four five six seven eight nine ten those nobody anybody
  someone everyone side camp pair group crowd team club school museum church house palace court bank shop store hotel town city village
  county state province country army navy police band brother aunt widow boy girl child boss aide prince princess nun nurse coach guard
  pilot coastguard lifeguard host victim suspect hostage athlete delegate candidate advocate associate friend elite don estate landlord dean nuncio envoy consul squire vicar verger butler groom
  bride widower orphan heir foreman matron maid tenant`.split(/\s+/),
)
