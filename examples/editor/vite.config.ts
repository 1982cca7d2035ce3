import { fileURLToPath } from 'node:url'
import { defaultClientConditions, defineConfig, type UserConfig } from 'vite'

const from = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

const config: UserConfig = defineConfig({
  root: from('.'),
  base: './',
  resolve: {
    // in this repository the sources stand for the package; a project of yours needs no alias
    alias: [
      { find: /^hearsay$/, replacement: from('../../src/index.ts') },
      { find: /^hearsay\/check$/, replacement: from('../../src/check/index.ts') },
      { find: /^hearsay\/write$/, replacement: from('../../src/write/index.ts') },
    ],
    // a worker has no document: some packages have an entry of their own for it
    conditions: ['worker', ...defaultClientConditions],
  },
  worker: { format: 'es' },
  build: { outDir: from('../../temp/editor'), emptyOutDir: true, chunkSizeWarningLimit: 4000 },
})

export default config
