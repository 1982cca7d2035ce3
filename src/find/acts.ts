import type { Stance } from '../article.js'
import { type AnswerVerb, answerVerbs, claimNouns, deniedGoods, falsity, truth } from '../lexicon/stances.js'
import type { SentenceSpan, TokenSpan } from '../split/splitting.js'
import { nounPhraseAfter, nounPhraseBefore } from './nouns.js'
import { type Operators, operatorsBefore } from './operators.js'
import { phraseAt } from './phrases.js'
import { any, type Scene, Word } from './scene.js'

/** An act of answering as the words give it, before anybody knows who is who. */
export interface Act {
  readonly sentence: number
  readonly stance: Stance
  /** The words of the act with what negates or refuses it. */
  readonly cue: TokenSpan
  /** The verb or phrase itself. */
  readonly head: TokenSpan
  /** `source`: whom `who` names (`null`: left out, as behind "but"); `voice`: whoever says the sentence; `outlet`; `nobody`. */
  readonly by: 'source' | 'voice' | 'outlet' | 'nobody'
  readonly who: TokenSpan | null
  /** What follows the act, up to the end of its clause. */
  readonly object: TokenSpan
  /** Whether it says how things are ("denied it"), not only that nothing is said. */
  readonly asserts: boolean
  /** Which verb of the lexicon, or `phrase`, `falsity`. */
  readonly kind: AnswerVerb['name'] | 'phrase' | 'falsity'
}

const verbs = new Map<string, AnswerVerb>()
for (const verb of answerVerbs) for (const form of verb.forms) if (!verbs.has(form)) verbs.set(form, verb)

/** Find every act of answering, in the order of the text. */
export function findActs(scene: Scene): readonly Act[] {
  const acts: Act[] = []
  const { sentences } = scene.splitting
  for (let s = 0; s < sentences.length; s++) {
    const sentence = sentences[s] as SentenceSpan
    if (!sentence.furniture) actsIn(scene, sentence, s, acts)
  }
  return acts
}

const asserting: ReadonlySet<Stance> = new Set<Stance>(['confirms', 'denies', 'disputes', 'refutes'])

function actsIn(scene: Scene, sentence: SentenceSpan, index: number, out: Act[]): void {
  const { lower } = scene
  const { from, to } = sentence
  let free = from
  for (let i = from; i < to; i++) {
    const phrase = phraseAt(lower, i, to)
    if (phrase) {
      const act = phraseAct(scene, sentence, index, phrase.from, phrase.to, phrase.phrase.stance, phrase.phrase.by)
      if (act) {
        add(out, act, scene)
        i = phrase.to - 1
        free = phrase.to
        continue
      }
    }
    if (any(scene, i, Word.be) || lower[i] === 'false' || lower[i] === 'fake' || lower[i] === 'hoax') {
      const act = falsityAct(scene, sentence, index, i, free)
      if (act) {
        add(out, act, scene)
        i = act.head[1] - 1
        free = act.head[1]
        continue
      }
    }
    const verb = verbs.get(lower[i] ?? '')
    if (!verb) continue
    const act = verbAct(scene, sentence, index, i, verb, free)
    if (act) {
      add(out, act, scene)
      free = i + 1
    }
  }
}

/** Add an act; the second of a pair ("confirm or deny") only makes the first one longer. */
function add(out: Act[], act: Act, scene: Scene): void {
  const last = out.at(-1)
  if (last && last.sentence === act.sentence && act.head[0] - last.head[1] <= 2) {
    const word = scene.lower[last.head[1]] ?? ''
    if ((word === 'or' || word === 'nor') && last.stance === act.stance) {
      out[out.length - 1] = {
        ...last,
        cue: [last.cue[0], act.cue[1]],
        head: [last.head[0], act.head[1]],
        object: act.object,
      }
      return
    }
  }
  out.push(act)
}

