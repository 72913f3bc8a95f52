import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { SheetRow } from '../build-sheet.ts'

/** The open tasks as they stood at `asOf` (P9), in the order of the units and of their deadlines. Secret documents have no rows here. */
export async function sheetRows(db: Reader, asOf: Temporal.Instant): Promise<SheetRow[]> {
  const { rows } = await sql<SheetRow>`select r.id, r.code, r.content, f.lead_organisation_id as "leadId", coalesce(name_on(o.id, (${asOf}::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date), o.name) as "leadName",
      f.kind, f.due_date as due, f.result_date as "resultDate", f.reported_at as "reportedAt", f.closed_at as "closedAt", f.has_progress as "hasProgress",
      f.last_update_at as "lastUpdateAt", f.issued_at as "issuedAt",
      (select max(d.at) from result_reports p join result_decisions d on d.result_report_id = p.id where p.assignment_id = r.id and d.decision = 'rejected' and d.at <= ${asOf}) as "rejectedAt"
    from assignment_facts_at(${asOf}) f join assignment_rows r on r.id = f.assignment_id join organisations o on o.id = f.lead_organisation_id
    where f.outside is null and f.closed_at is null and f.reported_at is null
    order by o.position, o.id, f.due_date nulls last, r.code`.execute(db)
  return rows
}
