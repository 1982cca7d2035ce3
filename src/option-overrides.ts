import type { Status } from './article.js'

/** A phrase that stands for somebody, wherever the article has it: `{phrase: 'the ministry', is: 'Foreign Office'}`. */
export interface PhraseOverride {
  readonly phrase: string
  readonly is: string
}

/** What a sentence rests on, how its claim stands, or both. */
export interface SentenceOverride {
  /** The sentence's index, or its whole text. */
  readonly sentence: number | string
  /** A name, or the names of the chain, outermost first; an empty list for the outlet's own voice. */
  readonly restsOn?: string | readonly string[] | undefined
  readonly status?: Status | undefined
}

/** What the caller knows better. */
export type Override = PhraseOverride | SentenceOverride

const statuses: Readonly<Record<Status, true>> = {
  refuted: true,
  denied: true,
  disputed: true,
  confirmed: true,
  corroborated: true,
  unconfirmed: true,
  attributed: true,
  unattributed: true,
  none: true,
}

type Wrong = (name: string, got: unknown, takes: string) => TypeError

/** Check overrides and copy them; `wrong` makes the error for what is none. */
export function overridesOf(value: unknown, wrong: Wrong): readonly Override[] {
  if (value === undefined) return []
  if (!Array.isArray(value)) throw wrong('overrides', value, 'a list of overrides')
  return value.map((one: unknown, i) => overrideOf(one, `overrides[${i}]`, wrong))
}

function overrideOf(value: unknown, name: string, wrong: Wrong): Override {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw wrong(name, value, 'an object with `phrase` and `is`, or with `sentence`')
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(value))
  const takes = given.has('phrase') ? ['phrase', 'is'] : ['sentence', 'restsOn', 'status']
  for (const key of given.keys())
    if (!takes.includes(key))
      throw wrong(`${name}.${key}`, given.get(key), `only ${takes.map((t) => `\`${t}\``).join(', ')}`)
  const text = (key: string): string => {
    const got = given.get(key)
    if (!isText(got)) throw wrong(`${name}.${key}`, got, 'a string that is not empty')
    return got
  }
  if (given.has('phrase')) return { phrase: text('phrase'), is: text('is') }
  const [sentence, restsOn, status] = [given.get('sentence'), given.get('restsOn'), given.get('status')]
  if (!isText(sentence) && !isIndex(sentence))
    throw wrong(`${name}.sentence`, sentence, 'an index or the text of a sentence')
  if (restsOn === undefined && status === undefined)
    throw wrong(name, value, '`restsOn`, `status` or both beside `sentence`')
  if (restsOn !== undefined && !isText(restsOn) && !isTexts(restsOn))
    throw wrong(`${name}.restsOn`, restsOn, 'a name or a list of names')
  if (status !== undefined && !isStatus(status))
    throw wrong(
      `${name}.status`,
      status,
      `one of ${Object.keys(statuses)
        .map((s) => `\`'${s}'\``)
        .join(', ')}`,
    )
  return { sentence, restsOn: isTexts(restsOn) ? [...restsOn] : restsOn, status }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const isIndex = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value) && value >= 0
const isStatus = (value: unknown): value is Status => typeof value === 'string' && Object.hasOwn(statuses, value)
