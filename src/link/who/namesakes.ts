import type { Form } from './clusters.js'
import { partnerAt } from './couples.js'
import { type Mention, Type } from './mention.js'
import type { Scan } from './scan.js'
import { textOf } from './world.js'

/** A man and a woman of one surname, "Mr. Trump" and "Mrs. Trump": whoever is addressed as one of them has a form for himself. */
export function twoOfOneName(
  scan: Scan,
  forms: Map<string, Form>,
  mixed: ReadonlySet<string>,
  mentions: readonly Mention[],
  keyOf: readonly (string | null)[],
): readonly (string | null)[] {
  for (const key of mixed) {
    const form = forms.get(key)
    if (form) form.gender = null
  }
  return keyOf.map((key, k) => {
    const m = mentions[k]
    const form = key === null ? undefined : forms.get(key)
    if (!m || !form || !mixed.has(form.key) || (m.gender !== 'm' && m.gender !== 'f')) return key
    const own = `${form.key} ${m.gender}`
    if (!forms.has(own))
      forms.set(own, {
        ...form,
        key: own,
        text: partnerAt(scan, mentions, k)?.name ?? textOf(scan, m.span),
        type: Type.person,
        sure: 2,
        gender: m.gender,
        known: null,
      })
    return own
  })
}

/** "The Star" is an outlet, though the article has an Ana Star whom it calls "Star". */
export function outletsBeside(
  scan: Scan,
  forms: Map<string, Form>,
  mentions: readonly Mention[],
  keyOf: readonly (string | null)[],
): readonly (string | null)[] {
  const surnames = new Set<string>()
  for (const form of forms.values())
    if (form.type === Type.person && form.words.length > 1) surnames.add(form.words.at(-1) ?? '')
  return keyOf.map((key, k) => {
    const form = key === null ? undefined : forms.get(key)
    if (!form?.known || !surnames.has(form.key)) return key
    const m = mentions[k]
    if (m?.determiner !== 'definite' && scan.tokens.lower[m?.name?.[0] ?? -1] !== 'the') return key
    if (form.type !== Type.outlet && form.type !== Type.organization) return key
    const own = `the ${form.key}`
    if (!forms.has(own)) forms.set(own, { ...form, key: own, words: ['the', form.key] })
    return own
  })
}
