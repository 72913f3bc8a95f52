import { type Actor, hasRole } from '../../../kernel/actor.ts'
import { type Breach, breach, openObligationsFor, type OpenObligation } from '../../obligations/public.ts'
import { type OpenFigures, sumOpen } from '../domain/open-figures.ts'
import type { AssignmentLine } from './assignment-lines.ts'
import { chosenLines } from './chosen-lines.ts'
import type { HomeDay, Looking } from './home-day.ts'
import { openByUnit } from './open-by-unit.ts'
import { openDuties } from './open-duties.ts'

export type Duty = OpenObligation & Breach

/** The Office's work: its own clocks, those that ran out first; results to confirm; what is late among the tasks it follows. */
export type OfficeHome = {
  /** Whose tasks are counted: those this person follows, or all. */
  readonly whose: 'mine' | 'all'
  readonly open: OpenFigures
  readonly toClassify: number
  readonly toRecord: number
  readonly breached: number
  readonly duties: readonly Duty[]
  readonly pending: readonly AssignmentLine[]
  readonly overdue: readonly AssignmentLine[]
  readonly dueSoon: readonly AssignmentLine[]
}

const OFFICE_LINES = 10
const DUTY_LINES = 30

export async function officeHome(ctx: Looking, actor: Actor, day: HomeDay): Promise<OfficeHome> {
  const { today, soonUntil, calendar } = day
  // A monitoring officer follows the tasks given to him; the Chief and the clerk look after all of them.
  const whose = hasRole(actor, 'CHIEF_OF_OFFICE', 'RECORDS_CLERK') ? 'all' : 'mine'
  const mine = whose === 'mine' ? { monitorUserId: actor.userId } : {}
  const lines = (which: 'pending' | 'overdue' | 'due_soon', more = {}) =>
    chosenLines(ctx, { which, whose: { ...mine, ...more }, limit: OFFICE_LINES }, soonUntil, actor, day)
  const [open, counted, duties, pending, overdue, dueSoon] = await Promise.all([
    openByUnit(ctx, today, soonUntil, mine),
    openDuties(ctx, actor.scope, today),
    openObligationsFor(ctx.db, actor, { limit: DUTY_LINES }),
    lines('pending', { notLedBy: actor.organisationId }),
    lines('overdue'),
    lines('due_soon'),
  ])
  const of = (kind: Duty['kind']) => counted.find((one) => one.kind === kind)?.open ?? 0
  return {
    whose, open: sumOpen(open), toClassify: of('CLASSIFY'), toRecord: of('RECORD_FOR_UNCONNECTED'),
    breached: counted.reduce((sum, one) => sum + one.breached, 0),
    duties: duties.map((duty) => ({ ...duty, ...breach(duty, today, calendar) })), pending, overdue, dueSoon,
  }
}
