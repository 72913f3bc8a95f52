import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Organisation } from './organisation.ts'

export type Merger = { readonly successorId: string; readonly from: PlainDate }

const SELF = { vi: 'Đơn vị không thể sáp nhập vào chính mình.', en: 'An organisation cannot be merged into itself.' }
const UNKNOWN = { vi: 'Không có đơn vị này.', en: 'There is no such organisation.' }
const GONE = { vi: 'Đơn vị tiếp nhận đã ngừng hoạt động hoặc đã sáp nhập; hãy chọn đơn vị đang hoạt động.', en: 'The successor is itself closed or merged; choose one that works.' }
const FOUNDED_LATER = { vi: 'Ngày sáp nhập phải sau ngày tên đầu tiên của đơn vị có hiệu lực.', en: 'A merger cannot come before the organisation began.' }

/** What is wrong with a merger; nothing wrong is an empty list. */
export function mergerProblems(merged: Organisation, founded: PlainDate | undefined, successor: Organisation | undefined, { successorId, from }: Merger): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (successorId === merged.id) problems.push({ field: 'successorId', code: 'SAME_ORGANISATION', text: SELF })
  else if (successor === undefined) problems.push({ field: 'successorId', code: 'NO_SUCH_ORGANISATION', text: UNKNOWN })
  else if (successor.closedFrom !== undefined) problems.push({ field: 'successorId', code: 'SUCCESSOR_CLOSED', text: GONE, clause: 'Đ1.2' })
  if (founded !== undefined && Temporal.PlainDate.compare(from, founded) <= 0) problems.push({ field: 'from', code: 'BEFORE_FOUNDATION', text: FOUNDED_LATER })
  return problems
}
