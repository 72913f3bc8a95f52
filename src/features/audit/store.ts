import { sql } from 'kysely'
import type { Ctx } from '../../platform/http/route.ts'
import type { Tx } from '../../platform/db/database.ts'
import type { NewEvent } from './domain/event.ts'

/** Appends what happened, in the transaction of the change itself (architecture rule 6). */
export async function recordEvent(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now'>, event: NewEvent): Promise<void> {
  await recordEvents(tx, ctx, [event])
}

/** The same for several events, in their order. */
export async function recordEvents(tx: Tx, { actor, now }: Pick<Ctx, 'actor' | 'now'>, events: readonly NewEvent[]): Promise<void> {
  if (events.length === 0) return
  await tx.insertInto('events').values(events.map((event) => ({
    at: now,
    kind: event.kind,
    actor_id: actor?.userId ?? null,
    actor_organisation_id: actor?.organisationId ?? null,
    on_behalf_of_organisation_id: event.onBehalfOf ?? null,
    document_id: event.documentId ?? null,
    assignment_id: event.assignmentId ?? null,
    organisation_id: event.organisationId ?? null,
    user_id: event.userId ?? null,
    reason: event.reason ?? null,
    document_ref: event.documentRef ?? null,
    before: event.before === undefined ? null : JSON.stringify(event.before),
    after: event.after === undefined ? null : JSON.stringify(event.after),
  }))).execute()
}

/** Only one process seals at a time; the lock ends with the transaction. */
export async function lockSealing(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(553, 1)`.execute(tx)
}

export async function insertSeals(tx: Tx, seals: readonly { sequence: number; event_id: number; xid: string; hash: Buffer; version: number }[]): Promise<void> {
  if (seals.length > 0) await tx.insertInto('event_seals').values([...seals]).execute()
}
