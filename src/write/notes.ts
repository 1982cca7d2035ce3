import type { Article, Link, Response, Sentence } from '../article.js'
import { graphOf, type Node } from './graph.js'
import { answerSign, byOf, kinds, nameless, answered as said, stances, statuses } from './words.js'

/** How a sentence is drawn and what is said of it: all that a page, an editor's margin or a screen reader needs, in words and signs. */
export interface Note {
  /** The sentence's place in `article.sentences`. */
  readonly sentence: number
  /** Whether it is drawn as an answer, with a mark of its own, and not as a claim that is tinted by its status. */
  readonly isAnswer: boolean
  /** The sign of how its claim stands; empty for an answer, and where nothing bears on the claim. */
  readonly sign: string
  /** What it answers, with the sign of an answer (`↩ denies`); empty where it answers nothing. */
  readonly act: string
  /** The underline that its source has: 1 to 4 for those with most sentences, 0 for the others, `null` without a source. */
  readonly line: number | null
  /** The numbers of its sources on the map. */
  readonly numbers: readonly number[]
  /** How it stands, in words. */
  readonly stands: string
  /** From whom it is, what it answers, who answers it, and why; empty where there is nothing to say of it. */
  readonly parts: readonly NotePart[]
}

/** A part of a note. */
export interface NotePart {
  readonly title: 'From' | 'Answers' | 'Answered by' | 'Why'
  readonly items: readonly NoteItem[]
}

/** What a part says: of whom, and what. */
export interface NoteItem {
  readonly words: string
  /** What is said of them: a source's kind, an answer's stance; empty where the words say all. */
  readonly about: string
}

/** How many sources have a line of their own; the others share a thin one, so that the page stays quiet. */
const lines = 4
/** More reasons, or more of a claim that is answered, would make a note an essay. */
const mostReasons = 3
const excerpt = 70

/**
 * Give for every sentence that is no furniture how it is drawn and what is said of it: what `toHtml` draws from, for those who draw an article
 * themselves.
 *
 * @param article the article
 * @returns plain data in the order of the sentences; the text of the article in it is not escaped
 */
export function toNotes(article: Article): readonly Note[] {
  return notesOf(article, graphOf(article))
}

/** The same, where the graph is there already. */
export function notesOf(article: Article, nodes: readonly Node[]): readonly Note[] {
  const lineOf = linesOf(nodes)
  const numberOf = new Map(nodes.map((n, i) => [n.source, i + 1]))
  const answersTo = new Map<number, Response[]>()
  for (const r of article.responses)
    for (const t of r.targets) {
      if (t === r.sentence) continue
      const list = answersTo.get(t)
      if (list) list.push(r)
      else answersTo.set(t, [r])
    }
  return article.sentences
    .filter((s) => s.role !== 'furniture')
    .map((s) => {
      const isAnswer = s.role === 'response'
      const given = s.responses.flatMap((i) => article.responses[i] ?? [])
      const origin = s.chain.at(-1)?.sources ?? []
      const numbers = origin.flatMap((i) => numberOf.get(i) ?? [])
      const nothingToSay = !s.chain.length && !given.length && (s.status === 'unattributed' || s.status === 'none')
      return {
        sentence: s.index,
        isAnswer,
        sign: signOf(s, numbers),
        act: isAnswer || given.length ? `${answerSign} ${act(given)}` : '',
        line: origin[0] === undefined ? null : lineOf(origin[0]),
        numbers,
        stands: stands(s),
        parts: nothingToSay ? [] : parts(article, s, given, answersTo.get(s.index) ?? []),
      }
    })
}

/** The ordinary case, a claim with a source, needs no sign beside the source's number. */
function signOf(s: Sentence, numbers: readonly number[]): string {
  if (s.role === 'response' || s.status === 'unattributed') return ''
  return s.status === 'attributed' && numbers.length ? '' : statuses[s.status].sign
}

/** Say which underline a source has. */
export function linesOf(nodes: readonly Node[]): (source: number) => number {
  const rests = (n: Node): number => n.sentences.filter(([, bearing]) => bearing === 'origin').length
  const ranked = [...nodes].sort((a, b) => rests(b) - rests(a))
  const line = new Map(ranked.slice(0, lines).map((n, i) => [n.source, i + 1]))
  return (source) => line.get(source) ?? 0
}

const act = (given: readonly Response[]): string =>
  given.length ? [...new Set(given.map((r) => stances[r.stance]))].join(', ') : 'answers'

function stands(s: Sentence): string {
  const { word, says } = statuses[s.status]
  if (s.role === 'response')
    return `An answer; ${s.status === 'none' ? 'the article does not state the claim' : `the claim is ${word}`}`
  return `${word[0]?.toUpperCase()}${word.slice(1)}: ${says}`
}

function parts(article: Article, s: Sentence, given: readonly Response[], answered: readonly Response[]): NotePart[] {
  const reasons = [...new Set(s.evidence.map((e) => e.note))].slice(0, mostReasons)
  const all: NotePart[] = [
    { title: 'From', items: s.chain.map(from) },
    {
      title: 'Answers',
      items: once(given.map((r) => ({ words: byOf(r), about: `${said[r.stance]}${toWhat(article, r)}` }))),
    },
    { title: 'Answered by', items: once(answered.map((r) => ({ words: byOf(r), about: said[r.stance] }))) },
    { title: 'Why', items: reasons.map((words) => ({ words, about: '' })) },
  ]
  return all.filter((p) => p.items.length > 0)
}

/** Who answers twice in the same way is said once. */
const once = (items: readonly NoteItem[]): NoteItem[] => [
  ...new Map(items.map((i) => [`${i.words}\n${i.about}`, i])).values(),
]

const from = (l: Link): NoteItem => ({ words: l.name ?? nameless, about: kinds[l.kind] })

/** The claim that is answered, where it stands in another sentence. */
function toWhat(article: Article, r: Response): string {
  const target = article.sentences[r.targets.find((t) => t !== r.sentence) ?? -1]
  return target ? `: “${shortened(target.text, excerpt)}”` : ''
}

/** Cut a text that is longer than so many characters, between words where there are some. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(text)
  if (characters.length <= most) return text
  const cut = characters.slice(0, most).join('')
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > most / 2 ? space : cut.length).trimEnd()}…`
}
