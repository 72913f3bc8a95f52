import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type SwitchedSignOff = { readonly id: number; readonly required: boolean; readonly setAt: Temporal.Instant; readonly setBy: string }
export type UnitRule = {
  readonly id: string
  readonly title: string
  readonly documentRef: string
  readonly issuedOn: PlainDate
  readonly content: string
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: string
}
export type SelfInspection = {
  readonly id: string
  readonly inspectedOn: PlainDate
  readonly content: string
  readonly result: string
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: string
}

/** When the unit's head turned signing off on and off, newest first: the first one is in force. */
export async function signOffSwitches(db: Reader, organisationId: string): Promise<SwitchedSignOff[]> {
  return db.selectFrom('sign_off_rules as s').innerJoin('users as u', 'u.id', 's.set_by')
    .select(['s.id', 's.required', 's.set_at as setAt', 'u.full_name as setBy']).where('s.organisation_id', '=', organisationId).orderBy('s.id', 'desc').limit(100).execute()
}

/** The internal rules a unit has put on record (Đ24.2), newest first: the first one is in force. */
export async function unitRules(db: Reader, organisationId: string): Promise<UnitRule[]> {
  return db.selectFrom('unit_rules as r').innerJoin('users as u', 'u.id', 'r.recorded_by')
    .select(['r.id', 'r.title', 'r.document_ref as documentRef', 'r.issued_on as issuedOn', 'r.content', 'r.recorded_at as recordedAt', 'u.full_name as recordedBy'])
    .where('r.organisation_id', '=', organisationId).orderBy('r.recorded_at', 'desc').orderBy('r.id', 'desc').limit(50).execute()
}

/** What a unit wrote down of inspecting itself (Đ9.2.d), the latest first. */
export async function selfInspections(db: Reader, organisationId: string): Promise<SelfInspection[]> {
  return db.selectFrom('self_inspections as s').innerJoin('users as u', 'u.id', 's.recorded_by')
    .select(['s.id', 's.inspected_on as inspectedOn', 's.content', 's.result', 's.recorded_at as recordedAt', 'u.full_name as recordedBy'])
    .where('s.organisation_id', '=', organisationId).orderBy('s.inspected_on', 'desc').orderBy('s.id', 'desc').limit(200).execute()
}
