import { localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Text } from '../../../kernel/text.ts'

/** Every clock of the regulation that runs today, with its clause, what starts it and who is charged (P11). */
export const OBLIGATIONS = {
  CLASSIFY: {
    clause: 'Đ7.1',
    charged: 'office',
    name: { vi: 'Phân loại, chuyển theo dõi', en: 'Classify and send out' },
    startsFrom: { vi: 'ngày ban hành văn bản', en: 'the date of the document' },
  },
  UPDATE: {
    clause: 'Đ7.2.a',
    charged: 'lead',
    name: { vi: 'Cập nhật sau thời hạn', en: 'Update after the deadline' },
    startsFrom: { vi: 'thời hạn của nhiệm vụ', en: 'the deadline of the task' },
  },
  QUARTERLY_UPDATE: {
    clause: 'Đ7.2.b',
    charged: 'lead',
    name: { vi: 'Cập nhật hằng quý', en: 'Quarterly update' },
    startsFrom: { vi: 'ngày đầu kỳ', en: 'the start of the period' },
  },
  RECORD_FOR_UNCONNECTED: {
    clause: 'Đ7.3',
    charged: 'office',
    name: { vi: 'Nhập kết quả thay đơn vị chưa kết nối', en: 'Record for a unit that is not connected' },
    startsFrom: { vi: 'ngày nhận báo cáo của đơn vị', en: 'the day the unit’s report was received' },
  },
} as const satisfies Record<string, { readonly clause: string; readonly charged: 'office' | 'lead'; readonly name: Text; readonly startsFrom: Text }>

export type ObligationKind = keyof typeof OBLIGATIONS
export const OBLIGATION_KINDS = Object.keys(OBLIGATIONS) as [ObligationKind, ...ObligationKind[]]

/** One clock: about a document or an assignment, never both. `dueOn` is null while the calendar of its year is unknown. */
export type Obligation = {
  readonly id: string
  readonly kind: ObligationKind
  readonly documentId: string | null
  readonly assignmentId: string | null
  readonly chargedOrganisationId: string
  readonly startedOn: PlainDate
  readonly workingDays: number | null
  readonly dueOn: PlainDate | null
  /** `2026-Q4` for a quarterly update, else empty. */
  readonly period: string
  readonly clause: string
  readonly doneAt: Temporal.Instant | null
  /** The day by which lateness is judged where it is not the day of `doneAt`: a paper counts from the day it came. */
  readonly judgedOn: PlainDate | null
  /** Working days late, frozen when it was done (P11); null when in time, not countable or still open. */
  readonly workingDaysLate: number | null
  readonly cancelledAt: Temporal.Instant | null
}

/** The day on which the duty counts as done; undefined while it is not. */
export function judgedDay({ doneAt, judgedOn }: Pick<Obligation, 'doneAt' | 'judgedOn'>): PlainDate | undefined {
  return doneAt === null ? undefined : judgedOn ?? localDate(doneAt)
}

/** A clock whose end moved because the calendar changed. */
export type ObligationMove = Pick<Obligation, 'id' | 'kind' | 'documentId' | 'assignmentId' | 'chargedOrganisationId'> & {
  readonly before: PlainDate | null
  readonly after: PlainDate | null
}