function verbAct(
  scene: Scene,
  s: SentenceSpan,
  index: number,
  head: number,
  verb: AnswerVerb,
  free: number,
): Act | null {
  const { lower } = scene
  // "any comment", "the denied", "a confirmed case"
  if (
    any(scene, head - 1, Word.determiner) &&
    lower[head - 1] !== 'that' &&
    lower[head - 1] !== 'neither' &&
    lower[head - 1] !== 'either'
  )
    return null
  if (lower[head + 1] === '-' || (scene.tokens.words[head] ?? '') === lower[head]?.toUpperCase()) return null
  const ops = operatorsBefore(scene, head, s.from)
  if (ops.governed || ops.unreal) return null
  const plain = !ops.negated && !ops.refused && !ops.unable
  const stance = stanceOf(verb, ops, plain)
  if (!stance) return null
  const participle = /(?:ed|n)$/.test(lower[head] ?? '')
  const passive = ops.passive && participle && !ops.refused
  const bare = participle && !passive && ops.from === head && isAttribute(scene, head)
  if (bare) return null
  const object = objectOf(scene, head + 1, s.to)
  if (!fits(scene, verb, ops, plain, passive, head, object)) return null
  const cue: TokenSpan = [Math.max(ops.from, free), head + 1]
  const base = { sentence: index, cue, head: [head, head + 1] as const, object, kind: verb.name }
  if (passive || (participle && lower[head + 1] === 'by' && ops.from === head)) {
    const agent =
      lower[head + 1] === 'by' || lower[head + 2] === 'by' || lower[head + 3] === 'by'
        ? agentAfter(scene, head + 1, s.to)
        : null
    if (verb.name === 'tell' || verb.name === 'give' || verb.name === 'comment') return null
    if (verb.name === 'respond') return { ...base, stance: 'no-response', by: 'source', who: null, asserts: false }
    if (agent)
      return {
        ...base,
        object: subjectSide(scene, ops.from, s.from),
        stance,
        by: 'source',
        who: agent,
        asserts: asserting.has(stance),
      }
    if (stance === 'not-confirmed' || stance === 'unverified')
      return verb.name === 'confirm' || verb.name === 'verify'
        ? {
            ...base,
            object: subjectSide(scene, ops.from, s.from),
            stance: 'unverified',
            by: 'outlet',
            who: null,
            asserts: false,
          }
        : null
    if (stance === 'verified' || stance === 'confirms' || stance === 'denies')
      return {
        ...base,
        object: subjectSide(scene, ops.from, s.from),
        stance: stance === 'verified' ? 'verified' : stance,
        by: 'nobody',
        who: null,
        asserts: true,
      }
    return null
  }
  const who = subjectBefore(scene, cue[0], s.from)
  const first = who && who[1] - who[0] === 1 && /^(?:we|i|us|our)$/.test(lower[who[0]] ?? '')
  if (first) return { ...base, stance, by: 'voice', who: null, asserts: asserting.has(stance) }
  return { ...base, stance, by: 'source', who, asserts: asserting.has(stance) }
}

function stanceOf(verb: AnswerVerb, ops: Operators, plain: boolean): Stance | null {
  if (plain) return verb.plain
  if (ops.independent && (verb.name === 'confirm' || verb.name === 'verify')) return 'unverified'
  if (verb.name === 'comment' && ops.pending && !ops.refused) return 'no-response'
  if (ops.refused) return verb.refused
  if (ops.unable) return verb.unable
  return verb.negated
}

/** Whether a participle describes the noun behind it ("most confirmed cases", "the disputed islands"). */
function isAttribute(scene: Scene, head: number): boolean {
  const before = scene.lower[head - 1] ?? ''
  if (any(scene, head - 1, Word.preposition) && before !== 'that') return true
  if (/^(?:most|first|two|three|four|five|more|have|has|had|as|new|other|newly|or|and)$/.test(before))
    return (
      !any(scene, head + 1, Word.determiner | Word.preposition | Word.subordinator) &&
      before !== 'has' &&
      before !== 'have' &&
      before !== 'had' &&
      before !== 'and'
    )
  return false
}

