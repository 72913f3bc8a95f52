import { type RawBuilder, sql } from 'kysely'
import type { PlainDate } from '../../../kernel/plain-date.ts'

/** The Vice-Chairmen in charge of an organisation on a day, as an array of their identifiers. */
export function inCharge(organisation: RawBuilder<unknown>, today: PlainDate): RawBuilder<readonly string[]> {
  return sql<readonly string[]>`array(select v.user_id from vice_chair_fields v join users vu on vu.id = v.user_id and vu.active
    join user_roles vr on vr.user_id = v.user_id and vr.role = 'VICE_CHAIR'
    where v.organisation_id = ${organisation} and v.from_date <= ${today}::date and (v.to_date is null or v.to_date >= ${today}::date))::text[]`
}
