import { type Paper, paperProblems } from '../../../kernel/paper.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

export type AskInput = Paper & { readonly organisationIds: readonly string[]; readonly content: string; readonly dueDate: PlainDate }

/** Everything wrong with a request before it goes out: whom it asks (`known`: units that are active), by when, on which paper. */
export function askProblems(input: AskInput, known: ReadonlySet<string>, today: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (input.organisationIds.length === 0) problems.push({
    field: 'organisationIds', code: 'REQUIRED', clause: 'Đ9.1.d', text: { vi: 'Chọn ít nhất một đơn vị.', en: 'Choose at least one unit.' },
  })
  if (input.organisationIds.some((id) => !known.has(id))) problems.push({
    field: 'organisationIds', code: 'UNKNOWN_UNIT', clause: 'Đ9.1.d',
    text: { vi: 'Có đơn vị không tồn tại hoặc đã ngừng hoạt động; chọn đơn vị đang hoạt động.', en: 'A unit does not exist or is closed; choose active units.' },
  })
  if (Temporal.PlainDate.compare(input.dueDate, today) < 0) problems.push({
    field: 'dueDate', code: 'DUE_PASSED', clause: 'Đ9.1.d', text: { vi: 'Hạn trả lời không được trước hôm nay.', en: 'The day of the answer may not have passed.' },
  })
  return [...problems, ...paperProblems(input, { today, clause: 'Đ9.1.d' })]
}
