import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import { addUp, type Counts, tasksOf } from './counts.ts'
import type { SecretFields } from './secret-document.ts'

const problem = (field: string, code: string, clause: string, vi: string, en: string): FieldProblem => ({ field, code, clause, text: { vi, en } })

const MISCOUNT = (field: string) => problem(field, 'COUNTS_DO_NOT_ADD_UP', 'Đ5.2.g',
  'Số đã thực hiện, chưa thực hiện trong hạn và quá hạn của các cơ quan phải cộng đúng bằng tổng số nhiệm vụ; hãy xem lại từng số.',
  'Done, not done in time and overdue of all organisations must add up to the total of tasks; please check each number.')

/** Everything that keeps a secret document from being entered as it stands (Đ5.2). */
export function secretProblems(fields: SecretFields, today: PlainDate): readonly FieldProblem[] {
  return [...countProblems(fields), ...dateProblems(fields, today)]
}

function countProblems({ assigned, totalTasks }: SecretFields): FieldProblem[] {
  const found: FieldProblem[] = []
  if (new Set(assigned.map(({ organisationId }) => organisationId)).size < assigned.length) {
    found.push(problem('assigned', 'ORGANISATION_TWICE', 'Đ5.2.c', 'Một cơ quan được ghi hai lần; mỗi cơ quan chỉ ghi một dòng.', 'An organisation stands there twice; it has one row.'))
  }
  if (assigned.length === 0) found.push(problem('assigned', 'REQUIRED', 'Đ5.2.c', 'Chưa có cơ quan nào được giao nhiệm vụ.', 'No organisation has a task yet.'))
  else if (!addUp(assigned, totalTasks)) found.push(MISCOUNT('totalTasks'))
  return found
}

function dateProblems({ issuedDate, dueDate }: SecretFields, today: PlainDate): FieldProblem[] {
  const found: FieldProblem[] = []
  if (Temporal.PlainDate.compare(issuedDate, today) > 0) found.push(problem('issuedDate', 'ISSUED_IN_FUTURE', 'Đ5.2.a', 'Ngày ban hành không được sau ngày hôm nay.', 'The date of issue lies in the future.'))
  if (dueDate !== null && Temporal.PlainDate.compare(dueDate, issuedDate) < 0) found.push(problem('dueDate', 'DUE_BEFORE_ISSUED', 'Đ5.2.e', 'Thời hạn hoàn thành không được trước ngày ban hành.', 'The deadline lies before the date of issue.'))
  return found
}

/** A unit writes how its own tasks stand; how many they are does not change by it. */
export function resultProblems(before: Counts, after: Counts): readonly FieldProblem[] {
  return tasksOf(before) === tasksOf(after) ? [] : [MISCOUNT('done')]
}
