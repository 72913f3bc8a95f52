import type { ClassifyDays } from './document.ts'

/** What Đ7.1 looks at: many tasks, many units, or opinions to be asked. */
export type ClassifyConditions = { readonly tasks: number; readonly units: number; readonly needsOpinions: boolean }

/** Đ7.1 gives the longer time when ANY of its conditions holds (regulation.md §3, reading 7). */
export function mayTakeLonger({ tasks, units, needsOpinions }: ClassifyConditions): boolean {
  return needsOpinions || tasks >= 2 || units >= 2
}

/** The two numbers of Đ7.1 as the regulation profile has them: the usual one, and the one when a condition holds. */
export type ClassifyNumbers = { readonly usual: ClassifyDays; readonly longer: ClassifyDays }

/** The days ticked by rule. */
export function classifyDaysByRule(conditions: ClassifyConditions, numbers: ClassifyNumbers): ClassifyDays {
  return mayTakeLonger(conditions) ? numbers.longer : numbers.usual
}
