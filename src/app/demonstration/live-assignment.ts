import type { Fate } from '../../../db/demo/theme.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { between } from './chance.ts'
import { type Days, earlier, first, last, startOfQuarter } from './days.ts'

export type ActKind = 'acknowledge' | 'delegate' | 'update' | 'update_after_due' | 'update_quarter' | 'report' | 'reject' | 'withdraw' | 'confirm'
export type Act = { readonly kind: ActKind; readonly day: PlainDate; readonly resultDate?: PlainDate }

type Life = { readonly fate: Fate; readonly publishedOn: PlainDate; readonly due: PlainDate | undefined; readonly days: Days; readonly draw: (about: string) => number }

/** What happens to one assignment after it was sent out, in order. What would lie ahead of today simply has not happened yet. */
export function liveAssignment(life: Life): Act[] {
  return actsOf(life).filter(({ day }) => !earlier(life.days.yesterday, day))
}

function actsOf(life: Life): Act[] {
  const { fate, days } = life
  const recently = (least: number, most: number) => days.shifted(days.today, -between(least, most, life.draw('lately')))
  const acts: Readonly<Record<Life['fate'], () => Act[]>> = {
    not_acknowledged: () => [],
    acknowledged: () => [taken(life)],
    delegated: () => [taken(life), { kind: 'delegate', day: days.shifted(taken(life).day, 1) }, ...updates(life, days.yesterday)],
    in_progress: () => [taken(life), ...updates(life, first(life.due ?? days.yesterday, days.yesterday)), ...afterDue(life)],
    rejected: () => [taken(life), ...reported(life, days.shifted(days.today, -4)), { kind: 'reject', day: days.shifted(days.today, -2) }],
    withdrawn: () => [taken(life), ...reported(life, days.shifted(days.today, -3)), { kind: 'withdraw', day: days.shifted(days.today, -2) }],
    waiting: () => [taken(life), ...waiting(life, recently(1, 6))],
    waiting_late: () => [taken(life), ...waitingLate(life, recently(1, 5))],
    quarterly: () => [taken(life), ...quarters(life, days.yesterday)],
    stale: () => [taken(life), { kind: 'update', day: days.shifted(life.publishedOn, 8) }],
    closed: () => closed(life),
    on_time: () => onTime(life),
    late: () => late(life),
    rejected_again: () => rejectedAgain(life),
  }
  return acts[fate]()
}

const taken = ({ publishedOn, days, draw }: Life): Act => ({ kind: 'acknowledge', day: days.shifted(publishedOn, between(0, 2, draw('taken'))) })

/** From none to three words on the way. */
function updates({ publishedOn, days, draw }: Life, upto: PlainDate): Act[] {
  const span = publishedOn.until(upto, { largestUnit: 'days' }).days
  const count = span < 4 ? 1 : span < 25 ? between(1, 2, draw('updates')) : between(1, 3, draw('updates'))
  const start = days.shifted(publishedOn, 2)
  return Array.from({ length: count }, (_, at): Act => ({ kind: 'update', day: last(start, days.onOrBefore(publishedOn.add({ days: Math.floor((span * (at + 1)) / (count + 0.5)) }))) }))
}

/** Đ7.2.a: within three working days, later, or not at all. */
function afterDue({ due, days, draw }: Life): Act[] {
  if (due === undefined || !earlier(due, days.today)) return []
  const by = draw('after due')
  return by > 0.75 ? [] : [{ kind: 'update_after_due', day: days.shifted(due, by < 0.55 ? between(1, 3, by * 1.8) : 6) }]
}

const reported = ({ publishedOn, days }: Life, day: PlainDate, resultDate = day): Act[] => {
  const reportedOn = last(day, days.shifted(publishedOn, 1))
  return [{ kind: 'report', day: reportedOn, resultDate: first(last(resultDate, publishedOn), reportedOn) }]
}

function waiting(life: Life, day: PlainDate): Act[] {
  const { due, days } = life
  if (due === undefined || !earlier(due, days.today)) return [...updates(life, days.shifted(day, -1)), ...reported(life, day)]
  return [...updates(life, due), ...reported(life, first(last(day, days.shifted(due, 1)), days.yesterday), due)]
}

function waitingLate(life: Life, day: PlainDate): Act[] {
  const { due = day, days } = life
  const result = first(days.shifted(due, 2), days.yesterday)
  return [...updates(life, due), ...reported(life, last(day, result), result)]
}

function onTime(life: Life): Act[] {
  const { due = life.days.yesterday, days, draw } = life
  const result = last(first(days.shifted(due, -between(0, 6, draw('result'))), days.shifted(days.today, -3)), days.shifted(life.publishedOn, 1))
  const report = days.shifted(days.onOrBefore(result), between(0, 2, draw('report')))
  return [taken(life), ...updates(life, result), ...reported(life, report, first(result, due)), confirmed(life, report)]
}

function late(life: Life): Act[] {
  const { due = life.days.yesterday, days, draw } = life
  const result = first(days.shifted(due, between(1, draw('how late') < 0.7 ? 8 : 45, draw('late'))), days.shifted(days.today, -3))
  const done = earlier(due, result) ? result : days.shifted(due, 1)
  return [taken(life), ...updates(life, due), ...afterDue(life).filter(({ day }) => earlier(day, done)), ...reported(life, done), confirmed(life, done)]
}

function rejectedAgain(life: Life): Act[] {
  const { due = life.days.yesterday, days } = life
  const report = days.shifted(last(days.shifted(due, -2), days.shifted(life.publishedOn, 1)), 0)
  const again = days.shifted(report, 5)
  return [taken(life), ...reported(life, days.onOrAfter(report)), { kind: 'reject', day: days.shifted(report, 3) }, ...reported(life, again), confirmed(life, again)]
}

function closed(life: Life): Act[] {
  const { days, publishedOn, draw } = life
  const report = first(days.shifted(publishedOn, between(25, 60, draw('closed'))), days.shifted(days.today, -5))
  return [taken(life), ...quarters(life, days.shifted(report, -1)), ...reported(life, report), confirmed(life, last(report, days.shifted(publishedOn, 1)))]
}

const confirmed = ({ days, draw }: Life, report: PlainDate): Act => ({ kind: 'confirm', day: days.shifted(report, between(1, 4, draw('confirmed'))) })

/** Đ7.2.b: one word in each quarter. */
function quarters({ publishedOn, days, draw }: Life, upto: PlainDate): Act[] {
  const found: Act[] = []
  for (let quarter = startOfQuarter(publishedOn); !earlier(upto, quarter); quarter = quarter.add({ months: 3 })) {
    const usual = days.onOrBefore(quarter.add({ days: between(30, 84, draw(quarter.toString())) }))
    const day = earlier(upto, usual) ? upto : usual
    if (earlier(days.shifted(publishedOn, 2), day) && !earlier(day, quarter)) found.push({ kind: 'update_quarter', day })
  }
  return found
}
