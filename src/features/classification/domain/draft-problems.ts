import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import type { DraftedTask } from './drafted-task.ts'

/** Names the fields of one task: `tasks.3.leads`. */
export const fieldOf = (index: number) => (field: string): string => `tasks.${index}.${field}`

export function problem(field: string, code: string, text: Text, clause: string): FieldProblem {
  return { field, code, text, clause }
}

const NO_DEADLINE_WITH_DATE: Text = {
  vi: 'Nhiệm vụ không thời hạn thì không có ngày hạn. Hãy xóa ngày hạn, hoặc chọn "Có thời hạn".',
  en: 'A task without deadline has no due date. Clear the date, or choose “With a deadline”.',
}
const LEAD_FIRST: Text = {
  vi: 'Hãy chọn cơ quan chủ trì trước khi lưu cơ quan phối hợp.',
  en: 'Choose the lead before the coordinators can be saved.',
}

/** What cannot even be kept as a draft: contradictions, not gaps. */
export function draftProblems(tasks: readonly DraftedTask[]): FieldProblem[] {
  return tasks.flatMap((task, index) => {
    const field = fieldOf(index)
    return [
      ...noDeadlineWithDate(task, field),
      ...(task.leads.length === 0 && task.coordinators.length > 0 ? [problem(field('leads'), 'REQUIRED', LEAD_FIRST, 'Đ2.2')] : []),
    ]
  })
}

export function noDeadlineWithDate(task: DraftedTask, field: (name: string) => string): FieldProblem[] {
  if (task.kind !== 'no_deadline' || task.dueDate === undefined) return []
  return [problem(field('dueDate'), 'NO_DEADLINE_WITH_DATE', NO_DEADLINE_WITH_DATE, 'Đ4')]
}
