import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Reasons } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { type ExtensionRequest, lastStep } from '../domain/extension-request.ts'
import { hints, labels, messages } from '../messages.ts'
import type { Shown } from '../shown.ts'

export type DecideFormProps = PartProps & {
  readonly shown: Shown & { readonly request: ExtensionRequest }
  /** Why it cannot be granted now although it can be rejected. */
  readonly notGranted: readonly Refusal[]
}

/** Whichever of the two buttons was refused: the same fields stand in both. */
export function decideState(form: (route: string) => FormView): { readonly state: FormView; readonly route: string } {
  const rejecting = form('extensions.reject')
  return rejecting.returned ? { state: rejecting, route: 'extensions.reject' } : { state: form('extensions.approve'), route: 'extensions.approve' }
}

/** Both answers in one form, filled in as far as is known: granting what was asked is one press. */
export function DecideForm({ language, form, shown: { request, today, situation: { task } }, notGranted }: DecideFormProps) {
  const { state } = decideState(form)
  const field = fieldsOf(state, 'extensions.approve')
  const clause = clauseWords('Đ6.1.d', language)
  const granted = lastStep(request, 'presented')?.replyNumber
  // What was asked may have been overtaken by another deadline since.
  const proposed = task.due !== null && Temporal.PlainDate.compare(request.proposedDue, task.due) > 0 ? formatDate(request.proposedDue) : undefined
  return (
    <Form action={`/extension-requests/${request.id}/approval`} hidden={hiddenOf(state, request)}>
      <TextInput {...field('documentNumber', granted)} label={labels.documentNumber[language]} hint={hints.decision[language]} clause={clause} maxLength={100} required />
      <DateInput {...field('documentDate', formatDate(today))} label={labels.documentDate[language]} required />
      {notGranted.length > 0 ? <Reasons reasons={notGranted.map((one) => ({ text: one.text[language] }))} /> : (
        <>
          <DateInput {...field('newDue', proposed)} label={labels.newDue[language]} hint={hints.newDue[language]} clause={clause} />
          {request.onTime === false ? <TextArea {...field('waiver')} label={labels.waiver[language]} clause={clauseWords('Đ6.2.c', language)} rows={2} maxLength={2000} /> : null}
        </>
      )}
      <TextArea {...field('reason')} label={labels.reason[language]} hint={hints.rejection[language]} rows={2} maxLength={2000} />
      <FormActions>
        {notGranted.length > 0 ? null : <Button kind="primary">{messages.approve[language]}</Button>}
        <Button formAction={`/extension-requests/${request.id}/rejection`}>{messages.reject[language]}</Button>
      </FormActions>
    </Form>
  )
}
