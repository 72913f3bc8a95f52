import type { DueRule, DueUnit } from '../../../kernel/due-rule.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Cadence } from '../../../kernel/recurring-period.ts'

export const TASK_KINDS = ['has_deadline', 'no_deadline'] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** What must have happened by the deadline (Đ5.1.e). */
export const DUE_TYPES = ['report', 'submit', 'complete'] as const
export type DueType = (typeof DUE_TYPES)[number]

/** What few tasks have: a deadline that is no date yet (Đ5.1.e), or a task from above that they serve (Đ9.1.đ). */
export type LaterDue = {
  /** The deadline hangs on an event: its length, its unit, and the event in the words of the document. */
  readonly dueCount: number | undefined
  readonly dueUnit: DueUnit | undefined
  readonly dueEvent: string
  /** The task comes back in every period, due on this day of this month of it; `cadenceBefore`: the day itself not included (P3). */
  readonly cadence: Cadence | undefined
  readonly cadenceMonth: number | undefined
  readonly cadenceDay: number | undefined
  readonly cadenceBefore: boolean
  /** The assignment from above, and the leader's waiver where this task ends after it. */
  readonly derivedFrom: string | undefined
  readonly waiverDocument: string
  readonly waiverBy: string
  readonly waiverWords: string
}

export const NOTHING_LATER: LaterDue = {
  dueCount: undefined, dueUnit: undefined, dueEvent: '', cadence: undefined, cadenceMonth: undefined, cadenceDay: undefined, cadenceBefore: false,
  derivedFrom: undefined, waiverDocument: '', waiverBy: '', waiverWords: '',
}

/** One thing to do as the Office is writing it down: anything may still be missing. */
export type DraftedTask = LaterDue & {
  /** Quoted word for word (Đ5.1.đ); '' while missing. */
  readonly content: string
  readonly place: string
  readonly kind: TaskKind | undefined
  readonly dueType: DueType | undefined
  /** The deadline in the words of the document, and the day it means, inclusive (P3). */
  readonly dueExpression: string
  readonly dueDate: PlainDate | undefined
  readonly leads: readonly string[]
  readonly coordinators: readonly string[]
  readonly monitorOrganisationId: string | undefined
  readonly monitorUserId: string | undefined
  /** Why it is a routine duty and not tracked (Đ3.1); '' when it is tracked. */
  readonly notTrackedReason: string
  readonly programmeItem: string
  readonly paperFollowUp: boolean
}

export const isTracked = (task: Pick<DraftedTask, 'notTrackedReason'>): boolean => task.notTrackedReason === ''

/** Nothing was written in it yet; what a new block is filled with beforehand does not count. */
export function isBlank(task: DraftedTask): boolean {
  return `${task.content}${task.place}${task.dueExpression}${task.dueEvent}${task.notTrackedReason}${task.programmeItem}` === ''
    && task.leads.length === 0 && task.coordinators.length === 0 && task.dueDate === undefined && task.dueCount === undefined && task.cadence === undefined
}

/** The event the deadline hangs on, once length, unit and event are all there. */
export function findTaskRule({ dueCount, dueUnit, dueEvent }: Pick<LaterDue, 'dueCount' | 'dueUnit' | 'dueEvent'>): DueRule | undefined {
  return dueCount === undefined || dueUnit === undefined || dueEvent === '' ? undefined : { count: dueCount, unit: dueUnit, event: dueEvent }
}

/** Whether anything was said of an event. */
export const namesEvent = ({ dueCount, dueUnit, dueEvent }: LaterDue): boolean => dueCount !== undefined || dueUnit !== undefined || dueEvent !== ''
