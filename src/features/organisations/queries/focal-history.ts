import { sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type AppointmentRow = {
  readonly id: string
  readonly userId: string
  readonly fullName: string
  readonly from: PlainDate
  readonly to: PlainDate | null
  readonly appointedBy: string | null
}
export type DelegationRow = {
  readonly id: string
  readonly userId: string
  readonly fullName: string
  readonly from: PlainDate
  readonly to: PlainDate
  readonly reason: string
  readonly madeBy: string
  readonly revokedAt: Temporal.Instant | null
}
export type FocalHistory = { readonly appointments: readonly AppointmentRow[]; readonly delegations: readonly DelegationRow[] }

/** Every focal officer a unit had and every dated stand-in, newest first (Đ9.2.d). */
export async function focalHistory(db: Reader, organisationId: string): Promise<FocalHistory> {
  const appointments = await sql<AppointmentRow>`
    select f.id, f.user_id as "userId", u.full_name as "fullName", f.from_date as "from", f.to_date as "to", b.full_name as "appointedBy"
    from focal_appointments f join users u on u.id = f.user_id left join users b on b.id = f.appointed_by
    where f.organisation_id = ${organisationId} order by f.from_date desc, f.id desc`.execute(db)
  const delegations = await sql<DelegationRow>`
    select d.id, d.user_id as "userId", u.full_name as "fullName", d.from_date as "from", d.to_date as "to", d.reason, b.full_name as "madeBy", d.revoked_at as "revokedAt"
    from focal_delegations d join users u on u.id = d.user_id join users b on b.id = d.made_by
    where d.organisation_id = ${organisationId} order by d.from_date desc, d.id desc`.execute(db)
  return { appointments: appointments.rows, delegations: delegations.rows }
}
