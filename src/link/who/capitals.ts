import { cueVerbs } from '../../find/grammar/verbs.js'
import { type OfForm, perForm } from '../../split/forms.js'
import { type Splitting, TokenKind, type Tokens } from '../../split/splitting.js'
import { Type } from './mention.js'
import { isOf, role, Sort } from './sorts.js'
import { addresses, modifiers, nounOf, nouns, titleNounOf, verbs } from './words.js'

/** Words with a capital inside a sentence: names, even where they begin another. */
export function midCapitals({ tokens, sentences }: Splitting, titled: readonly boolean[]): Set<string> {
  const found = new Set<string>()
  sentences.forEach((sentence, s) => {
    if (titled[s]) return
    if (beginsName(tokens, sentence.from)) found.add(tokens.lower[sentence.from] ?? '')
    for (let i = sentence.from + 1; i < sentence.to; i++)
      if (
        tokens.words[i] !== tokens.lower[i] &&
        isCapitalized(tokens.words[i] ?? '', tokens.kind[i] ?? 0) &&
        !opensClause(tokens, i, sentence.from)
      )
        found.add(tokens.lower[i] ?? '')
  })
  return found
}

/** "Kovács Béla" at the start of a sentence: two capitals, neither of them a title or a noun. */
function beginsName(tokens: Tokens, i: number): boolean {
  return (
    tokens.kind[i] === TokenKind.word &&
    tokens.kind[i + 1] === TokenKind.word &&
    isCapital(tokens.words[i]) &&
    isCapital(tokens.words[i + 1]) &&
    (isOf(tokens, i, Sort.given) || isOf(tokens, i + 1, Sort.given) || isApposed(tokens, i)) &&
    !isOf(tokens, i, Sort.starter | role | Sort.modifier | Sort.noun)
  )
}

/** "Kovács Béla, a baker": words that no list has, with an apposition behind them. */
function isApposed(tokens: Tokens, i: number): boolean {
  return tokens.lower[i + 2] === ',' && isIntroduced(tokens, i + 3) && !isOf(tokens, i + 1, Sort.noun | Sort.starter)
}

/** "Van den Akker": a particle at the start, whose name follows. */
export function beginsParticled(tokens: Tokens, i: number): boolean {
  if (!isOf(tokens, i, Sort.particle)) return false
  let k = i + 1
  while (k < i + 3 && isOf(tokens, k, Sort.particle)) k++
  return isCapital(tokens.words[k]) && tokens.kind[k] === TokenKind.word
}

/** Plurals for people that no list has: "Shoppers said", never "Brooks said". */
const people = /(?:er|or|ist|ian|ant|ent|ee|ive|al|ic|an|ard|mate|ling)s$/

/** Clubs that go by the last word of their name: "Rovers said". */
const clubs: ReadonlySet<string> = new Set(['rovers', 'wanderers', 'rangers'])

const numeral = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-|$)/

/** A capital at the start, and nothing else that makes it a name: "Online reports", "Managers said", "Moments later". */
export function isPlainStart(tokens: Tokens, i: number): boolean {
  const word = tokens.lower[i] ?? ''
  if (nouns.has(word) || nounOf(word)?.plural || /(?:ing|ed|ly)$/.test(word) || numeral.test(word)) return true
  const next = tokens.lower[i + 1] ?? ''
  // "Norvik, a shipbuilder, said", "Norvik, in turn, says"
  if (next === ',' && (isIntroduced(tokens, i + 2) || speaksOn(tokens, i + 2))) return false
  // "Look, …", "Meh."
  if (/^(?:[.!?,]|\u2026|--|\u2014)$/.test(next)) return true
  if (tokens.words[i + 1] !== next || tokens.kind[i + 1] !== TokenKind.word) return false
  // "Employment in the mines", "Presidential elections"
  if (linked.has(next) || (adjectival.test(word) && next.endsWith('s') && !verbs.has(next))) return true
  // "Human rights groups"
  if ((next === 'rights' || next === 'welfare') && isOf(tokens, i + 2, Sort.noun)) return true
  return nouns.has(next) && !verbs.has(next)
    ? true
    : word.length > 4 &&
        word.endsWith('s') &&
        !/(?:ss|us|is|os|es)$/.test(word) &&
        !(verbs.has(next) && (!people.test(word) || clubs.has(word)))
}

/** "Union officials", "Authorities": a common noun at the start, though the article has it in a name: "the Dockers' Union". */
export function isCommonStart(tokens: Tokens, i: number): boolean {
  const noun = nouns.get(tokens.lower[i] ?? '')
  if (!noun) return false
  const next = tokens.lower[i + 1] ?? ''
  return (
    (noun.type === Type.person && noun.plural) || (tokens.words[i + 1] === next && nouns.get(next)?.plural === true)
  )
}

/** What stands behind a common noun and hardly ever behind a name that begins a sentence. */
const linked: ReadonlySet<string> = new Set('in of across for among between within to than'.split(' '))

const adjectival = /.{3}(?:ial|ent|ive|ous|ary|ful|less|able|ible|ional)$/

/** Whether an apposition or a relative clause starts here that another comma closes. */
function isIntroduced({ lower }: Tokens, from: number): boolean {
  if (!/^(?:the|a|an|who|which|whose|one|once|formerly|[dr]-.+|\d\d)$/.test(lower[from] ?? '')) return false
  for (let i = from + 1; i < from + 16; i++) {
    if (lower[i] === ',') return true
    if ((lower[i] === '.' && lower[i + 1] !== ',') || lower[i] === undefined) return false
  }
  return false
}

