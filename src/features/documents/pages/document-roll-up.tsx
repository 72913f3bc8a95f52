import { formatDateWithWeekday } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Quote } from '../../../ui/quote.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { DocumentView, RollUp } from '../document-view.ts'
import { byTask } from '../domain/roll-up.ts'
import { messages, phrases, rollUpWords } from '../messages.ts'

type Props = { readonly language: Language; readonly view: DocumentView }

/** The tasks of the document with their assignments, and how many stand in each state. */
export function DocumentRollUp({ language, view }: Props) {
  const { assignments, counts } = view
  const groups = byTask(assignments)
  return (
    <Section title={messages.rollUp[language]} id="roll-up" aside={assignments.length === 0 ? undefined : <span>{wholeWords(view, language)}</span>}>
      {assignments.length === 0 ? <NoTasks language={language} view={view} /> : (
        <p class="row-of">{counts.map(({ status, count }) => <Badge key={status.code} tone={status.tone}>{`${status.words[language]}: ${count}`}</Badge>)}</p>
      )}
      {groups.map((group) => (
        <div key={group.taskId}>
          <Quote source={phrases.task[language](group.position)} {...(group.place === '' ? {} : { place: group.place })}>{group.content}</Quote>
          <Assignments language={language} position={group.position} rows={group.rows} />
        </div>
      ))}
    </Section>
  )
}

function wholeWords({ rollUp: { word, total } }: DocumentView, language: Language): string {
  const tasks = phrases.tasks[language](total)
  return word === null ? tasks : `${rollUpWords[word][language]} · ${tasks}`
}

function NoTasks({ language, view: { document, maySplit } }: Props) {
  return (
    <EmptyState
      icon="list-details" title={messages.noTasks[language]} text={maySplit ? messages.noTasksText[language] : undefined}
      action={maySplit && document.phase === 'registered' ? <LinkButton href={`/documents/${document.id}/tasks`}>{messages.split[language]}</LinkButton> : undefined}
    />
  )
}

function Assignments({ language, position, rows }: { language: Language; position: number; rows: readonly RollUp[] }) {
  return (
    <Register
      caption={phrases.task[language](position)} rows={rows} rowKey={(row) => row.id} late={(row) => row.status.tone === 'overdue'}
      columns={[
        {
          key: 'lead', label: messages.leadUnits[language], width: 'grow',
          // A draft has no page of its own yet.
          cell: (row) => <TwoLines first={row.leadName} {...(row.phase === 'draft' ? {} : { href: `/assignments/${row.id}` })} second={[row.code, row.content === row.taskContent ? undefined : row.content, row.notTrackedReason ?? undefined]} />,
        },
        { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (row) => dueWords(row, language) },
        {
          key: 'status', label: messages.status[language], width: 'status',
          cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} />,
        },
      ]}
    />
  )
}

function dueWords(row: RollUp, language: Language): string {
  if (row.due !== null) return formatDateWithWeekday(row.due, language)
  return row.kind === 'no_deadline' ? messages.noDue[language] : messages.awaitsEvent[language]
}
