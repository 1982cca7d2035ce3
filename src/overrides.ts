import type { Status } from './article.js'
import type { Judgement } from './judge/judgement.js'
import type { Ground, LinkedLink, LinkedSource, LinkedVoice, Linking } from './link/linking.js'
import type { Override } from './options.js'
import type { Splitting, TokenSpan } from './split/splitting.js'

/**
 * Let the caller's word win over what `link/` found: phrases that stand for somebody, and sentences that rest on somebody. What
 * names a phrase or sentence that the article does not have does nothing.
 */
export function overrule(splitting: Splitting, linking: Linking, overrides: readonly Override[]): Linking {
  if (!overrides.length || !splitting.english) return linking
  let after = linking
  for (const override of overrides)
    after = 'phrase' in override ? standsFor(splitting, after, override) : restsOn(splitting, after, override)
  return onlyUsed(after)
}

/** Let the caller's word win over what `judge/` found: the statuses of sentences. */
export function overruleStatuses(
  splitting: Splitting,
  judgement: Judgement,
  overrides: readonly Override[],
): Judgement {
  const given = new Map<number, Status>()
  for (const override of overrides)
    if ('sentence' in override && override.status !== undefined)
      for (const i of placesOf(splitting, override.sentence)) given.set(i, override.status)
  if (!given.size) return judgement
  const sentences = judgement.sentences.map((sentence, i) => {
    const status = given.get(i)
    return status === undefined
      ? sentence
      : { ...sentence, status, grounds: [ground(`You said \u201c${status}\u201d.`)] }
  })
  return { ...judgement, sentences }
}

const ground = (note: string, span: TokenSpan | null = null): Ground => ({ rule: 'override', span, note })

function standsFor(splitting: Splitting, linking: Linking, { phrase, is }: { phrase: string; is: string }): Linking {
  const spans = occurrences(splitting, phrase)
  if (!spans.length) return linking
  const note = ground(`You said that \u201c${phrase}\u201d is ${is}.`, spans[0])
  // the kind of whoever stood there so far, if the target has none
  const stood = linking.sources.find((s) => s.mentions.some((m) => spans.some((p) => overlap(m, p))))
  const { sources, index } = sourceCalled(linking, is, kindOfNamed(stood), note)
  const here = (span: TokenSpan | null | undefined): boolean => !!span && spans.some((p) => same(splitting, span, p))
  const moved = sources.map((source, i): LinkedSource => {
    if (i !== index)
      return { ...source, mentions: source.mentions.filter((m) => !here(m)), voices: without(source.voices, here) }
    const others = source.mentions.filter((m) => !spans.some((p) => overlap(m, p)))
    return { ...source, mentions: [...others, ...spans].sort((a, b) => a[0] - b[0]) }
  })
  const links = (chain: readonly LinkedLink[]): readonly LinkedLink[] =>
    chain.map((link) => (here(link.mention) ? { ...link, sources: [index] } : link))
  return {
    sources: moved,
    attributions: linking.attributions.map((a) => ({ ...a, chain: links(a.chain) })),
    answers: linking.answers.map((a) => (a.source.some(here) ? { ...a, by: [index] } : a)),
    sentences: linking.sentences.map((s) => {
      const chain = links(s.chain)
      return chain.some((link, k) => link !== s.chain[k]) ? { ...s, chain, grounds: [note, ...s.grounds] } : s
    }),
  }
}

/** The voices of a source without the mentions that stand for somebody else. */
const without = (voices: readonly LinkedVoice[], gone: (span: TokenSpan) => boolean): readonly LinkedVoice[] =>
  voices.flatMap((voice) => {
    const mentions = voice.mentions.filter((m) => !gone(m))
    return mentions.length ? [{ ...voice, mentions }] : []
  })

function restsOn(splitting: Splitting, linking: Linking, override: Exclude<Override, { phrase: string }>): Linking {
  const places = placesOf(splitting, override.sentence)
  if (override.restsOn === undefined || !places.length) return linking
  const names = typeof override.restsOn === 'string' ? [override.restsOn] : override.restsOn
  const note = ground(
    names.length ? `You said that it rests on ${names.join(' \u2192 ')}.` : 'You said that it rests on nobody.',
  )
  let after = linking
  const indexes = names.map((name) => {
    const { sources, index } = sourceCalled(after, name, 'organization', note)
    after = { ...after, sources }
    return index
  })
  for (const place of places) after = rechain(after, place, indexes, note)
  return after
}

