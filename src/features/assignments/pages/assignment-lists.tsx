import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { judgedDay, OBLIGATIONS } from '../../obligations/public.ts'
import type { AssignmentView, ShownObligation } from '../present-assignment.ts'
import { phrases, words } from './words.ts'

type Props = { readonly data: AssignmentView; readonly language: Language }

/** The same task in the hands of other units, as far as one may see them. */
export function Siblings({ data, language }: Props) {
  if (data.siblings.length === 0) return null
  return (
    <Section title={words.siblings[language]} id="siblings">
      <Register
        caption={words.siblings[language]}
        rows={data.siblings}
        rowKey={(row) => row.id}
        columns={[
          { key: 'lead', label: words.lead[language], width: 'grow', cell: (row) => <TwoLines first={row.leadName} href={`/assignments/${row.id}`} second={[row.code]} /> },
          { key: 'due', label: words.deadline[language], width: 'date', cell: (row) => (row.due ? formatDate(row.due) : '') },
          {
            key: 'status', label: words.state[language], width: 'status',
            cell: ({ status }) => <StatusMark tone={status.tone} word={status.words[language]} {...(status.detail === undefined ? {} : { detail: status.detail[language] })} />,
          },
        ]}
      />
    </Section>
  )
}

/** What an unconnected unit sent on paper and the Office has not written down yet (Đ7.3). */
export function WaitingPapers({ data, language }: Props) {
  if (data.waitingPapers.length === 0) return null
  return (
    <Section title={words.waitingPapers[language]} id="waiting-papers">
      <Register
        caption={words.waitingPapers[language]}
        rows={data.waitingPapers}
        rowKey={(row) => row.id}
        columns={[
          { key: 'paper', label: words.paper[language], width: 'grow', cell: (row) => <TwoLines first={row.sourceDocument} second={[phrases.issuedOn[language](formatDate(row.sourceDocumentDate))]} /> },
          { key: 'received', label: words.received[language], width: 'date', cell: (row) => formatDate(row.receivedDate) },
          { key: 'due', label: words.recordBy[language], width: 'date', cell: (row) => (row.dueOn === null ? '' : formatDate(row.dueOn)) },
          { key: 'noted', label: words.notedBy[language], width: 'who', cell: (row) => row.notedBy },
        ]}
      />
    </Section>
  )
}

/** The clocks of the regulation that hang on this task. */
export function Obligations({ data, language }: Props) {
  if (data.obligations.length === 0) return null
  return (
    <Section title={words.obligations[language]} id="obligations">
      <Register
        caption={words.obligations[language]}
        rows={data.obligations}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'name', label: words.obligations[language], width: 'grow',
            cell: (row) => <TwoLines first={OBLIGATIONS[row.kind].name[language]} second={[clauseWords(row.clause, language), row.period.includes('Q') ? row.period : undefined]} />,
          },
          { key: 'due', label: words.updateBy[language], width: 'date', cell: (row) => (row.dueOn === null ? '' : formatDate(row.dueOn)) },
          { key: 'state', label: words.state[language], width: 'status', cell: (row) => <ObligationState row={row} language={language} /> },
        ]}
      />
    </Section>
  )
}

const RUNNING = { vi: 'Đang tính', en: 'Running' }
const DONE = { vi: 'Đã thực hiện', en: 'Done' }
const LATE = { vi: 'Trễ', en: 'Late' }

function ObligationState({ row, language }: { row: ShownObligation; language: Language }) {
  const late = row.breached ? phrases.lateBy[language](row.workingDaysLate ?? 0) : undefined
  const day = judgedDay(row)
  const done = day && formatDate(day)
  const detail = [done, late].filter(Boolean).join(' · ')
  const word = row.breached ? LATE : row.doneAt === null ? RUNNING : DONE
  return <StatusMark tone={row.breached ? 'overdue' : row.doneAt === null ? 'in-time' : 'done'} word={word[language]} {...(detail === '' ? {} : { detail })} />
}
