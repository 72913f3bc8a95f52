import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Ruler } from '../../../ui/ruler.tsx'
import type { RulerDay, RulerMark } from '../../../ui/ruler-layout.ts'
import { clockName } from '../clock-name.ts'
import { isPeriodic, OBLIGATIONS } from '../domain/obligation.ts'
import { messages } from '../messages.ts'
import type { PeriodicReport } from '../queries/find-periodic-report.ts'
import type { ShownObligation } from '../shown-obligation.ts'
import { hrefOf, ObligationMark } from './obligation-register.tsx'
import { ReceiptPanel, ReportPanel } from './report-panels.tsx'

export type ObligationPageProps = {
  readonly language: Language
  readonly row: ShownObligation
  readonly days: readonly RulerDay[]
  readonly marks: readonly RulerMark[]
  /** What ended a periodic duty. */
  readonly report: PeriodicReport | undefined
  readonly mayRecord: readonly Refusal[]
  readonly mayReceive: readonly Refusal[]
  readonly recordForm: FormView
  readonly receiptForm: FormView
}

/** One clock and why it ends when it ends; a periodic one is ended here. */
export function ObligationPage(props: ObligationPageProps) {
  const { language, row, days, marks } = props
  const elsewhere = row.assignmentId !== null || row.documentId !== null
  const facts = (
    <>
      <Ruler title={messages.why[language]} days={days} marks={marks} sentence={row.why} />
      <KeyValue items={factsOf(props)} />
    </>
  )
  return (
    <>
      <PageHeader
        title={clockName(row, language)} lead={<ObligationMark language={language} row={row} />} crumbs={[{ label: messages.title[language], href: '/obligations' }]}
        actions={elsewhere ? <LinkButton href={hrefOf(row)}>{messages.openRecord[language]}</LinkButton> : undefined}
      />
      {isPeriodic(row.kind) ? <PageColumns asideLabel={messages.actions[language]} aside={<Acts {...props} />}>{facts}</PageColumns> : facts}
    </>
  )
}

/** What is left to do with a periodic duty: say that it was sent, then that it came in. */
function Acts({ language, row, report, mayRecord, mayReceive, recordForm, receiptForm }: ObligationPageProps) {
  const ofUnit = OBLIGATIONS[row.kind].charged === 'unit'
  if (row.doneAt === null) return row.cancelledAt === null ? <ReportPanel language={language} id={row.id} form={recordForm} refusals={mayRecord} /> : null
  if (report === undefined || !ofUnit || report.receivedOn !== null) return null
  return <ReceiptPanel language={language} id={row.id} form={receiptForm} refusals={mayReceive} />
}

function factsOf({ language, row, report }: ObligationPageProps): KeyValueItem[] {
  const date = (day: Temporal.PlainDate | null) => (day === null ? messages.noDue[language] : formatDateWithWeekday(day, language))
  const elsewhere = row.assignmentId !== null || row.documentId !== null
  return [
    ...(elsewhere ? [{ label: messages.about[language], value: <a href={hrefOf(row)}>{aboutOf(row)}</a> }] : []),
    { label: messages.charged[language], value: <a href={`/organisations/${row.chargedOrganisationId}`}>{row.chargedShortName}</a> },
    { label: messages.clause[language], value: clauseWords(row.clause, language) },
    { label: messages.lastValid[language], value: date(row.dueOn) },
    ...(row.lastWorkingDay === null ? [] : [{ label: messages.lastWorking[language], value: date(row.lastWorkingDay) }]),
    ...(row.doneAt === null ? [] : [{ label: messages.doneAt[language], value: formatInstant(row.doneAt) }]),
    ...(row.judgedOn === null ? [] : [{ label: messages.judgedOn[language], value: date(row.judgedOn) }]),
    ...(report === undefined ? [] : reportFacts(report, OBLIGATIONS[row.kind].charged === 'unit', language)),
  ]
}

function reportFacts(report: PeriodicReport, ofUnit: boolean, language: Language): KeyValueItem[] {
  const date = (day: Temporal.PlainDate) => formatDateWithWeekday(day, language)
  const receipt = report.receivedOn === null ? messages.notReceived[language] : [date(report.receivedOn), report.receiptBy].filter(Boolean).join(' · ')
  return [
    { label: messages.report[language], value: `${report.documentRef}, ${date(report.documentDate)}` },
    { label: messages.sentOn[language], value: date(report.sentOn) },
    { label: messages.recordedBy[language], value: `${report.recordedBy} · ${formatInstant(report.recordedAt)}` },
    ...(ofUnit ? [{ label: messages.receivedOn[language], value: receipt }] : []),
  ]
}

function aboutOf(row: ShownObligation): string {
  return `${row.assignmentCode ?? row.documentNumber}: ${row.content ?? row.subject}`
}
