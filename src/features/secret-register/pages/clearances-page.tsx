import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import type { Clearance } from '../domain/clearance.ts'
import { SECRECY_LEVELS } from '../domain/secrecy.ts'
import { messages, phrases, secrecyWords } from '../messages.ts'
import type { NamedChoice } from '../queries/secret-choices.ts'

type Props = {
  readonly language: Language
  readonly today: PlainDate
  readonly clearances: readonly Clearance[]
  readonly people: readonly NamedChoice[]
  readonly form: FormView
  readonly revoking: FormView
}

/** Who is cleared, and clearing somebody. */
export function ClearancesPage(props: Props) {
  const { language, today, clearances, revoking } = props
  return (
    <>
      <PageHeader title={messages.clearances[language]} lead={messages.clearancesLead[language]} actions={<LinkButton href="/secret-register/looks" icon="eye">{messages.looks[language]}</LinkButton>} />
      <FormErrors errors={revoking.errors} labels={messages} />
      <Register
        caption={messages.clearances[language]} rows={clearances} rowKey={({ id }) => id}
        empty={<EmptyState title={messages.noClearances[language]} text={messages.noClearancesText[language]} icon="lock" />}
        columns={[
          { key: 'person', label: messages.userId[language], width: 'grow', cell: (row) => <TwoLines first={row.fullName} second={[row.organisationName]} /> },
          { key: 'level', label: messages.level[language], width: 'status', cell: (row) => secrecyWords[row.level][language] },
          { key: 'from', label: messages.fromDate[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.fromDate) },
          { key: 'to', label: messages.toDate[language], width: 'date', phone: 'labelled', cell: (row) => formatDate(row.toDate) },
          { key: 'decision', label: messages.decisionReference[language], width: 'who', cell: (row) => <TwoLines first={row.decisionReference} second={[formatDate(row.decisionDate), row.grantedByName]} /> },
          { key: 'status', label: messages.status[language], width: 'status', cell: (row) => messages[statusOf(row, today)][language] },
        ]}
        actions={(row) => (statusOf(row, today) === 'ended' ? null : (
          <Form action={`/secret-register/clearances/${row.id}/end`} hidden={{ once: revoking.once }}>
            <Button kind="quiet" small icon="x" label={phrases.revokeOf[language](row.fullName)}>{messages.revoke[language]}</Button>
          </Form>
        ))}
      />
      <GrantPanel {...props} />
    </>
  )
}

function statusOf({ fromDate, toDate, revokedAt }: Clearance, today: PlainDate): 'inForce' | 'notYet' | 'ended' {
  if (revokedAt !== null || Temporal.PlainDate.compare(toDate, today) < 0) return 'ended'
  return Temporal.PlainDate.compare(fromDate, today) > 0 ? 'notYet' : 'inForce'
}

function GrantPanel({ language, form, people }: Props) {
  const date = (name: 'fromDate' | 'toDate' | 'decisionDate') => ({ name, label: messages[name][language], value: form.value(name), error: form.error(name), required: true })
  return (
    <ActionPanel title={messages.grant[language]} icon="plus" open={form.returned}>
      <FormErrors errors={form.errors} labels={messages} />
      <Form action="/secret-register/clearances" columns label={messages.grant[language]} hidden={{ once: form.once }}>
        <Combobox name="userId" label={messages.userId[language]} width="half" required options={people.map(({ id, name }) => ({ value: id, label: name }))} value={form.value('userId')} error={form.error('userId')} />
        <Select name="level" label={messages.level[language]} width="half" required options={SECRECY_LEVELS.map((value) => ({ value, label: secrecyWords[value][language] }))} value={form.value('level')} error={form.error('level')} />
        <DateInput {...date('fromDate')} />
        <DateInput {...date('toDate')} />
        <TextInput name="decisionReference" label={messages.decisionReference[language]} width="half" required maxLength={40} autocomplete="off" value={form.value('decisionReference')} error={form.error('decisionReference')} />
        <DateInput {...date('decisionDate')} />
        <FormActions><Button kind="primary">{messages.grant[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}