/** Whether what follows (or, in a passive, goes before) makes the verb an act of answering a claim. */
function fits(
  scene: Scene,
  verb: AnswerVerb,
  ops: Operators,
  plain: boolean,
  passive: boolean,
  head: number,
  object: TokenSpan,
): boolean {
  const { lower } = scene
  const next = lower[head + 1] ?? ''
  switch (verb.name) {
    case 'deny': {
      for (let i = head + 1; i < Math.min(head + 6, object[1]); i++) {
        if (deniedGoods.has(lower[i] ?? '')) return false
        if (claimNouns.has(lower[i] ?? '') || lower[i] === 'that' || lower[i]?.endsWith('ing')) break
      }
      return !(passive && next !== 'by' && any(scene, head + 1, Word.determiner))
    }
    case 'reject':
      return passive
        ? namesClaim(scene, Math.max(0, ops.from - 8), ops.from) || lower[head + 1] === 'as'
        : isClaim(scene, object)
    case 'dispute':
      return !plain || passive
        ? namesClaim(scene, Math.max(0, ops.from - 8), object[1]) || next === 'that'
        : isClaim(scene, object)
    case 'admit':
      if (passive) return false
      if (!plain) return isClaim(scene, object) || next === 'that'
      return (
        isClaim(scene, object) ||
        lower[head + 1]?.endsWith('ing') === true ||
        (next === 'to' && admitsTo(scene, head + 2))
      )
    case 'confirm':
    case 'verify':
      // "confirmed as ambassador", "confirmed by the Senate"
      return next !== 'as'
    case 'tell':
      return !plain && tells(scene, verb, ops, head)
    case 'give':
      return !plain && namesAny(scene, head + 1, Math.min(object[1], head + 6), details)
    case 'respond':
      return responds(scene, ops, head)
    case 'comment':
      return !plain
  }
}

const details = new Set(
  'detail details comment comments statement explanation reason reasons information evidence specifics figures figure names name answer answers proof further timeline estimate into public'.split(
    ' ',
  ),
)
const questionWords = new Set('what how when where why who whom whether if which'.split(' '))

function tells(scene: Scene, verb: AnswerVerb, ops: Operators, head: number): boolean {
  const { lower } = scene
  const word = lower[head] ?? ''
  const next = lower[head + 1] ?? ''
  if (lower[head - 1] === "n't" && lower[ops.from] === 'do') return false
  if (word === 'report' || word === 'indicate' || word === 'state') return questionWords.has(next)
  if (word === 'talk' || word === 'speak') return ops.refused && (next === 'about' || next === 'to' || next === 'on')
  if (word === 'say' || word === 'saying') {
    if (ops.refused || ops.pending) return next !== 'that' || ops.refused
    return (
      questionWords.has(next) ||
      next === 'more' ||
      next === '.' ||
      next === 'exactly' ||
      next === 'anything' ||
      next === 'much'
    )
  }
  if (word === 'identify' || word === 'name' || word === 'define' || word === 'explain' || word === 'detail')
    return ops.refused || (ops.negated && !ops.pending && verb.name === 'tell')
  return true
}

function responds(scene: Scene, ops: Operators, head: number): boolean {
  const { lower } = scene
  const word = lower[head] ?? ''
  if (word.startsWith('acknowledg')) return false
  if (word.startsWith('return')) {
    for (let i = head + 1; i < head + 9; i++)
      if (/^(?:calls?|messages?|requests?|e-?mails?|inquir|inquiry|enquir|texts?|phone|voicemail)/.test(lower[i] ?? ''))
        return true
    return ops.passive && /^(?:calls?|messages?|requests?|e-?mails?|inquir|phone)/.test(wordBefore(scene, ops.from, 8))
  }
  if (word.startsWith('answer')) {
    if (ops.passive)
      return /^(?:calls?|messages?|requests?|e-?mails?|questions|phone)/.test(wordBefore(scene, ops.from, 8))
    for (let i = head + 1; i < head + 6; i++)
      if (/^(?:calls?|messages?|requests?|e-?mails?|questions?|phones?|inquir|queries)/.test(lower[i] ?? ''))
        return true
    return false
  }
  return true
}

