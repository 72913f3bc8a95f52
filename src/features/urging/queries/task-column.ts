import { sql } from 'kysely'
import { type Actor, seesEverything } from '../../../kernel/actor.ts'
import type { Fragment } from '../../../platform/db/database.ts'
import type { Channel } from '../domain/channel.ts'
import type { RemarkKind } from '../domain/remark.ts'

export type FoundUrging = {
  readonly id: string
  readonly ordinal: number
  readonly channel: Channel
  readonly urgedOn: string
  readonly content: string
  readonly person: string | null
  readonly outcome: string | null
  readonly letterId: string | null
  readonly recordedBy: string
}
export type FoundRemark = { readonly id: string; readonly kind: RemarkKind; readonly documentNumber: string; readonly documentDate: string; readonly content: string; readonly decidedBy: string }
export type FoundUrgings = { readonly urgings: readonly FoundUrging[]; readonly remarks: readonly FoundRemark[] }

/** The urgings of a task, and what the leaders said of it: that only for the Office, the leaders and the lead unit with those above it. */
export function taskColumn(actor: Actor): Fragment {
  const seesRemarks = seesEverything(actor) ? sql`true` : sql`r.lead_organisation_id = any((select ${[...actor.scope]}::uuid[])::uuid[])`
  return sql`json_build_object(
    'urgings', (select coalesce(json_agg(json_build_object('id', u.id, 'ordinal', u.ordinal, 'channel', u.channel, 'urgedOn', u.urged_on, 'content', u.content, 'person', u.person,
      'outcome', u.outcome, 'letterId', u.letter_id, 'recordedBy', up.full_name) order by u.ordinal desc), '[]')
      from urgings u join users up on up.id = u.recorded_by where u.assignment_id = r.id),
    'remarks', (select coalesce(json_agg(json_build_object('id', m.id, 'kind', m.kind, 'documentNumber', m.document_number, 'documentDate', m.document_date, 'content', m.content,
      'decidedBy', mp.full_name) order by m.document_date desc, m.id desc), '[]')
      from remarks m join users mp on mp.id = m.decided_by where m.assignment_id = r.id and ${seesRemarks}))`
}
