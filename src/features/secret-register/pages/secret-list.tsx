import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { COUNT_NAMES } from '../domain/counts.ts'
import { type SecretRecord, secretName } from '../domain/secret-document.ts'
import { messages, secrecyWords } from '../messages.ts'
import { PlaceLinks } from './place-links.tsx'

type Props = { readonly language: Language; readonly records: readonly SecretRecord[]; readonly mayRegister: boolean; readonly manages: boolean }

/** The register: seven fields a line, no search, no export. */
export function SecretList({ language, records, mayRegister, manages }: Props) {
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} actions={(
        <>
          {manages ? <PlaceLinks language={language} /> : null}
          {mayRegister ? <LinkButton href="/secret-register/new" kind="primary" icon="plus">{messages.register[language]}</LinkButton> : null}
        </>
      )} />
      <Register
        caption={messages.title[language]} columns={columnsIn(language)} rows={records} rowKey={(row) => row.id}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="lock" />}
      />
    </>
  )
}

function columnsIn(language: Language): Column<SecretRecord>[] {
  const sum = (row: SecretRecord, name: (typeof COUNT_NAMES)[number]) => row.assigned.reduce((total, one) => total + one[name], 0)
  return [
    { key: 'secrecy', label: messages.secrecy[language], width: 'status', cell: (row) => <Badge tone="neutral" icon="lock" strong>{secrecyWords[row.secrecy][language]}</Badge> },
    { key: 'document', label: messages.document[language], width: 'grow', cell: (row) => <TwoLines first={secretName(row)} href={`/secret-register/${row.id}`} second={[formatDate(row.issuedDate), row.assigned.map(({ organisationName }) => organisationName).join(', ')]} /> },
    { key: 'dueDate', label: messages.dueDate[language], width: 'date', phone: 'labelled', cell: (row) => (row.dueDate === null ? messages.noDueDate[language] : formatDate(row.dueDate)) },
    ...COUNT_NAMES.map((name) => ({ key: name, label: messages[name][language], width: 'number' as const, end: true, phone: 'labelled' as const, cell: (row: SecretRecord) => String(sum(row, name)) })),
  ]
}
