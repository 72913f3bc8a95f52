import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type PartProps, ResultFields } from '../../assignments/public.ts'
import type { SignOff } from '../domain/sign-off.ts'
import { messages } from '../messages.ts'

type FormProps = PartProps & { readonly id: string; readonly waiting: SignOff | undefined }

/** The same result as one would report, put before the head first. */
export function SubmitForm({ language, form, version, id }: FormProps) {
  const route = 'unit-work.submit-result'
  const state = form(route)
  return (
    <Form action={`/assignments/${id}/sign-off`} hidden={hiddenOf(state, { version })} guarded files>
      <ResultFields language={language} route={route} field={fieldsOf(state, route)} />
      <FormActions><Button kind="primary">{messages.submit[language]}</Button></FormActions>
    </Form>
  )
}

export function ApproveForm({ language, form, id, waiting }: FormProps) {
  return (
    <Form action={`/assignments/${id}/sign-off/approval`} hidden={seen(form('unit-work.approve-result').once, waiting)}>
      <p>{messages.approveLead[language]}</p>
      <p><strong>{waiting?.summary}</strong></p>
      <FormActions><Button kind="primary">{messages.approve[language]}</Button></FormActions>
    </Form>
  )
}

export function SendBackForm({ language, form, id, waiting }: FormProps) {
  const route = 'unit-work.send-back-result'
  return (
    <Form action={`/assignments/${id}/sign-off/sending-back`} hidden={seen(form(route).once, waiting)}>
      <TextArea {...fieldsOf(form(route), route)('note')} label={messages.note[language]} rows={3} maxLength={2000} required />
      <FormActions><Button>{messages.sendBack[language]}</Button></FormActions>
    </Form>
  )
}

export function WithdrawForm({ language, form, id, waiting }: FormProps) {
  return (
    <Form action={`/assignments/${id}/sign-off/withdrawal`} hidden={seen(form('unit-work.withdraw-result').once, waiting)}>
      <p>{messages.withdrawLead[language]}</p>
      <FormActions><Button>{messages.withdraw[language]}</Button></FormActions>
    </Form>
  )
}

/** Which request the person looked at: another one in its place answers 409. */
function seen(once: string, waiting: SignOff | undefined): Record<string, string> {
  return { once, requestId: waiting?.id ?? '' }
}
