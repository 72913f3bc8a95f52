import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { CHANNELS, channelWords } from '../domain/channel.ts'
import { messages, phrases } from '../messages.ts'
import type { UnitCount, UrgingFilters, UrgingLine } from '../queries/list-urgings.ts'
import { BookTabs } from './book-tabs.tsx'

export type UrgingsPageProps = {
  readonly language: Language
  readonly filters: UrgingFilters
  readonly lines: readonly UrgingLine[]
  readonly units: readonly UnitCount[]
  readonly next: string | undefined
  readonly mayWrite: boolean
}

/** The log of urgings by people, and how often each unit was urged. */
export function UrgingsPage({ language, filters, lines, units, next, mayWrite }: UrgingsPageProps) {
  return (
    <>
      <PageHeader
        title={messages.title[language]} lead={messages.lead[language]}
        {...(mayWrite ? { actions: <LinkButton href="/urging-letters/new" icon="file-text" kind="primary">{messages.newLetter[language]}</LinkButton> } : {})}
      />
      <BookTabs language={language} current="urgings" />
      <FilterBar action="/urgings" label={messages.filter[language]} apply={messages.apply[language]} hidden={filters.batch === undefined ? {} : { batch: filters.batch }}>
        <Select name="channel" label={messages.channel[language]} options={CHANNELS.map((value) => ({ value, label: channelWords[value][language] }))} value={filters.channel} empty={messages.all[language]} />
        {units.length > 1 || filters.organisation !== undefined ? <Select name="organisation" label={messages.unit[language]} options={units.map((unit) => ({ value: unit.organisationId, label: unit.shortName }))} value={filters.organisation} empty={messages.all[language]} /> : null}
        <DateInput name="from" label={messages.from[language]} value={filters.from && formatDate(filters.from)} />
        <DateInput name="to" label={messages.to[language]} value={filters.to && formatDate(filters.to)} />
      </FilterBar>
      <Register
        caption={messages.title[language]} columns={columns(language)} rows={lines} rowKey={(line) => line.id}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="speakerphone" />}
      />
      {lines.length === 0 ? null : <Pager shown={String(lines.length)} nextHref={next} />}
      {units.length === 0 ? null : (
        <Section title={messages.perUnit[language]} id="per-unit">
          <Register
            caption={messages.perUnit[language]} rows={units} rowKey={(unit) => unit.organisationId}
            columns={[
              { key: 'unit', label: messages.unit[language], width: 'grow', cell: (unit) => <a href={`/urgings?organisation=${unit.organisationId}`}>{unit.shortName}</a> },
              { key: 'urgings', label: messages.urgings[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => String(unit.urgings) },
              { key: 'tasks', label: messages.tasks[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => String(unit.tasks) },
              { key: 'letters', label: messages.letters[language], width: 'number', end: true, phone: 'labelled', cell: (unit) => String(unit.letters) },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function columns(language: Language): readonly Column<UrgingLine>[] {
  return [
    { key: 'when', label: messages.when[language], width: 'date', cell: (line) => <TwoLines first={formatDate(line.urgedOn)} second={[phrases.ordinal[language](line.ordinal)]} /> },
    { key: 'task', label: messages.task[language], width: 'grow', cell: (line) => <TwoLines first={line.content} href={`/assignments/${line.assignmentId}#urgings`} second={[line.code, line.leadShortName]} /> },
    { key: 'said', label: messages.channel[language], width: 'status', cell: (line) => (
      <TwoLines first={line.said} {...(line.letterId === null ? {} : { href: `/urging-letters/${line.letterId}` })} second={[channelWords[line.channel][language]]} />
    ) },
    { key: 'by', label: messages.decidedBy[language], width: 'who', phone: 'hidden', cell: (line) => line.recordedBy },
  ]
}
