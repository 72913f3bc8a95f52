import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { currentProfile } from '../../regulation/public.ts'
import { OBLIGATIONS, PERIODIC_KINDS, type PeriodicKind } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { missingPeriods, type Period, type PeriodicRule } from '../domain/period.ts'
import { type PeriodicBody, periodicBodies } from '../queries/periodic-bodies.ts'
import { sessionDates } from '../queries/session-dates.ts'
import { cancelPeriodicOfClosed, insertObligations, type NewObligation } from '../store.ts'
import { calendarOf } from './obligation-context.ts'

/**
 * Opens the periodic clocks that have begun and are not there yet (Đ6.1.g, 12.1.đ, 19.1, 22.1, 22.2, 24.1), also those of days on which
 * nothing ran, and takes the open ones from units that are closed. Harmless to repeat, and by several at once. Answers how many it opened.
 */
export async function openPeriodicObligations(tx: Tx, now: Temporal.Instant): Promise<number> {
  const today = localDate(now)
  await cancelPeriodicOfClosed(tx, today, now)
  const bodies = await periodicBodies(tx, today)
  const rule = await periodicRule(tx, today)
  const missing = bodies.flatMap((body) => PERIODIC_KINDS.filter((kind) => (OBLIGATIONS[kind].charged === 'office') === body.office)
    .flatMap((kind) => missingPeriods(kind, body.known[kind], today, rule).map((period) => ({ body, kind, period }))))
  if (missing.length === 0) return 0
  const sessions = await sessionDates(tx, missing.filter(({ kind }) => kind === 'SESSION_REPORT').map(({ period }) => period.key))
  const { calendar, made } = await calendarOf(tx, { now })
  const clocks = missing.flatMap(({ body, kind, period }) => {
    const sessionOn = kind === 'SESSION_REPORT' ? sessions.get(period.key)?.sessionOn : undefined
    const clock = clockOf(kind, body, sessionOn === undefined ? period : { ...period, givenDay: sessionOn }, calendar)
    return body.known[kind] === undefined && isPast(clock.dueOn, today) ? [] : [clock]
  })
  await insertObligations(tx, clocks, made, true)
  return clocks.length
}

function clockOf(kind: PeriodicKind, body: PeriodicBody, period: Period, calendar: WorkingCalendar): NewObligation {
  const { key, startedOn, workingDays, givenDay } = period
  return {
    kind, chargedOrganisationId: body.id, startedOn, workingDays, period: key, clause: OBLIGATIONS[kind].clause,
    dueOn: obligationDue(kind, startedOn, workingDays, calendar, givenDay),
  }
}

const isPast = (due: PlainDate | null, today: PlainDate): boolean => due !== null && Temporal.PlainDate.compare(due, today) < 0

async function periodicRule(tx: Tx, today: PlainDate): Promise<PeriodicRule> {
  const { numbers, dates, readings } = await currentProfile({ db: tx, today })
  return {
    informationSheetAnchor: readings.informationSheetAnchor, annualReviewDay: readings.annualReviewDay,
    informationSheetDays: numbers.informationSheetDays.value, technicalReportDays: numbers.technicalReportDays.value,
    unitHalfYearReport: dates.unitHalfYearReport.before, unitAnnualReport: dates.unitAnnualReport.before,
    officeHalfYearReport: dates.officeHalfYearReport.before, officeAnnualReport: dates.officeAnnualReport.before,
  }
}
