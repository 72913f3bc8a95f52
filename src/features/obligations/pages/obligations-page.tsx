import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Select } from '../../../ui/select.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { OBLIGATION_KINDS, type ObligationKind, OBLIGATIONS } from '../domain/obligation.ts'
import { messages } from '../messages.ts'
import type { ObligationState } from '../queries/list-obligations.ts'
import { ObligationRegister, type ShownObligation } from './obligation-register.tsx'

export type ObligationsPageProps = {
  readonly language: Language
  readonly states: readonly ObligationState[]
  readonly state: ObligationState
  readonly kind: ObligationKind | undefined
  readonly unit: string | undefined
  readonly units: readonly { readonly id: string; readonly shortName: string }[]
  readonly own: readonly ShownObligation[]
  readonly ofOffice: boolean
  readonly ownUnit: string
  readonly rows: readonly ShownObligation[]
  readonly nextHref: string | undefined
}

/** Every clock of the regulation; what one's own organisation is late with stands first. */
export function ObligationsPage(props: ObligationsPageProps) {
  const { language, state, own, rows, nextHref } = props
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      <OwnBreaches {...props} own={own} />
      <Tabs label={messages.state[language]} tabs={props.states.map((one) => ({ label: messages[one][language], href: obligationsHref({ ...props, state: one }), current: one === state }))} />
      <Filters {...props} />
      <ObligationRegister language={language} caption={messages.list[language]} rows={rows} empty={<EmptyState title={messages.emptyTitle[language]} text={messages.emptyText[language]} />} />
      {rows.length === 0 ? null : <Pager shown={String(rows.length)} nextHref={nextHref} />}
    </>
  )
}

/** What the own organisation is late with comes before all others. */
function OwnBreaches({ language, own, ofOffice, ownUnit }: ObligationsPageProps) {
  if (own.length === 0) return null
  const title = messages[ofOffice ? 'ownBreaches' : 'ours'][language]
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ObligationRegister language={language} caption={title} rows={own} />
      <p><a href={obligationsHref({ state: 'breached', unit: ownUnit })}>{messages.moreOwn[language]}</a></p>
    </section>
  )
}

type Narrowed = { readonly state: ObligationState; readonly kind?: string | undefined; readonly unit?: string | undefined; readonly after?: string | undefined }

/** The address of the list under these filters. */
export function obligationsHref({ state, kind, unit, after }: Narrowed): string {
  const query = new URLSearchParams({ state })
  for (const [name, value] of Object.entries({ kind, unit, after })) if (value !== undefined) query.set(name, value)
  return `/obligations?${query}`
}

function Filters({ language, state, kind, unit, units }: ObligationsPageProps) {
  const chips = [
    ...(kind === undefined ? [] : [{ label: OBLIGATIONS[kind].name[language], removeHref: obligationsHref({ state, unit }) }]),
    ...(unit === undefined ? [] : [{ label: units.find((one) => one.id === unit)?.shortName ?? unit, removeHref: obligationsHref({ state, kind }) }]),
  ]
  return (
    <FilterBar action="/obligations" label={messages.filter[language]} apply={messages.apply[language]} hidden={{ state }} chips={<Chips label={messages.filters[language]} chips={chips} />}>
      <Select name="kind" label={messages.kind[language]} value={kind} empty={messages.all[language]} options={OBLIGATION_KINDS.map((one) => ({ value: one, label: OBLIGATIONS[one].name[language] }))} />
      <Combobox name="unit" label={messages.unit[language]} value={unit} options={units.map(({ id, shortName }) => ({ value: id, label: shortName }))} />
    </FilterBar>
  )
}
