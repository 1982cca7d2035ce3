import type { Forms } from '../../split/forms.js'
import type { Facts } from './facts.js'
import { placeOf } from './hash.js'
import { addScores, type Table } from './table.js'
import {
  formAndTag,
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
  const m = rememberedOf(table, f.forms)
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
  /** The forms whose numbers these are. */
  of: Forms | null
  /**
   * A slot for each form with a number, one line of the processor's cache: both in one (and one, for nought is a free slot), and behind it
   * the scores, sixteen bits each. What comes later takes the place of what came earlier.
   */
  readonly byForm: Int32Array
  /** A slot for each number: whether it is known, and the scores. */
  readonly byNumber: Int32Array
  /** The same rooms, read as scores. */
  readonly formScores: Int16Array
  readonly numberScores: Int16Array
  readonly features: Int32Array
  /** Where scores are added up before they are rounded. */
  readonly sums: Float32Array
}

/** A slot has room for 32 numbers of sixteen bits, of which the first four are its key and those behind it the scores of 28 labels at most. */
const slotBits = 5
const scoresAt = 4
/** What one stands for in sixteen bits: no sum of a group's weights is beyond 32. */
const unit = 1024

/** How many slots each group of a form has, as a power of two, how many that of a form with a tag, and where those of each begin. */
const formBits = 13
const pairBits = 15
const behindFrom = 1 << formBits
const beforeFrom = 2 << formBits
const tagFrom = 3 << formBits
const formsEnd = tagFrom + (1 << pairBits)

/** Where the values of each number begin, of 10, 12 and 10 bits. */
const tagsFrom = 0
const shapesFrom = 1 << 10
const besideFrom = shapesFrom + (1 << 12)
const numbersEnd = besideFrom + (1 << 10)

const all = new WeakMap<Table, Remembered>()

function rememberedOf(table: Table, forms: Forms): Remembered {
  let m = all.get(table)
  if (!m) {
    const byForm = new Int32Array(formsEnd << (slotBits - 1))
    const byNumber = new Int32Array(numbersEnd << (slotBits - 1))
    m = {
      table,
      of: null,
      byForm,
      byNumber,
      formScores: new Int16Array(byForm.buffer),
      numberScores: new Int16Array(byNumber.buffer),
      features: new Int32Array(tagWidth),
      sums: new Float32Array(table.labels),
    }
    all.set(table, m)
  }
  if (m.of !== forms) {
    m.byForm.fill(0)
    m.of = forms
  }
  return m
}

/** The label whose features weigh most. */
function likeliest(m: Remembered, view: TagView): number {
  const { formScores, numberScores } = m
  const { labels } = m.table
  const own = formSlot(m, view, ownForm, (view.form << 7) | view.shape, placeOf(view.form, formBits))
  const pair = (view.form << 5) | view.tm1
  const tagged = formSlot(m, view, formAndTag, pair, tagFrom + placeOf(pair, pairBits))
  const behind = formSlot(m, view, formBehind, view.fp1, behindFrom + placeOf(view.fp1, formBits))
  const before = formSlot(m, view, formBefore, view.fm1, beforeFrom + placeOf(view.fm1, formBits))
  const tags = numberSlot(m, view, twoTags, tagsFrom + view.tm1 + 32 * view.tm2)
  const shapes = numberSlot(m, view, twoShapes, shapesFrom + view.shp1 + 32 * view.shape)
  const beside = numberSlot(m, view, tagsBeside, besideFrom + view.tp1 + 32 * view.tm1)
  let best: number = Tag.NN
  let most = -Infinity
  for (let y = 1; y < labels; y++) {
    const score =
      (formScores[own + y] as number) +
      (formScores[tagged + y] as number) +
      (formScores[behind + y] as number) +
      (formScores[before + y] as number) +
      (numberScores[tags + y] as number) +
      (numberScores[shapes + y] as number) +
      (numberScores[beside + y] as number)
    if (score > most) {
      most = score
      best = y
    }
  }
  return best
}

/** Where the scores of the features stand that a form and a number decide. */
function formSlot(m: Remembered, view: TagView, write: WriteTag, key: number, slot: number): number {
  const at = slot << (slotBits - 1)
  const scores = (slot << slotBits) + scoresAt
  if (m.byForm[at] !== key + 1) {
    look(m, view, write, m.formScores, scores)
    m.byForm[at] = key + 1
  }
  return scores
}

/** Where the scores of the features stand that a number decides. */
function numberSlot(m: Remembered, view: TagView, write: WriteTag, number: number): number {
  const at = number << (slotBits - 1)
  const scores = (number << slotBits) + scoresAt
  if (m.byNumber[at] === 0) {
    look(m, view, write, m.numberScores, scores)
    m.byNumber[at] = 1
  }
  return scores
}

/** Look the features up and write their scores over `out[o …]`. */
function look({ table, features, sums }: Remembered, view: TagView, write: WriteTag, out: Int16Array, o: number): void {
  sums.fill(0)
  addScores(table, features, write(view, features, 0), sums, 0)
  for (let y = 0; y < sums.length; y++) out[o + y] = Math.round((sums[y] as number) * unit)
}
