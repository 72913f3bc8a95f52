import { clauseWords } from '../../../kernel/clause.ts'
import { fieldIdOf, fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FileInput } from '../../../ui/file-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { InsidePageProps } from './inside-page.tsx'
import { reasonsOf } from './reasons.ts'

/** One button: on where it is off, off where it is on. */
export function SwitchPanel({ language, unit, switches = [], refusals, form }: InsidePageProps) {
  const state = form('unit-work.switch-sign-off')
  const on = switches[0]?.required === true
  const word = messages[on ? 'switchOff' : 'switchOn'][language]
  return (
    <ActionPanel id="switch-sign-off" title={messages.switch[language]} icon="settings" open={state.returned} {...reasonsOf(refusals.switch_sign_off, language)}>
      <FormErrors errors={state.errors} labels={messages} />
      <Form action={`/organisations/${unit.id}/sign-off`} hidden={{ once: state.once, required: on ? 'false' : 'true', seen: String(switches[0]?.id ?? 0) }}>
        <p>{messages[on ? 'isOn' : 'isOff'][language]}</p>
        <FormActions><Button kind="primary">{word}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

export function RulePanel({ language, unit, refusals, form }: InsidePageProps) {
  const route = 'unit-work.record-rule'
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <ActionPanel id="record-rule" title={messages.recordRule[language]} icon="file-text" open={state.returned} {...reasonsOf(refusals.record_rule, language)}>
      <Errors form={state} route={route} />
      <Form action={`/organisations/${unit.id}/internal-rules`} hidden={{ once: state.once }} guarded files>
        <TextInput {...field('title')} label={messages.ruleTitle[language]} clause={clauseWords('Đ24.2', language)} maxLength={500} required />
        <TextInput {...field('documentRef')} label={messages.documentRef[language]} maxLength={200} required />
        <DateInput {...field('issuedOn')} label={messages.issuedOn[language]} required />
        <FileInput name="files" id={fieldIdOf(route, 'files')} label={messages.files[language]} error={field('files').error} multiple />
        <TextArea {...field('content')} label={messages.ruleContent[language]} rows={5} maxLength={50_000} />
        <FormActions><Button kind="primary">{messages.recordRule[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

export function InspectionPanel({ language, unit, refusals, form }: InsidePageProps) {
  const route = 'unit-work.record-inspection'
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <ActionPanel id="record-inspection" title={messages.recordInspection[language]} icon="clipboard-check" open={state.returned} {...reasonsOf(refusals.record_inspection, language)}>
      <Errors form={state} route={route} />
      <Form action={`/organisations/${unit.id}/self-inspections`} hidden={{ once: state.once }} guarded>
        <DateInput {...field('inspectedOn')} label={messages.inspectedOn[language]} clause={clauseWords('Đ9.2.d', language)} required />
        <TextArea {...field('content')} label={messages.inspectionContent[language]} rows={3} maxLength={5000} required />
        <TextArea {...field('result')} label={messages.inspectionResult[language]} rows={3} maxLength={5000} required />
        <FormActions><Button kind="primary">{messages.recordInspection[language]}</Button></FormActions>
      </Form>
    </ActionPanel>
  )
}

function Errors({ form, route }: { form: FormView; route: string }) {
  return <FormErrors errors={form.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(route, error.field) }))} labels={messages} />
}
