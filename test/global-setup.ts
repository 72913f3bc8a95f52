import type { TestProject } from 'vitest/node'
import { startTestServer } from './support/test-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's connection to the server of this run, and the migrated database to clone. */
    testServer: { readonly connectionString: string; readonly template: string }
  }
}

/** One PostgreSQL and one migrated template database for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTestServer()
  project.provide('testServer', { connectionString: server.connectionString, template: server.template })
  return server.stop
}
