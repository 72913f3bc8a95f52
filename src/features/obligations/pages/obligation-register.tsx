import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { LinkButton } from '../../../ui/link-button.tsx'
import { Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { ComponentChildren } from 'preact'
import { clockName } from '../clock-name.ts'
import { messages, phrases } from '../messages.ts'
import type { ObligationRow } from '../queries/obligation-rows.ts'
import type { ShownObligation } from '../shown-obligation.ts'
import { stateWord } from '../why.ts'

/** Working days left from which a clock is shown as ending soon. */
const SOON = 1

export type ObligationRegisterProps = {
  readonly language: Language
  readonly caption: string
  readonly rows: readonly ShownObligation[]
  readonly empty?: ComponentChildren
}

/** Clocks as lines: what and about what, until when, how it stands, who answers for it. */
export function ObligationRegister({ language, caption, rows, empty }: ObligationRegisterProps) {
  return (
    <Register
      caption={caption} rows={rows} rowKey={(row) => row.id} late={(row) => row.breach.breached && row.doneAt === null} empty={empty}
      columns={[
        { key: 'what', label: messages.what[language], width: 'grow', cell: (row) => <What language={language} row={row} /> },
        { key: 'due', label: messages.due[language], width: 'date', phone: 'labelled', cell: (row) => (row.dueOn === null ? messages.noDue[language] : formatDateWithWeekday(row.dueOn, language)) },
        { key: 'state', label: messages.state[language], width: 'status', cell: (row) => <ObligationMark language={language} row={row} /> },
        { key: 'charged', label: messages.charged[language], width: 'who', phone: 'labelled', cell: (row) => row.chargedShortName },
      ]}
      actions={(row) => <LinkButton small kind="quiet" href={`/obligations/${row.id}`} label={`${messages.why[language]}: ${clockName(row, language)}`}>{messages.why[language]}</LinkButton>}
    />
  )
}

/** Where the record of a clock is; one about its organisation alone is its own record. */
export function hrefOf(row: Pick<ObligationRow, 'id' | 'kind' | 'assignmentId' | 'documentId'>): string {
  if (row.kind === 'ANSWER_INFORMATION') return '/information-requests'
  if (row.assignmentId !== null) return `/assignments/${row.assignmentId}`
  return row.documentId === null ? `/obligations/${row.id}` : `/documents/${row.documentId}`
}

function What({ language, row }: { language: Language; row: ShownObligation }) {
  const about = row.content ?? row.subject
  return <TwoLines first={about === '' ? clockName(row, language) : `${clockName(row, language)}: ${about}`} href={hrefOf(row)} second={[clauseWords(row.clause, language), row.assignmentCode ?? undefined, row.documentNumber]} />
}

export function ObligationMark({ language, row }: { language: Language; row: ShownObligation }) {
  const { breach, workingDaysLeft } = row
  const lateBy = breach.workingDaysLate === null ? {} : { detail: phrases.lateDays[language](breach.workingDaysLate) }
  if (row.cancelledAt !== null) return <StatusMark tone="neutral" word={messages.cancelled[language]} />
  if (row.doneAt !== null) {
    return breach.breached
      ? <StatusMark tone="overdue" word={messages.done_late[language]} {...lateBy} />
      : <StatusMark tone="done" word={messages.done[language]} detail={formatInstant(row.doneAt)} />
  }
  if (breach.breached) return <StatusMark tone="overdue" word={messages.late[language]} {...lateBy} />
  if (row.dueOn === null) return <StatusMark tone="no-due" word={stateWord(row, language)} />
  const left = workingDaysLeft === null ? {} : { detail: phrases.leftDays[language](workingDaysLeft) }
  return <StatusMark tone={workingDaysLeft !== null && workingDaysLeft <= SOON ? 'due-soon' : 'in-time'} word={messages.inTime[language]} {...left} />
}
