import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { COUNT_NAMES } from '../domain/counts.ts'
import { type SecretRecord, secretName } from '../domain/secret-document.ts'
import { messages, phrases, secrecyWords } from '../messages.ts'
import type { PaperReport } from '../queries/paper-reports.ts'
import { PaperSection } from './paper-section.tsx'
import { ResultPanels } from './result-panels.tsx'

export type SecretPageProps = {
  readonly language: Language
  readonly record: SecretRecord
  readonly papers: readonly PaperReport[]
  /** The organisations whose counts this person writes. */
  readonly writes: readonly string[]
  readonly mayKeep: boolean
  readonly result: FormView
  readonly paper: FormView
}

/** One secret document: its seven fields, and the reports on paper. */
export function SecretPage(props: SecretPageProps) {
  const { language, record, mayKeep } = props
  return (
    <>
      <PageHeader
        title={secretName(record)} crumbs={[{ label: messages.title[language], href: '/secret-register' }]}
        lead={<p class="row-of"><Badge tone="neutral" icon="lock" strong>{secrecyWords[record.secrecy][language]}</Badge></p>}
        actions={mayKeep ? <LinkButton href={`/secret-register/${record.id}/edit`} icon="edit">{messages.change[language]}</LinkButton> : undefined}
      />
      <div class="page-columns">
        <div class="page-main">
          <Results language={language} record={record} />
          <ResultPanels {...props} />
          <PaperSection {...props} />
        </div>
        <aside><Section title={messages.facts[language]}><KeyValue stacked items={facts(record, language)} /></Section></aside>
      </div>
    </>
  )
}

function Results({ language, record }: { language: Language; record: SecretRecord }) {
  return (
    <Section title={messages.results[language]}>
      <Register
        caption={messages.results[language]} rows={record.assigned} rowKey={({ organisationId }) => organisationId}
        columns={[
          { key: 'organisation', label: messages.organisation[language], width: 'grow', cell: (row) => row.organisationName },
          ...COUNT_NAMES.map((name) => ({ key: name, label: messages[name][language], width: 'number' as const, end: true, phone: 'labelled' as const, cell: (row: SecretRecord['assigned'][number]) => String(row[name]) })),
        ]}
      />
    </Section>
  )
}

function facts(record: SecretRecord, language: Language): KeyValueItem[] {
  const item = (label: string, value: string, clause: string) => ({ label, value, clause: clauseWords(clause, language) })
  return [
    item(messages.document[language], secretName(record), 'Đ5.2.a'),
    { label: messages.issuedDate[language], value: formatDate(record.issuedDate) },
    { label: messages.signer[language], value: `${[record.signingAuthority, record.signerPosition].filter(Boolean).join(' ')}: ${record.signerFullName}` },
    item(messages.proposingOrganisationId[language], record.proposingOrganisationName, 'Đ5.2.b'),
    item(messages.monitorOrganisationId[language], `${record.monitorOrganisationName}, ${record.monitorFullName}`, 'Đ5.2.d'),
    item(messages.totalTasks[language], phrases.tasks[language](record.totalTasks), 'Đ5.2.đ'),
    item(messages.dueDate[language], record.dueDate === null ? messages.noDueDate[language] : formatDate(record.dueDate), 'Đ5.2.e'),
  ]
}
