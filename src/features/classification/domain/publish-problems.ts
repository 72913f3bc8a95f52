import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Text } from '../../../kernel/text.ts'
import { fieldOf, noDeadlineWithDate, problem } from './draft-problems.ts'
import { type DraftedTask, isTracked, namesEvent } from './drafted-task.ts'
import { type ParentFacts, parentProblems, ruleProblems, strayRuleProblems } from './later-due-problems.ts'

/** A person who may follow a task, with the organisations this person works in: own and those above. */
export type Follower = { readonly active: boolean; readonly within: readonly string[] }

export type PublishFacts = ParentFacts & {
  readonly issuedDate: PlainDate
  /** Who follows by default (Đ5.1.d). */
  readonly officeId: string
  readonly followers: ReadonlyMap<string, Follower>
}

type Name = (field: string) => string

const text = (vi: string, en: string): Text => ({ vi, en })
const MISSING = {
  tasks: text('Văn bản chưa có nhiệm vụ nào.', 'The document has no task yet.'),
  content: text('Chưa có nội dung nhiệm vụ (trích nguyên văn).', 'The words of the task are missing.'),
  kind: text('Chưa chọn có thời hạn hay không thời hạn.', 'With or without a deadline is not chosen.'),
  leads: text('Chưa chọn cơ quan chủ trì.', 'No lead unit is chosen.'),
  dueType: text('Chưa chọn loại thời hạn: báo cáo, trình hay hoàn thành.', 'The kind of deadline is not chosen: report, submit or complete.'),
  dueDate: text('Nhiệm vụ có thời hạn phải có ngày hạn; hãy nhập ngày, hoặc chọn "Không thời hạn".', 'A task with a deadline needs a date; enter it, or choose “Without deadline”.'),
  monitorUserId: text('Chưa chọn chuyên viên theo dõi.', 'No monitoring officer is chosen.'),
}

/** Everything that keeps the document from being sent out, each beside its field, with its clause (Đ6.1.a). */
export function publishProblems(tasks: readonly DraftedTask[], facts: PublishFacts): FieldProblem[] {
  if (tasks.length === 0) return [problem('tasks', 'REQUIRED', MISSING.tasks, 'Đ6.1.a')]
  return tasks.flatMap((task, index) => {
    const name = fieldOf(index)
    const content = task.content === '' ? [problem(name('content'), 'REQUIRED', MISSING.content, 'Đ5.1.đ')] : []
    if (!isTracked(task)) return content
    return [...content, ...unitProblems(task, name), ...deadlineProblems(task, name, facts.issuedDate), ...parentProblems(task, name, facts), ...monitorProblems(task, name, facts)]
  })
}

function unitProblems({ leads, coordinators }: DraftedTask, name: Name): FieldProblem[] {
  const found: FieldProblem[] = []
  if (leads.length === 0) found.push(problem(name('leads'), 'REQUIRED', MISSING.leads, 'Đ2.2'))
  if (hasTwice(leads)) found.push(problem(name('leads'), 'DUPLICATE_LEAD', text('Một cơ quan chủ trì được chọn hai lần.', 'A lead unit is chosen twice.'), 'Đ2.2'))
  if (hasTwice(coordinators)) found.push(problem(name('coordinators'), 'DUPLICATE_COORDINATOR', text('Một cơ quan phối hợp được chọn hai lần.', 'A coordinating unit is chosen twice.'), 'Đ2.2'))
  if (coordinators.some((unit) => leads.includes(unit))) {
    found.push(problem(name('coordinators'), 'LEAD_IS_COORDINATOR', text(
      'Cơ quan chủ trì không đồng thời là cơ quan phối hợp. Hãy bỏ ở một trong hai ô.', 'A unit cannot both lead and coordinate. Take it out of one of the two.'), 'Đ2.2'))
  }
  return found
}

function deadlineProblems(task: DraftedTask, name: Name, issuedDate: PlainDate): FieldProblem[] {
  if (task.kind === undefined) return [problem(name('kind'), 'REQUIRED', MISSING.kind, 'Đ4')]
  if (task.kind === 'no_deadline') return [...noDeadlineWithDate(task, name), ...strayRuleProblems(task, name)]
  const found: FieldProblem[] = [...strayRuleProblems(task, name), ...ruleProblems(task, name)]
  if (task.dueType === undefined) found.push(problem(name('dueType'), 'REQUIRED', MISSING.dueType, 'Đ5.1.e'))
  if (task.dueDate === undefined && (namesEvent(task) || task.cadence !== undefined)) return found
  if (task.dueDate === undefined) found.push(problem(name('dueDate'), 'HAS_DEADLINE_WITHOUT_DATE', MISSING.dueDate, 'Đ4'))
  else if (Temporal.PlainDate.compare(task.dueDate, issuedDate) < 0) {
    found.push(problem(name('dueDate'), 'DUE_BEFORE_ISSUE', text(
      `Hạn ${formatDate(task.dueDate)} sớm hơn ngày ban hành ${formatDate(issuedDate)}.`,
      `The deadline ${formatDate(task.dueDate)} is before the date of the document, ${formatDate(issuedDate)}.`), 'Đ5.1.e'))
  }
  return found
}

function monitorProblems(task: DraftedTask, name: Name, { officeId, followers }: PublishFacts): FieldProblem[] {
  const monitor = task.monitorOrganisationId ?? officeId
  if (task.leads.includes(monitor)) {
    return [problem(name('monitorOrganisationId'), 'MONITOR_IS_LEAD', monitor === officeId
      ? text('Văn phòng chủ trì thì không tự theo dõi mình. Hãy chọn cơ quan theo dõi khác, hoặc tách thành nhiệm vụ riêng.', 'The Office leads this task and cannot follow itself. Choose another monitoring unit, or make it a task of its own.')
      : text('Cơ quan theo dõi không được là cơ quan chủ trì. Hãy chọn cơ quan theo dõi khác.', 'The monitoring unit cannot be the lead. Choose another one.'), 'Đ5.1.d')]
  }
  if (task.monitorUserId === undefined) return [problem(name('monitorUserId'), 'REQUIRED', MISSING.monitorUserId, 'Đ5.1.d')]
  const follower = followers.get(task.monitorUserId)
  if (follower?.active === true && follower.within.includes(monitor)) return []
  return [problem(name('monitorUserId'), 'NOT_IN_MONITORING_UNIT', text(
    'Người theo dõi không thuộc cơ quan theo dõi, hoặc đã ngừng hoạt động. Hãy chọn người khác.', 'This person does not work in the monitoring unit, or is no longer active. Choose someone else.'), 'Đ5.1.d')]
}

const hasTwice = (values: readonly string[]): boolean => new Set(values).size < values.length
