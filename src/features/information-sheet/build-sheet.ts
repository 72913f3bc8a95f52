import { localDate, type PlainDate } from '../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { timeliness, type TimelinessFacts } from '../assignments/public.ts'
import { type Heading, HEADINGS, type Sheet, type SheetTask, type SheetUnit } from './domain/sheet.ts'
import type { SheetPeriod } from './domain/sheet-period.ts'

/** A task as it stood at the instant of the sheet. */
export type SheetRow = TimelinessFacts & {
  readonly id: string
  readonly code: string
  readonly content: string
  readonly leadId: string
  readonly leadName: string
  readonly issuedAt: Temporal.Instant
  /** When its last result was not confirmed. */
  readonly rejectedAt: Temporal.Instant | null
}

export type SheetNumbers = { readonly soonDays: number }

/** What each unit has to know (Đ19.1), from rows in the order of the units. Tasks whose result waits or is confirmed are left out. */
export function buildSheet(rows: readonly SheetRow[], period: SheetPeriod, asOf: Temporal.Instant, calendar: WorkingCalendar, { soonDays }: SheetNumbers): Sheet {
  const units = new Map<string, { name: string; tasks: Record<Heading, SheetTask[]> }>()
  for (const row of rows) {
    const { headings, days } = judge(row, period, localDate(asOf), calendar, soonDays)
    if (headings.length === 0) continue
    const unit = units.get(row.leadId) ?? { name: row.leadName, tasks: { new: [], dueSoon: [], overdue: [], noUpdate: [], returned: [] } }
    units.set(row.leadId, unit)
    for (const heading of headings) unit.tasks[heading].push({ id: row.id, code: row.code, content: row.content, due: row.due?.toString() ?? null, days: days ?? null })
  }
  return {
    nominal: period.nominal.toString(), day: period.day.toString(), after: period.after.toString(), asOf: asOf.toString(),
    units: [...units].map(([id, unit]): SheetUnit => ({ id, ...unit })),
  }
}

function judge(row: SheetRow, { after }: SheetPeriod, today: PlainDate, calendar: WorkingCalendar, soonDays: number): { headings: Heading[]; days?: number | undefined } {
  if (row.closedAt || row.reportedAt) return { headings: [] }
  const state = timeliness(row, today, calendar, soonDays)
  const isSince = (at: Temporal.Instant | null) => at !== null && Temporal.PlainDate.compare(localDate(at), after) > 0
  const isNew = isSince(row.issuedAt)
  const stands: Readonly<Record<Heading, boolean>> = {
    new: isNew, dueSoon: state.code === 'DUE_SOON', overdue: state.code === 'OVERDUE',
    noUpdate: state.code === 'OPEN_NO_DUE_STALE' || (!row.hasProgress && !isNew), returned: isSince(row.rejectedAt),
  }
  return { headings: HEADINGS.filter((heading) => stands[heading]), days: 'workingDaysLate' in state ? state.workingDaysLate : 'workingDaysLeft' in state ? state.workingDaysLeft : undefined }
}
