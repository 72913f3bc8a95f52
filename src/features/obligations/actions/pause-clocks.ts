import { localDate } from '../../../kernel/plain-date.ts'
import { CalendarYearMissing } from '../../../kernel/working-days.ts'
import type { Tx } from '../../../platform/db/database.ts'
import { PAUSED_KINDS } from '../domain/obligation.ts'
import { obligationDue } from '../domain/obligation-due.ts'
import { quarterOf } from '../domain/quarter.ts'
import { resumedStart } from '../domain/resumed-start.ts'
import { type PausedClock, pausedClocks } from '../queries/paused-clocks.ts'
import { cancelObligationsOfKinds, reviveObligation } from '../store.ts'
import { type Acting, calendarOf } from './obligation-context.ts'

/** The assignment is suspended: nobody is charged with what runs on it (C1). */
export async function pauseClocks(tx: Tx, ctx: Pick<Acting, 'now'>, { assignmentId }: { readonly assignmentId: string }): Promise<void> {
  await cancelObligationsOfKinds(tx, assignmentId, PAUSED_KINDS, ctx.now)
}

type Resumed = { readonly assignmentId: string; readonly leadOrganisationId: string; readonly suspendedAt: Temporal.Instant }

/**
 * The assignment goes on: its clocks run again, less the days it was suspended; what was missed before stays missed. A quarter that
 * ended meanwhile is owed by nobody, the present one is opened by its daily round.
 */
export async function resumeClocks(tx: Tx, ctx: Acting, { assignmentId, leadOrganisationId, suspendedAt }: Resumed): Promise<void> {
  const { calendar, made } = await calendarOf(tx, ctx)
  const pause = { suspendedOn: localDate(suspendedAt), resumedOn: ctx.today }
  const present = quarterOf(ctx.today).period
  const isOwed = (clock: PausedClock) => clock.kind !== 'QUARTERLY_UPDATE' || clock.period >= present
    || (clock.dueOn !== null && Temporal.PlainDate.compare(clock.dueOn, pause.suspendedOn) < 0)
  const startOf = (clock: PausedClock) => {
    if (clock.kind === 'QUARTERLY_UPDATE') return clock.startedOn
    try {
      return resumedStart(clock.startedOn, pause, calendar)
    } catch (error) {
      // A year without calendar: nothing can be counted, so it begins with the resumption (P1).
      if (error instanceof CalendarYearMissing) return ctx.today
      throw error
    }
  }
  for (const clock of (await pausedClocks(tx, assignmentId, suspendedAt)).filter(isOwed)) {
    const startedOn = startOf(clock)
    await reviveObligation(tx, clock.id, {
      startedOn, dueOn: obligationDue(clock.kind, startedOn, clock.workingDays, calendar, clock.dueOn), calendarVersion: made.calendarVersion,
      // Its lead may have been merged into another unit meanwhile; a paper of the unit is the Office's to record.
      ...(clock.kind === 'RECORD_FOR_UNCONNECTED' ? {} : { chargedOrganisationId: leadOrganisationId }),
    })
  }
}
