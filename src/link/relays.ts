import { countBehind } from '../find/grammar/counts.js'
import { isPeople } from '../find/grammar/people.js'
import { type Scene, sceneOf } from '../find/grammar/scene.js'
import { citable, occasions, telling, toTelling, writings } from '../lexicon/carriers.js'
import { knowingWords, withheldModifiers } from '../lexicon/sourceNouns.js'
import { perForm } from '../split/forms.js'
import { type SentenceSpan, type Splitting, TokenKind, type TokenSpan, type Tokens } from '../split/splitting.js'
import { hearerBefore, hearing } from './hearers.js'
import { type KnownOutlets, outletLike, strangeName } from './outlet-like.js'
import { calendar, capital, headOf, phraseFrom, withTies } from './phrase.js'

/** Words by which one passes on what another gave: `told` an outlet that heard it, `by` an outlet that quotes, `cited` whom one cites. */
export interface Relay {
  readonly kind: 'told' | 'written' | 'by' | 'cited'
  /** The word that gives it away. */
  readonly at: number
  /** Who passes it on, or for `cited` who gave it. */
  readonly span: TokenSpan
  readonly sentence: number
  readonly rule: string
}

/** How far behind a noun of occasion the outlet's name may stand: "in an interview late on Monday with the Herald". */
const reach = 9

/** Words at which a relay may start. */
const triggers: ReadonlySet<string> = new Set([
  ...telling,
  'learned',
  'learnt',
  ...'to with by in for via citing quoting cited quoted cites quotes reported reports'.split(' '),
])

const isTrigger = perForm((_, lower) => triggers.has(lower))

/** Find every relay of the article, in order. */
export function findRelays(splitting: Splitting, known: KnownOutlets): readonly Relay[] {
  const { tokens, sentences } = splitting
  const scene = sceneOf(splitting)
  const relays: Relay[] = []
  sentences.forEach((sentence, index) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!isTrigger(tokens, i)) continue
      const low = tokens.lower[i] ?? ''
      if (low === 'citing' && tokens.lower[i - 1] === 'without') continue
      const add = (kind: Relay['kind'], span: TokenSpan | null, rule: string): void => {
        if (span) relays.push({ kind, at: i, span, sentence: index, rule })
      }
      const hearer = hearing.has(low) ? hearerBefore(tokens, i, sentence, known) : null
      if (hearer) add('told', hearer, 'link/told-outlet')
      else if (telling.has(low))
        add('told', outletAt(tokens, i + 1, sentence, known) ?? strangeAt(tokens, i + 1, sentence), 'link/told-outlet')
      else if (low === 'to' && i > sentence.from && speaksTo(tokens, i, sentence))
        add('told', outletAt(tokens, i + 1, sentence, known), 'link/spoke-to-outlet')
      else if (low === 'with' && occasionBefore(tokens, i, sentence.from, occasions))
        add('told', outletAt(tokens, i + 1, sentence, known), 'link/interview-with-outlet')
      else if (low === 'by' && contactBefore(tokens, i, sentence.from))
        add('told', outletAt(tokens, i + 1, sentence, known), 'link/contacted-by-outlet')
      else if ((low === 'in' || low === 'for') && writingBefore(tokens, i, sentence.from))
        add('written', outletAt(tokens, i + 1, sentence, known), 'link/wrote-in-outlet')
      else if (low === 'by' && quotedBefore(tokens, i, sentence.from))
        add('by', outletAt(tokens, i + 1, sentence, known), 'link/quoted-by-outlet')
      else if (low === 'in' && (tokens.lower[i - 1] === 'quoted' || tokens.lower[i - 1] === 'cited'))
        add('by', outletAt(tokens, i + 1, sentence, known), 'link/quoted-in-outlet')
      else if (low === 'via') add('by', outletAt(tokens, i + 1, sentence, known), 'link/via-outlet')
      else if ((low === 'reported' || low === 'reports') && saysBehind(tokens, i, sentence.to))
        add('cited', phraseFrom(tokens, i + 1, sentence.to), 'link/quoted')
      else if (low === 'citing') add('cited', citedAt(scene, i + 1, sentence, false), 'link/citing')
      else if (low === 'quoting') add('cited', citedAt(scene, i + 1, sentence, true), 'link/citing')
      else if (
        (low === 'cited' || low === 'quoted' || low === 'cites' || low === 'quotes') &&
        !passive(tokens, i, sentence.from)
      )
        add('cited', citedAt(scene, i + 1, sentence, low.startsWith('quot')), 'link/quoted')
    }
  })
  return relays
}

