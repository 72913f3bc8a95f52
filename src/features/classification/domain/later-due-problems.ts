import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { problem } from './draft-problems.ts'
import { type DraftedTask, namesEvent } from './drafted-task.ts'
import { isPossible } from './recurrence.ts'

type Name = (field: string) => string

const text = (vi: string, en: string): Text => ({ vi, en })

const MISSING = {
  dueCount: text('Chưa nhập số ngày hoặc tháng tính từ sự kiện.', 'The number of days or months after the event is missing.'),
  dueUnit: text('Chưa chọn đơn vị: ngày, ngày làm việc hay tháng.', 'The unit is not chosen: days, working days or months.'),
  dueEvent: text('Chưa ghi sự kiện mà thời hạn tính từ đó.', 'The event from which the deadline runs is missing.'),
  cadenceDay: text('Chưa ghi ngày phải xong trong mỗi kỳ; hãy nhập ngày, hoặc ghi thời hạn như "ngày 25 hằng tháng".', 'The day on which each period is due is missing; enter it, or write the deadline as “ngày 25 hằng tháng”.'),
}
const TWO_DEADLINES = text(
  'Nhiệm vụ chỉ có một cách tính hạn. Hãy chọn một: ngày hạn, hạn theo sự kiện, hoặc định kỳ.', 'A task has one kind of deadline. Keep one: a date, an event, or a period.')
const NO_DEADLINE_WITH_RULE = text(
  'Nhiệm vụ không thời hạn thì không có hạn theo sự kiện hay định kỳ. Hãy xóa các ô này, hoặc chọn "Có thời hạn".', 'A task without deadline has no event and no period. Clear these fields, or choose “With a deadline”.')
const CADENCE_IMPOSSIBLE = text(
  'Ngày này không có trong kỳ. Tuần có ngày 1 đến 7; tháng tính từ tháng đầu của kỳ, muộn nhất là tháng liền sau kỳ; hạn không sớm hơn ngày đầu kỳ.',
  'There is no such day in the period. A week has days 1 to 7; months count from the first of the period to the one after it; the deadline is not before the period.')

/** The fields of an event or a period that stand where the task has none, or beside another kind of deadline. */
export function strayRuleProblems(task: DraftedTask, name: Name): FieldProblem[] {
  if (task.kind === 'no_deadline') return [...filled(task)].map((field) => problem(name(field), 'NO_DEADLINE_WITH_RULE', NO_DEADLINE_WITH_RULE, 'Đ4'))
  const kinds = [...(task.dueDate === undefined ? [] : ['dueDate']), ...filled(task)]
  return kinds.slice(1).map((field) => problem(name(field), 'TWO_DEADLINES', TWO_DEADLINES, 'Đ5.1.e'))
}

function filled(task: DraftedTask): string[] {
  return [...(namesEvent(task) ? ['dueEvent'] : []), ...(task.cadence === undefined ? [] : ['cadence'])]
}

/** What is missing in the event or the period; nothing for a task that names neither. */
export function ruleProblems(task: DraftedTask, name: Name): FieldProblem[] {
  const lacking = (field: keyof typeof MISSING) => problem(name(field), 'REQUIRED', MISSING[field], 'Đ5.1.e')
  if (namesEvent(task)) {
    return [
      ...(task.dueCount === undefined ? [lacking('dueCount')] : []), ...(task.dueUnit === undefined ? [lacking('dueUnit')] : []), ...(task.dueEvent === '' ? [lacking('dueEvent')] : []),
    ]
  }
  const { cadence, cadenceDay: day, cadenceMonth: month, cadenceBefore: before } = task
  if (cadence === undefined) return []
  if (day === undefined) return [lacking('cadenceDay')]
  return isPossible({ cadence, month: month ?? 1, day, before }) ? [] : [problem(name('cadenceDay'), 'CADENCE_IMPOSSIBLE', CADENCE_IMPOSSIBLE, 'Đ5.1.e')]
}

/** A task from above that others may serve: its deadline in force, and whether it still runs. */
export type ParentTask = { readonly id: string; readonly code: string; readonly due: PlainDate | null; readonly open: boolean }

