import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Config } from '../platform/config/config.ts'
import { explainStartFailure } from '../platform/config/explain-start-failure.ts'
import { migrateDatabase } from '../platform/db/migrate-database.ts'
import { openPostgres } from '../platform/db/open-postgres.ts'
import { createLog } from '../platform/log/log.ts'
import { untilStopped } from '../platform/process/until-stopped.ts'

/** Runs the application until it is asked to stop. */
export async function serve(config: Config): Promise<void> {
  const log = createLog(config.logLevel)
  const stopped = untilStopped()
  const postgres = await openPostgres(config, log)
  try {
    await migrateDatabase(postgres.config, log)
    const server = await listen(config)
    log.info(`Chỉ Đạo: http://${config.host}:${(server.address() as AddressInfo).port}`)
    log.info(`stopping (${await stopped})`)
    await close(server)
  } finally {
    await postgres.stop()
  }
}

async function listen({ host, port }: Config): Promise<Server> {
  const server = createServer((_request, response) => response.end('Chỉ Đạo\n'))
  try {
    await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  } catch (error) {
    throw explainStartFailure(error, { host, port })
  }
  return server
}

async function close(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve))
  server.closeAllConnections()
  await closed
}
