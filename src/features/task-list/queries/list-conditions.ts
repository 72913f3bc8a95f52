import { type RawBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { seesEverything } from '../../../kernel/actor.ts'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { Filters, OverdueDays } from '../domain/filters.ts'
import type { Days, PhaseSet, StatusCondition } from '../domain/status-filter.ts'
import { statusCondition } from '../domain/status-filter.ts'

type Condition = RawBuilder<unknown>

/** Phases written out, never as parameters: only so PostgreSQL sees that a partial index fits. `a` is the assignment at hand. */
const PHASE_CONDITIONS: Readonly<Record<PhaseSet, Condition>> = {
  open: sql`a.phase in ('issued', 'accepted', 'in_progress', 'pending_confirmation')`,
  working: sql`a.phase in ('issued', 'accepted', 'in_progress')`,
  issued: sql`a.phase = 'issued'`,
  not_started: sql`a.phase in ('issued', 'accepted')`,
  in_progress: sql`a.phase = 'in_progress'`,
  pending: sql`a.phase = 'pending_confirmation'`,
  closed: sql`a.phase = 'closed'`,
  returned: sql`a.phase in ('issued', 'accepted', 'in_progress', 'suspended') and exists (select from return_requests q where q.assignment_id = a.id and q.phase = 'raised')`,
  suspended: sql`a.phase = 'suspended'`,
  cancelled: sql`a.phase = 'cancelled'`,
  rerouted: sql`a.phase = 'rerouted'`,
  any: sql`a.phase <> 'draft'`,
}

/** How a list is asked for: whose units are walked one by one, which rows stand without a deadline, and what each row must meet. */
export type ListConditions = {
  /** One walk along the index per unit; undefined means the whole authority in one walk. */
  readonly leads: readonly string[] | undefined
  readonly due: StatusCondition['due']
  readonly where: readonly Condition[]
  /** What rows with a deadline, and rows without one, must meet besides: apart, so that an index still answers each. */
  readonly dated: readonly Condition[]
  readonly undated: readonly Condition[]
}

/** The filters, save the search box, as conditions. What the actor may not see never matches. */
export function listConditions(filters: Filters, actor: Actor, days: Days): ListConditions {
  const status = statusCondition(filters.status, days)
  const late = filters.overdueDays === undefined ? undefined : lateRange(filters.overdueDays, days.today)
  const asked = [...(late ?? []), ...dueBounds(filters.dueFrom, filters.dueTo?.add({ days: 1 }))]
  const ofStatus = dueBounds(status.from, status.before)
  const { leads, where } = unitConditions(filters, actor)
  if (status.awaits === 'too' && asked.length === 0) {
    return { leads, due: 'both', where: [PHASE_CONDITIONS[status.phases], ...where, ...others(filters)], dated: ofStatus, undated: [sql`a.awaits_event`] }
  }
  const bounds = [...ofStatus, ...asked]
  return {
    leads, dated: [], undated: [],
    due: bounds.length === 0 ? status.due : status.due === 'undated' ? 'both' : 'dated',
    where: [PHASE_CONDITIONS[status.phases], ...resultCondition(status), ...unexplainedCondition(status), ...awaiting(status), ...bounds, ...noDue(status, bounds), ...where, ...others(filters)],
  }
}

function dueBounds(from: PlainDate | undefined, before: PlainDate | undefined): Condition[] {
  return [...(from === undefined ? [] : [sql`a.due_date >= ${fixed(from, 'date')}`]), ...(before === undefined ? [] : [sql`a.due_date < ${fixed(before, 'date')}`])]
}

/** "Without a deadline" and "due between" at once: nothing, and the database may say so. */
function noDue(status: StatusCondition, bounds: readonly Condition[]): Condition[] {
  return status.due === 'undated' && bounds.length > 0 ? [sql`a.due_date is null`] : []
}

function resultCondition({ result }: StatusCondition): Condition[] {
  if (result === undefined) return []
  return [result === 'late' ? sql`a.result_date > a.due_date` : sql`(a.result_date <= a.due_date or a.awaits_event)`]
}

function awaiting({ awaits }: StatusCondition): Condition[] {
  if (awaits === undefined || awaits === 'too') return []
  return [awaits === 'only' ? sql`a.awaits_event` : sql`not a.awaits_event`]
}

/** Overdue without the notice of Đ20.2 for the very deadline that has passed. */
function unexplainedCondition({ unexplained }: StatusCondition): Condition[] {
  return unexplained === undefined ? [] : [sql`not exists (select from lateness_notices n where n.assignment_id = a.id and n.due_date = a.due_date)`]
}

/** Days late counted on the calendar, for what is not reported yet (Biểu 03). */
function lateRange(days: OverdueDays, today: PlainDate): Condition[] {
  const working = PHASE_CONDITIONS.working
  const ago = (n: number) => today.subtract({ days: n })
  if (days === '1-30') return [working, ...dueBounds(ago(30), today)]
  if (days === '31-120') return [working, ...dueBounds(ago(120), ago(30))]
  return [working, ...dueBounds(undefined, ago(120))]
}

/** Whose tasks. A list pinned to units of the actor's own needs no further proof that they may be seen. */
export function unitConditions(filters: Filters, actor: Actor): { leads: readonly string[] | undefined; where: Condition[] } {
  const scope = [...actor.scope]
  const own = filters.lead.length === 0 ? scope : filters.lead.filter((lead) => scope.includes(lead))
  if (filters.part === 'lead') return { leads: own, where: [] }
  const leads = filters.lead.length === 0 ? undefined : filters.lead
  const where: Condition[] = []
  if (filters.part === 'coordinator') {
    where.push(sql`exists (select from assignment_coordinators c where c.assignment_id = a.id and c.organisation_id = any(${fixed(scope, 'uuid[]')}::uuid[]))`)
  } else if (!seesEverything(actor) && own.length !== leads?.length) {
    where.push(sql`${visibleAssignment(actor, { id: 'a.id', lead: 'a.lead_organisation_id', phase: 'a.phase', monitor: 'a.monitor_user_id' })}`)
  }
  return { leads, where }
}

function others(filters: Filters): Condition[] {
  const where: Condition[] = []
  if (filters.monitor !== undefined) where.push(sql`a.monitor_user_id = ${filters.monitor}::uuid`)
  if (filters.document !== undefined) where.push(sql`a.document_id = ${filters.document}::uuid`)
  // As a value, not a join: the list is then walked in its order and each document looked up.
  if (filters.origin !== undefined) where.push(sql`(select d.origin from directive_documents d where d.id = a.document_id) = ${filters.origin}`)
  // Those who ask are few: looked up by the index that allows one open request each.
  if (filters.extension === 'pending') where.push(sql`exists (select from pending_extensions p where p.assignment_id = a.id)`)
  if (filters.issuedFrom !== undefined) where.push(sql`a.issued_at >= ${startOf(filters.issuedFrom)}::timestamptz`)
  if (filters.issuedTo !== undefined) where.push(sql`a.issued_at < ${startOf(filters.issuedTo.add({ days: 1 }))}::timestamptz`)
  if (filters.closedFrom !== undefined) where.push(sql`a.closed_at >= ${startOf(filters.closedFrom)}::timestamptz`)
  if (filters.closedTo !== undefined) where.push(sql`a.closed_at < ${startOf(filters.closedTo.add({ days: 1 }))}::timestamptz`)
  return where
}

function startOf(day: PlainDate): Temporal.Instant {
  return day.toZonedDateTime(officeZone).toInstant()
}

/**
 * A parameter the planner cannot look into. Knowing a value would make it plan anew at each call (2 ms, as long as the whole
 * reading takes) without finding a better way: which way to go is decided here, not there.
 */
export function fixed(value: unknown, type: 'date' | 'uuid[]' | 'text'): Condition {
  return sql`(select ${value}::${sql.raw(type)})`
}

/** All of these; `true` when there are none. */
export function all(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
