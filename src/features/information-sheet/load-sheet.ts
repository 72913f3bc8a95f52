import { type Actor, seesEverything } from '../../kernel/actor.ts'
import { localDate, officeZone, type PlainDate } from '../../kernel/plain-date.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { buildSheet } from './build-sheet.ts'
import type { Sheet } from './domain/sheet.ts'
import { findPeriod, periodOn, type SheetPeriod } from './domain/sheet-period.ts'
import { findSentSheet } from './queries/find-sent-sheet.ts'
import { sheetRows } from './queries/sheet-rows.ts'

/** A sheet as somebody may see it: as it was sent, or as it would be sent now. */
export type FoundSheet = { readonly sheet: Sheet; readonly sent: { readonly at: Temporal.Instant; readonly by: string } | null; readonly period: SheetPeriod }

type Looking = Pick<Ctx, 'db' | 'now' | 'today' | 'snapshot'>

async function rule(ctx: Looking) {
  const [{ calendar }, { readings, numbers }] = await Promise.all([currentCalendar(ctx), currentProfile(ctx)])
  return { calendar, numbers, rhythm: { anchor: Temporal.PlainDate.from(readings.informationSheetAnchor), days: numbers.informationSheetDays.value } }
}

/** The period that is to be sent, or was sent last. */
export async function currentPeriod(ctx: Looking): Promise<SheetPeriod | undefined> {
  const { calendar, rhythm } = await rule(ctx)
  return periodOn(ctx.today, rhythm, calendar)
}

/** The sheet of a period, if the actor may know of it: before it is sent, the Office and the leaders alone, once its day has come. */
export async function findSheet(ctx: Looking, actor: Actor, nominal: PlainDate): Promise<FoundSheet | undefined> {
  const { calendar, rhythm } = await rule(ctx)
  const period = findPeriod(nominal, rhythm, calendar)
  const sent = await findSentSheet(ctx.db, actor, nominal)
  if (sent !== undefined) {
    const of = (text: string) => Temporal.PlainDate.from(text)
    return { sheet: sent.sheet, sent: { at: sent.sentAt, by: sent.sentBy }, period: { nominal, day: of(sent.sheet.day), after: of(sent.sheet.after) } }
  }
  if (period === undefined || !seesEverything(actor) || Temporal.PlainDate.compare(period.day, ctx.today) > 0) return undefined
  return { sheet: await sheetAsOf(ctx, period, instantOf(period, ctx)), sent: null, period }
}

/** The sheet from the data as they stood at `asOf`: asked again, it is the same. */
export async function sheetAsOf(ctx: Looking, period: SheetPeriod, asOf: Temporal.Instant): Promise<Sheet> {
  const { calendar, numbers } = await rule(ctx)
  return buildSheet(await sheetRows(ctx.db, asOf), period, asOf, calendar, { soonDays: numbers.dueSoonDays.value })
}

/** On its day the sheet shows what is known now; sent later, what was known when its day ended. */
function instantOf({ day }: SheetPeriod, { now, today }: Pick<Ctx, 'now' | 'today'>): Temporal.Instant {
  return day.equals(today) ? now : endOf(day)
}

/** Whether a sheet of this period can have been looked at as of that instant. */
export function isLookedAt({ day }: SheetPeriod, asOf: Temporal.Instant, now: Temporal.Instant): boolean {
  return Temporal.Instant.compare(asOf, now) <= 0 && (localDate(asOf).equals(day) || asOf.equals(endOf(day)))
}

/** 24:00 in Việt Nam is the first instant of the next day; the last one of the day still bears its date. */
const endOf = (day: PlainDate): Temporal.Instant => day.add({ days: 1 }).toZonedDateTime(officeZone).toInstant().subtract({ milliseconds: 1 })
