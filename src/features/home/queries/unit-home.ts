import { type Actor, hasRole } from '../../../kernel/actor.ts'
import { type OpenFigures, sumOpen } from '../domain/open-figures.ts'
import { type WorkQueue, workQueue } from '../domain/work-queue.ts'
import type { AssignmentLine } from './assignment-lines.ts'
import type { HomeDay, Looking } from './home-day.ts'
import { openByUnit } from './open-by-unit.ts'
import { unitQueue } from './unit-queue.ts'

/** The work of a unit, those that bite first first; what was given to this very officer stands apart, before the rest. */
export type UnitHome = WorkQueue<AssignmentLine> & {
  readonly open: OpenFigures
  readonly mine: readonly AssignmentLine[]
  /** Tasks that wait for the unit and are not on this page. */
  readonly more: number
  /** Whether this person acknowledges and reports for the unit. */
  readonly actsForUnit: boolean
}

const QUEUE_LINES = 60

export async function unitHome(ctx: Looking, actor: Actor, day: HomeDay): Promise<UnitHome> {
  const actsForUnit = hasRole(actor, 'FOCAL_OFFICER', 'UNIT_HEAD')
  const [counted, queue] = await Promise.all([
    openByUnit(ctx, day.today, day.soonUntil, { leads: actor.scope }),
    unitQueue(ctx, actor, !actsForUnit, QUEUE_LINES, day),
  ])
  const open = sumOpen(counted)
  const mine = actsForUnit ? [] : queue.filter((line) => line.delegated)
  const rest = queue.filter((line) => actsForUnit || !line.delegated)
  return { open, mine, ...workQueue(rest, day.today, day.soonUntil), more: Math.max(0, open.open - open.pending - queue.length), actsForUnit }
}
