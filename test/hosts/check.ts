/**
 * Try the package in the hosts that newsrooms run: pack it, install the tarball beside them into an empty project, and work as an editor
 * does. It needs a built package and a registry.
 */
import { rmSync } from 'node:fs'
import { tryLanguageServer } from './language-server.js'
import { tryCommand, tryRemark, tryTextlint } from './linters.js'
import { project } from './project.js'

const desk = project(['remark@15', 'remark-cli@12', 'textlint@15', 'unified-language-server@4'])
try {
  tryRemark(desk)
  tryTextlint(desk)
  tryCommand(desk)
  await tryLanguageServer(desk)
  console.log('hosts: remark-cli, textlint, a language server and the command agree')
} finally {
  rmSync(desk.folder, { recursive: true, force: true })
}
