import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Reader, Tx } from '../../../platform/db/database.ts'
import { type AssignmentSubject, findAssignmentSubject } from '../../assignments/public.ts'
import type { Correctable } from '../domain/correction.ts'

export type OpenCorrection = { readonly id: string; readonly requestedBy: string }
/** The report that stands, as it reads with its corrections. */
export type StandingResult = Correctable & { readonly id: string; readonly reportedAt: Temporal.Instant }

export type CorrectionSubject = AssignmentSubject & { readonly openCorrection: OpenCorrection | null; readonly result: StandingResult | null }

export async function findCorrectionSubject(db: Reader, actor: Actor, id: string): Promise<CorrectionSubject | undefined> {
  const subject = await findAssignmentSubject(db, actor, id)
  if (subject === undefined) return undefined
  const open = await findOpenCorrection(db, id)
  const result = subject.phase === 'pending_confirmation' || subject.phase === 'closed' ? await findStandingResult(db, id) : undefined
  return { ...subject, openCorrection: open ?? null, result: result ?? null }
}

export async function findOpenCorrection(db: Reader | Tx, assignmentId: string): Promise<OpenCorrection | undefined> {
  return db.selectFrom('correction_requests').select(['id', 'requested_by as requestedBy']).where('assignment_id', '=', assignmentId).where('phase', '=', 'requested').executeTakeFirst()
}

async function findStandingResult(db: Reader, assignmentId: string): Promise<StandingResult | undefined> {
  const { rows } = await sql<StandingResult>`select w.result_report_id as id, w.reported_at as "reportedAt", w.result_date as "resultDate", w.result_document as "resultDocument",
      w.quality_rating as "qualityRating", w.effect_rating as "effectRating"
    from result_rows w where w.assignment_id = ${assignmentId} order by w.ordinal desc limit 1`.execute(db)
  return rows[0]
}
