import { localDate, officeZone, type PlainDate } from '../../../kernel/plain-date.ts'
import { Invalid } from '../../../kernel/problem.ts'

export type AsOf = { readonly asOf: Temporal.Instant; readonly day: PlainDate }

/**
 * The instant figures are asked for: an exact one; the end of a day (24:00 in Việt Nam); or now, also for today.
 * Throws Invalid for what lies ahead: nobody knows it.
 */
export function asOfFrom({ day, at }: { readonly day: PlainDate | undefined; readonly at: Temporal.Instant | undefined }, now: Temporal.Instant): AsOf {
  const today = localDate(now)
  if ((day !== undefined && Temporal.PlainDate.compare(day, today) > 0) || (at !== undefined && Temporal.Instant.compare(at, now) > 0)) {
    throw new Invalid([{ field: at === undefined ? 'as_of' : 'at', code: 'AS_OF_FUTURE', text: { vi: 'Thời điểm chốt số liệu không được sau hiện tại.', en: 'Figures cannot be asked for a time to come.' } }])
  }
  if (at !== undefined) return { asOf: at, day: localDate(at) }
  if (day === undefined || day.equals(today)) return { asOf: now, day: today }
  return { asOf: day.add({ days: 1 }).toZonedDateTime(officeZone).toInstant().subtract({ microseconds: 1 }), day }
}
