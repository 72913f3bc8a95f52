import type { PlainDate } from '../../../kernel/plain-date.ts'

/** A task of a unit as the queue looks at it. `dueOn`: its deadline, or its quarterly update when it has none. */
export type Queued = { readonly phase: string; readonly dueOn: PlainDate | null }

export type WorkQueue<T> = { readonly late: readonly T[]; readonly now: readonly T[]; readonly later: readonly T[] }

/**
 * Splits a queue, its order kept: what has run out; what bites now (not yet acknowledged, Đ6.2.a "kịp thời", or due before
 * `soonUntil`); and what can wait.
 */
export function workQueue<T extends Queued>(rows: readonly T[], today: PlainDate, soonUntil: PlainDate): WorkQueue<T> {
  const place = ({ phase, dueOn }: Queued): keyof WorkQueue<T> => {
    if (dueOn !== null && Temporal.PlainDate.compare(dueOn, today) < 0) return 'late'
    const soon = dueOn !== null && Temporal.PlainDate.compare(dueOn, soonUntil) < 0
    return phase === 'issued' || soon ? 'now' : 'later'
  }
  const grouped = Object.groupBy(rows, place)
  return { late: grouped.late ?? [], now: grouped.now ?? [], later: grouped.later ?? [] }
}
