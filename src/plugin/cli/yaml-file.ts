import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'

/** A file of JSON or YAML: what it says, and where it says it. */
export interface YamlFile {
  readonly value: unknown
  /** The place of a key or item, as `file:line:column: `; as far as the path can be followed. */
  readonly placeOf: (path: readonly (string | number)[]) => string
}

/** What is wrong with a file, with its place. */
export class Wrong extends Error {}

/** Parse a file of JSON or YAML; throws `Wrong` where it is neither. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const place = (offset: number): string => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}: `
  }
  const [broken] = document.errors
  if (broken) throw new Wrong(`${place(broken.pos[0])}${broken.message}`)
  const value: unknown = document.toJS({ maxAliasCount: 0 })
  return {
    value,
    placeOf: (path) => place(offsetOf(document.contents, path)),
  }
}

function offsetOf(contents: unknown, path: readonly (string | number)[]): number {
  let node = contents
  let offset = startOf(contents) ?? 0
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key))
      if (!pair) break
      offset = startOf(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(key)]
      if (item === undefined) break
      offset = startOf(item) ?? offset
      node = item
    } else break
  }
  return offset
}

function startOf(node: unknown): number | null {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null
}
