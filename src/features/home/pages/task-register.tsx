import type { ComponentChildren } from 'preact'
import { formatDate, formatDateWithWeekday, localDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { useLanguage } from '../../../ui/language-context.tsx'
import { type Column, Register } from '../../../ui/register.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages, phrases } from '../messages.ts'
import type { AssignmentLine } from '../queries/assignment-lines.ts'
import { taskAddress } from './addresses.ts'

export type TaskRegisterProps = {
  readonly caption: string
  readonly lines: readonly AssignmentLine[]
  /** Beside each task: its unit and who follows it; whose is late and why; why, on the unit's own page; or the duty to update. */
  readonly says: 'unit' | 'late_unit' | 'late' | 'update'
  readonly actions?: (line: AssignmentLine) => ComponentChildren
  readonly twoActions?: boolean
  readonly empty?: ComponentChildren
}

/** Tasks as home pages list them: status, what and who, deadline, and what one may do. */
export function TaskRegister({ caption, lines, says, actions, twoActions, empty }: TaskRegisterProps) {
  const lang = useLanguage()
  return (
    <Register
      caption={caption}
      columns={columns(lang, says)}
      rows={lines}
      rowKey={(line) => line.id}
      late={(line) => line.status.tone === 'overdue'}
      {...(actions === undefined ? {} : { actions })}
      {...(twoActions === undefined ? {} : { twoActions })}
      {...(empty === undefined ? {} : { empty })}
    />
  )
}

function columns(lang: Language, says: TaskRegisterProps['says']): readonly Column<AssignmentLine>[] {
  return [
    { key: 'status', label: messages.status[lang], width: 'status', cell: (line) => (
      isLate(says) ? <HowLate line={line} detail={says === 'late' ? line.status.words[lang] : line.leadName} lang={lang} /> : <HowItStands line={line} lang={lang} />
    ) },
    { key: 'task', label: messages.task[lang], width: 'grow', cell: (line) => (
      <TwoLines first={line.content} href={taskAddress(line.id)} second={secondLine(line, says, lang)} roomy={isLate(says)} />
    ) },
    { key: 'due', label: messages.due[lang], width: 'date', phone: 'labelled', cell: (line) => dueWords(line, lang) },
  ]
}

function HowItStands({ line: { status }, lang }: { line: AssignmentLine; lang: Language }) {
  return <StatusMark tone={status.tone} word={status.words[lang]} {...(status.detail === undefined ? {} : { detail: status.detail[lang] })} />
}

/** In a list of what is late, how long it has been so stands first. */
function HowLate({ line: { status }, detail, lang }: { line: AssignmentLine; detail: string; lang: Language }) {
  const long = (status.detail ?? status.words)[lang]
  return <StatusMark tone={status.tone} word={long.charAt(0).toLocaleUpperCase(lang) + long.slice(1)} detail={detail} />
}

const isLate = (says: TaskRegisterProps['says']): boolean => says === 'late' || says === 'late_unit'

function dueWords({ due, status }: AssignmentLine, lang: Language): ComponentChildren {
  if (due !== null) return <time dateTime={due.toString()}>{formatDate(due)}</time>
  return messages[status.timeliness?.code.includes('NO_DUE') === false ? 'awaitsEvent' : 'withoutDue'][lang]
}

function secondLine(line: AssignmentLine, says: TaskRegisterProps['says'], lang: Language): (string | undefined)[] {
  if (isLate(says)) return [line.documentNumber, reason(line, lang), lastWords(line, lang)]
  if (says === 'unit') return [line.leadName, line.documentNumber, line.monitorName === null ? undefined : phrases.monitor[lang](line.monitorName)]
  const update = line.updateBy === null ? undefined : phrases.updateBy[lang](formatDateWithWeekday(line.updateBy, lang, 'short'))
  const officer = line.delegatedTo === null || line.delegated ? undefined : phrases.delegatedTo[lang](line.delegatedTo)
  return [line.documentNumber, update, officer]
}

/** Why it is late, in the unit's notice, or that none was given (Đ20.2). */
function reason({ latenessCause }: AssignmentLine, lang: Language): string {
  return latenessCause === null ? messages.unexplained[lang] : phrases.latenessCause[lang](latenessCause)
}

/** How it goes on, as far as the unit has said. */
function lastWords({ lastUpdate, lastUpdateAt }: AssignmentLine, lang: Language): string {
  if (lastUpdateAt === null) return messages.neverUpdated[lang]
  const day = formatDate(localDate(lastUpdateAt))
  return lastUpdate === null ? phrases.lastUpdateDay[lang](day) : phrases.lastUpdate[lang](day, lastUpdate)
}
