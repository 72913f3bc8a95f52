import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Channel } from '../../../platform/jobs/transports.ts'

export type UnsentReminder = {
  readonly id: string
  readonly deliveryId: string
  readonly subjectId: string
  readonly userId: string
  readonly channel: Channel
  readonly dueOn: PlainDate
  /** A later rule has fallen for the same person, thing and channel: this one is stale. */
  readonly outrun: boolean
}

/** What earlier digests hold that did not go out, each digest locked: a worker that is about to send one then finds it replaced. */
export async function unsentReminders(db: Reader, before: PlainDate, channels: readonly Channel[]): Promise<UnsentReminder[]> {
  const { rows } = await sql<UnsentReminder>`
    with unsent as materialized (select d.id from deliveries d where d.state in ('waiting', 'failed', 'dead') and d.channel = any(${[...channels]}::text[]) for update)
    select r.id, r.delivery_id as "deliveryId", r.subject_id as "subjectId", r.user_id as "userId", r.channel, r.due_on as "dueOn",
      exists (select from reminders l where l.subject_id = r.subject_id and l.user_id = r.user_id and l.channel = r.channel and l.nominal_on > r.nominal_on) as outrun
    from unsent u join reminders r on r.delivery_id = u.id where r.day < ${before}::date order by r.due_on, r.id`.execute(db)
  return rows
}
