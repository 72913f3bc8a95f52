import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { type Choice, Select } from '../../../ui/select.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { changeWords, messages } from '../messages.ts'
import type { ErrataFilters, Erratum } from '../queries/list-errata.ts'
import { changedFields } from './past-correction.ts'

export type ErrataPageProps = {
  readonly language: Language
  readonly errata: readonly Erratum[]
  readonly filters: ErrataFilters
  readonly units: readonly Choice[]
  readonly nextHref: string | undefined
}

/** Every correction made after closing, with what stood before and what stands now. */
export function ErrataPage({ language, errata, filters, units, nextHref }: ErrataPageProps) {
  return (
    <>
      <PageHeader title={messages.errata[language]} lead={messages.errataLead[language]} />
      <FilterBar action="/errata" label={messages.filter[language]} apply={messages.apply[language]} chips={<Chips label={messages.filter[language]} chips={[]} />}>
        <DateInput name="from" id="from" label={messages.from[language]} value={filters.from && formatDate(filters.from)} />
        <DateInput name="to" id="to" label={messages.to[language]} value={filters.to && formatDate(filters.to)} />
        <Combobox name="unit" id="unit" label={messages.unit[language]} value={filters.unit} options={units} />
        <Select name="changed" id="changed" label={messages.what[language]} value={filters.changed} empty={messages.any[language]} options={Object.entries(changeWords).map(([value, words]) => ({ value, label: words[language] }))} />
      </FilterBar>
      <Register caption={messages.errata[language]} columns={columns(language)} rows={errata} rowKey={(row) => row.id} empty={<EmptyState title={messages.errataEmpty[language]} icon="edit" />} />
      {nextHref === undefined ? null : <p><LinkButton href={nextHref}>{messages.more[language]}</LinkButton></p>}
    </>
  )
}

function columns(language: Language): readonly Column<Erratum>[] {
  return [
    { key: 'when', label: messages.when[language], width: 'who', cell: (row) => <time dateTime={row.at.toString()}>{formatInstant(row.at)}</time> },
    { key: 'task', label: messages.task[language], width: 'grow', cell: (row) => <TwoLines first={row.content} href={`/assignments/${row.assignmentId}`} second={[row.leadName, row.assignmentCode, row.reason, row.correctedBy]} /> },
    {
      key: 'change', label: messages.change[language], width: 'grow', phone: 'labelled',
      cell: (row) => changedFields(row.change, language).map(({ field, before, after }) => <p key={field}>{field}: <del>{before}</del> <ins>{after}</ins></p>),
    },
  ]
}
