import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages } from '../messages.ts'
import type { Look } from '../queries/list-looks.ts'

/** Who looked at the register; a record is a link that opens only for who is cleared. */
export function LooksPage({ language, looks }: { readonly language: Language; readonly looks: readonly Look[] }) {
  return (
    <>
      <PageHeader title={messages.looks[language]} lead={messages.looksLead[language]} crumbs={[{ label: messages.clearances[language], href: '/secret-register/clearances' }]} />
      <Register
        caption={messages.looks[language]} rows={looks} rowKey={({ id }) => String(id)} empty={<EmptyState title={messages.noLooks[language]} icon="eye" />}
        columns={[
          { key: 'who', label: messages.who[language], width: 'grow', cell: (row) => <TwoLines first={row.fullName} second={[row.organisationName]} /> },
          { key: 'when', label: messages.when[language], width: 'date', cell: (row) => formatInstant(row.at) },
          { key: 'what', label: messages.what[language], width: 'who', cell: (row) => (row.documentId === null ? messages.looked_list[language] : <a href={`/secret-register/${row.documentId}`}>{messages.looked_record[language]}</a>) },
        ]}
      />
    </>
  )
}
