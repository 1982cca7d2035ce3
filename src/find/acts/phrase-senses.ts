import { claimNouns, deniedGoods } from '../../lexicon/stances.js'
import { any, type Scene, Word } from '../grammar/scene.js'
import type { PhraseMatch } from '../phrases.js'
import { endsPhrase } from './claim-objects.js'

/** Whether the words of a phrase of answering mean something else where they stand. */
export function meansElse(scene: Scene, found: PhraseMatch): boolean {
  const { lower } = scene
  const { from, to } = found
  const [first, last, next, second] = [lower[from] ?? '', lower[to - 1] ?? '', lower[to] ?? '', lower[to + 1] ?? '']
  switch (last) {
    // "their denial of bail", "her climate denial": a refusal, a creed
    case 'denial':
    case 'denials':
      return isDenialOf(lower, to)
    case 'up':
      // "are making up their minds"
      if (/^minds?$/.test(second)) return true
      // "the numbers do not add up": a plan's, and no claim
      if (lower[to - 2] === 'add') return /^(?:numbers|figures|sums|maths?|plans?|they|it)$/.test(lower[from - 1] ?? '')
      return /^ma(?:de|ke|kes|king)$/.test(first) && to - from === 2 && !isInvented(scene, found)
    // "had no answer to the late goal"
    case 'answer':
    case 'reply':
    case 'response':
      return first !== 'no' && /^(?:to|for)$/.test(next) && !asksSomething(scene, to + 1)
    // "has never occurred with such speed": it has, more slowly
    case 'happened':
    case 'occurred':
    case 'existed':
      return /^(?:with|before|like)$/.test(next)
    // "keeps silent engines in its range"
    case 'silent':
      if (/^(?:is|are|was|were|been)$/.test(first) && !/^(?:on|about|over|when|as)$/.test(next)) return true
      return /^[a-z]/.test(next) && !any(scene, to, behindSilent)
    // "took it back to the shop"
    case 'back':
      return /^(?:to|into|from|home|inside|in)$/.test(next)
    // "could not remember his password": what is theirs, and nothing that anybody asks about
    case 'remember':
    case 'recall':
      return any(scene, to, Word.possessive) && !/^(?:words|remarks|conversation|meeting|role)$/.test(second)
    // "they have that right under the law"
    case 'right':
      if (lower[to - 2] === 'it' && /^(?:before|after|where|there|here|away|next|behind|under|outside)$/.test(next))
        return true
      return /^(?:have|has|had)$/.test(first) && /^(?:under|to|of|as|in)$/.test(next)
    // "I will plead guilty": not yet
    case 'guilty':
      return /^(?:will|'ll|would|may|might|could|'d|should)$/.test(lower[from - 1] ?? '')
    // "do not get hung up on his tweets"
    case 'on':
      // "do not comment on every swing in the price"
      if (/^(?:every|each)$/.test(next)) return true
      return first === 'hung' && /^(?:get|gets|got|getting|be|is|are|was|were|too|so)$/.test(lower[from - 1] ?? '')
    // "there is no such thing as a free lunch"
    case 'thing':
      return next === 'as'
    // "pick up the phone and call the man"
    case 'phone':
      return next === 'and'
    default:
      return (
        callsOut(scene, found) ||
        isPassingSight(scene, found) ||
        isAnyFalsehood(scene, found) ||
        tellsRumours(scene, found) ||
        callsPolicy(scene, found) ||
        isOpenAbout(scene, found) ||
        isIgnorant(scene, found) ||
        isOwnRecord(scene, found) ||
        saysEither(scene, found)
      )
  }
}

/** "of bail", "of the vote": what is not given to somebody; and before the noun, what some people believe is not so. */
function isDenialOf(lower: readonly string[], to: number): boolean {
  if (/^(?:climate|holocaust|genocide|election|science|self|plausible|change)$/.test(lower[to - 2] ?? '')) return true
  if (lower[to] !== 'of') return false
  for (let i = to + 1; i < to + 4; i++) if (deniedGoods.has(lower[i] ?? '')) return true
  return false
}

/** "has made no secret of it": how somebody is, and no answer. */
const isOpenAbout = ({ lower }: Scene, { from, to }: PhraseMatch): boolean =>
  /^(?:has|have|had|'s|'ve|always|never)$/.test(lower[from - 1] ?? '') && /^(?:secret|bones)$/.test(lower[to - 3] ?? '')

const asking =
  /^(?:questions?|requests?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies)|messages?|calls?|letters?|e-?mails?|claims?|allegations?|accusations?|charges?|reports?|criticisms?|us|me|reporters)$/

function asksSomething({ lower }: Scene, from: number): boolean {
  for (let i = from; i < from + 5; i++) if (asking.test(lower[i] ?? '')) return true
  return false
}

const opinions = /^(?:absurd|ridiculous|ludicrous|preposterous|laughable|outlandish)$/
const policies: ReadonlySet<string> = new Set(
  'plan plans proposal proposals policy policies bill bills measure measures tax taxes wall ban bans demand demands rule rules law laws call calls bid bids decision decisions ruling offer strategy'.split(
    ' ',
  ),
)

