import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Actor } from '../../../kernel/actor.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { type Breach, breach, openObligationsFor, type OpenObligation } from '../../obligations/public.ts'
import { type DoneFigures, onTimeRate, type Rate, sumDone } from '../domain/done-figures.ts'
import { type OpenFigures, sumOpen } from '../domain/open-figures.ts'
import { assignedSince } from './assigned-since.ts'
import type { AssignmentLine } from './assignment-lines.ts'
import { chosenLines, type Wanted, type Whose } from './chosen-lines.ts'
import { doneByMonth } from './done-by-month.ts'
import { type HomeDay, type Looking, startOfYear } from './home-day.ts'
import { openByUnit } from './open-by-unit.ts'
import { type Compliance, updateCompliance } from './update-compliance.ts'

/** What a unit owes and how it stands, on one page. */
export type UnitWork = {
  readonly asOf: PlainDate
  readonly open: OpenFigures
  /** Since 1 January. */
  readonly year: { readonly assigned: number; readonly done: DoneFigures; readonly onTime: Rate; readonly updates: Compliance }
  /** The open duties that end soonest; that to update after a deadline (Đ7.2.a) stands with the tasks that are late. */
  readonly obligations: readonly (OpenObligation & Breach)[]
  /** Answers to lead units that the unit is late with (Đ9.2.b): they stand against the unit itself. */
  readonly coordinationLate: number
  readonly overdue: readonly AssignmentLine[]
  readonly dueSoon: readonly AssignmentLine[]
  readonly pending: readonly AssignmentLine[]
  readonly coordinated: readonly AssignmentLine[]
}

const UNIT_LINES = 8
/** Enough to find the others among the duties to update. */
const READ_DUTIES = 120

const memo = new SnapshotMemo<UnitWork>(200)

export function unitWork(ctx: Looking, actor: Actor, id: string, day: HomeDay): Promise<UnitWork> {
  return memo.get(ctx.snapshot, `${actor.userId} ${id} ${day.today} ${day.soonUntil}`, () => readWork(ctx, actor, id, day))
}

async function readWork(ctx: Looking, actor: Actor, id: string, day: HomeDay): Promise<UnitWork> {
  const { today, soonUntil, calendar } = day
  const newYear = startOfYear(today)
  const lines = (which: Wanted['which'], whose: Whose) => chosenLines(ctx, { which, whose, limit: UNIT_LINES }, soonUntil, actor, day)
  const own = { leadOrganisationId: id }
  const [open, months, assigned, updates, obligations, overdue, dueSoon, pending, coordinated] = await Promise.all([
    openByUnit(ctx, today, soonUntil, { leads: [id] }),
    doneByMonth(ctx, newYear, today, [id]),
    assignedSince(ctx.db, id, newYear),
    updateCompliance(ctx.db, id, newYear, today),
    openObligationsFor(ctx.db, { ...actor, scope: [id] }, { limit: READ_DUTIES, dueUpto: soonUntil }),
    lines('overdue', own), lines('due_soon', own), lines('pending', own), lines('open', { coordinatorId: id }),
  ])
  const done = sumDone(months)
  return {
    asOf: today, open: sumOpen(open), year: { assigned, done, onTime: onTimeRate(done), updates },
    obligations: obligations.filter((one) => one.kind !== 'UPDATE').slice(0, UNIT_LINES).map((one) => ({ ...one, ...breach(one, today, calendar) })),
    coordinationLate: obligations.filter((one) => one.kind === 'ANSWER_COORDINATION' && breach(one, today, calendar).breached).length,
    overdue, dueSoon, pending, coordinated,
  }
}
