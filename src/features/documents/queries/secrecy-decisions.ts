import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { Secrecy } from '../../secret-register/public.ts'
import type { SecrecyGround } from '../domain/secrecy-decision.ts'

/** A decision that could not be carried out: the document is still there. */
export type StandingDecision = {
  readonly id: string
  readonly level: Secrecy
  readonly decisionReference: string
  readonly decisionDate: PlainDate
  readonly ground: SecrecyGround
  readonly decidedAt: Temporal.Instant
  readonly decidedByName: string
}

/** The decisions on a document that is still there, the newest first. */
export async function secrecyDecisionsOf(db: Reader, documentId: string): Promise<readonly StandingDecision[]> {
  const rows = await db.selectFrom('secrecy_decisions as d').innerJoin('users as u', 'u.id', 'd.decided_by')
    .select(['d.id', 'd.level', 'd.decision_reference', 'd.decision_date', 'd.ground', 'd.decided_at', 'u.full_name'])
    .where('d.document_id', '=', documentId).where('d.outcome', '=', 'refused').orderBy('d.decided_at', 'desc').orderBy('d.id', 'desc').execute()
  return rows.map((row) => ({
    id: row.id, level: row.level as Secrecy, decisionReference: row.decision_reference, decisionDate: row.decision_date, ground: row.ground as SecrecyGround,
    decidedAt: row.decided_at, decidedByName: row.full_name,
  }))
}

/** Whether such a document was there and is purged. */
export async function wasPurged(db: Reader, documentId: string): Promise<boolean> {
  return (await db.selectFrom('secrecy_decisions').select('id').where('document_id', '=', documentId).where('outcome', '=', 'purged').executeTakeFirst()) !== undefined
}

/** Whether an event of the document went into the chain whole (version 1), so that its words cannot be taken out. */
export async function isSealedWhole(db: Reader, documentId: string): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`select exists (
    select from events_naming(${documentId}::uuid) e join event_seals s on s.event_id = e.id where s.version = 1) as found`.execute(db)
  return rows[0]?.found ?? false
}
