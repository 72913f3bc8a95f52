import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { openAssignmentConditions } from '../../assignments/public.ts'
import { type ObligationKind, OBLIGATIONS } from '../../obligations/public.ts'
import type { Remindable } from '../domain/remindable.ts'

/** Which: those due on one of some days, for everybody or as far as one person may have to act; or some by name. */
export type Wanted =
  | { readonly dues: readonly PlainDate[]; readonly ofPerson?: { readonly userId: string; readonly organisationId: string; readonly isChief: boolean } }
  | { readonly subjects: readonly string[] }

const DATED_REPORTS: ReadonlySet<ObligationKind> = new Set(['UNIT_HALF_YEAR_REPORT', 'UNIT_ANNUAL_REPORT', 'OFFICE_HALF_YEAR_REPORT', 'OFFICE_ANNUAL_REPORT', 'ANNUAL_REVIEW'])

/** Open work and open clocks that have a deadline and wait for somebody; by the indexes on deadlines, however many there are. */
export async function findRemindables(db: Reader, wanted: Wanted): Promise<Remindable[]> {
  if (('dues' in wanted ? wanted.dues : wanted.subjects).length === 0) return []
  const [tasks, clocks] = [await openTasks(db, wanted), await openClocks(db, wanted)]
  return [...tasks, ...clocks]
}

function narrowed(wanted: Wanted, columns: { id: string; due: string; organisation: string; monitor: string; connected: string }): RawBuilder<unknown> {
  if ('subjects' in wanted) return sql`${sql.ref(columns.id)} = any(${[...wanted.subjects]}::uuid[])`
  const due = sql`${sql.ref(columns.due)} = any(${wanted.dues.map(String)}::date[])`
  const { ofPerson } = wanted
  if (ofPerson === undefined) return due
  // Each alternative names the deadline itself, so that each has its index.
  const others = ofPerson.isChief ? sql`or (not ${sql.ref(columns.connected)} and ${due})` : sql``
  return sql`((${sql.ref(columns.organisation)} = ${ofPerson.organisationId}::uuid and ${due}) or (${sql.ref(columns.monitor)} = ${ofPerson.userId}::uuid and ${due}) ${others})`
}

type TaskRow = { id: string; code: string; content: string; due: PlainDate; lead: string; connected: boolean; monitor: string | null; delegate: string | null; fixedFromAbove: boolean; asked: boolean }

async function openTasks(db: Reader, wanted: Wanted): Promise<Remindable[]> {
  const { rows } = await sql<TaskRow>`
    select r.id, r.code, r.content, r.due_date as due, r.lead_organisation_id as lead, r.lead_connected as connected, r.monitor_user_id as monitor,
      (select i.user_id from internal_delegations i join users u on u.id = i.user_id and u.active where i.assignment_id = r.id and i.ended_at is null) as delegate,
      (r.origin <> 'own' and r.origin_fixes_deadline) as "fixedFromAbove",
      exists (select from extension_requests x where x.assignment_id = r.id and x.state in ('submitted', 'received', 'presented')) as asked
    from assignment_rows r
    where ${openAssignmentConditions('r.phase')} and r.phase <> 'pending_confirmation' and r.due_date is not null
      and ${narrowed(wanted, { id: 'r.id', due: 'r.due_date', organisation: 'r.lead_organisation_id', monitor: 'r.monitor_user_id', connected: 'r.lead_connected' })}
    order by r.due_date, r.id`.execute(db)
  return rows.map((row) => ({
    subjectKind: 'assignment', subjectId: row.id, href: `/assignments/${row.id}`, code: row.code, duty: undefined, content: row.content, due: row.due, startedOn: undefined,
    isDatedReport: false, mayAskExtension: !row.fixedFromAbove && !row.asked, charged: 'unit', organisationId: row.lead, connected: row.connected, monitorUserId: row.monitor, delegateUserId: row.delegate,
  }))
}

type ClockRow = {
  id: string; kind: ObligationKind; clause: string; due: PlainDate; startedOn: PlainDate; assignmentId: string | null; documentId: string | null; code: string | null
  content: string | null; documentNumber: string | null; charged: string; connected: boolean; monitor: string | null; delegate: string | null
}

async function openClocks(db: Reader, wanted: Wanted): Promise<Remindable[]> {
  const { rows } = await sql<ClockRow>`
    select o.id, o.kind, o.clause, o.due_on as due, o.started_on as "startedOn", o.assignment_id as "assignmentId", o.document_id as "documentId", r.code, r.content,
      d.code_number || '/' || d.code_notation as "documentNumber", o.charged_organisation_id as charged, c.connected, r.monitor_user_id as monitor,
      (select i.user_id from internal_delegations i join users u on u.id = i.user_id and u.active where i.assignment_id = o.assignment_id and u.organisation_id = o.charged_organisation_id and i.ended_at is null) as delegate
    from obligations o
    join organisations c on c.id = o.charged_organisation_id
    left join assignment_rows r on r.id = o.assignment_id
    left join directive_documents d on d.id = o.document_id
    where o.done_at is null and o.cancelled_at is null and o.due_on is not null
      and ${narrowed(wanted, { id: 'o.id', due: 'o.due_on', organisation: 'o.charged_organisation_id', monitor: 'r.monitor_user_id', connected: 'c.connected' })}
    order by o.due_on, o.id`.execute(db)
  return rows.map((row) => {
    const { name, charged } = OBLIGATIONS[row.kind]
    return {
      subjectKind: 'obligation', subjectId: row.id, href: hrefOf(row), code: row.code ?? row.documentNumber ?? row.clause, duty: name, content: row.content ?? '', due: row.due, startedOn: row.startedOn,
      isDatedReport: DATED_REPORTS.has(row.kind), mayAskExtension: false, charged: charged === 'office' || charged === 'leader' ? charged : 'unit',
      organisationId: row.charged, connected: row.connected, monitorUserId: row.monitor, delegateUserId: row.delegate,
    }
  })
}

const hrefOf = ({ id, assignmentId, documentId }: ClockRow): string =>
  assignmentId !== null ? `/assignments/${assignmentId}` : documentId === null ? `/obligations/${id}` : `/documents/${documentId}`
