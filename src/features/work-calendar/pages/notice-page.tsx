import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { messages } from '../messages.ts'
import type { MovedDeadline } from '../news.ts'

export type NoticeDraft = { readonly year: number; readonly status: string; readonly notice: string; readonly rows: string }

export type NoticePageProps = {
  readonly language: Language
  readonly form: FormView
  readonly draft: NoticeDraft
  readonly proposed: boolean
  /** Set after a trial. */
  readonly moves?: readonly MovedDeadline[]
}

const STATUSES = ['notified', 'partly_derived', 'unverified'] as const

/** Typing a notice, trying it, and putting it in force. */
export function NoticePage({ language, form, draft, proposed, moves }: NoticePageProps) {
  return (
    <>
      <PageHeader title={messages.loadTitle[language]} lead={messages.loadLead[language]} crumbs={[{ label: messages.title[language], href: '/work-calendar' }]} />
      {proposed ? <Callout kind="warning">{messages.noYear[language]}</Callout> : null}
      <FormErrors errors={form.errors} labels={messages} />
      {moves === undefined ? null : <Moves language={language} moves={moves} />}
      <Form action="/work-calendar/notices" hidden={{ once: form.once }} guarded>
        <TextInput name="year" label={messages.year[language]} value={form.value('year', String(draft.year))} error={form.error('year')} inputmode="numeric" width="short" required />
        <Select name="status" label={messages.status[language]} value={form.value('status', draft.status)} error={form.error('status')} empty={false} width="half"
          options={STATUSES.map((status) => ({ value: status, label: messages[status][language] }))} />
        <TextInput name="notice" label={messages.notice[language]} value={form.value('notice', draft.notice)} error={form.error('notice')} required />
        <TextArea name="rows" label={messages.rows[language]} hint={messages.rowsHint[language]} rows={18} value={form.value('rows', draft.rows)} error={form.error('rows')} required />
        <FormActions>
          <Button kind="primary" name="intent" value="preview">{messages.preview[language]}</Button>
          <Button name="intent" value="load">{messages.put[language]}</Button>
        </FormActions>
      </Form>
    </>
  )
}

function Moves({ language, moves }: { language: Language; moves: readonly MovedDeadline[] }) {
  if (moves.length === 0) return <Callout kind="success">{messages.noMoves[language]}</Callout>
  const day = (date: PlainDate | null) => (date === null ? messages.unknown[language] : formatDate(date))
  return (
    <Register
      caption={`${messages.moves[language]} (${moves.length})`} showCaption rows={moves} rowKey={(row) => `${row.href}${row.what.vi}`}
      columns={[
        { key: 'what', label: messages.name[language], width: 'grow', cell: (row) => <TwoLines first={row.what[language]} href={row.href} /> },
        { key: 'before', label: messages.before[language], width: 'date', phone: 'labelled', cell: (row) => day(row.before) },
        { key: 'after', label: messages.after[language], width: 'date', phone: 'labelled', cell: (row) => day(row.after) },
      ]}
    />
  )
}
