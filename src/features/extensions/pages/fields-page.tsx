import { formatDate, type PlainDate, toEpochDay } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { StatusMark } from '../../../ui/status-mark.tsx'
import { labels, listMessages, messages, phrases } from '../messages.ts'
import type { FieldRow, ViceChair } from '../queries/vice-chair-fields.ts'

export type FieldsPageProps = {
  readonly language: Language
  readonly today: PlainDate
  readonly fields: readonly FieldRow[]
  readonly people: readonly ViceChair[]
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly mayKeep: boolean
  readonly assign: FormView
  readonly end: FormView
}

/** Which Vice-Chairman is in charge of which unit, from when until when. */
export function FieldsPage(props: FieldsPageProps) {
  const { language, today, fields, mayKeep, end } = props
  const running = (row: FieldRow) => row.to === null
  return (
    <>
      <PageHeader title={messages.fields[language]} lead={listMessages.fieldsLead[language]} />
      <FormErrors errors={end.errors.map(({ text }) => ({ text }))} />
      <Register
        caption={messages.fields[language]} rows={fields} rowKey={(row) => row.id}
        columns={[
          { key: 'who', label: labels.userId[language], width: 'grow', cell: (row) => row.fullName },
          { key: 'unit', label: listMessages.unit[language], width: 'who', cell: (row) => row.shortName },
          { key: 'period', label: listMessages.period[language], width: 'who', cell: (row) => phrases.since[language](formatDate(row.from), row.to === null ? undefined : formatDate(row.to)) },
          { key: 'state', label: listMessages.state[language], width: 'status', cell: (row) => <Standing row={row} today={today} language={language} /> },
        ]}
        {...(mayKeep ? { actions: (row: FieldRow) => (running(row) ? <EndButton row={row} language={language} once={end.once} /> : null) } : {})}
        empty={<EmptyState title={listMessages.noFields[language]} text={listMessages.noFieldsText[language]} icon="flag" />}
      />
      {mayKeep ? <div class="section"><AssignPanel {...props} /></div> : null}
    </>
  )
}

function Standing({ row, today, language }: { readonly row: FieldRow; readonly today: PlainDate; readonly language: Language }) {
  const now = toEpochDay(today)
  if (row.to !== null && toEpochDay(row.to) < now) return <StatusMark tone="neutral" word={listMessages.over[language]} />
  if (toEpochDay(row.from) > now) return <StatusMark tone="waiting" word={listMessages.coming[language]} />
  return <StatusMark tone="in-time" word={listMessages.running[language]} />
}

function EndButton({ row, language, once }: { readonly row: FieldRow; readonly language: Language; readonly once: string }) {
  return (
    <Form action={`/vice-chair-fields/${row.id}/end`} hidden={{ once }}>
      <Button kind="quiet" small label={phrases.endOf[language](row.shortName)}>{messages.endField[language]}</Button>
    </Form>
  )
}

function AssignPanel({ language, people, units, assign }: FieldsPageProps) {
  return (
    <ActionPanel title={messages.assignFields[language]} icon="plus" open={assign.returned} primary>
      <FormErrors errors={assign.errors} labels={labels} />
      <Form action="/vice-chair-fields" hidden={{ once: assign.once }}>
        <Select name="userId" label={labels.userId[language]} value={assign.value('userId')} error={assign.error('userId')} options={people.map(({ id, fullName }) => ({ value: id, label: fullName }))} required />
        <Combobox name="organisationIds" multiple label={labels.organisationIds[language]} value={assign.values('organisationIds')} error={assign.error('organisationIds')} options={units.map(({ id, name }) => ({ value: id, label: name }))} required />
        <DateInput name="from" label={labels.from[language]} value={assign.value('from')} error={assign.error('from')} required />
        <FormActions><Button kind="primary">{messages.assignFields[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
