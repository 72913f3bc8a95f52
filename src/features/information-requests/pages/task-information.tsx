import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages } from '../messages.ts'
import type { Standing } from '../standing.ts'
import { InformationMark } from './request-list.tsx'

export type ShownInformation = { readonly id: string; readonly content: string; readonly dueDate: PlainDate; readonly standing: Standing }

/** What the Office asked about one task. */
export function TaskInformation({ requests, language }: { readonly requests: readonly ShownInformation[]; readonly language: Language }) {
  return (
    <Register
      caption={messages.title[language]} rows={requests} rowKey={(row) => row.id} late={(row) => row.standing.late}
      columns={[
        { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <InformationMark standing={row.standing} language={language} /> },
        { key: 'what', label: messages.wanted[language], width: 'grow', cell: (row) => <TwoLines first={row.content} href={`/information-requests/${row.id}`} /> },
        { key: 'due', label: messages.dueDate[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.dueDate) },
      ]}
    />
  )
}
