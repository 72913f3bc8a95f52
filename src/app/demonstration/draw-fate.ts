import type { Fate } from '../../../db/demo/theme.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Days, earlier } from './days.ts'

type Shares = readonly (readonly [upto: number, fate: Fate])[]

const WITHOUT_DUE: Shares = [[0.42, 'quarterly'], [0.62, 'stale'], [0.9, 'closed'], [1, 'waiting']]
const LONG_AGO: Shares = [[0.8, 'on_time'], [0.92, 'late'], [0.98, 'rejected_again'], [1, 'in_progress']]
const LATELY: Shares = [[0.56, 'on_time'], [0.66, 'late'], [0.71, 'rejected_again'], [0.82, 'in_progress'], [0.91, 'waiting'], [0.96, 'waiting_late'], [0.98, 'rejected'], [1, 'acknowledged']]
const JUST_SENT: Shares = [[0.45, 'not_acknowledged'], [1, 'acknowledged']]
const RUNNING: Shares = [[0.5, 'in_progress'], [0.62, 'delegated'], [0.8, 'acknowledged'], [0.92, 'on_time'], [1, 'waiting']]

/** What becomes of an assignment for which the story says nothing: mostly done in time, as in any office. */
export function drawFate(by: number, due: PlainDate | undefined, publishedOn: PlainDate, days: Days): Fate {
  const shares = sharesFor(due, publishedOn, days)
  return (shares.find(([upto]) => by < upto) ?? shares[0])?.[1] ?? 'acknowledged'
}

function sharesFor(due: PlainDate | undefined, publishedOn: PlainDate, days: Days): Shares {
  if (due === undefined) return WITHOUT_DUE
  if (earlier(due, days.today)) return earlier(due, days.today.subtract({ days: 40 })) ? LONG_AGO : LATELY
  return earlier(publishedOn, days.shifted(days.today, -4)) ? RUNNING : JUST_SENT
}
