import type { PlainDate } from '../../../kernel/plain-date.ts'

/** Phases in which a task that is past its deadline has no result yet: the same as the list's "quá hạn". */
const WORKING = ['issued', 'accepted', 'in_progress']

/** Due and not done (Đ20.2): the deadline has passed and no result is reported. */
export function isOverdue({ phase, due }: { readonly phase: string; readonly due: PlainDate | null }, today: PlainDate): boolean {
  return due !== null && WORKING.includes(phase) && Temporal.PlainDate.compare(today, due) > 0
}
