import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { messages, phrases } from '../messages.ts'
import type { SheetLine } from '../queries/find-sent-sheet.ts'

/** The sheets that were sent, and for the Office the one that waits. */
export function SheetsPage({ language, sheets, waiting }: { readonly language: Language; readonly sheets: readonly SheetLine[]; readonly waiting: string | undefined }) {
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      {waiting === undefined ? null : (
        <Callout kind="warning" title={messages.waiting[language]}>
          <p>{formatDate(Temporal.PlainDate.from(waiting))}</p>
          <p><LinkButton href={`/information-sheets/${waiting}`} kind="primary" icon="send">{messages.look[language]}</LinkButton></p>
        </Callout>
      )}
      <Register
        caption={messages.title[language]} rows={sheets} rowKey={(sheet) => sheet.period.toString()}
        columns={[
          { key: 'period', label: messages.period[language], width: 'grow', cell: (sheet) => <a href={`/information-sheets/${sheet.period.toString()}`} data-row-link>{phrases.sheet[language](formatDate(sheet.period))}</a> },
          { key: 'sent', label: messages.sent[language], width: 'who', cell: (sheet) => formatInstant(sheet.sentAt) },
          { key: 'by', label: messages.by[language], width: 'who', phone: 'hidden', cell: (sheet) => sheet.sentBy },
        ]}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="files" />}
      />
    </>
  )
}
