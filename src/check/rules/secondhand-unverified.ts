import type { Sentence, Stance } from '../../article.js'
import { textOf, type View, words } from '../look.js'
import { type Rule, rule } from '../rule.js'

/**
 * A claim that another outlet has from unnamed sources, in an article that does not say whether it could be checked. One problem an outlet.
 *
 * @example
 *   The minister will resign on Friday, Reuters reported, citing a source close to the cabinet.
 *   → 1:37-1:44 Unexpected claim from unnamed sources of `Reuters`, expected whether it could be checked
 *
 * @example
 *   The minister will resign on Friday, Reuters reported, citing a source close to the cabinet. The report could not be independently verified.
 *   → nothing
 */
export const secondhandUnverified: Rule = rule({
  name: 'secondhand-unverified',
  severity: 'info',
  practice: 'verify',
  limits: {},
  check: (view) => {
    // whether it could be checked is told by whoever was asked, too: they denied it, declined, did not answer
    if (view.article.responses.some((r) => tells.has(r.stance) || r.targets.some((t) => isSecondhandAt(view, t))))
      return []
    if (view.body.some((s) => noWord.test(textOf(view, s)))) return []
    const seen = new Set<string>()
    return view.body.flatMap((s) => {
      const outlet = s.chain[0]
      const name = outlet?.name
      if (!outlet?.mention || !name || seen.has(name) || !isSecondhand(s)) return []
      seen.add(name)
      return [
        {
          range: outlet.mention,
          message: `Unexpected claim from unnamed sources of \`${words(view, outlet.mention)}\`, expected whether it could be checked`,
        },
      ]
    })
  },
})

const tells: ReadonlySet<Stance> = new Set<Stance>([
  'verified',
  'unverified',
  'not-confirmed',
  'declines',
  'no-response',
])
const noWord =
  /\b(?:no (?:\w+ )?(?:confirmation|comment|response)|not (?:been |be )?(?:independently )?(?:confirmed|verified))\b/i

const isSecondhandAt = (view: View, index: number): boolean => {
  const s = view.article.sentences[index]
  return s !== undefined && isSecondhand(s)
}

/** What is cited, where the chain does not hold it. */
const citing = /\bciting (?:\w+ ){0,4}(?:sources?|insiders?|people|persons?|officials?)\b/i

const isSecondhand = (s: Sentence): boolean =>
  (s.chain[0]?.kind === 'outlet' && s.chain.length === 1 && s.status !== 'confirmed' && citing.test(s.text)) ||
  (s.status === 'unconfirmed' &&
    s.chain.length > 1 &&
    s.chain[0]?.kind === 'outlet' &&
    s.chain.at(-1)?.kind === 'anonymous')
