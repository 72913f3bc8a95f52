import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'

const isAfter = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) > 0

export type UnitRuleInput = { readonly title: string; readonly documentRef: string; readonly issuedOn: PlainDate; readonly content: string }

/** Everything wrong with a unit's internal rule (Đ24.2): it is dated, and its text is there or attached. */
export function unitRuleProblems({ issuedOn, content }: UnitRuleInput, files: number, today: PlainDate): FieldProblem[] {
  const problems: FieldProblem[] = []
  if (isAfter(issuedOn, today)) problems.push({
    field: 'issuedOn', code: 'RULE_DATE_FUTURE', clause: 'Đ24.2',
    text: { vi: 'Ngày ban hành không được sau hôm nay.', en: 'The date of issue may not lie ahead.' },
  })
  if (content === '' && files === 0) problems.push({
    field: 'content', code: 'RULE_TEXT_REQUIRED', clause: 'Đ24.2',
    text: { vi: 'Đính kèm tệp quy chế, hoặc nhập nội dung ở đây.', en: 'Attach the rule as a file, or give its text here.' },
  })
  return problems
}

export type SelfInspectionInput = { readonly inspectedOn: PlainDate; readonly content: string; readonly result: string }

/** Everything wrong with a record of self-inspection (Đ9.2.d). */
export function selfInspectionProblems({ inspectedOn }: SelfInspectionInput, today: PlainDate): FieldProblem[] {
  if (!isAfter(inspectedOn, today)) return []
  return [{
    field: 'inspectedOn', code: 'INSPECTION_DATE_FUTURE', clause: 'Đ9.2.d',
    text: { vi: 'Ngày tự kiểm tra không được sau hôm nay; ghi nhận khi đã kiểm tra.', en: 'The day of the inspection may not lie ahead; record it once it took place.' },
  }]
}