export type ParentFacts = {
  readonly parents: ReadonlyMap<string, ParentTask>
  /** The first deadline of a task, as it will be in force. */
  readonly dueOf: (task: DraftedTask) => PlainDate | undefined
  /** The person sending out is a leader: their own words are the waiver. */
  readonly leader: boolean
}

const WAIVER_MISSING = {
  waiverWords: text('Chưa ghi ý kiến của lãnh đạo cho phép hạn sau hạn của cấp trên.', 'The words of the leader who allows a deadline after the one from above are missing.'),
  waiverBy: text('Chưa ghi họ tên lãnh đạo đã cho phép.', 'The name of the leader who allowed it is missing.'),
}
const WAIVER_NEEDS_DOCUMENT = text(
  'Không phải lãnh đạo thì phải ghi số, ký hiệu, ngày văn bản cho phép.', 'Who is not a leader must give number, notation and date of the document that allows it.')
const UNKNOWN_PARENT = text('Không có nhiệm vụ cấp trên này trong các nhiệm vụ Ủy ban nhân dân hoặc Văn phòng chủ trì.', 'There is no such task from above led by the committee or the Office.')

export function unknownParentProblems(task: DraftedTask, name: Name, parents: ParentFacts['parents']): FieldProblem[] {
  return task.derivedFrom === undefined || parents.has(task.derivedFrom) ? [] : [problem(name('derivedFrom'), 'UNKNOWN_PARENT', UNKNOWN_PARENT, 'Đ9.1.đ')]
}

/** A task that serves one from above ends no later than it, unless a leader allows it (Đ9.1.đ). */
export function parentProblems(task: DraftedTask, name: Name, facts: ParentFacts): FieldProblem[] {
  const unknown = unknownParentProblems(task, name, facts.parents)
  const parent = task.derivedFrom === undefined ? undefined : facts.parents.get(task.derivedFrom)
  if (unknown.length > 0 || parent === undefined) return unknown
  if (!parent.open) {
    return [problem(name('derivedFrom'), 'PARENT_NOT_OPEN', text(`Nhiệm vụ cấp trên ${parent.code} không còn mở. Hãy chọn nhiệm vụ khác hoặc bỏ liên kết.`, `The task from above ${parent.code} is no longer open. Choose another or take the link away.`), 'Đ9.1.đ')]
  }
  const due = facts.dueOf(task)
  if (!isAfter(due, parent.due)) return []
  const { waiverDocument, waiverBy, waiverWords } = task
  if (`${waiverDocument}${waiverBy}${waiverWords}` === '') return [problem(name('dueDate'), 'CHILD_AFTER_PARENT', afterParentText(due, parent), 'Đ9.1.đ')]
  return [
    ...(['waiverWords', 'waiverBy'] as const).filter((field) => task[field] === '').map((field) => problem(name(field), 'REQUIRED', WAIVER_MISSING[field], 'Đ9.1.đ')),
    ...(waiverDocument === '' && !facts.leader ? [problem(name('waiverDocument'), 'WAIVER_NEEDS_DOCUMENT', WAIVER_NEEDS_DOCUMENT, 'Đ9.1.đ')] : []),
  ]
}

export function isAfter(due: PlainDate | undefined, parentDue: PlainDate | null): boolean {
  return due !== undefined && parentDue !== null && Temporal.PlainDate.compare(due, parentDue) > 0
}

/** Said beside the deadline as soon as it is known, and again when sending out. */
export function afterParentText(due: PlainDate | undefined, { code, due: parentDue }: Pick<ParentTask, 'code' | 'due'>): Text {
  const [own, above] = [due, parentDue].map((date) => (date ? formatDate(date) : ''))
  return text(
    `Hạn ${own} sau hạn ${above} của nhiệm vụ cấp trên ${code}. Hãy rút ngắn hạn, hoặc ghi ý kiến cho phép của lãnh đạo.`,
    `The deadline ${own} is after ${above}, that of the task from above ${code}. Bring it forward, or record the leader’s waiver.`)
}
