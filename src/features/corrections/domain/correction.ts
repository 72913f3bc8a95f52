import { formatDate, localDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'

/** How the unit asked (Đ8.1); the database's CHECK lists the same words. */
export const CHANNELS = ['document', 'fax', 'phone', 'email'] as const
export type Channel = (typeof CHANNELS)[number]

export const channelWords: Readonly<Record<Channel, Text>> = {
  document: { vi: 'Văn bản', en: 'Document' },
  fax: { vi: 'Fax', en: 'Fax' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
}

export const CORRECTION_PHASES = ['requested', 'accepted', 'refused', 'withdrawn', 'lapsed'] as const
export type CorrectionPhase = (typeof CORRECTION_PHASES)[number]
export const CORRECTION_OUTCOMES = ['accepted', 'reopened', 'refused', 'withdrawn', 'lapsed'] as const
export type CorrectionOutcome = (typeof CORRECTION_OUTCOMES)[number]

/** The whole life of a request; accepted, it ends in corrected values or in the task going on. It lapses when the report is taken back meanwhile. */
export const CORRECTION_TRANSITIONS = {
  accept: { from: 'requested', to: 'accepted', outcome: 'accepted' },
  reopen: { from: 'requested', to: 'accepted', outcome: 'reopened' },
  refuse: { from: 'requested', to: 'refused', outcome: 'refused' },
  withdraw: { from: 'requested', to: 'withdrawn', outcome: 'withdrawn' },
  lapse: { from: 'requested', to: 'lapsed', outcome: 'lapsed' },
} as const satisfies Record<string, { readonly from: CorrectionPhase; readonly to: CorrectionPhase; readonly outcome: CorrectionOutcome }>
export type CorrectionMove = keyof typeof CORRECTION_TRANSITIONS

export const outcomeWords: Readonly<Record<CorrectionOutcome, Text>> = {
  accepted: { vi: 'Đã đính chính', en: 'Corrected' },
  reopened: { vi: 'Đã mở lại nhiệm vụ', en: 'The task was reopened' },
  refused: { vi: 'Không chấp nhận', en: 'Refused' },
  withdrawn: { vi: 'Đơn vị đã rút', en: 'Withdrawn by the unit' },
  lapsed: { vi: 'Hết hiệu lực', en: 'Lapsed' },
}

/** What of a report can be corrected, as it reads now. */
export type Correctable = {
  readonly resultDate: PlainDate
  readonly resultDocument: string
  readonly qualityRating: string | null
  readonly effectRating: string | null
}

/** What is asked to stand there instead; '' and undefined leave it. */
export type CorrectedInput = {
  readonly resultDate: PlainDate | undefined
  readonly resultDocument: string
  readonly qualityRating: string | undefined
  readonly effectRating: string | undefined
}

export function corrected(now: Correctable, input: CorrectedInput): Correctable {
  return {
    resultDate: input.resultDate ?? now.resultDate, resultDocument: input.resultDocument === '' ? now.resultDocument : input.resultDocument,
    qualityRating: input.qualityRating ?? now.qualityRating, effectRating: input.effectRating ?? now.effectRating,
  }
}

type Known = { readonly documentIssuedDate: PlainDate; readonly reportedAt: Temporal.Instant; readonly closed: boolean }

/** Everything wrong with a correction. */
export function correctionProblems(now: Correctable, input: CorrectedInput, { documentIssuedDate, reportedAt, closed }: Known): FieldProblem[] {
  const problems: FieldProblem[] = []
  const next = corrected(now, input)
  if (next.resultDate.equals(now.resultDate) && next.resultDocument === now.resultDocument && next.qualityRating === now.qualityRating && next.effectRating === now.effectRating) problems.push({
    field: '', code: 'NOTHING_CHANGED', clause: 'Đ8.1', text: { vi: 'Chưa có nội dung nào khác với kết quả đã báo cáo.', en: 'Nothing differs from what was reported.' },
  })
  if (Temporal.PlainDate.compare(next.resultDate, localDate(reportedAt)) > 0) {
    const day = formatDate(localDate(reportedAt))
    problems.push({
      field: 'resultDate', code: 'RESULT_AFTER_REPORT', clause: 'Đ8.1',
      text: { vi: `Ngày có kết quả không được sau ngày báo cáo ${day}; nếu khi đó chưa có kết quả thì mở lại nhiệm vụ.`, en: `The day of the result may not be after the report of ${day}; if there was no result then, reopen the task.` },
    })
  }
  if (Temporal.PlainDate.compare(next.resultDate, documentIssuedDate) < 0) problems.push({
    field: 'resultDate', code: 'RESULT_BEFORE_DOCUMENT', clause: 'Đ5.1.g',
    text: { vi: 'Ngày có kết quả không được trước ngày ban hành văn bản giao nhiệm vụ.', en: 'The day of the result may not be before the date of the directive.' },
  })
  if (!closed && (input.qualityRating !== undefined || input.effectRating !== undefined)) problems.push({
    field: 'qualityRating', code: 'NOT_RATED_YET', clause: 'Đ6.1.c',
    text: { vi: 'Kết quả chưa được xác nhận nên chưa có đánh giá để đính chính.', en: 'The result is not confirmed, so there is no rating to correct.' },
  })
  return problems
}
