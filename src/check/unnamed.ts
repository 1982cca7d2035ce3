import type { Link, Sentence } from '../article.js'
import { attributionsIn, textOf, type View, type Voice, words } from './look.js'

/** The sources whose names are withheld, in the order of their first words. */
export const anonymous = (view: View): readonly Voice[] =>
  [...view.voices.values()].filter((v) => v.source.kind === 'anonymous' && isSomebody(view, v) && speaks(view, v))

const somebody =
  /\b(?:sources?|insiders?|people|persons?|individuals?|official|officials|aides?|advis[eo]rs?|strategists?|operatives?|staffers?|lawmakers?|diplomats?|officers?|executives?|employees?|members?|engineers?|delegates?|friends?|lawyers?|attorneys?|bankers?|donors?|agents?|wom[ae]n|m[ae]n|who|one|another)\b/i

/** Whom the article only knows the mind of says nothing: “party insiders are convinced that …”. */
const speaks = (view: View, { source, sentences }: Voice): boolean =>
  sentences.some((s) =>
    attributionsIn(view, s).some(
      (a) => a.chain.some((l) => l.sources.includes(source.index)) && !a.cue.some((c) => minds.test(words(view, c))),
    ),
  )

const minds =
  /^(?:(?:are|is|was|were|now|more|still|have|has|been) )*(?:convinced|hopeful|worried|afraid|hop(?:e|es|ed|ing)|fear\w{0,3}|want\w{0,3})\b/i

/** “Source:” under a table, “media sources” and what is only close to something are nobody whose name is withheld. */
function isSomebody(view: View, { mention }: Voice): boolean {
  const said = words(view, mention)
  return somebody.test(said) && !/\b(?:media|news) sources\b/i.test(said) && view.masked[mention[1]] !== ':'
}

const generic = new Set(
  `a an the one two three four five several other others another second third multiple numerous various some many few more this that these those its
  their his her our of and or both unnamed anonymous unidentified undisclosed source sources insider insiders people person persons individual
  individuals somebody someone well-placed reliable credible trusted knowledgeable informed`.split(/\s+/),
)

/** Words for withholding the name say nothing of who it is. */
const namelessly =
  /,? (?:who (?:asked|declined|refused|wished|wanted|requested|spoke|did not want)|speaking on|on (?:the )?condition of anonymity)/

/** What follows a mention and says more of the source. */
const more =
  /^[\s,]{0,3}(?:(?:very |directly |personally )?(?:close|familiar|briefed|involved|aware|present)|with|at|in|inside|within|from|near|on|among|close|who (?:work|attend\w{0,4}|heard|took|was (?:there|present|briefed|in)|were (?:there|present|briefed|in)|ha[ds] (?:seen|read|direct|knowledge|been briefed)|saw|witnessed|know|took part))\b/

/** Tell whether nothing is said of who a source is: all words for it are generic, wherever it is mentioned. */
export function isBare(view: View, { source, mention }: Voice): boolean {
  if (source.description !== null || source.affiliation !== null) return false
  return [mention, ...source.mentions].every(
    ([start, end]) =>
      words(view, [start, end])
        .toLowerCase()
        .split(namelessly, 1)
        .flatMap((said) => said.split(/[^\p{L}-]+/u))
        .every((w) => w === '' || generic.has(w) || isPronoun.has(w)) && !more.test(view.masked.slice(end, end + 40)),
  )
}

/** Words by which a mention points back: “the source”, “sources said” behind “three people familiar with the plan”. */
const back =
  /^(?:the|this|that|these|those|both|his|her|our|my|all|(?:one|another|two|three|some|both|all) of (?:the|these|those|them|his|her|our)) |^(?:the )?(?:sources|insiders|people|officials)$/i

/**
 * Tell whether words that say nothing of a source point back to others that do: a definite or bare plural form, where the article has
 * described a source of that number before.
 */
