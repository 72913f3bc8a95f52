import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { roleWords } from '../../../kernel/role-words.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Badge } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { focalProblemSentence, focalProblemWords } from '../focal-problem-words.ts'
import { isClosed } from '../domain/organisation.ts'
import { kindWords } from '../kind-words.ts'
import { messages as m } from '../messages.ts'
import type { OrganisationRecord } from '../queries/organisation-record.ts'
import { FocalSections } from './focal-sections.tsx'
import { RecordActions, type RecordActionsProps } from './record-actions.tsx'

export type OrganisationRecordPageProps = Omit<RecordActionsProps, 'record'> & {
  readonly record: OrganisationRecord
  readonly seesPeople: boolean
  readonly seesTree: boolean
  readonly mayDelegate: boolean
}

/** The record of one unit: what it is, its names, its people, who is in charge of access, and what may be changed. */
export function OrganisationRecordPage(props: OrganisationRecordPageProps) {
  const { record, language, today, seesTree } = props
  const { organisation } = record
  const crumbs = seesTree ? [{ label: m.title[language], href: '/organisations' }] : []
  return (
    <>
      <PageHeader
        title={organisation.name}
        lead={`${organisation.code} · ${kindWords[organisation.kind][language]}`}
        crumbs={crumbs}
        actions={<LinkButton href={`/organisations/${organisation.id}`} icon="building-community">{m.unitPage[language]}</LinkButton>}
      />
      <Warnings {...props} />
      <div class="page-columns">
        <div>
          <Facts record={record} language={language} today={today} />
          <People {...props} />
          <FocalSections record={record} language={language} today={today} mayDelegate={props.mayDelegate} />
          <Names record={record} language={language} today={today} />
        </div>
        <aside>
          <RecordActions {...props} />
        </aside>
      </div>
    </>
  )
}

function Warnings({ record, language, today, seesPeople }: OrganisationRecordPageProps) {
  const left = isClosed(record.organisation, today) && record.people.length > 0
  return (
    <>
      {record.focalProblems.map((one) => <Callout key={one.problem} kind="warning" title={focalProblemWords[one.problem][language]} clause={clauseWords('Đ9.2.d', language)}>{focalProblemSentence(one, language)}</Callout>)}
      {left ? (
        <Callout kind="warning" title={m.warnPeopleLeft[language]}>
          {seesPeople ? <a href={`/people?organisation=${record.organisation.id}`}>{m.showThem[language]}</a> : undefined}
        </Callout>
      ) : null}
    </>
  )
}

type PartProps = { readonly record: OrganisationRecord; readonly language: Language; readonly today: PlainDate }

const recordLink = ({ id, name }: { id: string; name: string }) => <a href={`/organisations/${id}/record`}>{name}</a>

function Facts({ record, language }: PartProps) {
  const { organisation: unit, parent, successor, absorbed } = record
  const closed = unit.closedFrom === undefined ? [] : [{
    label: m.status[language], value: `${successor === undefined ? m.closed[language] : m.merged[language]} · ${formatDate(unit.closedFrom)}`,
  }]
  return (
    <section class="section">
      <h2>{m.facts[language]}</h2>
      <KeyValue
        items={[
          { label: m.shortName[language], value: unit.shortName },
          { label: m.parent[language], value: parent === undefined ? m.noParent[language] : recordLink(parent) },
          { label: m.connect[language], value: unit.connected ? m.connected[language] : m.unconnected[language] },
          { label: m.head[language], value: record.head ?? '–' },
          { label: m.focalOfficer[language], value: record.standIn === undefined ? record.focalOfficer ?? '–' : `${record.standIn} (${m.standIn[language]})` },
          { label: m.contact[language], value: [unit.phone, unit.email].filter(Boolean).join(' · ') || '–' },
          ...closed,
          ...(successor === undefined ? [] : [{ label: m.successor[language], value: recordLink(successor) }]),
          ...(absorbed.length === 0 ? [] : [{ label: m.absorbed[language], value: absorbed.map((one, place) => <>{place === 0 ? '' : ', '}{recordLink(one)}</>) }]),
        ]}
      />
    </section>
  )
}

function People({ record, language, seesPeople }: OrganisationRecordPageProps) {
  return (
    <section class="section">
      <h2>{m.officers[language]}</h2>
      <Register
        caption={m.officers[language]}
        rows={record.people}
        rowKey={({ id }) => id}
        empty={<EmptyState icon="users" title={m.officers[language]} text={m.noOfficers[language]} />}
        columns={[
          {
            key: 'person', label: m.person[language], width: 'grow',
            cell: (person) => <TwoLines first={person.fullName} {...(seesPeople ? { href: `/people/${person.id}` } : {})} second={[person.positionTitle, person.phone ?? undefined, person.email ?? undefined]} />,
          },
          { key: 'roles', label: m.roles[language], width: 'status', phone: 'labelled', cell: ({ roles }) => roles.map((role) => roleWords[role][language]).join(', ') || '–' },
        ]}
      />
    </section>
  )
}

function Names({ record, language, today }: PartProps) {
  return (
    <section class="section">
      <h2>{m.names[language]}</h2>
      <Register
        caption={m.names[language]}
        rows={record.names.toReversed()}
        rowKey={({ validFrom }) => validFrom.toString()}
        columns={[
          { key: 'from', label: m.from[language], width: 'date', phone: 'labelled', cell: ({ validFrom }) => formatDate(validFrom) },
          {
            key: 'name', label: m.name[language], width: 'grow',
            cell: ({ name, shortName, validFrom }) => (
              <TwoLines first={name} second={[shortName]} before={Temporal.PlainDate.compare(today, validFrom) < 0 ? <Badge tone="waiting">{m.planned[language]}</Badge> : undefined} />
            ),
          },
          { key: 'to', label: m.to[language], width: 'date', phone: 'labelled', cell: ({ validTo }) => (validTo === undefined ? m.present[language] : formatDate(validTo.subtract({ days: 1 }))) },
        ]}
      />
      <p class="lead">{m.namesNote[language]}</p>
    </section>
  )
}
