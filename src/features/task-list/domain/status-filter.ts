import type { PlainDate } from '../../../kernel/plain-date.ts'

/** What people choose under "Trạng thái"; each is a plain condition on phase, deadline and day of the result. */
export const STATUS_FILTERS = [
  'open', 'overdue', 'overdue_unexplained', 'due_soon', 'in_time', 'awaiting_event', 'no_due', 'not_acknowledged', 'not_started', 'in_progress', 'pending',
  'done', 'done_on_time', 'done_late', 'returned', 'suspended', 'cancelled', 'rerouted', 'all',
] as const
export type StatusFilter = (typeof STATUS_FILTERS)[number]

/** Sets of phases that stand in the SQL as words, so that the partial indexes are seen to fit. */
export type PhaseSet = 'open' | 'working' | 'issued' | 'not_started' | 'in_progress' | 'pending' | 'closed' | 'returned' | 'suspended' | 'cancelled' | 'rerouted' | 'any'

export type StatusCondition = {
  readonly phases: PhaseSet
  /** Whether rows with a deadline, without one, or both belong. */
  readonly due: 'dated' | 'undated' | 'both'
  /** from ≤ deadline < before */
  readonly from?: PlainDate
  readonly before?: PlainDate
  readonly result?: 'on_time' | 'late'
  /** Deadlines that wait for an event: of the rows without a day only those, none of those, or those beside the rows with a day. */
  readonly awaits?: 'only' | 'not' | 'too'
  /** No written reason was given for the deadline that has passed (Đ20.2). */
  readonly unexplained?: true
}

/** The day on which the list is read, and the first deadline after it that is no longer "sắp đến hạn". */
export type Days = { readonly today: PlainDate; readonly afterSoon: PlainDate }

/** The same words as `timeliness()`, as ranges an index can answer (P6, P7); a test holds the two equal. */
export function statusCondition(status: StatusFilter, { today, afterSoon }: Days): StatusCondition {
  const conditions: Readonly<Record<StatusFilter, () => StatusCondition>> = {
    open: () => ({ phases: 'open', due: 'both' }),
    overdue: () => ({ phases: 'working', due: 'dated', before: today }),
    overdue_unexplained: () => ({ phases: 'working', due: 'dated', before: today, unexplained: true }),
    due_soon: () => ({ phases: 'working', due: 'dated', from: today, before: afterSoon }),
    in_time: () => ({ phases: 'working', due: 'both', from: afterSoon, awaits: 'too' }),
    awaiting_event: () => ({ phases: 'working', due: 'undated', awaits: 'only' }),
    no_due: () => ({ phases: 'working', due: 'undated', awaits: 'not' }),
    not_acknowledged: () => ({ phases: 'issued', due: 'both' }),
    not_started: () => ({ phases: 'not_started', due: 'both' }),
    in_progress: () => ({ phases: 'in_progress', due: 'both' }),
    pending: () => ({ phases: 'pending', due: 'both' }),
    done: () => ({ phases: 'closed', due: 'both' }),
    done_on_time: () => ({ phases: 'closed', due: 'both', result: 'on_time' }),
    done_late: () => ({ phases: 'closed', due: 'dated', result: 'late' }),
    // A return waits for the Office.
    returned: () => ({ phases: 'returned', due: 'both' }),
    suspended: () => ({ phases: 'suspended', due: 'both' }),
    cancelled: () => ({ phases: 'cancelled', due: 'both' }),
    rerouted: () => ({ phases: 'rerouted', due: 'both' }),
    all: () => ({ phases: 'any', due: 'both' }),
  }
  return conditions[status]()
}