export function pointsBack(view: View, voice: Voice): boolean {
  const said = words(view, voice.mention)
  const isMany = isPlural(view, voice)
  return (
    back.test(said) &&
    anonymousLike(view).some(
      (o) =>
        o !== voice &&
        o.mention[0] < voice.mention[0] &&
        (!isBare(view, o) || /^(?:the|this|that) /i.test(said)) &&
        (isMany ? isPlural(view, o) : /^(?:the|this|that|our|one of)/i.test(said) || !isPlural(view, o)),
    )
  )
}

/** Withheld names, and others of whom only a description stands: “an operative in the tower” becomes “the insider”. */
const anonymousLike = (view: View): readonly Voice[] =>
  [...view.voices.values()].filter(({ source }) => source.kind === 'anonymous' || source.kind === 'unnamed')

const isPronoun = new Set('he she it they him her them who whom that which'.split(' '))

/** What a source is called where it is several. */
const several =
  /\b(?:sources|insiders|officials|people|persons|individuals|others|aides|diplomats|officers|employees|lawmakers)\b/i

export const isPlural = (view: View, { mention }: Voice): boolean => {
  const said = words(view, mention)
  return several.test(said) || (many.test(said) && !/^(?:an?|one|another|the|this|that) /i.test(said))
}

/** “Friends of Novak”, “allies close to her”. */
const many =
  /^(?:[\p{L}-]+ ){0,3}\p{L}{3,20}s(?= (?:of|who|with|close|familiar|at|in|from|near|inside|briefed)\b|,|$)/iu

/** One or a few with a post, of whom no name is given: “one Western diplomat”. Crowds and critics are nobody in particular. */
const post =
  /^(?:an?|one|another|two|three|several|the) (?:[\p{L}-]+ ){0,3}(?:diplomat|official|aide|advis[eo]r|lawmaker|executive|staffer|officer|colleague|manager|minister|strategist|operative|banker|engineer|player|employee|person (?:close|familiar|briefed))s?\b/iu

/** Whether a link is somebody whose name is withheld, called a source or not. */
export const isWithheld = (view: View, from: Link | null): boolean =>
  from?.kind === 'anonymous' ||
  (from?.kind === 'unnamed' &&
    from.mention !== null &&
    (post.test(words(view, from.mention)) ||
      asksSo.test(view.masked.slice(from.mention[0], from.mention[1] + 70).split(/[.;]/, 1)[0] ?? '')))

const asksSo =
  /\bwho (?:asked|wanted|wished|preferred|chose|spoke|requested|declined)\b.{0,40}\b(?:anonym\w{1,5}|named|identified)\b/

const reason =
  /\b(?:because|for fear|fear(?:s|ed|ing)?|afraid|authori[sz]ed|authority|allowed|permitted|prohibited|barred|forbidden|lack(?:s|ed|ing)?|to protect|to avoid|retaliation|reprisals?|repercussions|sensitiv\w{1,8}|candidly|frankly|freely|openly|private(?:ly)?|confidential|not public|yet to be|ongoing|so as|anonymity (?:to|so|in order|because|for|due)|to discuss|to describe|internal)\b/i

const withheld =
  /\b(?:anonym\w{1,8}|not (?:to )?be (?:named|identified)|unnamed|unidentified|nam(?:e|ed)|identif\w{1,8}|authori[sz]ed|spoke)\b/i

/** The sentences that speak of a source: those it is a link of, and those beside that mention it. */
export function sentencesOf(view: View, voice: Voice): readonly Sentence[] {
  const { sentences } = view.article
  const near = new Set<number>()
  for (const s of voice.sentences) near.add(s.index)
  const first = voice.sentences[0]?.index
  if (first !== undefined) for (const i of [first - 1, first + 1, first + 2]) near.add(i)
  return [...near].flatMap((i) => sentences[i] ?? [])
}

/** Tell whether the article says why a source's name is withheld. */
export const hasReason = (view: View, voice: Voice): boolean =>
  sentencesOf(view, voice).some((s) => {
    const text = textOf(view, s)
    return withheld.test(text) && reason.test(text)
  })
