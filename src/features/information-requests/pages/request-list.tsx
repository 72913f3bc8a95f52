import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, viewWords } from '../messages.ts'
import { VIEWS, type View } from '../domain/views.ts'
import type { RequestRow } from '../queries/list-requests.ts'
import { type Standing, standingOf } from '../standing.ts'

type Props = { readonly language: Language; readonly view: View; readonly rows: readonly RequestRow[]; readonly mayAsk: boolean; readonly nextHref: string | undefined }

/** What was asked, of whom, by when, and how much of it has come. */
export function RequestList({ language, view, rows, mayAsk, nextHref }: Props) {
  return (
    <>
      <PageHeader
        title={messages.title[language]} lead={messages.lead[language]}
        actions={mayAsk ? <LinkButton href="/information-requests/new" kind="primary" icon="plus">{messages.ask[language]}</LinkButton> : undefined}
      />
      <Tabs label={messages.views[language]} tabs={VIEWS.map((one) => ({ label: viewWords[one][language], href: `/information-requests?view=${one}`, current: one === view }))} />
      <Register
        caption={messages.title[language]} rows={rows} rowKey={(row) => row.id} late={(row) => standingOf(row).late}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="inbox" />}
        columns={[
          { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <InformationMark standing={standingOf(row)} language={language} /> },
          { key: 'what', label: messages.wanted[language], width: 'grow', cell: (row) => (
            <TwoLines first={row.content} href={`/information-requests/${row.id}`} second={[row.assignmentCode ?? undefined, row.onlyUnit ?? undefined, formatInstant(row.askedAt)]} />
          ) },
          { key: 'due', label: messages.dueDate[language], width: 'date', phone: 'labelled', cell: (row) => formatDateWithWeekday(row.dueDate, language, 'short') },
        ]}
      />
      <Pager shown={String(rows.length)} nextHref={nextHref} />
    </>
  )
}

export function InformationMark({ standing, language }: { readonly standing: Standing; readonly language: Language }) {
  return <StatusMark tone={standing.tone} word={standing.word[language]} {...(standing.detail === undefined ? {} : { detail: standing.detail[language] })} />
}
