import { clauseWords } from '../../../kernel/clause.ts'
import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { KeyValue } from '../../../ui/key-value.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Ruler } from '../../../ui/ruler.tsx'
import type { RulerDay, RulerMark } from '../../../ui/ruler-layout.ts'
import { messages } from '../messages.ts'
import { hrefOf, nameOf, ObligationMark, type ShownObligation } from './obligation-register.tsx'

export type ObligationPageProps = {
  readonly language: Language
  readonly row: ShownObligation
  readonly days: readonly RulerDay[]
  readonly marks: readonly RulerMark[]
}

/** One clock and why it ends when it ends. */
export function ObligationPage({ language, row, days, marks }: ObligationPageProps) {
  return (
    <>
      <PageHeader
        title={nameOf(row, language)} lead={<ObligationMark language={language} row={row} />} crumbs={[{ label: messages.title[language], href: '/obligations' }]}
        actions={<LinkButton href={hrefOf(row)}>{messages.openRecord[language]}</LinkButton>}
      />
      <Ruler title={messages.why[language]} days={days} marks={marks} sentence={row.why} />
      <KeyValue items={[
        { label: messages.about[language], value: <a href={hrefOf(row)}>{aboutOf(row)}</a> },
        { label: messages.charged[language], value: row.chargedShortName },
        { label: messages.clause[language], value: clauseWords(row.clause, language) },
        { label: messages.due[language], value: row.dueOn === null ? messages.noDue[language] : formatDateWithWeekday(row.dueOn, language) },
        ...(row.doneAt === null ? [] : [{ label: messages.doneAt[language], value: formatInstant(row.doneAt) }]),
        ...(row.judgedOn === null ? [] : [{ label: messages.judgedOn[language], value: formatDateWithWeekday(row.judgedOn, language) }]),
      ]} />
    </>
  )
}

function aboutOf(row: ShownObligation): string {
  const record = row.assignmentCode ?? row.documentNumber
  return record === '' ? row.chargedShortName : `${record}: ${row.content ?? row.subject}`
}
