import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader, Tx } from '../../../platform/db/database.ts'

export async function isViceChair(db: Reader, userId: string): Promise<boolean> {
  const row = await db.selectFrom('users as u').innerJoin('user_roles as r', 'r.user_id', 'u.id').select('u.id')
    .where('u.id', '=', userId).where('u.active', '=', true).where('r.role', '=', 'VICE_CHAIR').executeTakeFirst()
  return row !== undefined
}

/** Whether the organisation is there on that day; it is held, so that two charges of one unit come one after the other. */
export async function isUnit(tx: Tx, organisationId: string, on: PlainDate): Promise<boolean> {
  const row = await tx.selectFrom('organisations').select('id').where('id', '=', organisationId)
    .where((where) => where.or([where('closed_from', 'is', null), where('closed_from', '>', on)])).forUpdate().executeTakeFirst()
  return row !== undefined
}

/** Who is in charge of a unit without an end so far. */
export async function findRunningField(db: Reader, organisationId: string): Promise<{ id: string; userId: string; from: PlainDate } | undefined> {
  return db.selectFrom('vice_chair_fields').select(['id', 'user_id as userId', 'from_date as from'])
    .where('organisation_id', '=', organisationId).where('to_date', 'is', null).executeTakeFirst()
}
