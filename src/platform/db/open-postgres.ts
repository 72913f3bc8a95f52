import type { PoolConfig } from 'pg'
import type { Config } from '../config/config.ts'
import type { Log } from '../log/log.ts'
import { startEmbedded } from './embedded-postgres.ts'
import { checkExternal } from './external-postgres.ts'

export type Postgres = {
  /** The owner's way in: for migrations, and with `role` for the pool of the application. */
  readonly config: PoolConfig
  /** Stops the embedded server; does nothing to a server of the office. End every pool first. */
  stop(): Promise<void>
}

/**
 * The PostgreSQL of the configuration, reachable and new enough.
 * @param options.join for commands: work beside a running application instead of refusing
 * @throws StartFailure
 */
export async function openPostgres(
  { database, dataDir }: Pick<Config, 'database' | 'dataDir'>,
  log: Log,
  options: { join?: boolean } = {},
): Promise<Postgres> {
  if (database.kind === 'embedded') return startEmbedded({ dataDir, log, ...options })
  await checkExternal(database.url)
  return { config: { connectionString: database.url }, stop: async () => undefined }
}