/** The outlet that a noun phrase names: "Sunday's Herald" is the Herald, and "Channel 9's Ann Lee" speaks for Channel 9. */
function outletAt(tokens: Tokens, i: number, sentence: SentenceSpan, known: KnownOutlets): TokenSpan | null {
  const dated = calendar.has(tokens.lower[i] ?? '') && tokens.lower[i + 1] === "'s"
  const span = phraseFrom(tokens, dated ? i + 2 : i, sentence.to)
  if (!span) return null
  for (let at = span[0] + 1; at < span[1]; at++) {
    if (tokens.lower[at] !== "'s" || tokens.kind[at + 1] === TokenKind.quote) continue
    const owner: TokenSpan = [span[0], at]
    return capital(tokens, at + 1) && outletLike(tokens, owner, known) ? owner : null
  }
  // "told the newspaper's owners" speaks to the owners, "told NRK's “Morning Hour”" does not
  const owns = tokens.lower[span[1]] === "'s" && tokens.kind[span[1] + 1] !== TokenKind.quote
  if (owns || !outletLike(tokens, span, known)) return null
  // "told CNN and the Herald": both
  const other = tokens.lower[span[1]] === 'and' ? phraseFrom(tokens, span[1] + 1, sentence.to) : null
  return other && tokens.lower[other[1]] !== "'s" && outletLike(tokens, other, known) ? [span[0], other[1]] : span
}

function strangeAt(tokens: Tokens, i: number, sentence: SentenceSpan): TokenSpan | null {
  const span = phraseFrom(tokens, i, sentence.to)
  return span && tokens.lower[span[1]] !== "'s" && strangeName(tokens, span) ? span : null
}

/** "AFP reported the owners, a firm in Vale, as saying": how far behind "as saying" may stand. */
const asSaying = 16

function saysBehind({ lower }: Tokens, at: number, limit: number): boolean {
  for (let i = at + 2; i < Math.min(limit - 1, at + asSaying); i++)
    if (lower[i] === 'as' && /^(?:saying|telling|claiming|stating)$/.test(lower[i + 1] ?? '')) return true
  return false
}

/** Whom one cites; causes and grounds ("citing security concerns") are nobody. */
function citedAt(scene: Scene, i: number, sentence: SentenceSpan, anybody: boolean): TokenSpan | null {
  const { tokens } = scene
  const counted = pastCount(scene, i)
  const read = phraseFrom(tokens, counted, sentence.to)
  if (!read) return null
  const base: TokenSpan = [i, read[1]]
  const head = headOf(tokens, base)
  const last = base[1] - 1
  const named = capital(tokens, last) && !citable.has(head)
  // one quotes people, whatever they are, and cites grounds as well
  if (!named && !holdsCitable(tokens, base) && !(anybody && articles.has(tokens.lower[i] ?? ''))) return null
  if (named && tokens.lower[base[1]] === "'s") return null
  const whole = withTies(tokens, base, sentence.to)
  // "citing memos and two engineers": both
  if (named || tokens.lower[whole[1]] !== 'and') return whole
  const more = phraseFrom(tokens, pastCount(scene, whole[1] + 1), sentence.to)
  return more && holdsCitable(tokens, more) ? [i, withTies(tokens, more, sentence.to)[1]] : whole
}

/** Behind what leaves open how many there are: "citing at least | four witnesses", "half | a dozen". */
function pastCount(scene: Scene, i: number): number {
  const count = countBehind(scene, i)
  return scene.lower[count] === 'half' && scene.lower[count + 1] === 'a' ? count + 1 : count
}

/** Of whom a part is cited: "one of the engineers", "dozens of shopkeepers". */
const parts: ReadonlySet<string> = new Set(
  'one two three four five some many most several few half all both each none dozens hundreds thousands scores'.split(
    ' ',
  ),
)

