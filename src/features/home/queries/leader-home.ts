import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Actor, OrganisationKind } from '../../../kernel/actor.ts'
import { SnapshotMemo } from '../../../platform/db/memo.ts'
import { organisationTree } from '../../organisations/public.ts'
import { type DoneFigures, lastMonths, monthKey, onTimeRate, type Rate, sumDone } from '../domain/done-figures.ts'
import { NOTHING_OPEN, type OpenFigures, sumOpen } from '../domain/open-figures.ts'
import type { AssignmentLine } from './assignment-lines.ts'
import { chosenLines } from './chosen-lines.ts'
import { doneByMonth, type UnitMonth } from './done-by-month.ts'
import { type HomeDay, type Looking, startOfYear } from './home-day.ts'
import { openByUnit, type UnitOpen } from './open-by-unit.ts'

export type UnitLine = OpenFigures & {
  readonly organisationId: string
  readonly name: string
  readonly shortName: string
  readonly kind: OrganisationKind
  /** Closed since 1 January, and the rate of what had a deadline. */
  readonly done: DoneFigures
  readonly onTime: Rate
}
export type Month = DoneFigures & { readonly month: string }

/** The Chairman's one screen: seven figures, the red list, every unit, the ageing of what is late, half a year of closing. */
export type LeaderHome = {
  readonly asOf: PlainDate
  readonly open: OpenFigures
  /** Closed since 1 January of the year of `asOf`. */
  readonly done: DoneFigures
  readonly red: readonly AssignmentLine[]
  readonly units: readonly UnitLine[]
  readonly months: readonly Month[]
}

const RED_LINES = 8
const TREND_MONTHS = 6

const memo = new SnapshotMemo<LeaderHome>(50)

export function leaderHome(ctx: Looking, actor: Actor, day: HomeDay): Promise<LeaderHome> {
  return memo.get(ctx.snapshot, `${actor.userId} ${day.today} ${day.soonUntil}`, () => readLeaderHome(ctx, actor, day))
}

async function readLeaderHome(ctx: Looking, actor: Actor, day: HomeDay): Promise<LeaderHome> {
  const { today, soonUntil } = day
  const months = lastMonths(today, TREND_MONTHS)
  const newYear = startOfYear(today)
  const first = months[0] ?? newYear
  const since = Temporal.PlainDate.compare(first, newYear) < 0 ? first : newYear
  const [open, done, red, tree] = await Promise.all([
    openByUnit(ctx, today, soonUntil),
    doneByMonth(ctx, since, today),
    chosenLines(ctx, { which: 'overdue', whose: {}, limit: RED_LINES }, soonUntil, actor, day),
    organisationTree(ctx),
  ])
  const thisYear = done.filter((row) => row.month >= monthKey(newYear))
  const openOf = byOrganisation(open)
  const doneOf = (id: string) => sumDone(thisYear.filter((row) => row.organisationId === id))
  const busy = new Set([...openOf.keys(), ...thisYear.map((row) => row.organisationId)])
  const units = tree.filter((unit) => busy.has(unit.id)).map((unit) => unitLine(unit, openOf.get(unit.id) ?? NOTHING_OPEN, doneOf(unit.id)))
  return {
    asOf: today, open: sumOpen(open), done: sumDone(thisYear), red,
    units: units.toSorted((a, b) => b.overdue - a.overdue || b.open - a.open || a.shortName.localeCompare(b.shortName, 'vi')),
    months: months.map((month) => trendOf(done, monthKey(month))),
  }
}

type Unit = { readonly id: string; readonly name: string; readonly shortName: string; readonly kind: OrganisationKind }

function unitLine(unit: Unit, figures: OpenFigures, done: DoneFigures): UnitLine {
  return { ...figures, organisationId: unit.id, name: unit.name, shortName: unit.shortName, kind: unit.kind, done, onTime: onTimeRate(done) }
}

function trendOf(done: readonly UnitMonth[], month: string): Month {
  return { month, ...sumDone(done.filter((row) => row.month === month)) }
}

function byOrganisation(rows: readonly UnitOpen[]): Map<string, UnitOpen> {
  return new Map(rows.map((row) => [row.organisationId, row]))
}
