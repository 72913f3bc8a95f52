import { defineConfig } from 'vitest/config'

/** Not part of `npm test`: bin/screenshots runs it. */
export default defineConfig({
  root: new URL('../..', import.meta.url).pathname,
  test: {
    globalSetup: 'test/global-setup.ts',
    include: ['test/screenshots/*.shots.ts'],
    testTimeout: 300_000,
    hookTimeout: 120_000,
    env: { NODE_ENV: 'test' },
  },
})
