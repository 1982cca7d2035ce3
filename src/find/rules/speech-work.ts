import { speechWorkForms, speechWorks } from '../../lexicon/speech-works.js'
import type { TokenSpan } from '../../split/splitting.js'
import { draft } from '../draft.js'
import { contentAfter } from '../grammar/content.js'
import { timeOpeners } from '../grammar/follow.js'
import { nounPhraseBefore } from '../grammar/nouns.js'
import { any, cueAt, type Scene, Word } from '../grammar/scene.js'
import { VerbForm } from '../grammar/verbs.js'
import type { Rule } from './rule.js'

/** Something said that a verb only gives: "made the remark at a rally", "outlined a plan for the port", "made brief reference to it". */
export const speechWork: Rule = {
  name: 'speech-work',
  on: new Set(speechWorkForms.keys()),
  find({ scene, low, high }, at) {
    const { lower } = scene
    if (any(scene, at, Word.capital)) return null
    const nouns = speechWorks.get(speechWorkForms.get(lower[at] ?? '') ?? '')
    const noun = nouns ? nounAfter(scene, at + 1, high, nouns) : -1
    if (noun < 0) return null
    const more = saysMore(scene, noun + 1, high)
    const lemma = speechWorkForms.get(lower[at] ?? '') ?? ''
    if (more >= 0 && !sending.has(lemma) && !paying.has(lemma)) return null
    let from = at
    while (from > low && any(scene, from - 1, Word.adverb | Word.auxiliary | Word.negation)) {
      // "was issued a ruling", "would make a statement"
      if (any(scene, from - 1, Word.be) || unreal.has(lower[from - 1] ?? '')) return null
      from--
    }
    // "to make a statement": not made yet
    if (lower[from - 1] === 'to') return null
    const source = nounPhraseBefore(scene, from, low)
    // "gave few details"
    if (!source || scanty.has(lower[at + 1] ?? '')) return null
    // "could help Hale make the case"
    if (from === at && speechWorkForms.get(lower[at] ?? '') === lower[at] && any(scene, source[1] - 1, Word.capital))
      return null
    const next = noun + 1
    if (more >= 0 && !paying.has(lemma)) {
      const content = contentAfter(scene, more + 1, high)
      return content.length ? draft('speech-work', source, [[from, more + 1]], content, sure) : null
    }
    if (referring.has(lower[noun] ?? '')) {
      const content = /^(?:to|of)$/.test(lower[next] ?? '') ? contentAfter(scene, next + 1, high, true) : []
      return content.length ? draft('speech-work', source, [[from, next + 1]], content, sure) : null
    }
    // "used the words “never again”"
    if (wording.has(lower[noun] ?? '')) {
      const quotation = scene.splitting.quotations[scene.opens[next] ?? -1]
      return quotation ? draft('speech-work', source, [[from, next]], [[quotation.from, quotation.to]], sure) : null
    }
    const behind = lower[next] === 'that' ? contentAfter(scene, next, high) : []
    if (behind.length) return draft('speech-work', source, [[from, next]], behind, sure)
    const content: TokenSpan = [at + 1, wholeOf(scene, next, high)]
    return draft('speech-work', source, [[from, at + 1]], [content], sure)
  },
}

const sure = 0.72
/** With these the verb behind belongs to the cue: "sent a letter to the council urging". */
const sending: ReadonlySet<string> = new Set(['send', 'write'])
/** What is paid or bid is said with these words, whatever else is. */
const paying: ReadonlySet<string> = new Set(['pay', 'bid'])
const scanty: ReadonlySet<string> = new Set(['no', 'few', 'little'])
const wording: ReadonlySet<string> = new Set(['words', 'word', 'phrase', 'term', 'expression'])
const referring: ReadonlySet<string> = new Set(['reference', 'mention'])
const unreal: ReadonlySet<string> = new Set([
  'would',
  'could',
  'should',
  'may',
  'might',
  'must',
  'can',
  'will',
  "'d",
  "'ll",
])

/** The noun that ends a short phrase, or -1: "the same comment", "brief reference", "the national harbour protection program". */
function nounAfter(scene: Scene, start: number, high: number, nouns: ReadonlySet<string>): number {
  const end = Math.min(high, start + 7)
  for (let i = start; i < end; i++) {
    const word = scene.lower[i] ?? ''
    if (nouns.has(word) && (i > start || !any(scene, i, Word.determiner))) {
      // "a plan proposal", "the policy paper": the last noun counts
      if (!nouns.has(scene.lower[i + 1] ?? '') && !/^[a-z]{3,}$/.test(bareNoun(scene, i + 1))) return i
      continue
    }
    if (
      i === start &&
      !any(scene, i, Word.determiner | Word.possessive | Word.number) &&
      !/^(?:brief|no|similar|new|several|few|more|some|further|fresh|full)$/.test(word)
    )
      return -1
    if (
      any(scene, i, Word.punctuation | Word.preposition | Word.conjunction | Word.subject | Word.auxiliary) &&
      word !== "'s"
    )
      return -1
  }
  return -1
}

/** A word that may go on with a noun phrase, or nothing. */
function bareNoun(scene: Scene, i: number): string {
  const closedWords =
    Word.punctuation | Word.preposition | Word.conjunction | Word.subordinator | Word.time | Word.adverb
  const word = scene.lower[i] ?? ''
  if (any(scene, i, closedWords | Word.auxiliary | Word.determiner | Word.subject | Word.verb | Word.number)) return ''
  return /^(?:that|when|who|which|to|as|after|while|last|this|late|early|earlier)$/.test(word) ||
    cueAt(scene, i) ||
    /ing$/.test(word)
    ? ''
    : word
}

/** The verb behind that has what is said, "issued a statement on Monday saying", or -1. */
function saysMore(scene: Scene, start: number, high: number): number {
  for (let i = start; i < Math.min(high, start + 12); i++) {
    if (any(scene, i, Word.subordinator | Word.conjunction | Word.auxiliary)) return -1
    if (cueAt(scene, i)?.form === VerbForm.gerund && !any(scene, i - 1, Word.preposition)) return i
  }
  return -1
}

/** Where the phrase ends, with what it is on and for. */
function wholeOf(scene: Scene, start: number, high: number): number {
  const stops = Word.punctuation | Word.preposition | Word.conjunction | Word.subordinator | Word.time
  let i = start
  while (i < high && following.has(scene.lower[i] ?? '') && !any(scene, i + 1, Word.time)) {
    i++
    while (i < high && !any(scene, i, stops) && !timeOpeners.has(scene.lower[i] ?? '')) i++
  }
  return i
}

const following: ReadonlySet<string> = new Set(['on', 'of', 'for', 'about', 'to'])
