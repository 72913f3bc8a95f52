import type { Fate } from '../../../db/demo/theme.ts'
import { isConnected, type UnitKey } from '../../../db/demo/units.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { chance } from './chance.ts'
import { type Days, earlier } from './days.ts'
import { drawFate } from './draw-fate.ts'
import { type Act, liveAssignment } from './live-assignment.ts'
import type { PlannedDocument, PlannedTask } from './plan-documents.ts'

/** One assignment of the year as it is planned, before anything of it has happened. */
export type TaskLife = {
  readonly document: PlannedDocument
  readonly task: PlannedTask
  readonly lead: UnitKey
  readonly fate: Fate
  readonly acts: readonly Act[]
  /** Always the same number for the same words about this assignment. */
  readonly draw: (about: string) => number
  /** Known once the document is sent out. */
  readonly id: () => string
}

export function planLife(document: PlannedDocument, task: PlannedTask, lead: UnitKey, days: Days, id: () => string): TaskLife {
  const { publishedOn } = document
  const draw = (about: string) => chance(document.number, document.theme.subject, task.place, lead, about)
  const fate = task.fate ?? drawFate(draw('fate'), task.due, publishedOn, days)
  return { document, task, lead, fate, draw, id, acts: liveAssignment({ fate, publishedOn, due: task.due, days, draw }) }
}

/** Not reported by today, of a unit that works in the software, and nothing else is told of it. */
export function isOpen({ acts, lead, task }: TaskLife): boolean {
  return isConnected(lead) && task.tale === undefined && task.under === undefined && !acts.some(({ kind }) => kind === 'report')
}

export function isOverdue(life: TaskLife, on: PlainDate): boolean {
  return isOpen(life) && life.task.due !== undefined && earlier(life.task.due, on)
}

/** So many of them, always the same. */
export function chosen(lives: readonly TaskLife[], count: number, about: string): TaskLife[] {
  return lives.toSorted((a, b) => a.draw(about) - b.draw(about)).slice(0, count)
}
