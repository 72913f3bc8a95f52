import { sql } from 'kysely'
import type { Tx } from '../../../platform/db/database.ts'

/**
 * Open assignments without a deadline that have no quarterly clock for this quarter or a later one, locked: a report that comes
 * meanwhile waits and then finds the clock. One that somebody is acting on this very moment is left for the next day's round.
 * One that waits for confirmation is left out: the unit has reported, and the Office's delay is not the unit's (P7).
 */
export async function assignmentsWithoutQuarter(tx: Tx, period: string): Promise<{ assignmentId: string; leadOrganisationId: string }[]> {
  return tx.selectFrom('assignments as a').select(['a.id as assignmentId', 'a.lead_organisation_id as leadOrganisationId'])
    .where('a.kind', '=', 'no_deadline').where('a.phase', 'in', ['issued', 'accepted', 'in_progress'])
    .where(sql<boolean>`not exists (select from obligations o where o.assignment_id = a.id and o.kind = 'QUARTERLY_UPDATE' and o.cancelled_at is null and o.period >= ${period})`)
    .orderBy('a.id').forUpdate().skipLocked().execute()
}
