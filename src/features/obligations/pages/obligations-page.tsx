import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Select } from '../../../ui/select.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { OBLIGATION_KINDS, OBLIGATIONS } from '../domain/obligation.ts'
import type { ListFilter } from '../list-filter.ts'
import { messages } from '../messages.ts'
import type { ObligationState } from '../queries/list-obligations.ts'
import type { ShownObligation } from '../shown-obligation.ts'
import { obligationsHref } from './addresses.ts'
import { ObligationRegister } from './obligation-register.tsx'
import { type Above, WhoIsLate } from './who-is-late.tsx'

export type ObligationsPageProps = {
  readonly language: Language
  readonly states: readonly ObligationState[]
  readonly filter: ListFilter
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  /** Whose breaches stand first: the Office for the Office and the leaders, else the own unit. */
  readonly answersFor: string
  readonly everything: boolean
  readonly above: Above | undefined
  readonly rows: readonly ShownObligation[]
  readonly nextHref: string | undefined
}

/** Every clock of the regulation; who is late stands first, the Office before all others. */
export function ObligationsPage(props: ObligationsPageProps) {
  const { language, filter, above, rows, nextHref, everything } = props
  const actions = (
    <>
      <LinkButton href={obligationsHref(filter, '/obligations/export')} icon="download">{messages.export[language]}</LinkButton>
      {everything ? <LinkButton href="/obligations/sessions" icon="calendar">{messages.sessions[language]}</LinkButton> : null}
      <LinkButton href="/obligations/compliance" icon="chart-bar">{messages.compliance[language]}</LinkButton>
    </>
  )
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} actions={actions} />
      {above === undefined ? null : <WhoIsLate language={language} above={above} answersFor={props.answersFor} everything={everything} />}
      <Tabs label={messages.state[language]} tabs={props.states.map((state) => ({ label: messages[state][language], href: obligationsHref({ ...filter, state }), current: state === filter.state }))} />
      <Filters {...props} />
      <ObligationRegister language={language} caption={messages.list[language]} rows={rows} empty={<EmptyState title={messages.emptyTitle[language]} text={messages.emptyText[language]} />} />
      {rows.length === 0 ? null : <Pager shown={String(rows.length)} nextHref={nextHref} />}
    </>
  )
}

function Filters({ language, filter, units }: ObligationsPageProps) {
  const { state, kind, unit, from, to } = filter
  const without = (key: keyof ListFilter) => obligationsHref({ ...filter, [key]: undefined })
  const chips = [
    ...(kind === undefined ? [] : [{ label: OBLIGATIONS[kind].name[language], removeHref: without('kind') }]),
    ...(unit === undefined ? [] : [{ label: units.find((one) => one.id === unit)?.shortName ?? unit, removeHref: without('unit') }]),
    ...(from === undefined ? [] : [{ label: `${messages.from[language]}: ${formatDate(from)}`, removeHref: without('from') }]),
    ...(to === undefined ? [] : [{ label: `${messages.to[language]}: ${formatDate(to)}`, removeHref: without('to') }]),
  ]
  return (
    <FilterBar action="/obligations" label={messages.filter[language]} apply={messages.apply[language]} hidden={{ state }} chips={<Chips label={messages.filters[language]} chips={chips} />}>
      <Select name="kind" label={messages.kind[language]} value={kind} empty={messages.all[language]} options={OBLIGATION_KINDS.map((one) => ({ value: one, label: OBLIGATIONS[one].name[language] }))} />
      <Combobox name="unit" label={messages.unit[language]} value={unit} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
      <DateInput name="from" label={messages.from[language]} value={from === undefined ? undefined : formatDate(from)} />
      <DateInput name="to" label={messages.to[language]} value={to === undefined ? undefined : formatDate(to)} />
    </FilterBar>
  )
}
