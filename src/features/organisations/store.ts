import { sql } from 'kysely'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { stale } from '../../kernel/problem.ts'
import { fold } from '../../kernel/fold.ts'
import type { Tx } from '../../platform/db/database.ts'
import { newId } from '../../platform/db/identifier.ts'
import type { NamePeriod } from './domain/names.ts'
import type { Organisation } from './domain/organisation.ts'
import type { Placed } from './domain/tree.ts'

export { newId }

type Named = Pick<Organisation, 'name' | 'shortName' | 'code'>

const searchKey = ({ name, shortName, code }: Named) => fold(`${name} ${shortName} ${code}`)

/** Changes of the tree and of who stands in it happen one after the other: two at once could close a ring. */
export async function lockTree(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('organisation tree'))`.execute(tx)
}

/** Writes the closure of the tree anew, after every change of it. `union` also ends on a ring. */
export async function rebuildScope(tx: Tx): Promise<void> {
  await sql`
    with recursive closure as (
      select id as organisation_id, id as within_id from organisations
      union
      select c.organisation_id, o.parent_id from closure c join organisations o on o.id = c.within_id where o.parent_id is not null
    ), gone as (
      delete from organisation_scope s where not exists (
        select from closure c where c.organisation_id = s.organisation_id and c.within_id = s.within_id)
    )
    insert into organisation_scope (organisation_id, within_id) select organisation_id, within_id from closure on conflict do nothing`.execute(tx)
}

export type NewOrganisation = Omit<Organisation, 'closedFrom' | 'successorId' | 'version'>

export async function insertOrganisations(tx: Tx, units: readonly NewOrganisation[], validFrom: PlainDate, now: Temporal.Instant): Promise<void> {
  if (units.length === 0) return
  await tx.insertInto('organisations').values(units.map((unit) => ({
    id: unit.id, kind: unit.kind, parent_id: unit.parentId, code: unit.code, name: unit.name, short_name: unit.shortName, name_folded: searchKey(unit),
    connected: unit.connected, email: unit.email ?? null, phone: unit.phone ?? null, position: unit.position, created_at: now,
  }))).execute()
  await tx.insertInto('organisation_names').values(units.map((unit) => ({
    organisation_id: unit.id, valid_from: validFrom, name: unit.name, short_name: unit.shortName,
  }))).execute()
}

/** Throws a 409 when the record is no longer the one the visitor looked at. */
export async function updateOrganisation(tx: Tx, unit: Organisation, seenVersion: number): Promise<void> {
  const { numUpdatedRows } = await tx.updateTable('organisations').set({
    kind: unit.kind, parent_id: unit.parentId, code: unit.code, name: unit.name, short_name: unit.shortName, name_folded: searchKey(unit),
    connected: unit.connected, email: unit.email ?? null, phone: unit.phone ?? null, position: unit.position,
    closed_from: unit.closedFrom ?? null, successor_id: unit.successorId ?? null, version: seenVersion + 1,
  }).where('id', '=', unit.id).where('version', '=', seenVersion).executeTakeFirst()
  if (numUpdatedRows === 0n) throw stale()
}

export async function placeOrganisations(tx: Tx, places: readonly Placed[]): Promise<void> {
  for (const { id, parentId } of places) {
    await tx.updateTable('organisations').set((eb) => ({ parent_id: parentId, version: eb('version', '+', 1) })).where('id', '=', id).execute()
  }
}

/** Gives the organisation the name whose day has come. */
export async function takeName(tx: Tx, id: string, named: Named): Promise<void> {
  await tx.updateTable('organisations')
    .set((eb) => ({ name: named.name, short_name: named.shortName, name_folded: searchKey(named), version: eb('version', '+', 1) }))
    .where('id', '=', id).execute()
}

export async function writeNames(tx: Tx, organisationId: string, names: readonly NamePeriod[]): Promise<void> {
  await tx.deleteFrom('organisation_names').where('organisation_id', '=', organisationId).execute()
  await tx.insertInto('organisation_names').values(names.map((name) => ({
    organisation_id: organisationId, valid_from: name.validFrom, valid_to: name.validTo ?? null, name: name.name, short_name: name.shortName,
  }))).execute()
}

export type NewAppointment = { readonly organisationId: string; readonly userId: string; readonly from: PlainDate; readonly appointedBy: string }

export async function insertAppointment(tx: Tx, { organisationId, userId, from, appointedBy }: NewAppointment): Promise<string> {
  const id = newId()
  await tx.insertInto('focal_appointments').values({ id, organisation_id: organisationId, user_id: userId, from_date: from, appointed_by: appointedBy }).execute()
  return id
}

/** Ends an appointment; without a last day it never was one, and its row goes (the event of it stays). */
export async function endAppointment(tx: Tx, id: string, lastDay: PlainDate | undefined): Promise<void> {
  if (lastDay === undefined) await tx.deleteFrom('focal_appointments').where('id', '=', id).execute()
  else await tx.updateTable('focal_appointments').set({ to_date: lastDay }).where('id', '=', id).execute()
}

export type NewDelegation = {
  readonly organisationId: string
  readonly userId: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly reason: string
  readonly madeBy: string
}

export async function insertDelegation(tx: Tx, made: NewDelegation, now: Temporal.Instant): Promise<string> {
  const id = newId()
  await tx.insertInto('focal_delegations').values({
    id, organisation_id: made.organisationId, user_id: made.userId, from_date: made.from, to_date: made.to, reason: made.reason, made_by: made.madeBy, made_at: now,
  }).execute()
  return id
}

/** Answers whether there was an open delegation to revoke. */
export async function revokeDelegations(tx: Tx, where: { id: string } | { userId: string } | { organisationId: string }, now: Temporal.Instant): Promise<number> {
  const [column, value] = 'id' in where ? (['id', where.id] as const) : 'userId' in where ? (['user_id', where.userId] as const) : (['organisation_id', where.organisationId] as const)
  const { numUpdatedRows } = await tx.updateTable('focal_delegations').set({ revoked_at: now })
    .where(column, '=', value).where('revoked_at', 'is', null).executeTakeFirst()
  return Number(numUpdatedRows)
}

/** Keeps a content once, under its SHA-256. */
export async function keepFile(tx: Tx, sha256: string, content: Buffer, mediaType: string, now: Temporal.Instant): Promise<void> {
  await tx.insertInto('file_contents').values({ sha256: Buffer.from(sha256, 'hex'), size: content.length, media_type: mediaType, content, stored_at: now })
    .onConflict((oc) => oc.column('sha256').doNothing()).execute()
}