/** Give a sentence, and what it attributes to the same, another chain; a link that was there keeps its mention. */
function rechain(linking: Linking, place: number, indexes: readonly number[], note: Ground): Linking {
  const old = linking.sentences[place]
  if (!old) return linking
  const mentionOf = (i: number): TokenSpan | null => old.chain.find((link) => link.sources.includes(i))?.mention ?? null
  const chain = indexes.map((i): LinkedLink => ({ sources: [i], mention: mentionOf(i) }))
  const origin = old.chain.at(-1)
  return {
    ...linking,
    attributions: linking.attributions.map((a) => {
      const its = chain.length > 0 && a.sentence === place && sameSources(a.chain.at(-1), origin)
      return its ? { ...a, chain, grounds: [note, ...a.grounds] } : a
    }),
    sentences: linking.sentences.map((s, i) => (i === place ? { ...s, chain, uncertain: false, grounds: [note] } : s)),
  }
}

const sameSources = (a: LinkedLink | undefined, b: LinkedLink | undefined): boolean =>
  !!a && !!b && a.sources.length === b.sources.length && a.sources.every((s, k) => s === b.sources[k])

/** The source of a name, made where the article has none. */
function sourceCalled(
  linking: Linking,
  name: string,
  kind: LinkedSource['kind'],
  note: Ground,
): { readonly sources: readonly LinkedSource[]; readonly index: number } {
  const { sources } = linking
  const wanted = name.toLowerCase()
  const known = sources.findIndex((s) => [s.name, ...s.otherNames].some((n) => n?.toLowerCase() === wanted))
  if (known >= 0) {
    const named = sources.map((s, i) => (i === known ? { ...s, name, grounds: [note, ...s.grounds] } : s))
    return { sources: named, index: known }
  }
  const added = {
    name,
    otherNames: [],
    kind,
    named: true,
    description: null,
    affiliation: null,
    anonymity: null,
    mentions: [],
    voices: [],
  }
  return { sources: [...sources, { ...added, grounds: [note] }], index: sources.length }
}

const kindOfNamed = (source: LinkedSource | undefined): LinkedSource['kind'] =>
  source && /^(?:person|outlet|document)$/.test(source.kind) ? source.kind : 'organization'

/** Every place where the words of a phrase stand, whatever their case. */
function occurrences({ tokens: { lower, length } }: Splitting, phrase: string): readonly TokenSpan[] {
  const wanted = phrase.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]+/gu) ?? []
  const found: TokenSpan[] = []
  for (let i = 0; wanted.length && i + wanted.length <= length; i++)
    if (wanted.every((word, k) => lower[i + k] === word)) found.push([i, i + wanted.length])
  return found
}

/** The sentences that an index or a text means. */
function placesOf({ sentences, tokens }: Splitting, sentence: number | string): readonly number[] {
  if (typeof sentence === 'number') return sentence < sentences.length ? [sentence] : []
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim()
  const wanted = fold(sentence)
  return sentences.flatMap((s, i) => (fold(tokens.text.slice(s.start, s.end)) === wanted ? [i] : []))
}

const overlap = (a: TokenSpan, b: TokenSpan): boolean => a[0] < b[1] && b[0] < a[1]

/** Whether a mention is the phrase, with or without an article before it. */
function same({ tokens: { lower } }: Splitting, mention: TokenSpan, phrase: TokenSpan): boolean {
  const bare = ([from, to]: TokenSpan): TokenSpan => [/^(?:the|a|an)$/.test(lower[from] ?? '') ? from + 1 : from, to]
  const [a, b] = [bare(mention), bare(phrase)]
  return a[0] === b[0] && a[1] === b[1]
}

/** Leave out the sources that nobody mentions and nothing rests on any more, and number the others anew. */
function onlyUsed(linking: Linking): Linking {
  const used = new Set<number>()
  const note = (chain: readonly LinkedLink[]): void => {
    for (const link of chain) for (const i of link.sources) used.add(i)
  }
  for (const a of linking.attributions) note(a.chain)
  for (const s of linking.sentences) note(s.chain)
  for (const a of linking.answers) for (const i of a.by) used.add(i)
  linking.sources.forEach((s, i) => {
    if (s.mentions.length) used.add(i)
  })
  const place = new Map([...used].sort((a, b) => a - b).map((old, i) => [old, i]))
  const again = (all: readonly number[]): readonly number[] => all.map((i) => place.get(i) ?? 0)
  const links = (chain: readonly LinkedLink[]): readonly LinkedLink[] =>
    chain.map((link) => ({ ...link, sources: again(link.sources) }))
  return {
    sources: linking.sources.filter((_, i) => used.has(i)),
    attributions: linking.attributions.map((a) => ({ ...a, chain: links(a.chain) })),
    answers: linking.answers.map((a) => ({ ...a, by: again(a.by) })),
    sentences: linking.sentences.map((s) => ({ ...s, chain: links(s.chain) })),
  }
}
