import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import type { PartPanel } from '../../assignments/public.ts'
import { PaperFields } from '../../case-file/public.ts'
import { messages, phrases } from '../messages.ts'

type Asked = { readonly assignmentId: string; readonly due: PlainDate | null; readonly coordinators: readonly { readonly id: string; readonly name: string }[] }

/** The lead unit asks: whom, what, by when, on which paper (Đ9.2.a). A single coordinator stands chosen. */
export function sendForm({ assignmentId, due, coordinators }: Asked): PartPanel['form'] {
  const route = 'coordination.send'
  return function SendForm({ language, form, version }) {
    const state = form(route)
    const field = fieldsOf(state, route)
    const only = coordinators.length === 1 ? coordinators.map(({ id }) => id) : []
    return (
      <Form action={`/assignments/${assignmentId}/coordination-requests`} hidden={hiddenOf(state, { version })} guarded>
        <Combobox
          {...field('coordinatorIds')} multiple value={state.values('coordinatorIds', only)} label={messages.coordinatorIds[language]}
          clause={clauseWords('Đ9.2.a', language)} options={coordinators.map(({ id, name }) => ({ value: id, label: name }))} required
        />
        <TextArea {...field('content')} label={messages.requested[language]} rows={4} maxLength={5000} required />
        <DateInput {...field('responseDue')} label={messages.responseDue[language]} {...(due === null ? {} : { hint: phrases.until[language](formatDate(due)) })} required />
        <PaperFields language={language} field={field} clause="Đ9.2.a" />
        <FormActions><Button kind="primary">{messages.send[language]}</Button></FormActions>
      </Form>
    )
  }
}
