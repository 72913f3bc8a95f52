import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PartProps } from '../../assignments/public.ts'
import type { ExtensionRequest } from '../domain/extension-request.ts'
import { hints, labels, messages } from '../messages.ts'
import type { Shown } from '../shown.ts'

type WithRequest = PartProps & { readonly request: ExtensionRequest }
type WithShown = PartProps & { readonly shown: Shown & { readonly request: ExtensionRequest } }

export function ReceiveForm({ language, form, shown: { request, today } }: WithShown) {
  const route = 'extensions.receive'
  const state = form(route)
  return (
    <Form action={`/extension-requests/${request.id}/receipt`} hidden={hiddenOf(state, request)}>
      <DateInput {...fieldsOf(state, route)('receivedDate', formatDate(today))} label={labels.receivedDate[language]} clause={clauseWords('Đ6.1.d', language)} required />
      <FormActions><Button kind="primary">{messages.receive[language]}</Button></FormActions>
    </Form>
  )
}

export function PresentForm({ language, form, shown: { request, today } }: WithShown) {
  const route = 'extensions.present'
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/extension-requests/${request.id}/presentation`} hidden={hiddenOf(state, request)} guarded>
      <TextInput {...field('documentNumber')} label={labels.documentNumber[language]} hint={hints.slip[language]} clause={clauseWords('Đ6.1.d', language)} maxLength={100} required />
      <DateInput {...field('documentDate', formatDate(today))} label={labels.documentDate[language]} required />
      <TextInput {...field('replyNumber')} label={labels.replyNumber[language]} hint={hints.reply[language]} maxLength={100} />
      <FormActions><Button kind="primary">{messages.present[language]}</Button></FormActions>
    </Form>
  )
}

export function ReturnForm({ language, form, request }: WithRequest) {
  const route = 'extensions.return-incomplete'
  const state = form(route)
  return (
    <Form action={`/extension-requests/${request.id}/return`} hidden={hiddenOf(state, request)} guarded>
      <TextArea {...fieldsOf(state, route)('reason')} label={labels.reason[language]} clause={clauseWords('Đ6.2.c', language)} rows={3} maxLength={2000} required />
      <FormActions><Button>{messages.returnIncomplete[language]}</Button></FormActions>
    </Form>
  )
}

export function WithdrawForm({ language, form, request }: WithRequest) {
  const route = 'extensions.withdraw'
  const state = form(route)
  return (
    <Form action={`/extension-requests/${request.id}/withdrawal`} hidden={hiddenOf(state, request)}>
      <TextArea {...fieldsOf(state, route)('reason')} label={labels.reason[language]} rows={2} maxLength={2000} />
      <FormActions><Button>{messages.withdraw[language]}</Button></FormActions>
    </Form>
  )
}
