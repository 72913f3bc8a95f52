import type { Config } from '../platform/config/config.ts'
import { migrateDatabase } from '../platform/db/migrate-database.ts'
import { openPostgres } from '../platform/db/open-postgres.ts'
import { createLog } from '../platform/log/log.ts'

/** `chidao migrate`: for an office that upgrades its own PostgreSQL before it starts the new program. */
export async function migrateOnly(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  const postgres = await openPostgres(config, log, { join: true })
  try {
    await migrateDatabase(postgres.config, log)
  } finally {
    await postgres.stop()
  }
}
