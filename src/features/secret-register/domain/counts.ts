/** Đ5.2.g: done; not done and in time; not done and overdue. There is no "đang thực hiện" for what is secret. */
export const COUNT_NAMES = ['done', 'notInTime', 'overdue'] as const
export type Counts = Readonly<Record<(typeof COUNT_NAMES)[number], number>>

/** How many tasks the counts are about. */
export function tasksOf({ done, notInTime, overdue }: Counts): number {
  return done + notInTime + overdue
}

export function addUp(counts: readonly Counts[], total: number): boolean {
  return counts.reduce((sum, one) => sum + tasksOf(one), 0) === total
}
