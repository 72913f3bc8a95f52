import type { Db } from '../db/database.ts'
import type { Transports } from './transports.ts'

/** Work that runs by itself at set times. It may run twice (a crash, two workers), so it must be harmless to repeat. */
export type Job = {
  /** `feature_verb`, lower case. */
  readonly name: string
  /** Crontab in Asia/Ho_Chi_Minh hours written as UTC, e.g. `5 17 * * *` is 00:05 in Việt Nam. */
  readonly cron: string
  readonly run: (db: Db, now: Temporal.Instant, transports: Transports) => Promise<void>
}
