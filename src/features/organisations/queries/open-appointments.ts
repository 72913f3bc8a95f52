import type { Reader } from '../../../platform/db/database.ts'
import type { FocalAppointment } from '../domain/focal-officer.ts'

export type OpenAppointment = FocalAppointment & { readonly organisationId: string }

/** Appointments without an end, of a unit (at most one) or of a person. */
export async function openAppointments(db: Reader, of: { organisationId: string } | { userId: string }): Promise<OpenAppointment[]> {
  const [column, value] = 'userId' in of ? (['user_id', of.userId] as const) : (['organisation_id', of.organisationId] as const)
  const rows = await db.selectFrom('focal_appointments').selectAll().where(column, '=', value).where('to_date', 'is', null).forUpdate().execute()
  return rows.map((row) => ({ id: row.id, userId: row.user_id, organisationId: row.organisation_id, from: row.from_date, to: undefined }))
}
