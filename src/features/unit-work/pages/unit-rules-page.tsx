import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { UnitWithRule } from '../queries/units-with-rules.ts'

export type UnitRulesPageProps = { readonly language: Language; readonly units: readonly UnitWithRule[]; readonly missing: number; readonly only: 'missing' | undefined }

/** Which units have an internal rule on record and which have none (Đ24.2). */
export function UnitRulesPage({ language, units, missing, only }: UnitRulesPageProps) {
  return (
    <>
      <PageHeader title={messages.list[language]} lead={messages.listLead[language]} />
      <Tabs label={messages.showTabs[language]} tabs={[
        { label: messages.all[language], href: '/unit-rules', current: only === undefined },
        { label: phrases.missing[language](missing), href: '/unit-rules?only=missing', current: only === 'missing' },
      ]} />
      <Register
        caption={messages.list[language]} rows={units} rowKey={({ id }) => id} empty={<EmptyState title={messages.none[language]} text={messages.noneText[language]} />}
        columns={[
          { key: 'unit', label: messages.unit[language], width: 'grow', cell: ({ id, name, title, documentRef }) => <TwoLines first={name} href={`/organisations/${id}/inside`} second={[title ?? undefined, documentRef ?? undefined]} /> },
          { key: 'rule', label: messages.rule[language], width: 'status', cell: ({ issuedOn }) => (
            issuedOn === null ? <StatusMark tone="overdue" word={messages.missing[language]} /> : <StatusMark tone="done" word={formatDate(issuedOn)} />
          ) },
          { key: 'count', label: messages.inspectionsThisYear[language], width: 'number', end: true, phone: 'labelled', cell: ({ inspections }) => inspections },
          { key: 'last', label: messages.lastInspection[language], width: 'date', phone: 'labelled', cell: ({ lastInspectedOn }) => (lastInspectedOn === null ? '–' : formatDate(lastInspectedOn)) },
        ]}
      />
    </>
  )
}
