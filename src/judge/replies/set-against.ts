import type { Act } from '../../find/acts/act.js'
import type { Scene } from '../../find/grammar/scene.js'
import type { Linking } from '../../link/linking.js'

/** ", when in fact it had three authors", ", but in reality \u2026". */
export const setsAgainst = ({ lower }: Scene, { head }: Act): boolean =>
  /^(?:when|but|though|although|while|whereas)$/.test(lower[head[0]] ?? '') &&
  /^(?:fact|reality|truth|actuality|actually|not)$/.test(lower[head[1] - 1] ?? '')

/** The outlet's word against what somebody says before it in the sentence; never what is set against it in their own words. */
export function isAgainstTold(scene: Scene, linking: Linking, act: Act): boolean {
  const [at] = act.head
  if ((scene.splitting.quoteDepth[at] ?? 0) > 0) return false
  const before = (linking.sentences[act.sentence]?.attributions ?? []).flatMap((i) => {
    const a = linking.attributions[i]
    return a?.sentence === act.sentence && a.cue[0] && a.cue[0][1] <= at ? [a] : []
  })
  const around = before.some((a) => a.manner === 'indirect' && a.content.some(([from, to]) => from < at && at < to))
  return before.length > 0 && !(around && /^wh/.test(scene.lower[at] ?? ''))
}
