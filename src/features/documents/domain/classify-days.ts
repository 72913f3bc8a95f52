import type { ClassifyDays } from './document.ts'

/** What Đ7.1 looks at: many tasks, many units, or opinions to be asked. */
export type ClassifyConditions = { readonly tasks: number; readonly units: number; readonly needsOpinions: boolean }

/** Đ7.1 gives seven working days when ANY of its conditions holds (regulation.md §3, reading 7). */
export function mayTakeSevenDays({ tasks, units, needsOpinions }: ClassifyConditions): boolean {
  return needsOpinions || tasks >= 2 || units >= 2
}

/** The days ticked by rule. */
export function classifyDaysByRule(conditions: ClassifyConditions): ClassifyDays {
  return mayTakeSevenDays(conditions) ? 7 : 2
}