/** Whether a word or two stand here before the comma behind which somebody's verb goes on: "in turn, says". */
function speaksOn({ lower }: Tokens, from: number): boolean {
  for (let i = from + 1; i < from + 4; i++) if (lower[i] === ',') return cueVerbs.has(lower[i + 1] ?? '')
  return false
}

export const isTitleWord = (word: string): boolean =>
  addresses.has(word) || modifiers.has(word) || titleNounOf(word)?.type === Type.person

const ranked = /^(?:minister|secretary|president|chancellor|duke|earl|prince|princess|king|queen|archbishop|bishop)$/

/** Whether a name follows a title's first word, right away or behind a few words more of the title. */
export function titleFollows(tokens: Tokens, i: number): boolean {
  // "Mr Baker said": a surname, whatever else it means
  if (isAddress(tokens, i)) return isCapital(tokens.words[tokens.words[i + 1] === '.' ? i + 2 : i + 1])
  let titled = isOf(tokens, i, role)
  for (let k = i + 1; k < i + 5; k++) {
    const word = tokens.lower[k] ?? ''
    if (word === 'of' && ranked.test(tokens.lower[k - 1] ?? '')) return isCapital(tokens.words[k + 1])
    // "Rep.-elect Ana Ruiz"
    if (word === '.' || word === '-' || word === 'elect') continue
    if (!isCapital(tokens.words[k])) return false
    if (!isOf(tokens, k, role | Sort.modifier)) return titled
    titled ||= isOf(tokens, k, role)
  }
  return false
}

export function isCapital(word: string | undefined): boolean {
  if (word === undefined) return false
  const code = word.charCodeAt(0)
  return code < 128 ? code >= 65 && code <= 90 : /^\p{Lu}/u.test(word)
}

/** "Pro-Russian", "US-led", "Moscow-based" describe and do not name; "UPDATE 2-Mine closes" counts. */
const affixed =
  /^[dri]-|^[1-6]-|^(?:pro|anti|non|ex|pre|post|mid|trans|un|then)-|-(?:led|backed|based|style|run|owned|born|trained|affiliated|controlled|held|sponsored|linked|funded|occupied|inspired|allied|language|speaking|made|educated|appointed|era|wide|bound|free|old)$/i

/** "July-September" is a time. */
const span =
  /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:uary|ch|il|ust|t?ember|ober)?$/i

/** "The Washington Post-ABC News poll" is the Post's and the network's. */
const postAndAnother = /^Post-[A-Z]{2}/

const isSpan = (word: string): boolean => {
  const at = word.indexOf('-')
  return span.test(word.slice(0, at)) && span.test(word.slice(at + 1))
}

/** A word is written as a name where it begins with a capital or has one inside ("iGen", "al-Momani", "9to5Mac"). */
export function isCapitalized(word: string, kind: number): boolean {
  if (kind === TokenKind.punctuation || kind === TokenKind.quote || kind === TokenKind.symbol) return false
  const code = word.charCodeAt(0)
  if (word.includes('-') && (isSpan(word) || (affixed.test(word) && !postAndAnother.test(word)))) return false
  if (kind === TokenKind.address) return /^[\w-]+\.[A-Za-z]+$/.test(word)
  if (code >= 65 && code <= 90) return word !== 'I'
  if (code < 128)
    return (code < 48 || code > 57 || kind === TokenKind.number) && /[A-Z]/.test(word) && /[a-z]/.test(word)
  return /\p{Lu}|[\u0600-\u06ff\u4e00-\u9fff\uac00-\ud7af]/u.test(word)
}

/** A capital says little at the start of a sentence, of a quotation and behind a colon. */
export function opensClause(tokens: Tokens, i: number, from: number): boolean {
  if (i === from) return true
  const kind = tokens.kind[i - 1]
  // an opening mark; a closing one ends a nickname
  if (kind === TokenKind.quote) return tokens.start[i] === tokens.end[i - 1]
  const before = tokens.words[i - 1]
  return before === ':' || before === '(' || before === '•' || before === '*'
}

/** Whether only the smallest words are written small: "Ben Marlow Slams Rivals in a Debate.", never "Ben Marlow met Ida Holm in Oslo." */
function isHeadlined(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens.kind[i] === TokenKind.word &&
      tokens.words[i] === tokens.lower[i] &&
      !smallest.has(tokens.lower[i] ?? '')
    )
      return false
  return true
}

const smallest: ReadonlySet<string> = new Set(
  "a an the of in on at to for by with from as and or but vs v over after up 's 't not".split(' '),
)

export function isTitled(tokens: Tokens, from: number, to: number): boolean {
  let words = 0
  let capitals = 0
  for (let i = from; i < to; i++) {
    const word = tokens.words[i] ?? ''
    if (tokens.kind[i] !== TokenKind.word || word.length < 4) continue
    words++
    if (isCapital(word)) capitals++
  }
  // a headline has no full stop, or else no small word in it either
  const stopped = /^[.:]$/.test(tokens.words[to - 1] ?? '')
  if (words >= 4 && capitals >= words * 0.8 && (!stopped || (words >= 5 && isHeadlined(tokens, from, to)))) return true
  // ALL CAPITALS, a line or a caption's start
  let letters = 0
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue
    const word = tokens.words[i] ?? ''
    if (word !== word.toUpperCase()) return false
    if (word.length > 3) letters++
  }
  return letters > 0 && to - from > 1
}

/** "Mr", "Dr": what is nothing but a form of address. */
export const isAddress: OfForm<boolean> = perForm(
  (_, lower) => addresses.has(lower) && !nouns.has(lower) && /^(?:mr|mrs|ms|dr|prof)$/.test(lower),
)
