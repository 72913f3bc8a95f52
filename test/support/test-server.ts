import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/platform/db/embedded-postgres.ts'
import { migrate } from '../../src/platform/db/migrate.ts'
import { migrationsDirectory } from '../../src/platform/db/migrate-database.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { getRunsDirectory, removeLeftovers } from './remove-leftovers.ts'
import { withDatabase } from './with-database.ts'

export type TestServer = {
  readonly connectionString: string
  /** The migrated database that every test file clones. */
  readonly template: string
  stop(): Promise<void>
}

const log = createLog('warn', true)

/** An embedded server in a temporary directory, or the one that TEST_DATABASE_URL names. */
export async function startTestServer(): Promise<TestServer> {
  const external = process.env['TEST_DATABASE_URL']
  return external === undefined ? startTemporary() : withTemplate(external, async () => undefined)
}

async function startTemporary(): Promise<TestServer> {
  await removeLeftovers()
  const dataDir = await mkdtemp(join(await getRunsDirectory(), `${process.pid}-`))
  await chmod(dataDir, 0o711)
  const embedded = await startEmbedded({ dataDir, log, durable: false })
  return withTemplate(embedded.connectionString, async () => {
    await embedded.stop()
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
  })
}

async function withTemplate(connectionString: string, stop: () => Promise<void>): Promise<TestServer> {
  const template = `chidao_template_${randomBytes(4).toString('hex')}`
  await asOwner(connectionString, (owner) => owner.query(`create database ${template}`))
  await asOwner(withDatabase(connectionString, template), (owner) => migrate(owner, migrationsDirectory))
  return {
    connectionString,
    template,
    stop: async () => {
      await asOwner(connectionString, (owner) => owner.query(`drop database ${template} with (force)`))
      await stop()
    },
  }
}

async function asOwner<T>(connectionString: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString })
  await owner.connect()
  try {
    return await work(owner)
  } finally {
    await owner.end()
  }
}
