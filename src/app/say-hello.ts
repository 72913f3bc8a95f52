import type { Clock } from '../platform/clock/clock.ts'
import type { Log } from '../platform/log/log.ts'
import type { Application } from './application.ts'

type Hello = { readonly application: Application; readonly clock: Clock; readonly log: Log; readonly url: string; readonly demo: boolean }

/** Says where the application is and, on a new database, how the first administrator is made. */
export async function sayHello({ log, url }: Hello): Promise<void> {
  log.info(`Chỉ Đạo: ${url}`)
}
