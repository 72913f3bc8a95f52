import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { type ObligationKind, TARGET_KINDS } from '../domain/obligation.ts'
import { type ObligationRow, obligationRowFrom, selectObligationRows } from './obligation-rows.ts'
import { visibleObligation } from './visible-obligations.ts'

export const STATES = ['open', 'breached', 'waiting', 'done', 'done_late'] as const
export type ObligationState = (typeof STATES)[number]

export type ObligationFilter = {
  readonly state: ObligationState
  readonly kind: ObligationKind | undefined
  readonly unit: string | undefined
  /** The last day lies in this period, both days inclusive. */
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
  /** The last row of the page before: its day or instant, and its identifier. */
  readonly after: { readonly at: string; readonly id: string } | undefined
  readonly limit: number
  /** An organisation whose overdue clocks are shown elsewhere on the page. */
  readonly withoutLateOf: string | undefined
}

/** Clocks in one state: running ones by their end, those that are done by when that was, the latest first. */
export async function listObligations(db: Reader, actor: Actor, today: PlainDate, filter: ObligationFilter): Promise<ObligationRow[]> {
  const { state, kind, unit, after, limit } = filter
  let query = selectObligationRows(db).where(visibleObligation(actor)).where('o.cancelled_at', 'is', null)
  if (kind !== undefined) query = query.where('o.kind', '=', kind)
  if (unit !== undefined) query = query.where('o.charged_organisation_id', '=', unit)
  if (filter.from !== undefined) query = query.where('o.due_on', '>=', filter.from)
  if (filter.to !== undefined) query = query.where('o.due_on', '<=', filter.to)
  if (state === 'done' || state === 'done_late') {
    query = query.where('o.done_at', 'is not', null).orderBy('o.done_at', 'desc').orderBy('o.id', 'desc')
    if (state === 'done_late') query = query.where(sql<boolean>`coalesce(o.judged_on, (o.done_at at time zone ${officeZone})::date) > o.due_on`)
    if (after !== undefined) query = query.where(sql<boolean>`(o.done_at, o.id) < (${after.at}::timestamptz, ${after.id}::uuid)`)
  } else {
    query = query.where('o.done_at', 'is', null).orderBy('o.due_on').orderBy('o.id')
    query = state === 'waiting' ? query.where('o.due_on', 'is', null) : query.where('o.due_on', 'is not', null)
    if (filter.withoutLateOf !== undefined) query = query.where(sql<boolean>`not (o.charged_organisation_id = ${filter.withoutLateOf}::uuid and o.due_on < ${today}::date and not (o.kind = any(${[...TARGET_KINDS]})))`)
    if (state === 'breached') query = query.where('o.due_on', '<', today).where('o.kind', 'not in', TARGET_KINDS)
    if (after !== undefined) query = query.where(state === 'waiting' ? sql<boolean>`o.id > ${after.id}::uuid` : sql<boolean>`(o.due_on, o.id) > (${after.at}::date, ${after.id}::uuid)`)
  }
  return (await query.limit(limit).execute()).map(obligationRowFrom)
}
