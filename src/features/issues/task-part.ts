import { createElement as h } from 'preact'
import type { Actor } from '../../kernel/actor.ts'
import type { PartPanel, PartSection, TaskPart } from '../assignments/public.ts'
import { paperLabels } from '../case-file/public.ts'
import { isOverdue } from './domain/is-overdue.ts'
import { KINDS, type Kind } from './domain/issue-lifecycle.ts'
import { messages } from './messages.ts'
import { NoticeForm, RaiseLinks, TaskIssueList, TaskNotices } from './pages/task-issues.tsx'
import { noticeRefusals, raiseRefusals } from './policy.ts'
import { issuesOfTask, type TaskIssues } from './queries/issues-of-task.ts'

/** Kinds the actor may raise about this task: its own units report obstacles, communes speak of others' tasks. */
function kindsFor(actor: Actor, task: { readonly leadOrganisationId: string; readonly coordinatorOrganisationIds: readonly string[] }): Kind[] {
  const leads = actor.organisationId === task.leadOrganisationId
  const takesPart = leads || task.coordinatorOrganisationIds.includes(actor.organisationId)
  return KINDS.filter((kind) => raiseRefusals(actor, kind).length === 0 && (kind !== 'obstacle' || takesPart) && (kind !== 'commune_feedback' || !leads))
}

/** What the page of a task shows of issues: why it is late and whether that was said (Đ20.2), what stands in its way, and how to say so. */
export const issuesPart: TaskPart<TaskIssues> = {
  key: 'issues',
  column: issuesOfTask,
  present: ({ notices, issues }, { actor, detail, today }) => {
    const overdue = isOverdue(detail, today)
    const unexplained = overdue && !notices.some((notice) => notice.dueDate === detail.due?.toString())
    const refusals = noticeRefusals(actor, { ...detail, overdue })
    const kinds = kindsFor(actor, detail)
    const mine = actor.organisationId === detail.leadOrganisationId || (!detail.leadConnected && refusals.length === 0)
    const explain: PartPanel = {
      verb: 'explain_lateness', side: 'unit', route: 'issues.explain-lateness', title: messages.explain, icon: 'flag', refusals,
      labels: { ...paperLabels, difficulty: messages.difficulty, cause: messages.cause, proposal: messages.proposal },
      form: (props) => h(NoticeForm, { ...props, assignmentId: detail.id }),
    }
    const raise: PartPanel = {
      verb: 'raise_issue', side: 'unit', route: 'issues.raise', title: messages.raise, icon: 'alert-circle', rare: true, refusals: [],
      form: ({ language }) => h(RaiseLinks, { assignmentId: detail.id, kinds, language }),
    }
    const lateness: PartSection = { id: 'lateness', title: messages.notices, after: 'deadline', body: ({ language }) => h(TaskNotices, { notices, language }) }
    const open: PartSection = { id: 'issues', title: messages.title, after: 'progress', body: ({ language }) => h(TaskIssueList, { issues, language }) }
    return {
      data: { issues, latenessNotices: notices, latenessUnexplained: unexplained },
      marks: unexplained ? [{ word: messages.unexplained, tone: 'overdue' }] : [],
      panels: [...(overdue && mine ? [explain] : []), ...(kinds.length === 0 ? [] : [raise])],
      sections: [...(notices.length === 0 ? [] : [lateness]), ...(issues.length === 0 ? [] : [open])],
    }
  },
}
