import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'
import { visibleUnit } from './find-request.ts'

/** A request in the JSON of its task: days are still texts. */
export type TaskInformation = { readonly id: string; readonly content: string; readonly dueDate: string; readonly closed: boolean; readonly units: number; readonly answered: number }

/** What was asked about the task `r`, as far as the actor may know. */
export function requestsOfTask(actor: Actor): Fragment {
  const own = seesEverything(actor) ? sql`true` : sql`exists (select from information_request_units u where u.request_id = q.id and ${visibleUnit(actor)})`
  return sql`(select coalesce(json_agg(json_build_object('id', q.id, 'content', q.content, 'dueDate', q.due_date, 'closed', q.closed_at is not null,
      'units', (select count(*) from information_request_units u where u.request_id = q.id and ${visibleUnit(actor)}),
      'answered', (select count(*) from information_request_units u where u.request_id = q.id and u.state = 'answered' and ${visibleUnit(actor)})) order by q.asked_at, q.id), '[]')
    from information_requests q where q.assignment_id = r.id and ${own})`
}
