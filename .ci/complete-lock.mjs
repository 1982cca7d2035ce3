#!/usr/bin/env node
// Complete package-lock.json: where a registry lacks the optional packages of other platforms, `npm install` leaves them out of the lock file and
// `npm ci` then refuses it. This puts them back by what their dependants ask for. Run it after every `npm install` behind such a registry.
import { readFileSync, writeFileSync } from 'node:fs'

const systems = { android: 'android', darwin: 'darwin', freebsd: 'freebsd', linux: 'linux', win32: 'win32', openbsd: 'openbsd', netbsd: 'netbsd', aix: 'aix', sunos: 'sunos', openharmony: 'openharmony', wasm32: null, wasi: null }
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'mipsel', 'wasm32']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'))
const packages = lock.packages
let added = 0
for (const [place, entry] of Object.entries({ ...packages })) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (found(place, name)) continue
    const words = name.split(/[/-]/)
    const os = words.find((w) => systems[w])
    const cpu = words.map((w) => processors.find((p) => w === p || (w.startsWith(p) && p === 'arm') || (p === 'arm64' && w === 'aarch64'))).find(Boolean)
    packages[nearest(place, name)] = {
      version: version.replace(/^[\^~]/, ''),
      ...(cpu ? { cpu: [cpu] } : {}),
      ...(entry.dev ? { dev: true } : {}),
      optional: true,
      ...(os ? { os: [os] } : {}),
    }
    added++
  }
}
lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
console.log(`package-lock.json: ${added} optional packages put back`)

/** Whether node finds a package from a place in the tree. */
function found(place, name) {
  for (let at = place; ; at = at.includes('/node_modules/') ? at.slice(0, at.lastIndexOf('/node_modules/')) : '') {
    if (packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return true
    if (!at) return false
  }
}

/** Beside its dependant: at the root where that stands there, else in the same folder. */
function nearest(place, name) {
  const folder = place.includes('/node_modules/') ? place.slice(0, place.lastIndexOf('/node_modules/')) : ''
  return folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`
}
