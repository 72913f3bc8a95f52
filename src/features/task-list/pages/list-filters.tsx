import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { COLUMNS, defaultFilters, PARAMETERS } from '../domain/filters.ts'
import { filterLabels } from '../filter-labels.ts'
import type { ListData } from '../list-data.ts'
import { columnWords, extensionWords, messages, originWords, overdueWords, partWords, sortWords, statusWords } from '../messages.ts'
import { choices } from './bulk-forms.tsx'
import { listLink, withoutFilter } from './list-link.ts'
import { SavedViews } from './saved-views.tsx'

type Props = { readonly data: ListData; readonly language: Language; readonly saving: FormView }

const typed = (date: PlainDate | undefined) => (date === undefined ? undefined : formatDate(date))

/** The filters in force as chips, all of them as a form, and the lists one has saved. */
export function ListFilters({ data, language, saving }: Props) {
  const { filters, choices: offered } = data
  const chips = filterLabels(filters, language, offered, data.documentLabel)
    .filter(({ key, value }) => !(key === 'status' && filters.status === 'all') && value !== '')
    .map((label) => ({ label: `${label.name}: ${label.value}`, removeHref: withoutFilter(data, label) }))
  const cleared = { ...defaultFilters(data.seesAll), columns: filters.columns, sort: filters.sort }
  return (
    <FilterBar
      action="/assignments"
      label={messages.filter[language]}
      apply={messages.apply[language]}
      hidden={filters.document === undefined ? {} : { document: filters.document }}
      chips={<Chips label={messages.inForce[language]} chips={chips} {...(chips.length > 1 ? { clearHref: listLink({ ...data, filters: cleared }) } : {})} />}
      aside={<SavedViews data={data} language={language} saving={saving} />}
    >
      <FilterFields data={data} language={language} />
    </FilterBar>
  )
}

function FilterFields({ data: { filters, choices: offered, seesAll }, language }: Omit<Props, 'saving'>) {
  const any = messages.any[language]
  const people = (list: typeof offered.leads) => list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <>
      <TextInput name="q" type="search" label={messages.search[language]} value={filters.q} id="list-q" />
      <Select name="status" label={messages.status[language]} options={choices(statusWords, language)} value={filters.status} empty={false} />
      {offered.leads.length > 1 ? <Combobox name="lead" multiple label={messages.lead[language]} options={people(offered.leads)} value={filters.lead} placeholder={any} /> : null}
      {seesAll ? null : <Select name="part" label={messages.part[language]} options={choices(partWords, language)} value={filters.part} empty={false} />}
      {seesAll ? <Combobox name="monitor" label={messages.monitor[language]} options={people(offered.monitors)} value={filters.monitor} placeholder={any} /> : null}
      <Select name="origin" label={messages.origin[language]} options={choices(originWords, language)} value={filters.origin} empty={any} />
      <Select name={PARAMETERS.overdueDays} label={messages.overdueDays[language]} options={choices(overdueWords, language)} value={filters.overdueDays} empty={any} />
      <Select name={PARAMETERS.extension} label={messages.extension[language]} options={choices(extensionWords, language)} value={filters.extension} empty={any} />
      <DateInput name={PARAMETERS.dueFrom} label={messages.dueFrom[language]} value={typed(filters.dueFrom)} />
      <DateInput name={PARAMETERS.dueTo} label={messages.dueTo[language]} value={typed(filters.dueTo)} />
      <DateInput name={PARAMETERS.issuedFrom} label={messages.issuedFrom[language]} value={typed(filters.issuedFrom)} />
      <DateInput name={PARAMETERS.issuedTo} label={messages.issuedTo[language]} value={typed(filters.issuedTo)} />
      <DateInput name={PARAMETERS.closedFrom} label={messages.closedFrom[language]} value={typed(filters.closedFrom)} />
      <DateInput name={PARAMETERS.closedTo} label={messages.closedTo[language]} value={typed(filters.closedTo)} />
      <Select name="sort" label={messages.sort[language]} options={choices(sortWords, language)} value={filters.sort} empty={false} />
      <Combobox name="columns" multiple label={messages.columns[language]} options={COLUMNS.map((value) => ({ value, label: columnWords[value][language] }))} value={filters.columns} />
    </>
  )
}
