import { sql } from 'kysely'
import { type Actor, isOffice } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'

/** The returns of the task `r`, the newest first, and for the Office the units to which it could go while one is open, as JSON. */
export function returnsColumn(actor: Actor): Fragment {
  const units = isOffice(actor)
    ? sql`(select json_agg(json_build_object('id', o.id, 'name', o.name, 'shortName', o.short_name) order by o.position, o.name) from organisations o
        where o.closed_from is null and exists (select from return_requests q where q.assignment_id = r.id and q.phase = 'raised'))`
    : sql`null`
  return sql`json_build_object('units', ${units}, 'all', (select coalesce(json_agg(json_build_object('id', q.id, 'ordinal', q.ordinal, 'code', q.code, 'content', q.content, 'phase', q.phase,
      'raisedAt', q.raised_at, 'raisedBy', u.full_name, 'unitName', (select o.short_name from organisations o where o.id = q.organisation_id),
      'answer', case when w.return_request_id is null then null else json_build_object('reason', w.reason, 'at', w.at, 'by', v.full_name, 'escalated', w.escalated) end,
      'direction', (select json_build_object('content', d.content, 'at', d.at, 'by', l.full_name) from return_directions d join users l on l.id = d.directed_by where d.return_request_id = q.id))
      order by q.ordinal desc), '[]')
    from return_requests q join users u on u.id = q.raised_by
    left join return_answers w on w.return_request_id = q.id left join users v on v.id = w.answered_by
    where q.assignment_id = r.id))`
}
