import type { ComponentChildren } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { messages, phrases } from '../messages.ts'
import type { ComplianceQuestion, Kept, KeptOfKind, KeptOfUnit } from '../queries/compliance.ts'
import { obligationsHref } from './addresses.ts'

export type CompliancePageProps = {
  readonly language: Language
  readonly period: ComplianceQuestion
  /** Undefined for those who do not see the whole authority. */
  readonly office: readonly KeptOfKind[] | undefined
  readonly units: readonly KeptOfUnit[]
}

/** How duties were kept in a period, the Office's own first, each rate with its denominator. */
export function CompliancePage({ language, period, office, units }: CompliancePageProps) {
  const { from, to, today } = period
  return (
    <>
      <PageHeader
        title={messages.compliance[language]} lead={phrases.period[language](formatDate(from), formatDate(to), formatDate(today))}
        crumbs={[{ label: messages.title[language], href: '/obligations' }]}
      />
      <FilterBar action="/obligations/compliance" label={messages.period[language]} apply={messages.apply[language]}>
        <DateInput name="from" label={messages.from[language]} value={formatDate(from)} />
        <DateInput name="to" label={messages.to[language]} value={formatDate(to)} />
      </FilterBar>
      {office === undefined ? null : (
        <Section title={messages.table10[language]} id="office">
          <Register
            caption={messages.table10[language]} rows={office} rowKey={({ kind }) => kind} late={({ owed }) => owed > 0} totals={totals(office, language)}
            columns={[
              { key: 'name', label: messages.what[language], width: 'grow', cell: ({ kind }) => (
                <TwoLines first={OBLIGATIONS[kind].name[language]} href={obligationsHref({ state: 'open', kind, from, to })} second={[clauseWords(OBLIGATIONS[kind].clause, language)]} />
              ) },
              ...figures<KeptOfKind>(language),
            ]}
          />
        </Section>
      )}
      <Section title={messages.table07[language]} id="units">
        <Register
          caption={messages.table07[language]} rows={units} rowKey={({ organisationId }) => organisationId} late={({ owed }) => owed > 0}
          {...(units.length > 1 ? { totals: totals(units, language) } : {})}
          empty={<EmptyState title={messages.nothingDue[language]} text={messages.nothingDueText[language]} />}
          columns={[
            { key: 'name', label: messages.unitColumn[language], width: 'grow', cell: ({ organisationId, shortName }) => <a href={obligationsHref({ state: 'breached', unit: organisationId, from, to })}>{shortName}</a> },
            ...figures<KeptOfUnit>(language),
          ]}
        />
      </Section>
      <p class="lead">{messages.howCounted[language]}</p>
    </>
  )
}

function figures<R extends Kept>(language: Language): Column<R>[] {
  const number = (key: keyof Kept, label: string): Column<R> => ({ key, label, width: 'number', end: true, phone: 'labelled', cell: (row) => row[key] })
  return [
    number('due', messages.mustBeDone[language]), number('onTime', messages.onTime[language]), number('late', messages.lateTotal[language]),
    number('owed', messages.stillOwed[language]), number('running', messages.notYetDue[language]),
    { key: 'rate', label: messages.rate[language], width: 'status', end: true, phone: 'labelled', cell: (row) => phrases.rate[language](row.onTime, row.due) },
  ]
}

function totals(rows: readonly Kept[], language: Language): Record<string, ComponentChildren> {
  const sum = (key: keyof Kept) => rows.reduce((all, row) => all + row[key], 0)
  return {
    name: messages.total[language], due: sum('due'), onTime: sum('onTime'), late: sum('late'), owed: sum('owed'), running: sum('running'),
    rate: phrases.rate[language](sum('onTime'), sum('due')),
  }
}
