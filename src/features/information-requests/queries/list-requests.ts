import { type RawBuilder, sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { View } from '../domain/views.ts'
import { visibleUnit } from './find-request.ts'

/** A request with how many of the units the actor may know of have answered. */
export type RequestRow = {
  readonly id: string
  readonly content: string
  readonly dueDate: PlainDate
  readonly askedAt: Temporal.Instant
  readonly closed: boolean
  /** Null in general, and for a unit that may not know of the task. */
  readonly assignmentCode: string | null
  readonly units: number
  readonly answered: number
  /** Past the day and still unanswered. */
  readonly late: number
  /** The unit's name where there is only one. */
  readonly onlyUnit: string | null
}

const CONDITIONS: Readonly<Record<View, (today: PlainDate) => RawBuilder<unknown>>> = {
  open: () => sql`q.closed_at is null`,
  late: (today) => sql`q.closed_at is null and q.due_date < ${today}::date and exists (select from information_request_units l where l.request_id = q.id and l.state = 'asked')`,
  closed: () => sql`q.closed_at is not null`,
  all: () => sql`true`,
}

export type RequestFilter = { readonly view: View; readonly after?: { readonly at: Temporal.Instant; readonly id: string } | undefined; readonly limit: number }

/** Requests the actor may know of, the newest first. */
export async function listRequests(db: Reader, actor: Actor, today: PlainDate, { view, after, limit }: RequestFilter): Promise<RequestRow[]> {
  const own = seesEverything(actor) ? sql`true` : sql`exists (select from information_request_units u where u.request_id = q.id and ${visibleUnit(actor)})`
  const further = after === undefined ? sql`true` : sql`(q.asked_at, q.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
  return requestRows(db, actor, today, sql`${CONDITIONS[view](today)} and ${own} and ${further}`, limit)
}

/** The rows that meet `where`, in the order of the list. `q` is the request. */
export async function requestRows(db: Reader, actor: Actor, today: PlainDate, where: RawBuilder<unknown>, limit: number): Promise<RequestRow[]> {
  const { rows } = await sql<RequestRow>`select q.id, q.content, q.due_date as "dueDate", q.asked_at as "askedAt", q.closed_at is not null as closed, a.code as "assignmentCode", s.*
    from information_requests q
    left join assignments a on a.id = q.assignment_id and ${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}
    cross join lateral (select count(*)::int as units, (count(*) filter (where u.state = 'answered'))::int as answered,
        (count(*) filter (where u.state = 'asked' and q.due_date < ${today}::date))::int as late, case when count(*) = 1 then min(o.short_name) end as "onlyUnit"
      from information_request_units u join organisations o on o.id = u.organisation_id where u.request_id = q.id and ${visibleUnit(actor)}) s
    where ${where} order by q.asked_at desc, q.id desc limit ${limit}`.execute(db)
  return rows
}
