import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'
import type { WrittenRequest } from '../domain/extension-request.ts'
import { knownRequest, requestJson } from './request-json.ts'

export type Charge = { readonly userId: string; readonly from: string; readonly to: string | null }
/** What the page of the task asks: a request costs a look into an index, none costs no more. */
export type PartFound = {
  readonly origin: string
  readonly originFixesDeadline: boolean
  /** Who has been or will be in charge of the lead unit; which of them is today is judged by the page's day. */
  readonly charges: readonly Charge[]
  readonly requests: readonly WrittenRequest[]
}

export function partColumn(actor: Actor): Fragment {
  return sql`json_build_object('origin', r.origin, 'originFixesDeadline', r.origin_fixes_deadline,
    'charges', (select coalesce(json_agg(json_build_object('userId', v.user_id, 'from', v.from_date, 'to', v.to_date)), '[]')
      from vice_chair_fields v join user_roles vr on vr.user_id = v.user_id and vr.role = 'VICE_CHAIR' join users vu on vu.id = v.user_id and vu.active
      where v.organisation_id = r.lead_organisation_id),
    'requests', (select coalesce(json_agg(${requestJson} order by x.prepared_at, x.id), '[]')
      from extension_requests x where x.assignment_id = r.id and ${knownRequest(actor)}))`
}
