import type { Diagnostic } from '@codemirror/lint'
import type { ChangeSet } from '@codemirror/state'
import type { Flaw } from './protocol.js'

/** Give problems as @codemirror/lint has them, moved along with what was typed since their text was sent. */
export function diagnostics(flaws: readonly Flaw[], changes: ChangeSet): Diagnostic[] {
  return flaws.map(({ range, severity, rule, message, note, fix }) => {
    const from = changes.mapPos(range[0], 1)
    return {
      from,
      to: Math.max(from, changes.mapPos(range[1], -1)),
      severity,
      source: rule,
      message: `${message}\n${note}`,
      // a change is offered only where nothing was typed since
      ...(fix && changes.empty
        ? {
            actions: [
              {
                name: 'Mend',
                apply: (view) => view.dispatch({ changes: { from: fix.range[0], to: fix.range[1], insert: fix.text } }),
              },
            ],
          }
        : {}),
    }
  })
}
