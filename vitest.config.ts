import type { ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = {
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/seed.ts'],
    testTimeout: 60_000,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/lexicon/**', 'src/plugin/cli/bin.ts'] },
  },
}

export default config
