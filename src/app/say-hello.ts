import { setUpLink } from '../features/sign-in/public.ts'
import type { Clock } from '../platform/clock/clock.ts'
import type { Log } from '../platform/log/log.ts'
import type { Application } from './application.ts'
import { accountsTable } from './demonstration/demonstration-accounts.ts'

type Hello = { readonly application: Application; readonly clock: Clock; readonly log: Log; readonly url: string; readonly demo: boolean }

/** Says where the application is; in the demonstration with its accounts, on a new database with the link that makes the first administrator. */
export async function sayHello({ application, clock, log, url, demo }: Hello): Promise<void> {
  log.info(`Chỉ Đạo: ${url}`)
  if (demo) return say(log, `\n  Chỉ Đạo (trình diễn): ${url}\n\n${accountsTable()}\n`)
  const link = await setUpLink(application.database.db, clock.now(), url)
  if (link === undefined) return
  log.info('Chưa có tài khoản nào. Mở liên kết dùng một lần sau đây (trong 24 giờ) để lập cơ quan và quản trị viên đầu tiên:')
  log.info(`The first administrator is made here, once, within 24 hours: ${link}`)
}

/** For the person at the terminal, as it stands; not a line of the log. */
function say(log: Log, text: string): void {
  if (log.isLevelEnabled('info')) process.stdout.write(`${text}\n`)
}
