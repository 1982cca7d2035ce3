import { cueVerbs } from '../../find/grammar/verbs.js'
import type { Apposition } from './apposition.js'
import type { Entity } from './entities.js'
import type { Forms } from './forms.js'
import { type Mention, Type } from './mention.js'
import { namedEntity } from './naming.js'
import { isWithheld } from './voices.js'
import { singularOf, type World } from './world.js'

/** Which sentences, the headline's among them, hold what newspapers call the lead; and how far behind it they name who spoke in it. */
const lead = 3
const reach = 3
const reachOfTitle = 6
const mostMentions = 60

/** What whoever the lead only describes may be called where he is named: "a senior official", then "Deputy Minister Ana Ruiz". */
const called: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    official:
      'minister secretary ambassador envoy diplomat director chief commissioner commander officer adviser advisor governor mayor undersecretary head president chairman prosecutor administrator negotiator deputy',
    leader:
      'president chairman chairwoman secretary bishop archbishop reverend pastor imam rabbi elder moderator canon vicar dean senator mp',
    figure: 'president chairman secretary minister leader member senator mp director',
    expert:
      'professor dr doctor director head fellow economist author lecturer analyst researcher scientist specialist scholar',
    analyst: 'economist strategist director head expert professor dr researcher fellow',
    academic: 'professor dr doctor lecturer fellow historian economist author dean',
    scientist: 'professor dr doctor director researcher author fellow physicist biologist chemist',
    researcher: 'professor dr doctor director scientist author fellow',
    specialist: 'professor dr doctor surgeon director',
    doctor: 'dr professor surgeon physician specialist director',
    lawyer: 'attorney barrister solicitor counsel prosecutor',
    politician: 'senator mp minister leader member deputy congressman representative mayor',
    lawmaker: 'senator mp representative congressman congresswoman deputy member chairman leader',
    legislator: 'senator mp representative deputy member',
    backbencher: 'mp senator member',
    mp: 'member minister representative backbencher',
    officer: 'inspector superintendent sergeant constable commander detective captain lieutenant chief',
    detective: 'inspector superintendent sergeant constable',
    soldier: 'private corporal sergeant captain lieutenant major',
    commander: 'general colonel captain major admiral brigadier',
    judge: 'justice magistrate',
    cleric: 'imam mullah sheikh sheik bishop archbishop father reverend pastor ayatollah',
    executive: 'director chairman president chief manager ceo head',
    boss: 'director chairman president chief executive manager ceo head',
    chief: 'director chairman president executive commissioner superintendent head secretary',
    head: 'director chairman president chief principal secretary',
    teacher: 'principal headteacher headmaster headmistress',
    sportsman: 'captain',
    player: 'captain midfielder striker defender goalkeeper winger batsman bowler',
    coach: 'manager trainer',
  }).map(([noun, titles]) => [noun, new Set(titles.split(' '))]),
)

/** What tells nothing of somebody but that he is one. */
const plain: ReadonlySet<string> = new Set(['', 'mr', 'mrs', 'ms', 'miss', 'dr', 'sir', 'dame'])

/**
 * "A government minister said on Monday. … “We will leave,” Energy Minister Ana Ruiz told Radio Nine.": newspapers describe in the lead who
 * spoke, and name him in the sentences behind it, by a title that fits or without another word.
 */
