import { formatDate, parseDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { DraftedTask } from '../domain/drafted-task.ts'

/** A block of the form as it is shown: what is kept, or what was typed. */
export type BlockValues = {
  readonly content: string
  readonly place: string
  readonly kind: string
  readonly dueType: string
  readonly dueExpression: string
  readonly dueDate: string
  readonly leads: readonly string[]
  readonly leadGroups: readonly string[]
  readonly coordinators: readonly string[]
  readonly monitorOrganisationId: string
  readonly monitorUserId: string
  readonly notTrackedReason: string
  readonly programmeItem: string
  readonly paperFollowUp: boolean
  readonly dueCount: string
  readonly dueUnit: string
  readonly dueEvent: string
  readonly cadence: string
  readonly cadenceMonth: string
  readonly cadenceDay: string
  readonly cadenceBefore: boolean
  readonly derivedFrom: string
  readonly waiverDocument: string
  readonly waiverBy: string
  readonly waiverWords: string
}

/** Texts of the fields few tasks need. */
const LATER = ['dueCount', 'dueUnit', 'dueEvent', 'cadence', 'cadenceMonth', 'cadenceDay', 'derivedFrom', 'waiverDocument', 'waiverBy', 'waiverWords'] as const
type LaterTexts = Readonly<Record<(typeof LATER)[number], string>>
const laterTexts = (of: (name: (typeof LATER)[number]) => string | number | undefined): LaterTexts =>
  Object.fromEntries(LATER.map((name) => [name, String(of(name) ?? '')])) as LaterTexts

/** A new block: most tasks have a deadline by which something is to be complete, and who splits follows. */
export function newBlock(monitorUserId: string): BlockValues {
  return {
    content: '', place: '', kind: 'has_deadline', dueType: 'complete', dueExpression: '', dueDate: '', leads: [], leadGroups: [], coordinators: [],
    monitorOrganisationId: '', monitorUserId, notTrackedReason: '', programmeItem: '', paperFollowUp: false, cadenceBefore: false, ...laterTexts(() => ''),
  }
}

export function keptBlock(task: DraftedTask): BlockValues {
  return {
    ...task, ...laterTexts((name) => task[name]), kind: task.kind ?? '', dueType: task.dueType ?? '', dueDate: task.dueDate === undefined ? '' : formatDate(task.dueDate), leadGroups: [],
    monitorOrganisationId: task.monitorOrganisationId ?? '', monitorUserId: task.monitorUserId ?? '',
  }
}

type Typed = { value(name: string): string | undefined; values(name: string): readonly string[]; ticked(name: string): boolean }

export function typedBlock(form: Typed, index: number): BlockValues {
  const one = (field: string) => form.value(`tasks.${index}.${field}`) ?? ''
  const many = (field: string) => form.values(`tasks.${index}.${field}`)
  return {
    content: one('quote') || one('content'), place: one('place'), kind: one('kind'), dueType: one('dueType'), dueExpression: one('dueExpression'), dueDate: one('dueDate'),
    leads: many('leads'), leadGroups: many('leadGroups'), coordinators: many('coordinators'), monitorOrganisationId: one('monitorOrganisationId'),
    monitorUserId: one('monitorUserId'), notTrackedReason: one('notTrackedReason'), programmeItem: one('programmeItem'), paperFollowUp: form.ticked(`tasks.${index}.paperFollowUp`),
    cadenceBefore: form.ticked(`tasks.${index}.cadenceBefore`), ...laterTexts(one),
  }
}

export function dateTyped(block: BlockValues): PlainDate | undefined {
  return parseDate(block.dueDate)
}
