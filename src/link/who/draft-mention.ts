import type { Determiner, Gender, Mention, Type } from './mention.js'

interface Draft {
  readonly from: number
  readonly to: number
  readonly sentence: number
  readonly form: Mention['form']
  readonly name: Mention['name']
  readonly nameType: Type
  readonly head: string
  readonly headType: Type
  readonly titleEnd: number
  readonly aff: number
  readonly affTo: number
  readonly affType: Type
  readonly determiner: Determiner
  readonly plural: boolean
  readonly gender: Gender
  readonly ownerEnd: number
}

export function mention(d: Draft): Mention {
  return {
    span: [d.from, d.to],
    sentence: d.sentence,
    form: d.form,
    name: d.name,
    nameType: d.nameType,
    head: d.head,
    headType: d.headType,
    titleEnd: d.titleEnd < 0 ? d.from : d.titleEnd,
    affiliation: d.aff >= 0 ? [d.aff, d.affTo] : null,
    affiliationType: d.affType,
    determiner: d.determiner,
    plural: d.plural,
    gender: d.gender,
    ownerEnd: d.ownerEnd,
  }
}
