import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Channel } from '../domain/channel.ts'

export type Candidate = {
  readonly id: string
  readonly code: string
  readonly content: string
  readonly leadShortName: string
  readonly due: PlainDate
  readonly urgings: readonly { readonly on: string; readonly channel: Channel; readonly letter: boolean }[]
  readonly criticisedOn: readonly string[]
}

export type Candidates = { readonly today: PlainDate; readonly quietSince: PlainDate; readonly limit: number; /** Only those this officer follows. */ readonly monitorUserId: string | undefined }

/** The most overdue tasks for which nothing was done since their deadline, or nothing after `quietSince`: a next step may be due. */
export async function urgingCandidates(db: Reader, { today, quietSince, limit, monitorUserId }: Candidates): Promise<Candidate[]> {
  const { rows } = await sql<Candidate>`with waiting as (
      select a.id from assignments a
      where a.phase in ('issued', 'accepted', 'in_progress') and a.due_date < ${today}::date ${monitorUserId === undefined ? sql`` : sql`and a.monitor_user_id = ${monitorUserId}`}
        and not exists (select from urgings u where u.assignment_id = a.id and u.urged_on > greatest(a.due_date, ${quietSince}::date))
        and not exists (select from urgings u where u.assignment_id = a.id and u.channel = 'inspection' and u.urged_on > a.due_date)
      order by a.due_date, a.id limit ${limit})
    select r.id, r.code, r.content, r.lead_short_name as "leadShortName", r.due_date as due,
      (select coalesce(json_agg(json_build_object('on', u.urged_on, 'channel', u.channel, 'letter', u.letter_id is not null)), '[]') from urgings u where u.assignment_id = r.id) as urgings,
      (select coalesce(json_agg(m.document_date), '[]') from remarks m where m.assignment_id = r.id and m.kind = 'criticism') as "criticisedOn"
    from waiting w join assignment_rows r on r.id = w.id order by r.due_date, r.id`.execute(db)
  return rows
}
