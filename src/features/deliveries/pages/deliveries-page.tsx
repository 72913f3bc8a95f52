import { formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Delivery } from '../domain/delivery.ts'
import { canMove, DELIVERY_STATES, type DeliveryState } from '../domain/delivery-lifecycle.ts'
import { channelWords, messages, phrases, stateWords } from '../messages.ts'

export type DeliveriesPageProps = {
  readonly language: Language
  readonly rows: readonly Delivery[]
  readonly state: DeliveryState | 'stopped' | undefined
  readonly channels: readonly ('mail' | 'message')[]
  readonly nextHref: string | undefined
}

const TONES: Readonly<Record<DeliveryState, Tone>> = {
  waiting: 'in-time', failed: 'due-soon', sending: 'in-time', sent: 'done', unconfirmed: 'overdue', dead: 'overdue', replaced: 'neutral',
}

/** What goes out and how it fares; never what it says. */
export function DeliveriesPage({ language, rows, state, channels, nextHref }: DeliveriesPageProps) {
  const tabs = [
    { label: messages.all[language], href: '/deliveries', current: state === undefined },
    { label: messages.stopped[language], href: '/deliveries?state=stopped', current: state === 'stopped' },
    ...DELIVERY_STATES.map((one) => ({ label: stateWords[one][language], href: `/deliveries?state=${one}`, current: one === state })),
  ]
  return (
    <>
      <PageHeader title={messages.title[language]} lead={messages.lead[language]} />
      {channels.includes('mail') ? null : <Callout kind="info">{messages.noMail[language]}</Callout>}
      {channels.includes('message') ? null : <Callout kind="info">{messages.noMessage[language]}</Callout>}
      <Tabs label={messages.state[language]} tabs={tabs} />
      <Register
        caption={messages.list[language]} rows={rows} rowKey={(row) => row.id} late={({ state: now }) => now === 'dead' || now === 'unconfirmed'}
        empty={<EmptyState title={messages.empty[language]} text={messages.emptyText[language]} icon="send" />}
        columns={[
          { key: 'to', label: messages.to[language], width: 'grow', cell: (row) => <TwoLines first={row.fullName} second={[channelWords[row.channel][language], row.address, row.lastError ?? undefined]} /> },
          { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <State language={language} row={row} /> },
          { key: 'attempts', label: messages.attempts[language], width: 'number', phone: 'labelled', cell: (row) => phrases.attempts[language](row.attempts) },
          { key: 'created', label: messages.created[language], width: 'who', cell: (row) => <time dateTime={row.createdAt.toString()}>{formatInstant(row.createdAt)}</time> },
        ]}
        actions={(row) => (canMove(row.state, 'retry') ? <Retry language={language} row={row} /> : null)}
      />
      {rows.length === 0 ? null : <Pager shown={String(rows.length)} nextHref={nextHref} />}
    </>
  )
}

function State({ language, row }: { language: Language; row: Delivery }) {
  const at = row.endedAt ?? undefined
  const detail = row.state === 'failed' && row.nextTryAt !== null ? phrases.nextTry[language](formatInstant(row.nextTryAt)) : at && formatInstant(at)
  return <StatusMark tone={TONES[row.state]} word={stateWords[row.state][language]} {...(detail === undefined ? {} : { detail })} />
}

function Retry({ language, row }: { language: Language; row: Delivery }) {
  const word = row.state === 'unconfirmed' ? messages.retryUnconfirmed : messages.retry
  return (
    <Form action={`/deliveries/${row.id}/retry`}>
      <Button kind="quiet" small label={phrases.retryLabel[language](row.fullName)}>{word[language]}</Button>
    </Form>
  )
}
