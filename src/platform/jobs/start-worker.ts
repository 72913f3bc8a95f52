import { Logger, parseCronItems, run } from 'graphile-worker'
import type pg from 'pg'
import type { Clock } from '../clock/clock.ts'
import type { Db } from '../db/database.ts'
import { openOwnerPool } from '../db/owner-pool.ts'
import type { Job } from './job.ts'
import type { Transports } from './transports.ts'

export type Worker = { stop(): Promise<void> }

export type Work = { readonly db: Db; readonly clock: Clock; readonly transports: Transports; readonly jobs: readonly Job[] }

export type WorkerLog = { readonly error: (message: string) => void }

/**
 * Runs the jobs of this process. graphile-worker keeps its own tables with the owner's connection; the work itself is done
 * through `db`, under the role of the application. Several workers may run at once: each tick is taken by one.
 */
export async function startWorker(config: pg.PoolConfig, { db, clock, transports, jobs }: Work, log: WorkerLog): Promise<Worker> {
  const pgPool = openOwnerPool(config, 2)
  const runner = await run({
    pgPool, concurrency: 1, noHandleSignals: true, pollInterval: 20_000, logger: quietLogger(log),
    taskList: Object.fromEntries(jobs.map((job) => [job.name, () => job.run(db, clock.now(), transports)])),
    parsedCronItems: parseCronItems(jobs.map((job) => ({ task: job.name, match: job.cron, options: { backfillPeriod: 24 * 60 * 60 * 1000, maxAttempts: 5 } }))),
  })
  return {
    stop: async () => {
      await runner.stop()
      await pgPool.end()
    },
  }
}

const quietLogger = (log: WorkerLog) => new Logger(() => (level, message) => {
  if (level === 'error') log.error(message)
})
