import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

/** In whose name a letter goes out: the Office's own, or the committee's. */
export const SIGNED_FOR = ['office', 'committee'] as const
export type SignedFor = (typeof SIGNED_FOR)[number]

/** By whose right one signs, for each: TM. only for a committee, which decides together. */
export const AUTHORITIES = ['HEAD', 'KT', 'TL', 'TM', 'TUQ', 'Q'] as const
export type Authority = (typeof AUTHORITIES)[number]

export type LetterInput = {
  readonly ids: readonly string[]
  readonly signedFor: SignedFor
  readonly codeNumber: number
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly authority: Authority
  readonly signerPosition: string
  readonly signerFullName: string
  readonly replyBy?: PlainDate | undefined
}

/** What cannot be; empty when the letter can be drafted. */
export function letterProblems({ ids, signedFor, issuedDate, authority, replyBy }: LetterInput, today: PlainDate): FieldProblem[] {
  const problem = (field: string, code: string, vi: string, en: string): FieldProblem => ({ field, code, clause: 'Đ11.4', text: { vi, en } })
  return [
    ...(ids.length === 0 ? [problem('ids', 'NO_TASKS', 'Chọn ít nhất một nhiệm vụ.', 'Choose at least one task.')] : []),
    ...(Temporal.PlainDate.compare(issuedDate, today) > 0 ? [problem('issuedDate', 'IN_FUTURE', 'Ngày văn bản không thể sau hôm nay.', 'The date of the letter cannot be after today.')] : []),
    ...(replyBy !== undefined && Temporal.PlainDate.compare(replyBy, issuedDate) <= 0 ? [problem('replyBy', 'BEFORE_LETTER', 'Ngày đề nghị báo cáo phải sau ngày văn bản.', 'The day to answer by must come after the date of the letter.')] : []),
    ...(authority === 'TM' && signedFor === 'office' ? [problem('authority', 'NO_COLLECTIVE', 'TM. chỉ dùng khi ký thay mặt Ủy ban nhân dân; Văn phòng làm việc theo chế độ thủ trưởng.', 'TM. is for the committee; the Office works under one head.')] : []),
  ]
}
