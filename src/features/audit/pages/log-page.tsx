import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { eventWords } from '../domain/event-words.ts'
import { messages, phrases } from '../messages.ts'
import type { EventRow } from '../queries/list-events.ts'
import type { SealCheck } from '../queries/verify-seals.ts'

export type LogPageProps = { readonly language: Language; readonly rows: readonly EventRow[]; readonly next: string | undefined; readonly check: SealCheck | undefined }

/** The log of the whole system, newest first. */
export function LogPage({ language, rows, next, check }: LogPageProps) {
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} actions={<LinkButton href="/events?check=1">{messages.check[language]}</LinkButton>} />
      {check === undefined ? null : <ChainState language={language} check={check} />}
      <Register
        caption={messages.title[language]} rows={rows} rowKey={(row) => String(row.id)}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} />}
        columns={[
          { key: 'when', label: messages.when[language], width: 'date', cell: (row) => formatInstant(row.at) },
          { key: 'what', label: messages.what[language], width: 'grow', cell: (row) => <What language={language} row={row} /> },
          { key: 'who', label: messages.who[language], width: 'who', cell: (row) => <Who language={language} row={row} /> },
          { key: 'sealed', label: messages.sealed[language], width: 'status', cell: (row) => <StatusMark tone={row.sealed ? 'done' : 'neutral'} word={messages[row.sealed ? 'sealed' : 'waiting'][language]} /> },
        ]}
      />
      <Pager shown={String(rows.length)} nextHref={next} />
    </>
  )
}

function ChainState({ language, check }: { language: Language; check: SealCheck }) {
  if (check.brokenAt !== undefined) return <Callout kind="error">{phrases.broken[language](check.brokenAt)}</Callout>
  if (check.unsealed > 0) return <Callout kind="error">{phrases.late[language](check.unsealed)}</Callout>
  const redacted = check.redacted > 0 ? phrases.redacted[language](check.redacted) : ''
  return <Callout kind="success">{phrases.intact[language](check.sealed, check.lastHash?.slice(0, 16) ?? '–')}{redacted}</Callout>
}

function What({ language, row }: { language: Language; row: EventRow }) {
  const href = row.purged ? undefined : row.assignmentId ? `/assignments/${row.assignmentId}` : row.documentId ? `/documents/${row.documentId}` : undefined
  return <TwoLines first={eventWords(row.kind, language)} {...(href === undefined ? {} : { href })} second={row.purged ? [messages.purged[language]] : [row.reason ?? undefined, row.documentRef ?? undefined]} />
}

function Who({ language, row }: { language: Language; row: EventRow }) {
  const behalf = row.onBehalfOfName === null ? undefined : phrases.behalf[language](row.onBehalfOfName)
  return <TwoLines first={row.actorName ?? messages.system[language]} second={[row.actorOrganisationName ?? undefined, behalf]} />
}
