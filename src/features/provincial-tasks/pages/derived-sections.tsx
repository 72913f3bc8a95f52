import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Status } from '../../assignments/public.ts'
import { messages, phrases } from '../messages.ts'

export type ParentShown = { readonly id: string; readonly code: string; readonly due: PlainDate | null; readonly document: string; readonly issuingBody: string }
export type Waiver = { readonly document: string; readonly by: string; readonly words: string }
export type ChildShown = { readonly id: string; readonly code: string; readonly leadName: string; readonly due: PlainDate | null; readonly status: Status }

/** The task from above that this one serves, and the leader's waiver where it ends after it. */
export function ParentFacts({ parent, waiver, language }: { parent: ParentShown; waiver: Waiver | null; language: Language }) {
  const due = parent.due === null ? undefined : phrases.due[language](formatDate(parent.due))
  return (
    <KeyValue items={[
      { label: messages.parentOf[language], clause: clauseWords('Đ9.1.đ', language), value: <><a href={`/assignments/${parent.id}`}>{parent.code}</a>{[parent.document, parent.issuingBody, due].filter(Boolean).map((text) => ` · ${text}`).join('')}</> },
      ...(waiver === null ? [] : [{ label: messages.waiver[language], value: [waiver.words, waiver.by, waiver.document].filter(Boolean).join(' · ') }]),
    ]} />
  )
}

/** The tasks given to units for one from above; a warning while it is being closed over open ones. */
export function Children({ rows, closing, language }: { rows: readonly ChildShown[]; closing: boolean; language: Language }) {
  return (
    <>
      {closing ? <Callout kind="warning" clause={clauseWords('Đ9.1.đ', language)}>{messages.openOnClosing[language]}</Callout> : null}
      <Register caption={messages.children[language]} rows={rows} rowKey={(row) => row.id} late={(row) => row.status.tone === 'overdue'} columns={[
        { key: 'task', label: messages.lead_unit[language], width: 'grow', cell: (row) => <TwoLines first={row.leadName} href={`/assignments/${row.id}`} second={[row.code]} /> },
        { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (row) => (row.due === null ? '' : formatDate(row.due)) },
        { key: 'status', label: messages.status[language], width: 'status', phone: 'bare', cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} /> },
      ]} />
    </>
  )
}
