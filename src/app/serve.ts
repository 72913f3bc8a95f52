import type { AddressInfo } from 'node:net'
import { SettableClock, systemClock } from '../platform/clock/clock.ts'
import type { Config } from '../platform/config/config.ts'
import { explainStartFailure } from '../platform/config/explain-start-failure.ts'
import { openPostgres } from '../platform/db/open-postgres.ts'
import { startWorker } from '../platform/jobs/start-worker.ts'
import { createLog, type Log } from '../platform/log/log.ts'
import { untilStopped } from '../platform/process/until-stopped.ts'
import { type Application, createApplication } from './application.ts'
import { checkDemonstration } from './demonstration/ensure-demonstration.ts'
import { prepareDemonstration } from './demonstration/prepare-demonstration.ts'
import { allJobs } from './features.ts'
import { prepareDatabase } from './prepare-database.ts'
import { sayHello } from './say-hello.ts'
import { channelsOf, openTransports } from './transports.ts'

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost'])

/** Runs the application until it is asked to stop. */
export async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  const stopped = untilStopped()
  const postgres = await openPostgres(config, log)
  try {
    const found = await checkDemonstration(postgres.config, config.demo)
    const role = await prepareDatabase(postgres.config, (name) => log.info(`migrated ${name}`))
    if (config.demo && !(await prepareDemonstration({ found, config, database: postgres.config, role, stopped, log }))) return
    const test = config.mode === 'test' && LOOPBACK.has(config.host)
    const clock = test ? new SettableClock() : systemClock
    const database = { ...postgres.config, max: 16, ...(role === undefined ? {} : { role }) }
    const application = await createApplication({ database, clock, log, publicUrl: publicUrl(config, config.port), channels: channelsOf(config), demo: config.demo, test, trustedProxies: config.trustedProxies })
    try {
      const port = await listen(application, config)
      const worker = await startWorker(postgres.config, { db: application.database.db, clock, transports: openTransports(config, publicUrl(config, port)), jobs: allJobs() }, log)
      await sayHello({ application, clock, log, url: publicUrl(config, port), demo: config.demo })
      await stop(stopped, log, worker.stop)
    } finally {
      await application.close()
    }
  } finally {
    await postgres.stop()
  }
}

async function stop(stopped: Promise<string>, log: Log, ending: () => Promise<void>): Promise<void> {
  log.info(`stopping (${await stopped})`)
  await ending()
}

const publicUrl = ({ publicUrl: given, host }: Config, port: number): string => given ?? `http://${LOOPBACK.has(host) ? 'localhost' : host}:${port}`

async function listen(application: Application, { host, port }: Config): Promise<number> {
  try {
    await application.server.listen({ host, port })
  } catch (error) {
    throw explainStartFailure(error, { host, port })
  }
  return (application.server.server.address() as AddressInfo).port
}
