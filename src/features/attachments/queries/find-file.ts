import { sql } from 'kysely'
import { type Actor, isOffice, seesEverything } from '../../../kernel/actor.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { visibleAssignment, visibleDocument } from '../../visibility/public.ts'

export type StoredFile = { readonly fileName: string; readonly mediaType: string; readonly content: Buffer }

/**
 * A file the actor may open: that of a visible document, of a result report or a request for extension on a visible assignment,
 * of the internal rule of a unit he may know of, or of a result that waits inside his own unit.
 */
export async function findFile(db: Reader, actor: Actor, id: string): Promise<StoredFile | undefined> {
  const ofDocument = visibleDocument(actor, 'a.document_id')
  const ofReport = sql<boolean>`exists (
    select from result_reports rr join assignment_rows r on r.id = rr.assignment_id
    where rr.id = a.result_report_id and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })})`
  // A draft that was never sent is the unit's own, or the Office's where it writes for a unit that is not connected.
  const ownDraft = sql`r.lead_organisation_id = ${actor.organisationId}::uuid${isOffice(actor) ? sql` or not r.lead_connected` : sql``}`
  const ofRequest = sql<boolean>`exists (
    select from extension_requests x join assignment_rows r on r.id = x.assignment_id
    where x.id = a.extension_request_id and (x.submitted_on is not null or ${ownDraft})
      and ${visibleAssignment(actor, { id: 'r.id', lead: 'r.lead_organisation_id', phase: 'r.phase', monitor: 'r.monitor_user_id' })})`
  const ofRule = sql<boolean>`exists (select from unit_rules u where u.id = a.unit_rule_id and ${seesEverything(actor) ? sql`true` : sql`u.organisation_id = any(${[...actor.scope]}::uuid[])`})`
  const ofSignOff = sql<boolean>`exists (select from sign_off_requests s where s.id = a.sign_off_request_id and s.organisation_id = ${actor.organisationId}::uuid)`
  const row = await db.selectFrom('attachments as a').innerJoin('file_contents as f', 'f.sha256', 'a.sha256')
    .select(['a.file_name', 'f.media_type', 'f.content']).where('a.id', '=', id)
    .where((eb) => eb.or([
      eb.and([eb('a.document_id', 'is not', null), ofDocument]), eb.and([eb('a.result_report_id', 'is not', null), ofReport]),
      eb.and([eb('a.extension_request_id', 'is not', null), ofRequest]), ofRule, ofSignOff,
    ]))
    .executeTakeFirst()
  return row === undefined ? undefined : { fileName: row.file_name, mediaType: row.media_type, content: row.content }
}