/** The last word about calls or messages before a token, or ''. */
function wordBefore(scene: Scene, at: number, reach: number): string {
  for (let i = at - 1; i >= at - reach; i--) {
    const word = scene.lower[i] ?? ''
    if (/^(?:calls?|messages?|requests?|e-?mails?|inquir|questions|phone)/.test(word)) return word
  }
  return ''
}

/** "admitted to having", "admitted to the newspaper that", never "admitted to hospital". */
function admitsTo(scene: Scene, at: number): boolean {
  const { lower } = scene
  if (lower[at]?.endsWith('ing') || claimNouns.has(lower[at + 1] ?? '')) return true
  for (let i = at; i < at + 8; i++) if (lower[i] === 'that') return true
  return false
}

/** Whether the words after an act stand for a claim: "the report", "that …", "it", "claims that". */
function isClaim(scene: Scene, [from, to]: TokenSpan): boolean {
  const { lower } = scene
  const first = lower[from] ?? ''
  if (
    first === 'that' ||
    first === 'whether' ||
    first === 'it' ||
    first === 'this' ||
    first === 'these' ||
    first === 'those' ||
    first === 'having' ||
    first === 'them' ||
    first === 'as'
  )
    return true
  if (any(scene, from, Word.subject)) return true
  return namesClaim(scene, from, Math.min(to, from + 9))
}

const namesClaim = (scene: Scene, from: number, to: number): boolean => namesAny(scene, from, to, claimNouns)

function namesAny(scene: Scene, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (words.has(scene.lower[i] ?? '')) return true
  return false
}

/** From behind the act to the end of its clause. */
function objectOf(scene: Scene, from: number, to: number): TokenSpan {
  const { lower } = scene
  let i = from
  for (; i < to; i++) {
    const word = lower[i] ?? ''
    if (word === ';' || word === '.' || word === ':' || word === '?' || word === '!') break
    if ((word === 'but' || word === 'while' || word === 'although' || word === 'though') && i > from) break
    if (
      word === ',' &&
      (lower[i + 1] === 'and' || lower[i + 1] === 'but' || lower[i + 1] === 'saying' || lower[i + 1] === 'while')
    )
      break
  }
  return [from, i]
}

/** In a passive the claim goes before the verb. */
function subjectSide(scene: Scene, end: number, low: number): TokenSpan {
  const who = nounPhraseBefore(scene, end, low)
  return [who ? Math.max(low, who[0] - 30) : low, end]
}

/** Who acts: the noun phrase before the verbs. */
function subjectBefore(scene: Scene, end: number, low: number): TokenSpan | null {
  const { lower } = scene
  let at = end
  if (lower[at - 1] === 'who' || lower[at - 1] === 'which' || lower[at - 1] === 'that') at--
  if (lower[at - 1] === ',' && at < end) at--
  if (at <= low) return null
  const found = nounPhraseBefore(scene, at, low)
  if (!found) return null
  // a clause's first word that only opens it is no part of the phrase
  return found
}

/** The phrase behind "by", "from", "to". */
function agentAfter(scene: Scene, at: number, to: number): TokenSpan | null {
  const { lower } = scene
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const word = lower[i] ?? ''
    if (word === 'by' || word === 'from') return nounPhraseAfter(scene, i + 1, to, false)
  }
  return null
}

function phraseAct(
  scene: Scene,
  s: SentenceSpan,
  index: number,
  from: number,
  to: number,
  stance: Stance,
  by: 'subject' | 'agent' | 'voice' | 'outlet',
): Act | null {
  const { lower } = scene
  const ops = operatorsBefore(scene, from, s.from)
  if (ops.unreal || ops.governed) return null
  const negated = ops.negated || ops.refused
  if (negated && (asserting.has(stance) || stance === 'verified')) {
    if (stance === 'verified') return null
    return phraseAs(scene, s, index, from, to, 'not-confirmed', by, ops)
  }
  if (negated && by === 'outlet') return null
  if (lower[from] === 'seen' && !documentBefore(scene, from, s.from)) return null
  return phraseAs(scene, s, index, from, to, stance, by, ops)
}

