import type { Options } from 'tsup'

const api = {
  index: 'src/index.ts',
  html: 'src/html.ts',
  write: 'src/write/index.ts',
  check: 'src/check/index.ts',
  remark: 'src/plugin/remark.ts',
  rehype: 'src/plugin/rehype.ts',
  textlint: 'src/plugin/textlint.ts',
}

const config: Options = {
  entry: { ...api, cli: 'src/plugin/cli/bin.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: api },
  // chrono-node is a devDependency so that it comes into dist: its English alone, which Vite cannot import as a subpath, and which saves
  // Node the 250 files of its other languages
  external: [/^node:/],
  clean: true,
  treeshake: true,
  splitting: true,
  sourcemap: false,
}

export default config
