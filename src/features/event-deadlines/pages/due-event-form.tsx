import { clauseWords } from '../../../kernel/clause.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import type { PartProps } from '../../assignments/public.ts'
import { messages } from '../messages.ts'

const ROUTE = 'event-deadlines.record-due-event'

export function DueEventForm({ id, props: { language, form, version } }: { id: string; props: PartProps }) {
  const state = form(ROUTE)
  const field = fieldsOf(state, ROUTE)
  return (
    <Form action={`/assignments/${id}/due-event`} hidden={hiddenOf(state, { version })} guarded>
      <p>{messages.lead[language]}</p>
      <DateInput {...field('occurredOn')} label={messages.occurredOn[language]} clause={clauseWords('Đ5.1.e', language)} required />
      <TextInput {...field('documentRef')} label={messages.documentRef[language]} hint={messages.documentHint[language]} maxLength={200} required />
      <FormActions><Button kind="primary">{messages.recordEvent[language]}</Button></FormActions>
    </Form>
  )
}
