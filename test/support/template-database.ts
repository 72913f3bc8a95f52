import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { withDatabase } from './with-database.ts'

export type TestDatabase = {
  /** The owner's connection string; add `role` in openDatabase for the role of the application. */
  readonly connectionString: string
  /** The same for `pg.Pool` and `openDatabase`. */
  readonly config: pg.PoolConfig
  /** End every pool first; what is still connected is thrown out. */
  drop(): Promise<void>
}

/**
 * A fresh, migrated database of one's own, cloned from the template of the run (≈ 50 ms).
 * Call it in `beforeAll` and drop it in `afterAll`.
 */
export async function testDatabase(): Promise<TestDatabase> {
  const server = inject('testServer')
  const name = `chidao_test_${randomBytes(6).toString('hex')}`
  await onServer(server.connectionString, `create database ${name} template ${server.template} strategy file_copy`)
  const connectionString = withDatabase(server.connectionString, name)
  return {
    connectionString,
    config: { connectionString },
    drop: () => onServer(server.connectionString, `drop database if exists ${name} with (force)`),
  }
}

async function onServer(connectionString: string, sql: string): Promise<void> {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  try {
    await owner.query(sql)
  } finally {
    await owner.end()
  }
}
