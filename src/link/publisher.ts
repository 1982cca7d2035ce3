import type { Splitting } from '../split/splitting.js'
import { TokenKind } from '../split/splitting.js'
import type { LinkOptions } from './index.js'
import { fullOutletName } from './outlet-like.js'

/** Who publishes the article: names in lower case, each as its words. */
export interface Publisher {
  readonly names: readonly (readonly string[])[]
  readonly rule: string | null
}

/** How many blocks from the start a dateline may stand in, and how many characters into its block it may begin. */
const blocksToLook = 8
const reach = 90

const parenthesis = /\(([A-Z][\w&.' -]{1,40})\)\s{0,3}(?:--|[-\u2013\u2014])/
const textOfReport =
  /^(?:\W{0,3})(?:Text|Excerpts?|Report|Summary) (?:of|from) (?:\w+ ){0,4}(?:report|item|article|dispatch|commentary)s? (?:[\w ]{0,30})?by ((?:[\w'-]+ ){0,5}?[\w'-]+?)(?: (?:news )?agency| on| website|,|\.|$)/

/** Tell who publishes the article: the options say so, or else its dateline or the address that it gives for letters. */
export function publisherOf(splitting: Splitting, options: LinkOptions): Publisher {
  if (options.publisher.length) return { names: options.publisher.flatMap(named), rule: null }
  for (const block of splitting.blocks.slice(0, blocksToLook)) {
    const head = splitting.tokens.text.slice(block.start, Math.min(block.end, block.start + 160))
    const report = textOfReport.exec(head)
    if (report?.[1]) return { names: named(report[1]), rule: 'link/text-of-report' }
    const line = parenthesis.exec(head.slice(0, reach + 50))
    if (line?.[1] && line.index < reach) return { names: named(line[1]), rule: 'link/dateline' }
  }
  return { names: contactAddress(splitting), rule: 'link/contact-address' }
}

/** "Write to name@outlet.com": the article's own contact gives its outlet. */
function contactAddress({ tokens, sentences }: Splitting): string[][] {
  const last = sentences.at(-1)
  const start = Math.max(0, tokens.length - 120)
  if (!last) return []
  for (let i = tokens.length - 1; i >= start; i--) {
    if (tokens.kind[i] !== TokenKind.address) continue
    const host = /@([a-z0-9-]{3,30})\.[a-z.]{2,8}$/.exec(tokens.lower[i] ?? '')?.[1]
    if (host && !mailHosts.has(host)) return [[host]]
  }
  return []
}

const mailHosts: ReadonlySet<string> = new Set([
  'gmail',
  'yahoo',
  'hotmail',
  'outlook',
  'aol',
  'icloud',
  'protonmail',
  'mail',
  'gmx',
])

/** A name's words, and those of the name that the lexicon gives it. */
function named(name: string): string[][] {
  const own = words(name)
  const full = words(fullOutletName(name))
  return full.join() === own.join() || !full.length ? (own.length ? [own] : []) : [own, full]
}

const fillers: ReadonlySet<string> = new Set([
  'the',
  'news',
  'agency',
  'newspaper',
  'website',
  'magazine',
  'online',
  "'s",
  's',
  'daily',
])

function words(name: string): string[] {
  const all = name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
  const kept = all.filter((word) => !fillers.has(word))
  return kept.length ? kept : all
}

const selves: ReadonlySet<string> = new Set(
  'reporter newspaper paper website site magazine station network correspondent author writer blog column outlet publication'.split(
    ' ',
  ),
)

/** Whether words stand for the outlet itself: "this reporter", "this newspaper". */
export const isSelf = (first: string, second: string): boolean => first === 'this' && selves.has(second)

/** Whether a name is one of the publisher's: the same words, or the same first ones ("Interfax" and "Interfax-Ukraine"). */
export function isPublisher(name: string | null, publisher: Publisher): boolean {
  if (name === null || !publisher.names.length) return false
  return named(name).some((own) =>
    publisher.names.some((other) => {
      const [short, long] = own.length <= other.length ? [own, other] : [other, own]
      return (
        short.length > 0 && short.every((word, i) => word === long[i] || word === long[long.length - short.length + i])
      )
    }),
  )
}
