import { sql } from 'kysely'
import type { ClientBase } from 'pg'
import { recordEvent } from '../../features/audit/public.ts'
import { tokenHash } from '../../features/sign-in/public.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Db } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'

/** Written first of all events with the state `begun`, and once more with `whole` when the story is told. */
const KIND = 'DEMONSTRATION_LOADED'

const FAR = Temporal.Instant.from('2199-01-01T00:00:00Z')

/** The sessions neither end nor are touched while the clock runs through the year. */
export async function keepSessions(db: Db, people: readonly { readonly id: string; readonly token: string }[], now: Temporal.Instant): Promise<void> {
  await db.insertInto('sessions').values(people.map(({ id, token }) => ({
    id: newId(), token_hash: tokenHash(token), user_id: id, created_at: now, last_seen_at: FAR, expires_at: FAR, address: '127.0.0.1', user_agent: 'demonstration',
  }))).execute()
}

/** The last step: no session is left, and what is there counts as whole. */
export async function markLoaded(db: Db, now: Temporal.Instant, figures: Record<string, number>): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await tx.deleteFrom('sessions').execute()
    await recordEvent(tx, { actor: null, now }, { kind: KIND, after: { state: 'whole', ...figures } })
  })
}

export async function markBegun(db: Db, now: Temporal.Instant): Promise<void> {
  await db.transaction().execute((tx) => recordEvent(tx, { actor: null, now }, { kind: KIND, after: { state: 'begun' } }))
}

/** Everybody gets the password the administrator was set up with: it was hashed once. */
export async function sharePassword(db: Db, administrator: string, now: Temporal.Instant): Promise<void> {
  await db.updateTable('users').set((eb) => ({
    password_hash: eb.selectFrom('users as a').select('a.password_hash').where('a.user_name', '=', administrator), password_changed_at: now,
  })).where('password_hash', 'is', null).execute()
}

export async function founded(db: Db): Promise<{ readonly committee: string; readonly office: string; readonly administrator: string }> {
  const units = await db.selectFrom('organisations').select(['id', 'kind']).where('kind', 'in', ['authority', 'office']).execute()
  const { id } = await db.selectFrom('users').select('id').executeTakeFirstOrThrow()
  const unit = (kind: string) => units.find((one) => one.kind === kind)?.id ?? ''
  return { committee: unit('authority'), office: unit('office'), administrator: id }
}

export type Versioned = 'assignments' | 'directive_documents' | 'organisations' | 'extension_requests' | 'coordination_requests' | 'issues' | 'information_requests' | 'urging_letters'

/** The version a person who opened the record just now would have seen. */
export async function versionOf(db: Db, table: Versioned, id: string): Promise<number> {
  const { version } = await db.selectFrom(table).select('version').where('id', '=', id).executeTakeFirstOrThrow()
  return version
}

export type DemonstrationState =
  | { readonly kind: 'empty' | 'foreign' | 'unfinished' }
  | { readonly kind: 'loaded'; readonly at: Temporal.Instant }

/** What is in a database that may not even have tables yet. The loader's first act is the first event of all. */
export async function demonstrationState(owner: ClientBase): Promise<DemonstrationState> {
  const { rows: [tables] } = await owner.query<{ there: boolean }>(`select to_regclass('public.events') is not null and to_regclass('public.users') is not null as there`)
  if (tables?.there !== true) return { kind: 'empty' }
  const { rows: [beginning] } = await owner.query<{ kind: string }>('select kind from events order by id limit 1')
  if (beginning?.kind !== KIND) {
    const { rows: [people] } = await owner.query<{ any: boolean }>('select exists (select from users) as any')
    return { kind: people?.any === true ? 'foreign' : 'empty' }
  }
  const { rows: [end] } = await owner.query<{ at: string }>(`select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at from events where kind = $1 and after ->> 'state' = 'whole' limit 1`, [KIND])
  return end === undefined ? { kind: 'unfinished' } : { kind: 'loaded', at: Temporal.Instant.from(end.at) }
}

/** Empties a database that holds nothing but a demonstration which was interrupted. */
export async function removeUnfinished(owner: ClientBase): Promise<void> {
  await owner.query('begin; drop schema if exists graphile_worker cascade; drop schema public cascade; create schema public; commit')
}

/** Statistics of tables that were empty a moment ago, so that the first pages are planned as well as the later ones. */
export async function refreshStatistics(db: Db): Promise<void> {
  await sql`analyze`.execute(db)
}

/** The version of its own part that a unit would see when it answers a request for information. */
export async function versionOfAsked(db: Db, requestId: string, organisationId: string): Promise<number> {
  const { version } = await db.selectFrom('information_request_units').select('version').where('request_id', '=', requestId).where('organisation_id', '=', organisationId).executeTakeFirstOrThrow()
  return version
}

export type OpenDuty = { readonly id: string; readonly kind: string; readonly period: string; readonly organisationId: string; readonly due: PlainDate }

/** Periodic reports that are owed; the information sheet ends its clock by being sent. */
export async function openDuties(db: Db): Promise<OpenDuty[]> {
  const { rows } = await sql<OpenDuty>`select id, kind, period, charged_organisation_id as "organisationId", due_on as due from obligations
    where document_id is null and assignment_id is null and subject_id is null and kind <> 'INFORMATION_SHEET' and done_at is null and cancelled_at is null and due_on is not null order by kind, period, charged_organisation_id`.execute(db)
  return rows
}

/** Reports of units that were sent before that day, and that the Office has not confirmed. */
export async function reportsNotReceived(db: Db, before: PlainDate): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select r.obligation_id as id from periodic_reports r join obligations o on o.id = r.obligation_id
    where o.kind like 'UNIT\\_%' and r.sent_on < ${before}::date and not exists (select from periodic_receipts c where c.obligation_id = r.obligation_id) order by r.obligation_id`.execute(db)
  return rows.map(({ id }) => id)
}

/** What is not reported yet of the months of a recurring task, due by that day. */
export async function openMonths(db: Db, firstId: string, dueBy: PlainDate): Promise<{ readonly id: string; readonly organisationId: string }[]> {
  const { rows } = await sql<{ id: string; organisationId: string }>`select a.id, a.lead_organisation_id as "organisationId" from assignments a
    where a.document_id = (select f.document_id from assignments f where f.id = ${firstId}::uuid) and a.phase = 'issued' and a.due_date <= ${dueBy}::date order by a.id`.execute(db)
  return rows
}
