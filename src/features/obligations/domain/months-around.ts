import type { PlainDate } from '../../../kernel/plain-date.ts'

const AHEAD = 12

/** Last month, this one and the twelve after it, as `2026-11`, in their order. */
export function monthsAround(today: PlainDate): string[] {
  const last = today.with({ day: 1 }).subtract({ months: 1 })
  return Array.from({ length: AHEAD + 2 }, (_, months) => last.add({ months }).toString().slice(0, 7))
}
