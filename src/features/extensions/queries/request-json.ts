import { type RawBuilder, sql } from 'kysely'
import { type Actor, isOffice } from '../../../kernel/actor.ts'

/** A request `x` with its steps and files, as `WrittenRequest`. */
export const requestJson: RawBuilder<unknown> = sql`json_build_object('id', x.id, 'state', x.state, 'version', x.version, 'ordinal', x.ordinal,
    'documentNumber', x.document_number, 'documentDate', x.document_date, 'reason', x.reason, 'proposedDue', x.proposed_due,
    'preparedAt', x.prepared_at, 'preparedBy', (select u.full_name from users u where u.id = x.prepared_by),
    'submittedOn', x.submitted_on, 'onTime', x.on_time, 'dueBefore', x.due_before,
    'steps', (select coalesce(json_agg(json_build_object('step', s.step, 'at', s.at, 'by', u.full_name, 'onDay', s.on_day, 'reason', s.reason,
        'documentNumber', s.document_number, 'documentDate', s.document_date, 'replyNumber', s.reply_number, 'dueBefore', s.due_before,
        'newDue', s.new_due, 'waiver', s.waiver) order by s.at, s.id), '[]')
      from extension_steps s left join users u on u.id = s.made_by where s.request_id = x.id),
    'files', (select coalesce(json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'size', c.size) order by f.uploaded_at, f.id), '[]')
      from attachments f join file_contents c on c.sha256 = f.sha256 where f.extension_request_id = x.id))`

/** Whether the actor, who may know of the task `r`, may know of its request `x`: a draft never sent is the unit's own, or the Office's where it writes for the unit. */
export function knownRequest(actor: Actor): RawBuilder<boolean> {
  const forUnconnected = isOffice(actor) ? sql`not r.lead_connected` : sql`false`
  return sql<boolean>`(x.submitted_on is not null or r.lead_organisation_id = ${actor.organisationId}::uuid or ${forUnconnected})`
}
