import { homeDay, type Looking } from './home-day.ts'
import { openByUnit } from './open-by-unit.ts'

/** What each unit has open and late today, for lists of organisations. */
export async function unitFiguresToday(ctx: Looking): Promise<ReadonlyMap<string, { readonly open: number; readonly overdue: number }>> {
  const { today, soonUntil } = await homeDay(ctx)
  return new Map((await openByUnit(ctx, today, soonUntil)).map(({ organisationId, open, overdue }) => [organisationId, { open, overdue }]))
}
