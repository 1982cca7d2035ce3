import { defineConfig, type ViteUserConfig } from 'vitest/config'

const config: ViteUserConfig = defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/browser/*.browser.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // one browser at a time: the machines that run this are small
    fileParallelism: false,
    retry: 1,
  },
})

export default config
