import { sql } from 'kysely'
import type { Fragment } from '../../../platform/db/database.ts'

/** The requests for correction of the task `r`, the newest first, each with its answer and what it changed, as JSON. */
export function correctionsColumn(): Fragment {
  return sql`(select coalesce(json_agg(json_build_object('id', q.id, 'channel', q.channel, 'content', q.content, 'phase', q.phase, 'requestedAt', q.requested_at,
      'requestedBy', u.full_name, 'requesterId', q.requested_by, 'onBehalf', q.on_behalf_of_organisation_id is not null,
      'answer', case when w.correction_request_id is null then null else json_build_object('outcome', w.outcome, 'reason', w.reason, 'at', w.at, 'by', v.full_name) end,
      'correction', (select ${correctionJson()} from result_corrections c where c.correction_request_id = q.id)) order by q.requested_at desc, q.id desc), '[]')
    from correction_requests q join users u on u.id = q.requested_by
    left join correction_answers w on w.correction_request_id = q.id left join users v on v.id = w.answered_by
    where q.assignment_id = r.id)`
}

/** A correction `c`: what stood before and what stands now. */
export function correctionJson(): Fragment {
  return sql`json_build_object(
    'before', json_build_object('resultDate', c.result_date_before, 'resultDocument', c.result_document_before, 'qualityRating', c.quality_before, 'effectRating', c.effect_before, 'timeliness', c.timeliness_before),
    'after', json_build_object('resultDate', c.result_date, 'resultDocument', c.result_document, 'qualityRating', c.quality_rating, 'effectRating', c.effect_rating, 'timeliness', c.timeliness))`
}
