import type { Reader } from '../../platform/db/database.ts'
import { phrases } from './messages.ts'
import { stoppedDeliveries } from './queries/stopped-deliveries.ts'

/** For the administrator's home: what stopped and waits for a person. */
export async function outboxAlarm(db: Reader) {
  const stopped = await stoppedDeliveries(db)
  return stopped === 0 ? [] : [{ title: { vi: phrases.stopped.vi(stopped), en: phrases.stopped.en(stopped) }, href: '/deliveries?state=stopped' }]
}
