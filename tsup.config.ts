import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    html: 'src/html.ts',
    write: 'src/write/index.ts',
    check: 'src/check/index.ts',
    cli: 'src/plugin/cli/bin.ts',
  },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: {
    entry: { index: 'src/index.ts', html: 'src/html.ts', write: 'src/write/index.ts', check: 'src/check/index.ts' },
  },
  external: [/^node:/],
  clean: true,
  treeshake: true,
  splitting: true,
  sourcemap: false,
})
