import { defineConfig } from 'vitest/config'

const inSource = 'src/**/*.test.{ts,tsx}'
const overHttp = 'src/**/*.http.test.{ts,tsx}'

/** Every project shares one PostgreSQL, started by test/global-setup.ts; each test file gets its own database. */
export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    setupFiles: ['test/support/same-cases.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { NODE_ENV: 'test' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [inSource, 'test/architecture/**/*.test.ts', 'test/support/**/*.test.ts'],
          exclude: [overHttp],
        },
      },
      { extends: true, test: { name: 'http', include: [overHttp, 'test/http/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['test/journeys/**/*.test.{ts,tsx}'],
          fileParallelism: false,
          testTimeout: 180_000,
        },
      },
      {
        extends: true,
        test: { name: 'faults', include: ['test/faults/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000 },
      },
    ],
  },
})
