import { z } from 'zod'
import {
  choice, identifier, listOf, optionalChoice, optionalDate, optionalIdentifier, optionalText, requiredText, seenVersion, tick, wholeNumber,
} from '../../platform/http/fields.ts'
import { DUE_UNITS } from '../../kernel/due-rule.ts'
import { CADENCES } from '../../kernel/recurring-period.ts'
import type { ClassificationInput } from './actions/classification-input.ts'
import { type DraftedTask, DUE_TYPES, isBlank, TASK_KINDS } from './domain/drafted-task.ts'

/** Units picked together: every commune and town, every department. */
export const LEAD_GROUPS = ['communes', 'departments'] as const
export type LeadGroup = (typeof LEAD_GROUPS)[number]

const MOST_TASKS = 300

/** A box left empty is no number. */
const optionalNumber = (min: number, max: number) => z.preprocess((value) => (value === '' || value === null ? undefined : value), z.union([z.undefined(), wholeNumber(min, max)]))

const taskBody = z.object({
  /** Set by the form alone: keeps blocks apart that are still empty. */
  row: optionalText(10),
  content: optionalText(10_000, 'Đ5.1.đ'),
  /** The content under the name that the page's passage picker fills. */
  quote: optionalText(10_000, 'Đ5.1.đ'),
  place: optionalText(200, 'Đ5.1.đ'),
  kind: optionalChoice(TASK_KINDS),
  dueType: optionalChoice(DUE_TYPES),
  dueExpression: optionalText(300, 'Đ5.1.e'),
  dueDate: optionalDate('Đ5.1.e'),
  dueCount: optionalNumber(1, 999),
  dueUnit: optionalChoice(DUE_UNITS),
  dueEvent: optionalText(300, 'Đ5.1.e'),
  cadence: optionalChoice(CADENCES),
  cadenceMonth: optionalNumber(1, 13),
  cadenceDay: optionalNumber(1, 31),
  cadenceBefore: tick(),
  derivedFrom: optionalIdentifier(),
  waiverDocument: optionalText(200, 'Đ9.1.đ'),
  waiverBy: optionalText(100, 'Đ9.1.đ'),
  waiverWords: optionalText(1000, 'Đ9.1.đ'),
  leads: listOf(identifier('Đ2.2')),
  leadGroups: listOf(choice(LEAD_GROUPS)),
  coordinators: listOf(identifier('Đ2.2')),
  monitorOrganisationId: optionalIdentifier(),
  monitorUserId: optionalIdentifier(),
  notTrackedReason: optionalText(1000, 'Đ3.1'),
  programmeItem: optionalText(300, 'Đ2.3'),
  paperFollowUp: tick(),
})
export type TaskBody = z.output<typeof taskBody>

export const classificationBody = z.object({
  version: seenVersion,
  tasks: listOf(taskBody, MOST_TASKS),
  intent: z.preprocess((value) => value ?? 'save', z.enum(['save', 'publish'])),
  classifyDays: z.preprocess((value) => (value === '' || value === 'auto' ? undefined : value), z.union([z.undefined(), wholeNumber(1, 99)])),
  needsOpinions: z.union([z.undefined(), tick()]),
  /** Set by the form alone, where a box left unticked says no; JSON that says nothing changes nothing. */
  opinionsAsked: optionalText(5),
  /** The buttons of the form without script: one more block, or one block less (its `row`). */
  add: optionalText(10),
  remove: optionalText(10),
})
/** Tasks added to a document that was sent out. */
export const additionBody = z.object({ version: seenVersion, tasks: listOf(taskBody, MOST_TASKS), reason: requiredText(2000, 'Đ6.2.a') })

export type ClassificationBody = z.output<typeof classificationBody>

export type GroupMembers = Readonly<Record<LeadGroup, readonly string[]>>

/** What was sent, as the rules know it; `opinionsNeeded` is what the document says so far. */
export function inputFrom(body: ClassificationBody, groups: GroupMembers, opinionsNeeded: boolean): ClassificationInput {
  return {
    version: body.version, classifyDays: body.classifyDays, needsOpinions: body.needsOpinions ?? (body.opinionsAsked === '' && opinionsNeeded),
    tasks: sentIndexes(body).map((index) => draftedFrom(body.tasks[index] as TaskBody, groups)),
  }
}

/** Which of the blocks sent are tasks: not the one taken away, nor those of the form with nothing in them. A task sent as JSON always is one. */
export function sentIndexes({ tasks, remove }: ClassificationBody): number[] {
  const isTask = (task: TaskBody) => task.row === '' || (task.row !== remove && !(isBlank(draftedFrom(task, NO_GROUPS)) && task.leadGroups.length === 0))
  return tasks.flatMap((task, index) => (isTask(task) ? [index] : []))
}

const NO_GROUPS: GroupMembers = { communes: [], departments: [] }

function draftedFrom({ row: _row, leadGroups, quote, ...task }: TaskBody, groups: GroupMembers): DraftedTask {
  const picked = leadGroups.flatMap((group) => groups[group]).filter((id) => !task.leads.includes(id))
  return { ...task, content: (task.content === '' ? quote : task.content).replaceAll('\r\n', '\n'), leads: [...task.leads, ...new Set(picked)] }
}
