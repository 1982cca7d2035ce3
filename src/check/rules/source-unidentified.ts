import type { Range, Sentence } from '../../article.js'
import { attributionsIn, type View, type Voice, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A person who speaks, and of whom the article never says who that is.
 *
 * @example
 *   The dam is unsafe, Lena Ortiz said on Monday.
 *   → 1:20-1:30 Unexpected `Lena Ortiz` without a word of who that is, expected a post, a body or a reason to listen
 *
 * @example
 *   The dam is unsafe, transport ministry spokeswoman Lena Ortiz said on Monday.
 *   → nothing
 */
export const sourceUnidentified: Rule = rule({
  name: 'source-unidentified',
  severity: 'off',
  practice: 'introduce',
  limits: { sentences: 3 },
  check: (view, { sentences }) =>
    [...view.voices.values()]
      .filter((voice) => isStranger(view, voice, sentences))
      .map(({ source, mention }) => ({
        range: source.mentions[0] ?? mention,
        message: `Unexpected \`${source.name ?? words(view, mention)}\` without a word of who that is, expected a post, a body or a reason to listen`,
      })),
})

/** First name and surname: who goes by one name, or by four words, is known or no person. */
const fullName = /^\p{Lu}\p{Ll}{1,15}(?: \p{Lu}\.)? \p{Lu}[\p{L}’'-]{2,20}$/u

/** Whether somebody speaks in a few sentences of the article, and nothing is said of who that is. */
function isStranger(view: View, { source, sentences }: Voice, most: number): boolean {
  const { name, mentions } = source
  if (source.kind !== 'person' || source.description !== null || source.affiliation !== null) return false
  // who the story is about is introduced by it, and who is in the headline needs no word
  if (name === null || !fullName.test(name) || sentences.length > most || mentions.length > 2 * most) return false
  const surname = name.split(' ').at(-1) ?? name
  if (view.headline?.text.includes(surname) || view.article.title?.includes(surname)) return false
  return speaks(view, sentences, source.index) && !isIntroduced(view, surname, mentions)
}

const saying = /\b(?:sa(?:id|ys)|told|tells|accord|add(?:ed|s)|explain|recall|wrote|argu|expect|believe|warn)/

const speaks = (view: View, sentences: readonly Sentence[], index: number): boolean =>
  sentences.some((s) =>
    attributionsIn(view, s).some(
      (a) => a.chain.at(-1)?.sources[0] === index && a.cue.some((c) => saying.test(words(view, c))),
    ),
  )

/** What stands behind a name and tells who it is: an age, an apposition, a clause, a place. */
const told =
  /^(?:['’]s)?(?: \([^)]|,? (?:\d|an?|the|who|whose|of|from|at|with|and|formerly|now|head|chair|director|professor|president|founder|author)\b|, \p{L}| [–—―-] ?\p{L}|,? \p{Lu}\p{L}+,)/u

/** What stands before it: a post, a title, a body, somebody whose kin it is; with a comma between only what ends as posts do. */
const titled = /^(?:\p{Ll}{3,20}|\p{Lu}\p{L}{1,15}\.?|.*['’]s?|.*\))$/u
const post = /^\p{Ll}{2,16}(?:or|er|ist|ent|man|ary|ess|ian|son|ow|ife|ther|ner|ey),$/u
const noTitle = new Set(
  'said says and but when where that as to of by for with from asked told because while if or like than according added adds in on at'.split(
    ' ',
  ),
)

/** Whether the word before a name tells who it is; a capital at a sentence's start does not. */
function isTitled(before: string): boolean {
  const all = before.trimEnd().split(' ')
  const word = all.at(-1) ?? ''
  const isFirst = all.length < 2 || /[.!?”"]$/.test(all.at(-2) ?? '')
  if (noTitle.has(word) || (isFirst && /^\p{Lu}/u.test(word))) return false
  return titled.test(word) || post.test(word)
}

/** A sentence of its own that tells who it is. */
const is =
  /^(?:(?:is|was|has been|works?|worked|runs?|ran|keeps?|owns?|leads?|led|heads?|headed|teaches|taught|serves?|served|lives?|lived|studies|directs?|manages?|founded|chairs?|joined|retired|represents?|grew up)\b|, )/

function isIntroduced(view: View, surname: string, mentions: readonly Range[]): boolean {
  const places = mentions.filter((m) => words(view, m).includes(surname))
  if (!places.length) return true
  return mentions.some((m) => {
    const behind = view.masked.slice(m[1], m[1] + 40)
    if (is.test(behind.trimStart()) || isTitled(view.masked.slice(Math.max(0, m[0] - 40), m[0]))) return true
    return places.includes(m) && told.test(behind)
  })
}
