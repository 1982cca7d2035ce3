import assert from 'node:assert/strict'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { connect } from './client.js'
import type { Project } from './project.js'

/** The server that editors start for Markdown, as `remark-language-server` sets it up. */
const server = `
import { remark } from 'remark'
import { createUnifiedLanguageServer } from 'unified-language-server'

createUnifiedLanguageServer({
  configurationSection: 'remark',
  defaultProcessor: remark,
  ignoreName: '.remarkignore',
  packageField: 'remarkConfig',
  pluginPrefix: 'remark',
  processorName: 'remark',
  processorSpecifier: 'remark',
  rcName: '.remarkrc',
})
`

interface Diagnostic {
  readonly code: string
  readonly source: string
  readonly severity: number
  readonly range: unknown
}

/** Write as an editor does: open a document, read its diagnostics, change it, and take the quick fix. */
export async function tryLanguageServer({ root, write }: Project): Promise<void> {
  write('server.mjs', server)
  write('.remarkrc', '{"plugins": ["hearsay/remark"]}\n')
  const client = connect(path.join(root, 'server.mjs'), root)
  const uri = pathToFileURL(path.join(root, 'story.md')).href
  const diagnostics = async (): Promise<readonly Diagnostic[]> => {
    const { diagnostics } = (await client.next('textDocument/publishDiagnostics')) as { diagnostics: Diagnostic[] }
    return diagnostics
  }
  try {
    const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'desk' }]
    await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: {}, workspaceFolders })
    client.notify('initialized', {})
    const text = '# Dam is safe\n\nThe dam is safe, the minister claimed.\n'
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'markdown', version: 1, text } })
    const opened = await diagnostics()
    const range = { start: { line: 2, character: 30 }, end: { line: 2, character: 37 } }
    assert.deepEqual(
      opened.map((d) => [d.code, d.source, d.severity, d.range]),
      [['verb-doubt', 'hearsay', 2, range]],
    )

    const actions = await client.request('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: opened },
    })
    const [fix] = actions as {
      kind: string
      edit: { changes: Record<string, { range: unknown; newText: string }[]> }
    }[]
    assert.deepEqual(fix?.edit.changes[uri], [{ range, newText: 'said' }])

    const change = async (version: number, changed: string): Promise<readonly Diagnostic[]> => {
      client.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text: changed }] })
      return diagnostics()
    }
    const mended = text.replace('claimed', 'said')
    assert.deepEqual(await change(2, mended), [])
    const more = await change(3, `${mended}\nThe bridge is unsafe, a source said.\n`)
    const place = { start: { line: 4, character: 22 }, end: { line: 4, character: 30 } }
    assert.deepEqual(more.find((d) => d.code === 'anonymous-bare')?.range, place)
    const misspelt = await change(4, `<!--hearsay disable verb-dout-->\n\n${text}`)
    assert.deepEqual(
      misspelt.map((d) => d.code),
      ['unknown-rule', 'verb-doubt'],
    )
  } finally {
    client.end()
  }
}
