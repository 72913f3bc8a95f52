import { createApplication } from '../../src/app/application.ts'
import { prepareDatabase } from '../../src/app/prepare-database.ts'
import { setUpLink } from '../../src/features/sign-in/public.ts'
import { SettableClock } from '../../src/platform/clock/clock.ts'
import { createLog } from '../../src/platform/log/log.ts'
import { localAddress } from './local-address.ts'
import { testDatabase } from './template-database.ts'

export type EmptyInstallation = {
  /** The one-time address at which the first administrator is made. */
  readonly setUpAddress: string
  close(): Promise<void>
}

/** The product as it is on its first day: nobody has an account. It listens on localhost. */
export async function startEmptyInstallation(now: string): Promise<EmptyInstallation> {
  const database = await testDatabase()
  const role = await prepareDatabase(database.config)
  const clock = new SettableClock()
  clock.set(Temporal.Instant.from(now))
  const application = await createApplication({
    database: { ...database.config, ...(role === undefined ? {} : { role }) }, clock, log: createLog('error'), publicUrl: 'http://localhost', demo: false, test: true,
  })
  await application.server.listen({ port: 0 })
  const setUpAddress = (await setUpLink(application.database.db, clock.now(), localAddress(application.server))) ?? ''
  return {
    setUpAddress,
    close: async () => {
      await application.close()
      await database.drop()
    },
  }
}