export function namedBehindLead(
  world: World,
  forms: Forms,
  beside: ReadonlyMap<number, Apposition>,
  m: Mention,
  k: number,
): Entity | null {
  const { mentions } = world.gathered
  if (m.plural || m.name || m.headType !== Type.person || !world.speaks[k] || m.sentence >= lead) return null
  if (world.scan.splitting.quoteDepth[m.span[0]] || isWithheld(world, m) || isAnonymous(world, m)) return null
  const heads = new Map<number, Set<string>>()
  let others = false
  for (let j = k + 1; j < mentions.length && j < k + mostMentions; j++) {
    const other = mentions[j]
    if (!other || other.sentence > m.sentence + reachOfTitle) return null
    if (other.form === 'pronoun') continue
    const entity = other.name ? namedEntity(world, forms.keyOf[j] ?? '', other) : null
    if (!entity) {
      others ||= world.speaks[j] === 1 && !beside.has(j)
      continue
    }
    if (entity.type !== Type.person) continue
    const known = heads.get(entity.id) ?? new Set<string>()
    heads.set(entity.id, known)
    for (const head of headsOf(world, beside, j)) known.add(head)
    const speaks = world.speaks[j] === 1 || isDescriber(world, beside, j)
    if (!speaks) continue
    // whoever answers is not who said it
    if (other.sentence === m.sentence || isRejoinder(world, other)) return null
    const isNew = !entity.mentions.length && !(m.gender && entity.gender && m.gender !== entity.gender)
    const isNear = other.sentence <= m.sentence + reach
    if (
      isNew &&
      isNear &&
      (known.size ? fits(m.head, known) : !others && m.determiner !== 'definite' && saysPlainly(world, other))
    )
      return entity
    if (isNew && known.has(singularOf(m.head))) return entity
    others = true
  }
  return null
}

/** "… who asked not to be named", "… speaking on condition of anonymity". */
function isAnonymous({ scan }: World, m: Mention): boolean {
  const sentence = scan.splitting.sentences[m.sentence]
  for (let i = m.span[1]; i < (sentence?.to ?? 0) && i < m.span[1] + 25; i++)
    if (
      /^(?:anonymity|anonymous|anonymously|named|identified|unnamed|familiar|close|briefed|privy|knowledge|authori[sz]ed)$/.test(
        scan.tokens.lower[i] ?? '',
      )
    )
      return true
  return false
}

function isRejoinder({ scan }: World, m: Mention): boolean {
  const sentence = scan.splitting.sentences[m.sentence]
  for (let i = m.span[1]; i < (sentence?.to ?? 0) && i < m.span[1] + 25; i++)
    if (rejoinders.has(scan.tokens.lower[i] ?? '')) return true
  return false
}

const rejoinders: ReadonlySet<string> = new Set(
  'denied denies deny dismissed dismisses rejected rejects disputed disputes refuted rebuffed never untrue false'.split(
    ' ',
  ),
)

/** What a mention's title and the descriptions beside it call somebody. */
function headsOf({ gathered }: World, beside: ReadonlyMap<number, Apposition>, j: number): string[] {
  const found = [gathered.mentions[j]?.head ?? '']
  for (let d = j - 3; d < j + 4; d++) if (beside.get(d)?.named === j) found.push(gathered.mentions[d]?.head ?? '')
  return found.map(singularOf).filter((head) => !plain.has(head))
}

/** "The ministry's spokesman, Erik Thorsen, said": the description is what was found to speak. */
function isDescriber({ speaks }: World, beside: ReadonlyMap<number, Apposition>, j: number): boolean {
  for (let d = j - 3; d < j; d++) if (beside.get(d)?.named === j && speaks[d]) return true
  return false
}

const fits = (noun: string, heads: ReadonlySet<string>): boolean => {
  const one = singularOf(noun)
  const titles = called.get(one)
  for (const head of heads) if (head === one || titles?.has(head)) return true
  return false
}

/** "Holm said", "Holm, 34, said", "said Holm": nothing else is said of him; never "Holm, who grows oats, said" or "Holm left and said". */
function saysPlainly({ scan: { tokens } }: World, m: Mention): boolean {
  const { lower } = tokens
  const aged = lower[m.span[1]] === ',' && /^\d\d$/.test(lower[m.span[1] + 1] ?? '') && lower[m.span[1] + 2] === ','
  const at = aged ? m.span[1] + 3 : m.span[1]
  if (says(lower[at] ?? '')) return true
  const introduced = lower[at] === ',' && !/^(?:and|but|adding)$/.test(lower[at + 1] ?? '')
  return says(lower[m.span[0] - 1] ?? '') && !introduced && !/^(?:of|from|at|for|with|in)$/.test(lower[at] ?? '')
}

const says = (word: string): boolean => {
  const verb = cueVerbs.get(word)?.class
  return verb === 'say' || verb === 'tell'
}
