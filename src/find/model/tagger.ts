import type { Facts } from './facts.js'
import { addScores, type Table } from './table.js'
import {
  formBefore,
  formBehind,
  noTagView,
  ownForm,
  type TagView,
  tagsBeside,
  tagWidth,
  twoShapes,
  twoTags,
  viewTag,
  type WriteTag,
} from './tag-features.js'
import { Tag } from './tags.js'

/**
 * Tag every token, left to right: what its word settles stands in `f.tag` already, the rest is decided by a linear model over
 * the word, its neighbours and the two tags before.
 */
export function tagTokens(table: Table, f: Facts): void {
  const m = rememberedOf(table)
  const view = noTagView()
  for (let i = 0; i < f.length; i++) {
    if (f.tag[i] !== Tag.none) continue
    viewTag(view, f, i)
    f.tag[i] = likeliest(m, view)
  }
}

/**
 * What features that come together again and again weigh, added up once and remembered: the scores of all labels in a slot. It is what
 * the table says, so that nothing depends on which texts came before.
 */
interface Remembered {
  readonly table: Table
  /**
   * A slot for each word with a number: its hash, that of its last letters, the number (and one, for nought is a free slot), behind them the
   * scores. What comes later takes the place of what came earlier.
   */
  readonly byWord: Int32Array
  /** A slot for each number: whether it is known, and the scores. */
  readonly byNumber: Int32Array
  /** The same rooms, read as scores. */
  readonly wordScores: Float32Array
  readonly numberScores: Float32Array
  readonly features: Int32Array
  /** The scores of one token. */
  readonly scores: Float32Array
}

/** A slot has room for 32 numbers, the last 28 of them the scores. */
const slotBits = 5
const scoresAt = 4
const wordBits = 12

/** Where the values of each number begin, of 10, 12 and 10 bits. */
const tagsFrom = 0
const shapesFrom = 1 << 10
const besideFrom = shapesFrom + (1 << 12)
const numbersEnd = besideFrom + (1 << 10)

const all = new WeakMap<Table, Remembered>()

function rememberedOf(table: Table): Remembered {
  let m = all.get(table)
  if (!m) {
    const byWord = new Int32Array(1 << (wordBits + slotBits))
    const byNumber = new Int32Array(numbersEnd << slotBits)
    m = {
      table,
      byWord,
      byNumber,
      wordScores: new Float32Array(byWord.buffer),
      numberScores: new Float32Array(byNumber.buffer),
      features: new Int32Array(tagWidth),
      scores: new Float32Array(table.labels),
    }
    all.set(table, m)
  }
  return m
}

/** The label whose features weigh most. */
function likeliest(m: Remembered, view: TagView): number {
  const { table, features, scores, wordScores, numberScores } = m
  const own = wordSlot(m, view, ownForm, view.word, view.suffix, 2 * (view.shape + 128 * view.tm1))
  const tags = numberSlot(m, view, twoTags, tagsFrom + view.tm1 + 32 * view.tm2)
  const shapes = numberSlot(m, view, twoShapes, shapesFrom + view.shp1 + 32 * view.shape)
  const beside = numberSlot(m, view, tagsBeside, besideFrom + view.tp1 + 32 * view.tm1)
  for (let y = 0; y < scores.length; y++)
    scores[y] =
      (wordScores[own + y] as number) +
      (numberScores[tags + y] as number) +
      (numberScores[shapes + y] as number) +
      (numberScores[beside + y] as number)
  // looked for only now: it may take the place of the word's own
  const behind = wordSlot(m, view, formBehind, view.wp1, view.sp1, 1)
  addScores(table, features, formBefore(view, features, 0), scores, 0)
  let best: number = Tag.NN
  let most = -Infinity
  for (let y = 1; y < scores.length; y++) {
    const score = (scores[y] as number) + (wordScores[behind + y] as number)
    if (score > most) {
      most = score
      best = y
    }
  }
  return best
}

/** Where the scores of the features stand that a word and a number decide. */
function wordSlot(m: Remembered, view: TagView, write: WriteTag, word: number, suffix: number, number: number): number {
  const { byWord } = m
  const at = (Math.imul(word ^ Math.imul(number + 1, 0x9e3779b1), 0x85ebca6b) >>> (32 - wordBits)) << slotBits
  if (byWord[at] !== word || byWord[at + 1] !== suffix || byWord[at + 2] !== number + 1) {
    look(m, view, write, m.wordScores, at + scoresAt)
    byWord[at] = word
    byWord[at + 1] = suffix
    byWord[at + 2] = number + 1
  }
  return at + scoresAt
}

/** Where the scores of the features stand that a number decides. */
function numberSlot(m: Remembered, view: TagView, write: WriteTag, number: number): number {
  const at = number << slotBits
  if (m.byNumber[at] === 0) {
    look(m, view, write, m.numberScores, at + scoresAt)
    m.byNumber[at] = 1
  }
  return at + scoresAt
}

/** Look the features up and write their scores over `out[o …]`. */
function look({ table, features }: Remembered, view: TagView, write: WriteTag, out: Float32Array, o: number): void {
  out.fill(0, o, o + table.labels)
  addScores(table, features, write(view, features, 0), out, o)
}
