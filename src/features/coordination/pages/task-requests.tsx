import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages } from '../messages.ts'
import type { TaskRequest } from '../queries/requests-of-task.ts'
import type { Standing } from '../standing.ts'

export type ShownTaskRequest = Omit<TaskRequest, 'responseDue'> & { readonly responseDue: PlainDate; readonly standing: Standing }

/** The requests of one task, each leading to its page. */
export function TaskRequests({ requests, language }: { readonly requests: readonly ShownTaskRequest[]; readonly language: Language }) {
  return (
    <Register
      caption={messages.title[language]} rows={requests} rowKey={(row) => row.id} late={(row) => row.standing.late}
      columns={[
        { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <RequestMark standing={row.standing} language={language} /> },
        { key: 'what', label: messages.requested[language], width: 'grow', cell: (row) => (
          <TwoLines first={row.content} href={`/coordination-requests/${row.id}`} second={[row.coordinatorName, row.answer ?? undefined]} />
        ) },
        { key: 'due', label: messages.responseDue[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.responseDue) },
      ]}
    />
  )
}

export function RequestMark({ standing, language }: { readonly standing: Standing; readonly language: Language }) {
  return <StatusMark tone={standing.tone} word={standing.word[language]} {...(standing.detail === undefined ? {} : { detail: standing.detail[language] })} />
}
