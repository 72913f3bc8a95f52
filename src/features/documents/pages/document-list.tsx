import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Chips } from '../../../ui/chips.tsx'
import { CounterRow } from '../../../ui/counter-row.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { ORIGINS, TYPE_NAMES } from '../domain/document.ts'
import { type DocumentFilter, filterQuery } from '../domain/document-filter.ts'
import { writeNumber } from '../domain/number-and-notation.ts'
import { messages, originWords, phrases, urgencyWords } from '../messages.ts'
import type { DocumentCounts } from '../queries/count-documents.ts'
import type { DocumentPage, DocumentRow } from '../queries/list-documents.ts'
import { SuggestInput } from './suggest-input.tsx'

export type DocumentListProps = {
  readonly language: Language
  readonly filter: DocumentFilter
  readonly page: DocumentPage
  /** For those who see all documents. */
  readonly counts: DocumentCounts | undefined
  readonly mayRegister: boolean
}

const NO_FILTER: DocumentFilter = { q: '', phase: undefined, origin: undefined, type: '', year: undefined, from: undefined, to: undefined }
const address = (filter: Partial<DocumentFilter>) => `/documents${filterQuery({ ...NO_FILTER, ...filter })}`

/** The register of documents. */
export function DocumentList(props: DocumentListProps) {
  const { language, page, counts, filter, mayRegister } = props
  const here = (position: DocumentPage['next']) => (position === undefined ? undefined : `/documents${filterQuery(filter, position)}`)
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages[counts === undefined ? 'leadUnit' : 'lead'][language]} actions={mayRegister ? <RegisterLink language={language} primary /> : undefined} />
      {counts === undefined ? null : <Counters {...props} counts={counts} />}
      <Filters {...props} />
      <Register caption={messages.title[language]} rows={page.rows} rowKey={(row) => row.id} columns={columns(language)} empty={<Nothing {...props} />} />
      {page.rows.length === 0 ? null : <Pager shown={String(page.rows.length)} previousHref={here(page.previous)} nextHref={here(page.next)} />}
    </>
  )
}

function RegisterLink({ language, primary = false }: { language: Language; primary?: boolean }) {
  return <LinkButton href="/documents/new" kind={primary ? 'primary' : 'plain'} icon="plus">{messages.register[language]}</LinkButton>
}

function Counters({ language, filter, counts }: DocumentListProps & { counts: DocumentCounts }) {
  const counter = (label: string, value: number, phase: DocumentFilter['phase']) => ({ label, value: value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB'), href: address({ phase }), current: filter.phase === phase })
  return (
    <CounterRow
      label={messages.counters[language]}
      counters={[
        counter(messages.all[language], counts.registered + counts.published, undefined),
        { ...counter(messages.registered[language], counts.registered, 'registered'), tone: 'waiting' },
        { ...counter(messages.published[language], counts.published, 'published'), tone: 'done' },
      ]}
    />
  )
}

function columns(language: Language): Column<DocumentRow>[] {
  return [
    {
      key: 'document', label: messages.document[language], width: 'grow',
      cell: (row) => (
        <TwoLines
          first={row.subject} href={`/documents/${row.id}`}
          before={row.urgency > 0 ? <Badge tone="overdue" strong>{urgencyWords[row.urgency]?.[language] ?? ''}</Badge> : undefined}
          second={[`${row.typeName} ${writeNumber(row)}`, row.issuingBody, row.signerFullName]}
        />
      ),
    },
    { key: 'issued', label: messages.issuedDate[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.issuedDate) },
    { key: 'assignments', label: messages.assignments[language], width: 'number', end: true, phone: 'labelled', cell: (row) => String(row.assignments) },
    {
      key: 'phase', label: messages.phase[language], width: 'status',
      cell: (row) => <StatusMark tone={row.phase === 'published' ? 'done' : 'waiting'} icon={row.phase === 'published' ? 'send' : 'inbox'} word={messages[row.phase][language]} />,
    },
  ]
}

function Filters({ language, filter, counts }: DocumentListProps) {
  return (
    <FilterBar action="/documents" label={messages.filter[language]} apply={messages.apply[language]} hidden={filter.q === '' ? {} : { q: filter.q }} chips={<InForce language={language} filter={filter} />} aside={<Search language={language} filter={filter} />}>
      {counts === undefined ? null : <Select name="phase" label={messages.phase[language]} empty={messages.all[language]} value={filter.phase} options={(['registered', 'published'] as const).map((value) => ({ value, label: messages[value][language] }))} />}
      <Select name="origin" label={messages.origin[language]} empty={messages.all[language]} value={filter.origin} options={ORIGINS.map((value) => ({ value, label: originWords[value][language] }))} />
      <SuggestInput name="type" label={messages.type[language]} value={filter.type} suggestions={TYPE_NAMES.map((value) => ({ value }))} />
      <TextInput name="year" label={messages.year[language]} width="short" inputmode="numeric" value={filter.year?.toString()} />
      <DateInput name="from" label={messages.from[language]} value={filter.from === undefined ? '' : formatDate(filter.from)} />
      <DateInput name="to" label={messages.to[language]} value={filter.to === undefined ? '' : formatDate(filter.to)} />
    </FilterBar>
  )
}

/** Always in sight, because most come to find one document; keeps the other filters. */
function Search({ language, filter }: { language: Language; filter: DocumentFilter }) {
  const kept = new URLSearchParams(filterQuery({ ...filter, q: '' }))
  return (
    <form action="/documents" method="get" role="search" aria-label={messages.search[language]}>
      {[...kept].map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
      <input class="input" type="search" name="q" value={filter.q} size={34} aria-label={messages.search[language]} placeholder={messages.search[language]} title={messages.searchHint[language]} />
    </form>
  )
}

function InForce({ language, filter }: { language: Language; filter: DocumentFilter }) {
  const without = (gone: Partial<DocumentFilter>) => address({ ...filter, ...gone })
  const chips = [
    ...(filter.q === '' ? [] : [{ label: `“${filter.q}”`, removeHref: without({ q: '' }) }]),
    ...(filter.phase === undefined ? [] : [{ label: messages[filter.phase][language], removeHref: without({ phase: undefined }) }]),
    ...(filter.origin === undefined ? [] : [{ label: originWords[filter.origin][language], removeHref: without({ origin: undefined }) }]),
    ...(filter.type === '' ? [] : [{ label: filter.type, removeHref: without({ type: '' }) }]),
    ...(filter.year === undefined ? [] : [{ label: phrases.yearOf[language](filter.year), removeHref: without({ year: undefined }) }]),
    ...(filter.from === undefined ? [] : [{ label: phrases.fromDay[language](formatDate(filter.from)), removeHref: without({ from: undefined }) }]),
    ...(filter.to === undefined ? [] : [{ label: phrases.toDay[language](formatDate(filter.to)), removeHref: without({ to: undefined }) }]),
  ]
  return <Chips label={messages.filtering[language]} chips={chips} clearHref="/documents" />
}

function Nothing({ language, filter, counts, mayRegister }: DocumentListProps) {
  if (filterQuery(filter) !== '') {
    return <EmptyState icon="search" title={messages.noneFound[language]} text={messages.noneFoundText[language]} action={<LinkButton href="/documents">{messages.clear[language]}</LinkButton>} />
  }
  const text = messages[counts === undefined ? 'emptyUnit' : 'emptyOffice'][language]
  return <EmptyState icon="file-text" title={messages.emptyTitle[language]} text={text} action={mayRegister ? <RegisterLink language={language} /> : undefined} />
}
