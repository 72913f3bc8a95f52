import { join } from 'node:path'
import pg from 'pg'
import { projectRoot } from '../config/project-root.ts'
import { explainStartFailure } from '../config/explain-start-failure.ts'
import type { Log } from '../log/log.ts'
import { migrate } from './migrate.ts'

/** Where the numbered files lie; they are read at run time, from beside the program. */
export const migrationsDirectory = join(projectRoot, 'db', 'migrations')

/** Brings the database of the product up to date, in one session of its owner. */
export async function migrateDatabase(config: pg.ClientConfig, log: Log): Promise<void> {
  const owner = new pg.Client({ ...config, application_name: 'chidao migrate' })
  await owner.connect()
  try {
    for (const name of await migrate(owner, migrationsDirectory)) log.info(`migrated ${name}`)
  } catch (error) {
    throw explainStartFailure(error)
  } finally {
    await owner.end()
  }
}
