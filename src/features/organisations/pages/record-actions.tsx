import type { ComponentChildren } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages as m } from '../messages.ts'
import type { OrganisationAction } from '../policy.ts'
import type { OrganisationRecord } from '../queries/organisation-record.ts'
import { OrganisationFields, type UnitChoice, unitChoices } from './organisation-fields.tsx'

export type RecordVerb = Extract<OrganisationAction, 'change' | 'rename' | 'connect' | 'merge' | 'close' | 'appoint' | 'delegate'>

export type RecordActionsProps = {
  readonly record: OrganisationRecord
  readonly language: Language
  readonly today: PlainDate
  readonly units: readonly UnitChoice[]
  readonly refusals: Readonly<Record<RecordVerb, readonly Refusal[]>>
  readonly forms: Readonly<Record<RecordVerb, FormView>>
}

/** What may be done to the record; each greyed with its reasons when it may not. */
export function RecordActions(props: RecordActionsProps) {
  const { record, language, today, units, forms } = props
  const { organisation: unit } = record
  const day = formatDate(today)
  const officers = record.people.map(({ id, fullName, positionTitle }) => ({ value: id, label: fullName, detail: positionTitle }))
  const officer = (form: FormView) => <Combobox name="userId" id={`${form.once}-officer`} label={m.officer[language]} options={officers} value={form.value('userId')} error={form.error('userId')} required />
  const from = (form: FormView, name = 'from', label: Text = m.from) => <DateInput name={name} id={`${form.once}-${name}`} label={label[language]} value={form.value(name, name === 'from' ? day : undefined)} error={form.error(name)} required />
  return (
    <section class="section">
      <h2>{m.actions[language]}</h2>
      <Panel {...props} verb="appoint" path="focal-officer" title={m.appoint} lead={m.appointLead}>
        {officer(forms.appoint)}
        {from(forms.appoint)}
      </Panel>
      <Panel {...props} verb="delegate" path="focal-delegations" title={m.delegate} lead={m.delegateLead}>
        {officer(forms.delegate)}
        {from(forms.delegate)}
        {from(forms.delegate, 'to', m.to)}
        <TextInput name="reason" id="delegate-reason" label={m.reason[language]} value={forms.delegate.value('reason')} error={forms.delegate.error('reason')} required />
      </Panel>
      <Panel {...props} verb="change" path="change" title={m.change} lead={m.changeLead}>
        <OrganisationFields form={forms.change} language={language} units={units} now={unit} />
      </Panel>
      <Panel {...props} verb="rename" path="rename" title={m.rename} lead={m.renameLead}>
        <TextInput name="name" id="new-name" label={m.name[language]} value={forms.rename.value('name')} error={forms.rename.error('name')} maxLength={250} required />
        <TextInput name="shortName" id="new-short-name" label={m.shortName[language]} value={forms.rename.value('shortName')} error={forms.rename.error('shortName')} maxLength={60} required />
        {from(forms.rename)}
        <TextInput name="documentRef" id="rename-document" label={m.documentRef[language]} value={forms.rename.value('documentRef')} error={forms.rename.error('documentRef')} />
      </Panel>
      <Panel {...props} verb="connect" path="connected" title={m.connect} button={unit.connected ? m.connectOff : m.connectOn} hidden={{ connected: String(!unit.connected) }} />
      <Panel {...props} verb="merge" path="merge" title={m.merge} lead={m.mergeLead}>
        <Combobox name="successorId" label={m.successor[language]} options={unitChoices(units, unit.id)} value={forms.merge.value('successorId')} error={forms.merge.error('successorId')} required />
        {from(forms.merge)}
        <TextInput name="documentRef" id="merge-document" label={m.documentRef[language]} value={forms.merge.value('documentRef')} error={forms.merge.error('documentRef')} required />
      </Panel>
      <Panel {...props} verb="close" path="close" title={m.close} lead={m.closeLead}>
        {from(forms.close)}
        <TextInput name="reason" id="close-reason" label={m.reason[language]} value={forms.close.value('reason')} error={forms.close.error('reason')} required />
      </Panel>
    </section>
  )
}

type PanelProps = RecordActionsProps & {
  readonly verb: RecordVerb
  readonly path: string
  readonly title: Text
  readonly lead?: Text
  readonly button?: Text
  readonly hidden?: Readonly<Record<string, string>>
  readonly children?: ComponentChildren
}

function Panel({ record, language, refusals, forms, verb, path, title, lead, button, hidden, children }: PanelProps) {
  const form = forms[verb]
  const { id, version } = record.organisation
  const reasons = refusals[verb].map(({ text, clause }) => ({ text: text[language], ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }) }))
  return (
    <ActionPanel title={title[language]} open={form.returned} refusals={reasons} {...(lead === undefined ? {} : { lead: lead[language] })}>
      <Form action={`/organisations/${id}/${path}`} hidden={{ ...hidden, version: String(version), once: form.once }}>
        <FormErrors errors={form.errors.map(({ text }) => ({ text }))} />
        {children}
        <FormActions>
          <Button kind={verb === 'close' || verb === 'merge' ? 'danger' : 'primary'}>{(button ?? title)[language]}</Button>
        </FormActions>
      </Form>
    </ActionPanel>
  )
}
