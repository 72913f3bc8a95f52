import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What people choose under "Trạng thái"; each is a plain condition on phase, deadline and day of the result. */
export const STATUS_FILTERS = [
  'open', 'overdue', 'due_soon', 'in_time', 'no_due', 'not_acknowledged', 'not_started', 'in_progress', 'pending',
  'done', 'done_on_time', 'done_late', 'all',
] as const
export type StatusFilter = (typeof STATUS_FILTERS)[number]

/** Sets of phases that stand in the SQL as words, so that the partial indexes are seen to fit. */
export type PhaseSet = 'open' | 'working' | 'issued' | 'not_started' | 'in_progress' | 'pending' | 'closed' | 'any'

export type StatusCondition = {
  readonly phases: PhaseSet
  /** Whether rows with a deadline, without one, or both belong. */
  readonly due: 'dated' | 'undated' | 'both'
  /** from ≤ deadline < before */
  readonly from?: PlainDate
  readonly before?: PlainDate
  readonly result?: 'on_time' | 'late'
}

/** The day on which the list is read, and the first deadline after it that is no longer "sắp đến hạn". */
export type Days = { readonly today: PlainDate; readonly afterSoon: PlainDate }

/** The same words as `timeliness()`, as ranges an index can answer (P6, P7); a test holds the two equal. */
export function statusCondition(status: StatusFilter, { today, afterSoon }: Days): StatusCondition {
  switch (status) {
    case 'open': return { phases: 'open', due: 'both' }
    case 'overdue': return { phases: 'working', due: 'dated', before: today }
    case 'due_soon': return { phases: 'working', due: 'dated', from: today, before: afterSoon }
    case 'in_time': return { phases: 'working', due: 'dated', from: afterSoon }
    case 'no_due': return { phases: 'working', due: 'undated' }
    case 'not_acknowledged': return { phases: 'issued', due: 'both' }
    case 'not_started': return { phases: 'not_started', due: 'both' }
    case 'in_progress': return { phases: 'in_progress', due: 'both' }
    case 'pending': return { phases: 'pending', due: 'both' }
    case 'done': return { phases: 'closed', due: 'both' }
    case 'done_on_time': return { phases: 'closed', due: 'dated', result: 'on_time' }
    case 'done_late': return { phases: 'closed', due: 'dated', result: 'late' }
    case 'all': return { phases: 'any', due: 'both' }
  }
}