/** Whether a phrase's own noun, before any preposition, is one that can be cited: "friends and others with …". */
function holdsCitable(tokens: Tokens, [from, to]: TokenSpan): boolean {
  for (let i = from; i < to; i++) {
    const low = tokens.lower[i] ?? ''
    if (low === 'of' && parts.has(tokens.lower[i - 1] ?? '')) continue
    if (i > from && (low === 'of' || low === 'with' || low === 'in' || low === 'for' || low === 'to')) return false
    // "security concerns": the noun that counts is the last of its run
    const next = tokens.lower[i + 1] ?? ''
    if (withheld.has(low)) return true
    if ((citable.has(low) || isPeople(low)) && (i + 1 >= to || !/^[a-z]/.test(next) || afterHead.has(next))) return true
  }
  return false
}

/** Whoever is called unnamed is somebody, whatever the noun: "citing two unnamed engineers". */
const withheld: ReadonlySet<string> = listed(withheldModifiers)

/** What may stand behind the noun that counts: "people familiar with the plan", "officials in Osmar". */
const afterHead: ReadonlySet<string> = new Set([
  ...listed(knowingWords),
  ...'and of with in at from near who inside'.split(' '),
])

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/[,\s]+/).filter(Boolean))
}

const articles: ReadonlySet<string> = new Set(['a', 'an', 'one', 'two', 'three', 'several', 'unnamed', 'another'])

function speaksTo(tokens: Tokens, to: number, sentence: SentenceSpan): boolean {
  const before = tokens.lower[to - 1] ?? ''
  if (toTelling.has(before)) return true
  if (before === 'exclusively' || before === 'recently' || before.endsWith('ly'))
    return toTelling.has(tokens.lower[to - 2] ?? '')
  return occasionBefore(tokens, to, sentence.from, occasions)
}

function occasionBefore(tokens: Tokens, at: number, low: number, nouns: ReadonlySet<string>): boolean {
  for (let i = at - 1; i >= Math.max(low, at - reach); i--) {
    if (tokens.kind[i] === TokenKind.punctuation || tokens.kind[i] === TokenKind.quote) return false
    if (nouns.has(tokens.lower[i] ?? '')) return true
  }
  return false
}

const contacting: ReadonlySet<string> = new Set([
  'contacted',
  'reached',
  'interviewed',
  'approached',
  'asked',
  'surveyed',
])

/** "when contacted by Reuters", "told on Sunday by". */
function contactBefore(tokens: Tokens, by: number, low: number): boolean {
  for (let i = by - 1; i >= Math.max(low, by - 4); i--) if (contacting.has(tokens.lower[i] ?? '')) return true
  return false
}

/** "wrote in", "writing for", "in a guest column in Sunday's". */
function writingBefore(tokens: Tokens, at: number, low: number): boolean {
  const before = tokens.lower[at - 1] ?? ''
  if (before === 'writing' || before === 'wrote' || before === 'writes' || before === 'written') return true
  for (let i = at - 1; i >= Math.max(low, at - 4); i--) {
    if (tokens.kind[i] === TokenKind.punctuation) return false
    if (writings.has(tokens.lower[i] ?? '')) return true
  }
  return false
}

const quotedForms: ReadonlySet<string> = new Set([
  'quoted',
  'cited',
  'carried',
  'published',
  'broadcast',
  'aired',
  'posted',
  'obtained',
  'seen',
  'reviewed',
  'viewed',
])

/** "quoted by", "quoted as saying by", "first reported by", "carried by". */
function quotedBefore(tokens: Tokens, by: number, low: number): boolean {
  for (let i = by - 1; i >= Math.max(low, by - 4); i--) {
    if (tokens.kind[i] === TokenKind.punctuation) return false
    const word = tokens.lower[i] ?? ''
    if (quotedForms.has(word)) return true
    if (word === 'reported' && i === by - 1) return true
  }
  return false
}

const beForms: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", 'as', 'when'])

function passive(tokens: Tokens, verb: number, low: number): boolean {
  for (let i = verb - 1; i >= Math.max(low, verb - 3); i--) {
    const word = tokens.lower[i] ?? ''
    if (beForms.has(word)) return true
    if (!word.endsWith('ly') && word !== 'also' && word !== 'not') return false
  }
  return false
}
