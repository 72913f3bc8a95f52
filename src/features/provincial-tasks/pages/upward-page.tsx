import { formatDate, formatInstant, localDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { UPWARD_ORIGINS } from '../domain/upward.ts'
import { upwardHref } from '../filter-words.ts'
import { messages, mirrorWords, originWords, phrases } from '../messages.ts'
import type { Receipt } from '../queries/receipts.ts'
import type { UpwardItem, UpwardList } from '../upward-list.ts'

export type UpwardPageProps = { readonly language: Language; readonly list: UpwardList; readonly nextHref: string | undefined; readonly form: FormView }

/** Every task from above by the body that gave it: how it stands, and whether the level above knows. */
export function UpwardPage(props: UpwardPageProps) {
  const { language, list, nextHref, form } = props
  const bodies = [...new Set(list.items.map((item) => item.issuingBody))]
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      <Tabs label={messages.state[language]} tabs={([undefined, 'to_report', 'mirrored'] as const).map((state) => ({
        label: messages[state ?? 'all'][language], href: upwardHref({ ...list.filter, state }), current: list.filter.state === state,
      }))} />
      <Filters {...props} />
      <FormErrors errors={form.errors} />
      {list.items.length === 0 ? <EmptyState icon="inbox" title={messages.empty[language]} text={messages.emptyText[language]} /> : null}
      {bodies.map((body) => (
        <Section key={body} title={body}>
          <Register caption={body} rows={list.items.filter((item) => item.issuingBody === body)} rowKey={(row) => row.id} late={(row) => row.status.tone === 'overdue'} columns={columns(language)} />
        </Section>
      ))}
      {nextHref === undefined ? null : <LinkButton href={nextHref}>{messages.next[language]}</LinkButton>}
      {list.mayReport && list.items.length > 0 ? <ExportForm {...props} /> : null}
      <Receipts language={language} receipts={list.receipts} />
    </>
  )
}

function Filters({ language, list: { filter, bodies } }: UpwardPageProps) {
  return (
    <FilterBar action="/upward-reports" label={messages.filter[language]} apply={messages.apply[language]} hidden={filter.state === undefined ? {} : { state: filter.state }} open={filter.origin !== undefined || filter.body !== ''}>
      <Select name="origin" label={messages.origin[language]} value={filter.origin} empty={messages.any[language]} options={UPWARD_ORIGINS.map((value) => ({ value, label: originWords[value][language] }))} />
      <Select name="body" label={messages.body[language]} value={filter.body} empty={messages.any[language]} options={bodies.map((value) => ({ value, label: value }))} />
    </FilterBar>
  )
}

function columns(language: Language): Column<UpwardItem>[] {
  return [
    {
      key: 'task', label: messages.task[language], width: 'grow',
      cell: (row) => (
        <TwoLines first={row.content} href={`/assignments/${row.id}`} second={[
          row.code, `${row.documentNumber} · ${formatDate(row.documentDate)}`, row.receivedDate !== null && phrases.received[language](formatDate(row.receivedDate)),
          row.children > 0 && phrases.childrenOf[language](row.openChildren, row.children),
        ]} />
      ),
    },
    { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (row) => (row.due === null ? messages[row.kind === 'has_deadline' ? 'awaitsEvent' : 'noDue'][language] : formatDate(row.due)) },
    { key: 'status', label: messages.status[language], width: 'status', phone: 'bare', cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} /> },
    { key: 'result', label: messages.result[language], width: 'who', phone: 'labelled', cell: (row) => (row.resultDate === null ? '' : <TwoLines first={row.resultDocument} second={[formatDate(row.resultDate)]} />) },
    { key: 'mirror', label: messages.reporting[language], width: 'who', phone: 'bare', cell: (row) => <Mirror row={row} language={language} /> },
  ]
}

function Mirror({ row, language }: { row: UpwardItem; language: Language }) {
  const tone = row.mirror === 'mirrored' ? 'done' : row.mirror === 'changed' ? 'due-soon' : 'waiting'
  if (row.receiptId === null || row.mirroredAt === null) return <Badge tone={tone}>{mirrorWords[row.mirror][language]}</Badge>
  const when = formatDate(localDate(row.mirroredAt))
  return (
    <>
      <Badge tone={tone}>{mirrorWords[row.mirror][language]}</Badge>
      <TwoLines first={when} href={`/upward-reports/receipts/${row.receiptId}`} second={[row.upperNumber !== null && phrases.upper[language](row.upperNumber)]} />
    </>
  )
}

function ExportForm({ language, list: { filter }, form }: UpwardPageProps) {
  const hidden = { once: form.once, body: filter.body, ...(filter.state === undefined ? {} : { state: filter.state }), ...(filter.origin === undefined ? {} : { origin: filter.origin }) }
  return (
    <Form action="/upward-reports/receipts" label={messages.exportSummary[language]} hidden={hidden}>
      <p class="field-hint">{messages.exportSummary[language]}</p>
      <FormActions>
        <Button kind="primary" icon="download" name="format" value="xlsx">{messages.exportXlsx[language]}</Button>
        <Button icon="download" name="format" value="json">{messages.exportJson[language]}</Button>
      </FormActions>
    </Form>
  )
}

function Receipts({ language, receipts }: { language: Language; receipts: readonly Receipt[] }) {
  return (
    <Section title={messages.receipts[language]} id="receipts">
      {receipts.length === 0 ? <p>{messages.noReceipts[language]}</p> : (
        <Register caption={messages.receipts[language]} rows={receipts} rowKey={(row) => row.id} columns={[
          { key: 'made', label: messages.made[language], width: 'grow', cell: (row) => <TwoLines first={formatInstant(row.madeAt)} href={`/upward-reports/receipts/${row.id}`} second={[row.madeBy, row.filters]} /> },
          { key: 'format', label: messages.format[language], width: 'code', phone: 'labelled', cell: (row) => row.format.toUpperCase() },
          { key: 'rows', label: messages.rows[language], width: 'number', end: true, phone: 'labelled', cell: (row) => row.rowCount },
          { key: 'number', label: messages.upperNumber[language], width: 'who', phone: 'labelled', cell: (row) => row.upperNumber ?? '' },
        ]} />
      )}
    </Section>
  )
}