/** "blasted the call for a wall, calling it absurd": what ought not to be, and is no claim. */
function callsPolicy({ lower, splitting }: Scene, { from, to, phrase }: PhraseMatch): boolean {
  if (phrase.stance !== 'denies' || !opinions.test(lower[to - 1] ?? '')) return false
  const low = splitting.sentences[splitting.sentenceOf[from] ?? -1]?.from ?? from
  let named = false
  for (let i = to - 1; i >= low; i--) {
    if (claimNouns.has(lower[i] ?? '') && !/^(?:plans?|idea|notion)$/.test(lower[i] ?? '')) return false
    named ||= policies.has(lower[i] ?? '') && (i > from || !/^call/.test(lower[i] ?? '') || lower[i + 1] === 'for')
  }
  return named
}

const behindSilent = Word.preposition | Word.conjunction | Word.subordinator | Word.adverb | Word.time | Word.determiner

const inventions =
  /^(?:stor(?:y|ies)|tales?|claims?|allegations?|accusations?|charges?|accounts?|quotes?|quotations?|facts?|figures|statistics|lies|names?|excuses?|evidence|data|sources?|everything|things?|stuff|incidents?|attacks?|it|that|this|them|reports?|details?|rumou?rs?)$/

/** "made up the story", "is made up.": never "made up a third of the voters", "makes up for it", "is made up of". */
function isInvented(scene: Scene, { to }: PhraseMatch): boolean {
  const { lower } = scene
  if (lower[to] === 'of' || lower[to + 1] === 'of' || lower[to] === 'for') return false
  if (any(scene, to, Word.punctuation | Word.conjunction | Word.adverb | Word.time))
    return !any(scene, to + 1, Word.number)
  for (let i = to; i < to + 4; i++) {
    if (inventions.test(lower[i] ?? '')) return true
    if (any(scene, i, Word.number | Word.punctuation | Word.preposition)) return false
  }
  return false
}

/** "I saw a man", "counted only men": what somebody comes across or reckons, and checks of no claim. */
function isPassingSight({ lower }: Scene, { from, to }: PhraseMatch): boolean {
  if (!/^(?:saw|witnessed|counted)$/.test(lower[from] ?? '')) return false
  if (lower[from] === 'counted' && to - from === 1) return true
  return lower[from - 1] === 'i' || lower[from - 2] === 'i'
}

/** "calling him out for his lies", "called for an end to rumours": asks or blames, and names nothing. */
const callsOut = ({ lower }: Scene, { from, to, phrase }: PhraseMatch): boolean =>
  phrase.stance === 'denies' &&
  /^call/.test(lower[from] ?? '') &&
  to - from > 2 &&
  /^(?:on|for|out|off|in|up|upon|at|back|to)$/.test(lower[from + 1] ?? '')

const untrueOnes = /^(?:hoax|fake|bogus|false|phony|phoney|made-up|fabricated|doctored|debunked)$/

/** "the spread of false information", "a false internet video narrative": no story in particular, or another noun's. */
function isAnyFalsehood(scene: Scene, { from, to }: PhraseMatch): boolean {
  const { lower } = scene
  if (!untrueOnes.test(lower[from] ?? '') || to - from > 3) return false
  // "fake accounts": of a bank's customers
  if (/^accounts?$/.test(lower[to - 1] ?? '') && /^(?:fake|bogus|false|phon)/.test(lower[from] ?? '')) return true
  const told =
    /^(?:information|news)$/.test(lower[to - 1] ?? '') && !/^(?:the|this|that|these|such)$/.test(lower[from - 1] ?? '')
  if (told && !/^(?:that|about|stor(?:y|ies)|reports?|articles?|items?)$/.test(lower[to] ?? '')) return true
  return !told && /^[a-z]/.test(lower[to] ?? '') && !endsPhrase(scene, to, to + 1)
}

/** "describing rumours of an affair": tells of them, and calls nothing a rumour. */
function tellsRumours({ lower }: Scene, { from, to }: PhraseMatch): boolean {
  if (to - from !== 2 || !/^(?:describ|term|brand|label|call)/.test(lower[from] ?? '')) return false
  return (
    /^(?:rumou?rs?|lies|gossip|speculation|propaganda|myths?|inventions?|fantas(?:y|ies))$/.test(lower[to - 1] ?? '') &&
    /^(?:of|that|about|and|on)$/.test(lower[to] ?? '')
  )
}

/** "seemingly unaware of the cost": what somebody fails to notice, and no answer. */
function isIgnorant(scene: Scene, { from }: PhraseMatch): boolean {
  if (scene.lower[from] !== 'unaware') return false
  for (let i = from - 1; i >= from - 3; i--) if (any(scene, i, Word.be)) return false
  return true
}

/** "The man has no record of violence": of what he has done; only a body keeps records of what others claim. */
const isOwnRecord = ({ lower }: Scene, { from, to }: PhraseMatch): boolean =>
  lower.slice(from, to).some((word) => /^records?$/.test(word)) && somebody.test(lower[from - 1] ?? '')

const somebody =
  /^(?:he|she|who|i|man|woman|boy|girl|teenager|suspect|driver|player|defendant|accused|candidate|actor|singer)$/

/** "rightly or wrongly": the one or the other. */
const saysEither = ({ lower }: Scene, { from }: PhraseMatch): boolean =>
  lower[from - 1] === 'or' && /ly$/.test(lower[from - 2] ?? '')
