import { localDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { tell } from '../../notifications/public.ts'
import { peopleToAlarm } from '../queries/people-to-alarm.ts'

/** Administrators are told that something stopped, in the transaction in which it stops; not again while they have not looked. */
export async function alarm(tx: Tx, now: Temporal.Instant, address: string): Promise<void> {
  await tell(tx, { actor: null, now, today: localDate(now) }, { kind: 'DELIVERY_STOPPED', to: await peopleToAlarm(tx), elsewhere: { about: address, href: '/deliveries?state=stopped' } })
}
