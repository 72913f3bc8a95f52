import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment } from '../../visibility/public.ts'
import type { Change } from '../pages/past-correction.ts'
import { correctionJson } from './corrections-column.ts'

export const CHANGED = ['result_date', 'document', 'rating', 'timeliness'] as const
export type Changed = (typeof CHANGED)[number]

export type ErrataFilters = {
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
  readonly unit: string | undefined
  readonly changed: Changed | undefined
  /** The last correction of the page before. */
  readonly before: string | undefined
}

export type Erratum = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly assignmentId: string
  readonly assignmentCode: string
  readonly content: string
  readonly leadId: string
  readonly leadName: string
  readonly due: PlainDate | null
  readonly correctedBy: string
  readonly reason: string
  readonly change: Change
}

const PAGE = 100

const CONDITIONS = {
  result_date: sql`c.result_date <> c.result_date_before`,
  document: sql`c.result_document <> c.result_document_before`,
  rating: sql`(c.quality_rating is distinct from c.quality_before or c.effect_rating is distinct from c.effect_before)`,
  timeliness: sql`c.timeliness <> c.timeliness_before`,
}

/** Corrections made after closing that the actor may know of, the newest first; `more` when there are older ones. */
export async function listErrata(db: Reader, actor: Actor, { from, to, unit, changed, before }: ErrataFilters): Promise<{ errata: Erratum[]; more: boolean }> {
  const startOf = (day: PlainDate) => day.toZonedDateTime(officeZone).toInstant()
  const { rows } = await sql<Erratum>`select c.id, c.at, r.id as "assignmentId", r.code as "assignmentCode", r.content, r.lead_organisation_id as "leadId", r.lead_short_name as "leadName",
      c.due_date as due, u.full_name as "correctedBy", w.reason, ${correctionJson()} as change
    from result_corrections c join assignment_rows r on r.id = c.assignment_id join users u on u.id = c.corrected_by
    join correction_answers w on w.correction_request_id = c.correction_request_id
    where c.after_closing and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })}
      and ${from === undefined ? sql`true` : sql`c.at >= ${startOf(from)}`} and ${to === undefined ? sql`true` : sql`c.at < ${startOf(to.add({ days: 1 }))}`}
      and ${unit === undefined ? sql`true` : sql`r.lead_organisation_id = ${unit}`} and ${changed === undefined ? sql`true` : CONDITIONS[changed]}
      and ${before === undefined ? sql`true` : sql`(c.at, c.id) < (select x.at, x.id from result_corrections x where x.id = ${before})`}
    order by c.at desc, c.id desc limit ${PAGE + 1}`.execute(db)
  return { errata: rows.slice(0, PAGE), more: rows.length > PAGE }
}
