import type { Reader } from '../../../platform/db/database.ts'
import type { Clearance } from '../domain/clearance.ts'
import type { Secrecy } from '../domain/secrecy.ts'

/** Every clearance there was, the newest first. */
export async function listClearances(db: Reader): Promise<Clearance[]> {
  const rows = await db.selectFrom('secret_clearances as c').innerJoin('users as u', 'u.id', 'c.user_id').innerJoin('organisations as o', 'o.id', 'u.organisation_id')
    .innerJoin('users as g', 'g.id', 'c.granted_by')
    .select(['c.id', 'u.full_name', 'o.name as organisation_name', 'c.level', 'c.from_date', 'c.to_date', 'c.decision_reference', 'c.decision_date', 'g.full_name as granted_by_name', 'c.revoked_at'])
    .orderBy('c.granted_at', 'desc').orderBy('c.id', 'desc').limit(500).execute()
  return rows.map((row) => ({
    id: row.id, fullName: row.full_name, organisationName: row.organisation_name, level: row.level as Secrecy, fromDate: row.from_date, toDate: row.to_date,
    decisionReference: row.decision_reference, decisionDate: row.decision_date, grantedByName: row.granted_by_name, revokedAt: row.revoked_at,
  }))
}

/** A clearance that has not been ended, for ending it. */
export async function findClearance(db: Reader, id: string): Promise<{ readonly id: string; readonly userId: string; readonly open: boolean } | undefined> {
  const row = await db.selectFrom('secret_clearances').select(['id', 'user_id', 'revoked_at']).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : { id: row.id, userId: row.user_id, open: row.revoked_at === null }
}
