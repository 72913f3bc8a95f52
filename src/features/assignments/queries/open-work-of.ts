import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'
import type { Phase } from '../domain/assignment-lifecycle.ts'

export type OpenWork = { readonly id: string; readonly documentId: string; readonly phase: Phase; readonly monitorOrganisationId: string | null; readonly monitorUserId: string | null; readonly clashes: boolean }

/** What an organisation still leads, locked; `clashes` where the successor has its own assignment of the same task. */
export async function openWorkOf(tx: Tx, organisationId: string, successorId: string): Promise<OpenWork[]> {
  const { rows } = await sql<OpenWork>`select a.id, a.document_id as "documentId", a.phase, a.monitor_organisation_id as "monitorOrganisationId", a.monitor_user_id as "monitorUserId",
      exists (select from assignments other where other.task_id = a.task_id and other.period = a.period and other.lead_organisation_id = ${successorId}
        and other.phase not in ('rerouted', 'cancelled')) as clashes
    from assignments a
    where a.lead_organisation_id = ${organisationId} and a.phase in ('draft', 'issued', 'accepted', 'in_progress', 'pending_confirmation', 'suspended')
    order by a.id for update of a`.execute(tx)
  return rows
}

/** Who follows when the former monitor may not: the Office, else the authority itself. */
export async function findMonitorOtherThan(tx: Tx, organisationId: string): Promise<string | undefined> {
  const row = await tx.selectFrom('organisations').select('id').where('kind', 'in', ['office', 'authority']).where('id', '<>', organisationId)
    .where('closed_from', 'is', null).orderBy(sql`kind = 'office'`, 'desc').orderBy('position').limit(1).executeTakeFirst()
  return row?.id
}
