import type { FieldProblem } from '../../../kernel/problem.ts'
import { type DraftedTask, isTracked } from './drafted-task.ts'

/** The conditions of Đ7.1 for the longer time; any one is enough (regulation.md, ambiguity 7). */
export const CONDITIONS = ['many_tasks', 'many_units', 'needs_opinions'] as const
export type Condition = (typeof CONDITIONS)[number]

/** Working days of Đ7.1: the usual number, and the one for documents that meet a condition. */
export type ClassifyNumbers = { readonly usual: number; readonly longer: number }

/**
 * Which conditions the document meets. Counted are the tasks that are tracked and the units that lead them, the same on
 * every page of the document (our decision; the text only says "many").
 */
export function conditionsMet(tasks: readonly DraftedTask[], needsOpinions: boolean): Condition[] {
  const tracked = tasks.filter(isTracked)
  const units = new Set(tracked.flatMap((task) => task.leads))
  return [
    ...(tracked.length >= 2 ? ['many_tasks' as const] : []),
    ...(units.size >= 2 ? ['many_units' as const] : []),
    ...(needsOpinions ? ['needs_opinions' as const] : []),
  ]
}

/** The days ticked by rule. */
export function daysByRule(conditions: readonly Condition[], numbers: ClassifyNumbers): number {
  return conditions.length > 0 ? numbers.longer : numbers.usual
}

/** The longer time needs a condition; the shorter one may always be chosen. */
export function classifyDaysProblems(days: number, conditions: readonly Condition[], numbers: ClassifyNumbers): FieldProblem[] {
  if (days === numbers.usual || (days === numbers.longer && conditions.length > 0)) return []
  return [{
    field: 'classifyDays', code: 'CLASSIFY_DAYS_NOT_ALLOWED', clause: 'Đ7.1',
    text: {
      vi: `Chỉ được chọn ${numbers.longer} ngày làm việc khi văn bản có từ hai nhiệm vụ, liên quan từ hai đơn vị hoặc phải lấy ý kiến. Hãy chọn ${numbers.usual} ngày, hoặc đánh dấu điều kiện phải lấy ý kiến.`,
      en: `${numbers.longer} working days are allowed only for two or more tasks, two or more units, or when opinions must be asked. Choose ${numbers.usual} days, or tick that opinions are needed.`,
    },
  }]
}
