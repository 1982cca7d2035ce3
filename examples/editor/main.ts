/**
 * A live editor: an article on the left with every sentence tinted by how its claim stands, the map of its sources on the right.
 *
 *     npm run editor
 */
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { markdown } from '@codemirror/lang-markdown'
import { lintGutter, lintKeymap, setDiagnostics } from '@codemirror/lint'
import { ChangeSet, EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap } from '@codemirror/view'
import example from '../articles/reply-to-report.md?raw'
import { startAnnotator } from './annotator.js'
import { diagnostics } from './flaws.js'
import { drawSentences, moved, onHover, placeOf, sentenceAt, shutOnEscape, tints } from './tints.js'

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id)
  if (!found) throw new Error(`the page has no #${id}`)
  return found
}

const map = element('sourcing').attachShadow({ mode: 'open' })
const standing = element('standing')

/** The map that stands there, and the timer of the one to come. */
let drawn = ''
let drawing = 0

/** What was typed since the text left for the worker. */
let since = ChangeSet.empty(0)

const annotate = startAnnotator(
  () => {
    since = ChangeSet.empty(view.state.doc.length)
  },
  (reading) => {
    view.dispatch({ effects: drawSentences.of(moved(reading.sentences, since)) })
    view.dispatch(setDiagnostics(view.state, diagnostics(reading.flaws, since)))
    drawMap(reading.sourcing)
    document.body.dataset.readings = String(Number(document.body.dataset.readings ?? 0) + 1)
    say()
  },
)

const view = new EditorView({
  parent: element('editor'),
  state: EditorState.create({
    doc: example,
    extensions: [
      history(),
      drawSelection(),
      keymap.of([...defaultKeymap, ...historyKeymap, ...lintKeymap]),
      markdown(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({
        'aria-label': 'Article',
        'aria-describedby': 'standing',
        spellcheck: 'true',
        tabindex: '0',
      }),
      lintGutter(),
      tints,
      onHover,
      EditorView.updateListener.of((update) => {
        if (update.docChanged) {
          since = since.compose(update.changes)
          annotate(() => view.state.doc.toString())
        }
        if (update.selectionSet) say()
      }),
    ],
  }),
})
since = ChangeSet.empty(view.state.doc.length)
annotate(() => view.state.doc.toString())
shutOnEscape(view)

/** Draw the map anew when nothing is typed for a moment: laying it out takes longer than a keystroke may. */
function drawMap(html: string): void {
  clearTimeout(drawing)
  if (html === drawn) return
  drawing = window.setTimeout(() => {
    drawn = html
    map.innerHTML = html
  }, 250)
}

/** Say below the text from whom the sentence at the cursor is: what hovering shows, for those who do not use a pointer. */
function say(): void {
  const at = sentenceAt(view, view.state.selection.main.head)?.drawn
  standing.textContent = at ? [at.chain, at.note.stands].filter(Boolean).join(' · ') : ''
}

// a sentence on the map leads to its place in the text
map.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#s"]') : null
  if (!link) return
  event.preventDefault()
  const place = placeOf(view, Number(link.getAttribute('href')?.slice(2)))
  if (!place) return
  view.dispatch({
    selection: { anchor: place.from, head: place.to },
    effects: EditorView.scrollIntoView(place.from, { y: 'center' }),
  })
  view.focus()
})
