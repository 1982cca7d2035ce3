import {
  type ChangeSet,
  type Extension,
  RangeSet,
  StateEffect,
  type StateEffectType,
  StateField,
  type Text,
} from '@codemirror/state'
import {
  closeHoverTooltips,
  Decoration,
  type DecorationSet,
  EditorView,
  hasHoverTooltips,
  hoverTooltip,
  WidgetType,
} from '@codemirror/view'
import type { Note } from 'hearsay/write'
import type { Drawn } from './protocol.js'

/** What is known of the sentences, and where they stand now. */
export const drawSentences: StateEffectType<readonly Drawn[]> = StateEffect.define<readonly Drawn[]>()

/** A small mark in the text: what an answer does, or how a claim stands. */
class Mark extends WidgetType {
  constructor(
    readonly text: string,
    readonly kind: 'act' | 'sign',
  ) {
    super()
  }
  override eq(other: Mark): boolean {
    return other.text === this.text && other.kind === this.kind
  }
  override toDOM(): HTMLElement {
    const mark = document.createElement(this.kind === 'act' ? 'b' : 'sup')
    mark.className = this.kind
    mark.textContent = this.text
    return mark
  }
}

/** Draws the sentences; while the text changes they move along with it until the next reading comes. */
export const tints: StateField<DecorationSet> = StateField.define<DecorationSet>({
  create: () => RangeSet.empty,
  update(shown, transaction) {
    let next = shown.map(transaction.changes)
    for (const effect of transaction.effects)
      if (effect.is(drawSentences)) next = decorations(effect.value, transaction.newDoc)
    return next
  },
  provide: (field) => EditorView.decorations.from(field),
})

function decorations(sentences: readonly Drawn[], text: Text): DecorationSet {
  const all = sentences.flatMap((s) => {
    const [start, end] = s.range
    if (start >= end || end > text.length) return []
    const { isAnswer, act, sign, line, numbers } = s.note
    const kinds = [
      isAnswer ? 'answer' : `s-${s.status}`,
      line === null ? '' : `u${line}`,
      s.isHeading ? 'heading' : '',
    ].filter(Boolean)
    const found = [Decoration.mark({ class: `s ${kinds.join(' ')}`, drawn: s }).range(start, end)]
    // an answer says so before its words, an answer within a claim behind them
    if (isAnswer) found.push(Decoration.widget({ widget: new Mark(act, 'act'), side: -1 }).range(start))
    const behind = [sign, numbers.join(','), isAnswer ? '' : act].filter(Boolean).join(' ')
    if (behind) found.push(Decoration.widget({ widget: new Mark(behind, 'sign'), side: 1 }).range(end))
    return found
  })
  return Decoration.set(all, true)
}

/** Move sentences along with what was typed since their text was sent; those whose words are gone fall away. */
export function moved(sentences: readonly Drawn[], changes: ChangeSet): readonly Drawn[] {
  return sentences.flatMap((s) => {
    const range = [changes.mapPos(s.range[0], 1), changes.mapPos(s.range[1], -1)] as const
    return range[0] < range[1] ? [{ ...s, range }] : []
  })
}

/** Give what is known of the sentence at a place, and where that sentence stands now. */
export function sentenceAt(view: EditorView, at: number): { drawn: Drawn; from: number; to: number } | null {
  let found: { drawn: Drawn; from: number; to: number } | null = null
  view.state.field(tints).between(at, at, (from, to, { spec }) => {
    if (spec.drawn) found = { drawn: spec.drawn, from, to }
  })
  return found
}

/** Give the place of a sentence by its place in the article. */
export function placeOf(view: EditorView, index: number): { from: number; to: number } | null {
  for (const at = view.state.field(tints).iter(); at.value; at.next())
    if (at.value.spec.drawn?.note.sentence === index) return { from: at.from, to: at.to }
  return null
}

/** What opens where the pointer rests on a sentence: how it stands, its chain, its answers and why. */
export const onHover: Extension = hoverTooltip((view, at) => {
  const found = sentenceAt(view, at)
  if (!found?.drawn.note.parts.length) return null
  return { pos: found.from, end: found.to, above: true, create: () => ({ dom: card(found.drawn.note) }) }
})

/** Shut what opened: Escape does, wherever the focus is. */
export function shutOnEscape(view: EditorView): void {
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && hasHoverTooltips(view.state)) view.dispatch({ effects: closeHoverTooltips })
  })
}

function card({ stands, parts }: Note): HTMLElement {
  const terms = parts.flatMap(({ title, items }) => [
    element('dt', title),
    ...items.map(({ words, about }) => element('dd', words, about && element('i', ` ${about}`))),
  ])
  const dom = element('div', element('b', stands), element('dl', ...terms))
  dom.className = 'tip'
  return dom
}

/** Text goes in as text: an article is never taken for HTML. */
function element(name: string, ...inside: readonly (string | Node)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...inside)
  return made
}
