import { formatDate, formatInstant } from '../../../kernel/plain-date.ts'
import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form } from '../../../ui/form.tsx'
import { useLanguage } from '../../../ui/language-context.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Pager } from '../../../ui/pager.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { Badge, StatusMark } from '../../../ui/status-mark.tsx'
import type { Tone } from '../../../ui/tone.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Language } from '../../../kernel/text.ts'
import type { NoticeKind } from '../domain/notice.ts'
import { recordAddress } from '../domain/record-address.ts'
import { kindWords, messages, phrases } from '../messages.ts'
import type { NoticeLine } from '../queries/notices-for.ts'

export type NotificationsPageProps = {
  readonly notices: readonly NoticeLine[]
  readonly unread: number
  readonly nextHref: string | undefined
}

const TONES: Readonly<Record<NoticeKind, Tone>> = {
  ASSIGNMENT_ISSUED: 'in-time', COORDINATION_ISSUED: 'in-time', MONITORING_ISSUED: 'neutral', ASSIGNMENT_DELEGATED: 'in-time',
  DUE_EVENT_RECORDED: 'in-time',
  RESULT_REPORTED: 'waiting', RESULT_WITHDRAWN: 'neutral', RESULT_CONFIRMED: 'done', RESULT_REJECTED: 'overdue',
  EXTENSION_TO_SIGN: 'waiting', EXTENSION_REQUESTED: 'waiting', EXTENSION_RETURNED: 'overdue', EXTENSION_PRESENTED: 'waiting',
  EXTENSION_APPROVED: 'done', EXTENSION_REJECTED: 'overdue', EXTENSION_WITHDRAWN: 'neutral', EXTENSION_LAPSED: 'neutral',
  ASSIGNMENT_SUSPENDED: 'neutral', ASSIGNMENT_RESUMED: 'in-time', ASSIGNMENT_CANCELLED: 'neutral', ASSIGNMENT_REROUTED: 'neutral', ASSIGNMENT_REOPENED: 'due-soon', TASK_AMENDED: 'due-soon',
  RETURN_RAISED: 'waiting', RETURN_WITHDRAWN: 'neutral', RETURN_ANSWERED: 'done', RETURN_REFUSED: 'overdue', RETURN_ESCALATED: 'overdue', RETURN_DIRECTED: 'due-soon',
  CORRECTION_REQUESTED: 'waiting', CORRECTION_WITHDRAWN: 'neutral', CORRECTION_ANSWERED: 'done', CORRECTION_REFUSED: 'overdue',
  COORDINATION_REQUESTED: 'in-time', COORDINATION_ANSWERED: 'waiting', COORDINATION_DECLINED: 'waiting', COORDINATION_ESCALATED: 'overdue',
  COORDINATION_DIRECTED: 'due-soon', COORDINATION_OUTCOME: 'done', COORDINATION_ENDED: 'neutral',
  INFORMATION_REQUESTED: 'in-time', INFORMATION_ANSWERED: 'waiting', INFORMATION_CLOSED: 'neutral',
  ISSUE_RAISED: 'waiting', ISSUE_INFO_WANTED: 'due-soon', ISSUE_INFO_GIVEN: 'waiting', ISSUE_OPINION_WANTED: 'in-time', ISSUE_SUBMITTED: 'due-soon',
  ISSUE_DIRECTED: 'done', ISSUE_RESOLVED: 'done', ISSUE_DISMISSED: 'neutral', ISSUE_WITHDRAWN: 'neutral', LATENESS_EXPLAINED: 'overdue',
  SIGN_OFF_ASKED: 'waiting', SIGN_OFF_SENT_BACK: 'overdue', SUB_TASK_GIVEN: 'in-time',
  ASSIGNMENT_URGED: 'overdue', UNIT_CRITICISED: 'overdue', UNIT_COMMENDED: 'done', INFORMATION_SHEET_SENT: 'neutral',
  SECRET_DOCUMENT: 'neutral',
  REMINDER_DIGEST: 'due-soon', DELIVERY_STOPPED: 'overdue',
}

/** Everything the person was told, unread first. */
export function NotificationsPage({ notices, unread, nextHref }: NotificationsPageProps) {
  const lang = useLanguage()
  const markAll = (
    <Form action="/notifications/read">
      <Button icon="check">{messages.markAll[lang]}</Button>
    </Form>
  )
  return (
    <>
      <PageHeader title={messages.title[lang]} lead={messages.lead[lang]} actions={unread > 0 ? markAll : undefined} />
      <Register
        caption={messages.title[lang]}
        columns={columns(lang)}
        rows={notices}
        rowKey={(notice) => notice.id}
        actions={(notice) => (notice.read ? null : <OpenButton notice={notice} />)}
        empty={<EmptyState title={messages.empty[lang]} text={messages.emptyText[lang]} icon="bell" />}
      />
      {nextHref === undefined ? null : <Pager shown={String(notices.length)} nextHref={nextHref} />}
    </>
  )
}

function columns(lang: Language): readonly Column<NoticeLine>[] {
  return [
    { key: 'kind', label: messages.kind[lang], width: 'status', cell: (notice) => (
      <StatusMark
        tone={TONES[notice.kind]}
        word={kindWords[notice.kind][lang]}
        {...(notice.tasks > 1 ? { detail: phrases.tasks[lang](notice.tasks) } : {})}
      />
    ) },
    { key: 'what', label: messages.what[lang], width: 'grow', cell: (notice) => (
      <TwoLines
        first={notice.about}
        href={recordAddress(notice)}
        before={notice.read ? undefined : <Badge tone="waiting" strong>{messages.unread[lang]}</Badge>}
        second={[notice.documentNumber === '' ? undefined : notice.documentNumber, notice.leadName ?? undefined, notice.due === null ? undefined : phrases.due[lang](formatDate(notice.due))]}
      />
    ) },
    { key: 'when', label: messages.when[lang], width: 'who', cell: (notice) => <time dateTime={notice.at.toString()}>{formatInstant(notice.at)}</time> },
  ]
}

/** Opens the record and marks the notice as read, in one press. */
function OpenButton({ notice }: { notice: NoticeLine }) {
  const lang = useLanguage()
  return (
    <Form action={`/notifications/${notice.id}/read`}>
      <Button kind="quiet" small label={phrases.openLabel[lang](notice.about)}>{messages.open[lang]}</Button>
    </Form>
  )
}
