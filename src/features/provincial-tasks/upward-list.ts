import { isOffice, type Actor } from '../../kernel/actor.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { type Status, statusOf } from '../assignments/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { type MirrorState, mirrorState, type UpwardFilter } from './domain/upward.ts'
import { type Receipt, recentReceipts } from './queries/receipts.ts'
import { upwardBodies, type UpwardPosition, type UpwardRow, upwardRows } from './queries/upward-rows.ts'

export type UpwardItem = UpwardRow & { readonly status: Status; readonly mirror: MirrorState }

/** Each row as it stands today, and whether the level above knows it. */
export async function judged(ctx: Pick<Ctx, 'db' | 'today' | 'snapshot'>, rows: readonly UpwardRow[]): Promise<readonly UpwardItem[]> {
  const [{ calendar }, { numbers }] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  return rows.map((row) => ({ ...row, status: statusOf(row, ctx.today, calendar, numbers.dueSoonDays.value), mirror: mirrorState(row.version, row.mirroredVersion) }))
}

export type UpwardList = {
  readonly filter: UpwardFilter
  readonly items: readonly UpwardItem[]
  readonly next: UpwardPosition | undefined
  readonly bodies: readonly string[]
  readonly receipts: readonly Receipt[]
  readonly mayReport: boolean
}

const PAGE = 100

export async function upwardList(ctx: Ctx, actor: Actor, filter: UpwardFilter, after: UpwardPosition | undefined): Promise<UpwardList> {
  const [rows, bodies, receipts] = await Promise.all([upwardRows(ctx.db, filter, { after, limit: PAGE + 1 }), upwardBodies(ctx.db), recentReceipts(ctx.db)])
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  return {
    filter, items: await judged(ctx, rows.slice(0, PAGE)), next: last === undefined ? undefined : { body: last.issuingBody, id: last.id }, bodies, receipts, mayReport: isOffice(actor),
  }
}
