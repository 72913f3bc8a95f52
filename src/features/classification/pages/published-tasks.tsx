import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { DocumentToSplit } from '../queries/find-document-to-split.ts'
import type { PublishedAssignment } from '../queries/published-assignments.ts'

export type PublishedTasksProps = {
  readonly language: Language
  readonly document: DocumentToSplit
  readonly name: string
  readonly assignments: readonly PublishedAssignment[]
  /** What was refused, when somebody sent a form of before. */
  readonly errors: readonly { readonly text: string }[]
  /** Whether who looks may add a task that was forgotten. */
  readonly mayAdd: boolean
}

/** What became of a document that was sent out: its tasks are not changed here any more, at most one is added. */
export function PublishedTasks({ language, document, name, assignments, errors, mayAdd }: PublishedTasksProps) {
  return (
    <>
      <PageHeader
        title={phrases.heading[language](name)} lead={document.subject}
        crumbs={[{ label: messages.documents[language], href: '/documents' }, { label: name, href: `/documents/${document.id}` }]}
        actions={(
          <>
            <LinkButton href={`/documents/${document.id}`}>{messages.openDocument[language]}</LinkButton>
            {mayAdd ? <LinkButton href={`/documents/${document.id}/additions/new`}>{messages.addition[language]}</LinkButton> : null}
          </>
        )}
      />
      {errors.map((error) => <Callout key={error.text} kind="error">{error.text}</Callout>)}
      <Callout kind="success">{phrases.issuedCount[language](assignments.length)}</Callout>
      <Register
        caption={messages.tasks[language]} rows={assignments} rowKey={(row) => row.id} empty={<EmptyState title={messages.noneIssued[language]} />}
        columns={[
          { key: 'code', label: messages.code[language], width: 'code', cell: (row) => row.code },
          { key: 'task', label: messages.task[language], width: 'grow', cell: (row) => <TwoLines first={row.content} href={`/assignments/${row.id}`} second={[`${messages.task[language]} ${row.taskPosition}`]} /> },
          { key: 'lead', label: messages.lead[language], width: 'who', cell: (row) => row.leadName },
          { key: 'due', label: messages.due[language], width: 'date', cell: (row) => (row.dueDate === null ? messages[row.kind === 'has_deadline' ? 'awaitsEvent' : 'noDue'][language] : formatDate(row.dueDate)) },
        ]}
      />
    </>
  )
}