function phraseAs(
  scene: Scene,
  s: SentenceSpan,
  index: number,
  from: number,
  to: number,
  stance: Stance,
  by: 'subject' | 'agent' | 'voice' | 'outlet',
  ops: Operators,
): Act {
  const { lower } = scene
  const cue: TokenSpan = [Math.max(s.from, Math.min(ops.from, from)), to]
  const base = {
    sentence: index,
    stance,
    cue,
    head: [from, to] as const,
    object: objectOf(scene, to, s.to),
    asserts: asserting.has(stance),
    kind: 'phrase' as const,
  }
  if (by === 'outlet' || by === 'voice') return { ...base, by, who: null }
  if (by === 'agent') {
    const who = nounPhraseAfter(scene, to, s.to, false)
    return { ...base, by: 'source', who }
  }
  // "…, he said, without elaborating": whoever spoke
  const who = lower[from] === 'without' ? null : subjectBefore(scene, cue[0], s.from)
  if (who && who[1] - who[0] === 1 && /^(?:we|i)$/.test(lower[who[0]] ?? '')) return { ...base, by: 'voice', who: null }
  return { ...base, by: 'source', who }
}

/** "documents seen by": something to check goes before. */
function documentBefore(scene: Scene, at: number, low: number): boolean {
  for (let i = at - 1; i >= Math.max(low, at - 8); i--)
    if (
      /^(?:documents?|e-?mails?|letters?|contracts?|footage|videos?|photos?|images?|records?|memos?|messages?|files?|copy|copies|report|draft|recordings?|invoices?|statements?|filings?|papers?|transcripts?)$/.test(
        scene.lower[i] ?? '',
      )
    )
      return true
  return false
}

/** "The report is false", "it is not true", "the news … a hoax", "so false". */
function falsityAct(scene: Scene, s: SentenceSpan, index: number, at: number, free: number): Act | null {
  const { lower } = scene
  if (!any(scene, at, Word.be)) {
    // "So false."
    if (s.to - s.from > 4 || !falsity.has(lower[at] ?? '')) return null
    return {
      sentence: index,
      stance: 'refutes',
      cue: [at, at + 1],
      head: [at, at + 1],
      by: 'voice',
      who: null,
      object: [at + 1, at + 1],
      asserts: true,
      kind: 'falsity',
    }
  }
  const found = predicateAfter(scene, at, s.to)
  if (!found) return null
  const subject = nounPhraseBefore(scene, at, Math.max(s.from, free - 1))
  if (!claimSubject(scene, subject, at, s.from)) return null
  const cue: TokenSpan = [at, found]
  return {
    sentence: index,
    stance: 'refutes',
    cue,
    head: cue,
    by: 'voice',
    who: null,
    object: [Math.max(s.from, at - 30), at],
    asserts: true,
    kind: 'falsity',
  }
}

/** Where "(not) true", "false", "a complete hoax" ends behind a form of "be", or 0. */
function predicateAfter(scene: Scene, at: number, end: number): number {
  const { lower } = scene
  let negated = false
  for (let i = at + 1; i < Math.min(end, at + 9); i++) {
    const word = lower[i] ?? ''
    if (word === 'not' || word === "n't") negated = true
    else if (falsity.has(word)) return negated ? 0 : i + 1
    else if (truth.has(word)) return negated ? i + 1 : 0
    else if (
      word === 'a' ||
      word === 'an' ||
      word === ',' ||
      any(scene, i, Word.adverb) ||
      /^(?:yet|again|another|complete|total|pure|simply|all|just|been|elaborate|the|celebrity|death|fabricated|utter|malicious|absolute|as|“|"|'|‘|''|``)$/.test(
        word,
      )
    )
      continue
    else return 0
  }
  return 0
}

/** Whether what is called untrue is a claim: "that report", "it", "the news about him", "reports that …". */
function claimSubject(scene: Scene, subject: TokenSpan | null, at: number, low: number): boolean {
  const { lower } = scene
  const head = lower[at - 1] ?? ''
  if (/^(?:it|this|that|these|those|they|all|which|so|'s)$/.test(head)) return true
  if (subject && namesClaim(scene, subject[0], subject[1])) return true
  return namesClaim(scene, Math.max(low, at - 25), at)
}
