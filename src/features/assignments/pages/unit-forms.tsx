import { clauseWords } from '../../../kernel/clause.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { NotSecretTick } from '../../attachments/public.ts'
import { FileInput } from '../../../ui/file-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { FormProps } from './assignment-actions.tsx'
import { formTexts as texts } from './form-texts.ts'
import { fieldIdOf, fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { words } from './words.ts'

export function AcknowledgeForm({ data, language, form, route }: FormProps) {
  return (
    <Form action={`/assignments/${data.id}/acknowledgement`} hidden={hiddenOf(form(route), data)}>
      <p>{texts.acknowledgeLead[language]}</p>
      <FormActions><Button kind="primary">{messages.acknowledge[language]}</Button></FormActions>
    </Form>
  )
}

export function ProgressForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/progress-updates`} hidden={hiddenOf(state, data)} guarded>
      <TextArea {...field('content')} label={texts.content[language]} clause={clauseWords('Đ5.1.g', language)} rows={5} maxLength={5000} required />
      <TextInput {...field('documentRef')} label={texts.documentRef[language]} hint={texts.documentHint[language]} maxLength={200} />
      <FormActions><Button kind="primary">{messages.updateProgress[language]}</Button></FormActions>
    </Form>
  )
}

export function ReportForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  return (
    <Form action={`/assignments/${data.id}/result-reports`} hidden={hiddenOf(state, data)} guarded files>
      <ResultFields language={language} route={route} field={fieldsOf(state, route)} />
      <FormActions><Button kind="primary">{messages.reportResult[language]}</Button></FormActions>
    </Form>
  )
}

/** What every reported result says, whoever writes it down. */
export function ResultFields({ language, route, field }: Pick<FormProps, 'language' | 'route'> & { field: ReturnType<typeof fieldsOf> }) {
  return (
    <>
      <DateInput {...field('resultDate')} label={words.resultDate[language]} hint={texts.resultDateHint[language]} required />
      <TextInput {...field('resultDocument')} label={words.resultDocument[language]} hint={texts.documentHint[language]} clause={clauseWords('Đ5.1.g', language)} maxLength={200} />
      <TextInput {...field('noDocumentReason')} label={words.noDocumentReason[language]} hint={texts.noDocumentHint[language]} maxLength={1000} />
      <TextArea {...field('summary')} label={words.summary[language]} rows={4} maxLength={5000} required />
      <FileInput name="files" id={fieldIdOf(route, 'files')} label={words.files[language]} hint={texts.filesHint[language]} error={field('files').error} multiple />
      <NotSecretTick language={language} id={fieldIdOf(route, 'notSecret')} error={field('files').error} />
    </>
  )
}

export function WithdrawForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  return (
    <Form action={`/assignments/${data.id}/result-reports/withdrawal`} hidden={hiddenOf(state, data)}>
      <TextArea {...fieldsOf(state, route)('reason')} label={texts.withdrawReason[language]} rows={2} maxLength={2000} />
      <FormActions><Button>{messages.withdrawReport[language]}</Button></FormActions>
    </Form>
  )
}

export function DelegateForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/delegation`} hidden={hiddenOf(state, data)}>
      <Select
        {...field('userId', data.delegation?.userId)} label={texts.officer[language]} empty={texts.nobody[language]}
        options={data.officers.map((officer) => ({ value: officer.id, label: [officer.fullName, officer.positionTitle].filter(Boolean).join(' · ') }))}
      />
      <TextArea {...field('note', data.delegation?.note)} label={texts.note[language]} rows={2} maxLength={1000} />
      <FormActions><Button>{messages.delegate[language]}</Button></FormActions>
    </Form>
  )
}
