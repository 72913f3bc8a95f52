import { sql } from 'kysely'
import { type Actor, hasRole } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

/** Something of the unit's own that waits for a person. */
export type WaitingInside = {
  readonly what: 'sub_task' | 'sign_off' | 'sent_back'
  readonly id: string
  readonly assignmentId: string
  readonly code: string
  readonly text: string
  readonly note: string
  readonly due: PlainDate | null
}

/** Own sub-tasks while their task runs; for the head, results that wait for sign-off; for who put a result before the head, what came back. One statement. */
export async function waitingInside(db: Reader, actor: Actor): Promise<WaitingInside[]> {
  const { rows } = await sql<WaitingInside>`
    select * from (
      select 'sub_task' as what, t.id, t.assignment_id as "assignmentId", a.code, t.title as text, t.note, t.due_on as due
      from sub_tasks t join assignments a on a.id = t.assignment_id
      where t.officer_id = ${actor.userId}::uuid and t.state = 'open' and t.organisation_id = ${actor.organisationId}::uuid
        and a.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation')
      union all
      select 'sign_off', s.id, s.assignment_id, a.code, s.summary, '', a.due_date
      from sign_off_requests s join assignments a on a.id = s.assignment_id
      where ${hasRole(actor, 'UNIT_HEAD')} and s.organisation_id = ${actor.organisationId}::uuid and s.state = 'waiting'
      union all
      select 'sent_back', s.id, s.assignment_id, a.code, s.summary, s.note, a.due_date
      from sign_off_requests s join assignments a on a.id = s.assignment_id
      where s.submitted_by = ${actor.userId}::uuid and s.state = 'sent_back' and s.organisation_id = ${actor.organisationId}::uuid
        and a.lead_organisation_id = s.organisation_id and a.phase in ('issued', 'accepted', 'in_progress')
        and not exists (select from sign_off_requests later where later.assignment_id = s.assignment_id and later.submitted_at > s.submitted_at)
    ) w order by w.due nulls last, w.id limit 200`.execute(db)
  return rows
}
