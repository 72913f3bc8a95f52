import { Invalid } from '../../../kernel/problem.ts'

/** The instant somebody looked at, as the page wrote it. */
export function existingInstant(text: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new Invalid([{ field: 'asOf', code: 'INVALID', text: { vi: 'Thời điểm không hợp lệ.', en: 'Not an instant.' } }])
  }
}
