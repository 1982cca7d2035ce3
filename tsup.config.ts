import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { index: 'src/index.ts', html: 'src/html.ts', cli: 'src/plugin/cli/bin.ts' },
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  dts: { entry: { index: 'src/index.ts', html: 'src/html.ts' } },
  external: [/^node:/],
  clean: true,
  treeshake: true,
  splitting: true,
  sourcemap: false,
})
