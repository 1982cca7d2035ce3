/** Which type a module of weights has, and where that is. */
const types: Readonly<Record<string, readonly [type: string, from: string]>> = {
  words: ['PackedWords', '../words.js'],
  tagger: ['Packed', '../unpack.js'],
}

/** The text of a module of weights. */
export function weightsModule(name: string, data: object): string {
  const [type, from] = types[name] ?? ['PackedRows', '../unpack.js']
  const fields = Object.entries(data).map(([key, value]) => `  ${key}: ${JSON.stringify(value)},\n`)
  return `/* Written by \`npm run train\`; train/README.md says from what. */\nimport type { ${type} } from '${from}'\n\nexport const ${name}: ${type} = {\n${fields.join('')}}\n`
}
