import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'
import type { State } from '../domain/coordination-lifecycle.ts'
import { visibleRequest } from './visible-request.ts'

/** A request in the JSON of its task: days are still texts. */
export type TaskRequest = {
  readonly id: string
  readonly state: State
  readonly content: string
  readonly responseDue: string
  readonly coordinatorId: string
  readonly coordinatorName: string
  /** The words of the last answer, or why it was declined; null before. */
  readonly answer: string | null
}

/** The requests of the task `r` that the actor may know of, the oldest first. */
export function requestsOfTask(actor: Actor): Fragment {
  return sql`(select coalesce(json_agg(json_build_object('id', q.id, 'state', q.state, 'content', q.content, 'responseDue', q.response_due, 'coordinatorId', q.coordinator_id,
      'coordinatorName', coalesce(short_name_on(c.id, r.issued_date), c.short_name),
      'answer', (select m.content from coordination_moves m where m.request_id = q.id and m.act in ('answer_in_part', 'answer', 'decline') order by m.at desc, m.id desc limit 1)
    ) order by q.sent_at, q.id), '[]')
    from coordination_requests q join assignments a on a.id = q.assignment_id join organisations c on c.id = q.coordinator_id
    where q.assignment_id = r.id and ${visibleRequest(actor)})`
}
