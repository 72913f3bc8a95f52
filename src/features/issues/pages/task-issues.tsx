import { clauseWords } from '../../../kernel/clause.ts'
import { citedPaper } from '../../../kernel/paper.ts'
import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Register } from '../../../ui/register.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { PaperFields } from '../../case-file/public.ts'
import type { Kind } from '../domain/issue-lifecycle.ts'
import { kindWords, messages } from '../messages.ts'
import type { TaskIssue, TaskNotice } from '../queries/issues-of-task.ts'
import { IssueMark } from './issue-mark.tsx'

/** Issues about one task, as far as the actor may know. */
export function TaskIssueList({ issues, language }: { readonly issues: readonly TaskIssue[]; readonly language: Language }) {
  return (
    <Register
      caption={messages.title[language]} rows={issues} rowKey={(row) => row.id}
      columns={[
        { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <IssueMark kind={row.kind} state={row.state} language={language} /> },
        { key: 'what', label: messages.content[language], width: 'grow', cell: (row) => <TwoLines first={row.content} href={`/issues/${row.id}`} second={[row.raisedByName]} /> },
      ]}
    />
  )
}

/** Why the task is late, in the words of the unit (Đ20.2), the newest first. */
export function TaskNotices({ notices, language }: { readonly notices: readonly TaskNotice[]; readonly language: Language }) {
  return (
    <Timeline
      label={messages.notices[language]}
      events={notices.map((notice) => {
        const at = Temporal.Instant.from(notice.givenAt)
        const paper = citedPaper({ documentNumber: notice.documentNumber, documentDate: Temporal.PlainDate.from(notice.documentDate) }, language)
        const due = `${messages.forDue[language].toLowerCase()} ${formatDate(Temporal.PlainDate.from(notice.dueDate))}`
        return {
          id: notice.id, when: formatInstant(at), dateTime: at.toString(), what: notice.difficulty, icon: 'flag',
          who: [notice.onBehalf ? `${messages.byOffice[language]}: ${notice.givenBy}` : notice.givenBy, due].join(' · '),
          reason: [`${messages.cause[language]}: ${notice.cause}`, notice.proposal === '' ? '' : `${messages.proposal[language]}: ${notice.proposal}`, paper].filter(Boolean).join(' · '),
        }
      })}
    />
  )
}

/** The written notice of lateness: difficulty, cause, joint proposal, number and date (Đ20.2). */
export function NoticeForm({ assignmentId, language, form, version }: PartProps & { readonly assignmentId: string }) {
  const route = 'issues.explain-lateness'
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${assignmentId}/lateness-notices`} hidden={hiddenOf(state, { version })} guarded>
      <TextArea {...field('difficulty')} label={messages.difficulty[language]} clause={clauseWords('Đ20.2', language)} rows={3} maxLength={5000} required />
      <TextArea {...field('cause')} label={messages.cause[language]} rows={3} maxLength={5000} required />
      <TextArea {...field('proposal')} label={messages.proposal[language]} rows={3} maxLength={5000} />
      <PaperFields language={language} field={field} clause="Đ20.2" required />
      <FormActions><Button kind="primary">{messages.explain[language]}</Button></FormActions>
    </Form>
  )
}

/** Leads to the page where an issue about this task is raised, one link for each kind. */
export function RaiseLinks({ assignmentId, kinds, language }: { readonly assignmentId: string; readonly kinds: readonly Kind[]; readonly language: Language }) {
  return (
    <FormActions>
      {kinds.map((kind) => <LinkButton key={kind} href={`/issues/new?kind=${kind}&assignment=${assignmentId}`}>{kindWords[kind][language]}</LinkButton>)}
    </FormActions>
  )
}
