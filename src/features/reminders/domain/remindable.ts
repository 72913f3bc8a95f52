import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'

/** Why this person is reminded. */
export const WHYS = ['carries', 'unit', 'head', 'follows', 'chief', 'leader'] as const
export type Why = (typeof WHYS)[number]

/** Something with a deadline that somebody still has to do. */
export type Remindable = {
  readonly subjectKind: 'assignment' | 'obligation'
  readonly subjectId: string
  readonly href: string
  /** What stands in a short message: a code of the task, the number of the document or the clause; never what is to be done. */
  readonly code: string
  /** Which duty, for a clock of the regulation; undefined for the task itself. */
  readonly duty: Text | undefined
  /** The work, in a few words; empty where the duty says it. */
  readonly content: string
  readonly due: PlainDate
  readonly startedOn: PlainDate | undefined
  /** A report of a set date (Đ22, Đ24): its own days of reminding. */
  readonly isDatedReport: boolean
  /** Not where the time is fixed from above (Đ6.1.d), nor while a request waits for its answer. */
  readonly mayAskExtension: boolean
  readonly charged: 'unit' | 'office' | 'leader'
  readonly organisationId: string
  readonly connected: boolean
  readonly monitorUserId: string | null
  readonly delegateUserId: string | null
}
