import { ROLES } from '../../../kernel/actor.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { roleLine } from './role-line.ts'
import { messages as m } from '../messages.ts'
import type { PeopleFilters, PeoplePage } from '../queries/list-people.ts'

export type UnitOption = { readonly id: string; readonly name: string; readonly code: string }
export type PeopleListProps = PeoplePage & {
  readonly filters: PeopleFilters
  readonly units: readonly UnitOption[]
  readonly language: Language
  readonly mayKeep: boolean
}

function address(filters: PeopleFilters, but: Partial<PeopleFilters>): string {
  const kept = Object.entries({ ...filters, ...but }).filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
  return kept.length === 0 ? '/people' : `/people?${new URLSearchParams(kept)}`
}

/** Everybody the visitor may know of, by name. */
export function PeopleList(props: PeopleListProps) {
  const { people, next, language, filters, mayKeep } = props
  const actions = mayKeep ? (
    <>
      <LinkButton href="/people/export?format=xlsx" icon="download">{m.export[language]}</LinkButton>
      <LinkButton href="/people/import" icon="upload">{m.import[language]}</LinkButton>
      <LinkButton href="/people/new" icon="plus" kind="primary">{m.add[language]}</LinkButton>
    </>
  ) : undefined
  return (
    <>
      <PageHeader title={m.title[language]} lead={m.lead[language]} actions={actions} />
      <Filters {...props} />
      <Register
        caption={m.title[language]}
        rows={people}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="users" title={m.none[language]} text={m.noneText[language]} />}
        columns={[
          {
            key: 'person', label: m.person[language], width: 'grow',
            cell: (person) => (
              <TwoLines first={person.fullName} href={`/people/${person.id}`} second={[person.userName, person.positionTitle, person.phone ?? undefined]} before={person.active ? undefined : <Badge tone="no-due">{m.inactive[language]}</Badge>} />
            ),
          },
          { key: 'unit', label: m.organisation[language], width: 'who', phone: 'labelled', cell: ({ organisationId, organisationShortName }) => <a href={`/organisations/${organisationId}/record`}>{organisationShortName}</a> },
          { key: 'roles', label: m.roles[language], width: 'status', phone: 'labelled', cell: ({ roles, focal }) => roleLine(roles, focal, language) },
        ]}
      />
      <Pager shown={String(people.length)} previousHref={filters.after === undefined ? undefined : address(filters, { after: undefined })} nextHref={next === undefined ? undefined : address(filters, { after: next })} />
    </>
  )
}

function Filters({ filters, units, language }: PeopleListProps) {
  const states = { inactive: m.inactive[language], all: m.all[language] }
  const without = (key: keyof PeopleFilters) => address(filters, { [key]: undefined, after: undefined })
  const role = ROLES.find((one) => one === filters.role)
  const chips = [
    ...(filters.q ? [{ label: `“${filters.q}”`, removeHref: without('q') }] : []),
    ...(filters.organisation ? [{ label: units.find(({ id }) => id === filters.organisation)?.name ?? m.organisation[language], removeHref: without('organisation') }] : []),
    ...(role === undefined ? [] : [{ label: roleWords[role][language], removeHref: without('role') }]),
    ...(filters.state ? [{ label: states[filters.state as keyof typeof states] ?? filters.state, removeHref: without('state') }] : []),
  ]
  return (
    <FilterBar action="/people" label={m.filter[language]} apply={m.apply[language]} chips={<Chips label={m.filtersInForce[language]} chips={chips} clearHref="/people" />}>
      <TextInput name="q" type="search" label={m.search[language]} value={filters.q} />
      <Combobox name="organisation" label={m.organisation[language]} value={filters.organisation} options={units.map(({ id, name, code }) => ({ value: id, label: name, detail: code }))} />
      <Select name="role" label={m.role[language]} value={filters.role} empty={m.all[language]} options={ROLES.map((value) => ({ value, label: roleWords[value][language] }))} />
      <Select name="state" label={m.state[language]} value={filters.state} empty={m.active[language]} options={Object.entries(states).map(([value, label]) => ({ value, label }))} />
    </FilterBar>
  )
}
