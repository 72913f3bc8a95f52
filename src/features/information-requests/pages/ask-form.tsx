import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { fieldIdOf } from '../../../platform/http/form-fields.ts'
import { PaperFields } from '../../case-file/public.ts'
import { messages } from '../messages.ts'

export const ASK = 'information.ask'

export type UnitChoice = { readonly id: string; readonly name: string }
export type AskFormProps = { readonly language: Language; readonly state: FormView; readonly units: readonly UnitChoice[]; readonly assignmentId: string | undefined }

/** Whom, what, by when, on which paper (Đ9.1.d). */
export function AskForm({ language, state, units, assignmentId }: AskFormProps) {
  const field = fieldsOf(state, ASK)
  return (
    <Form action="/information-requests" hidden={{ once: state.once, ...(assignmentId === undefined ? {} : { assignmentId }) }} guarded>
      <Combobox
        {...field('organisationIds')} multiple value={state.values('organisationIds')} label={messages.organisationIds[language]}
        clause={clauseWords('Đ9.1.d', language)} options={units.map(({ id, name }) => ({ value: id, label: name }))} required
      />
      <TextArea {...field('content')} label={messages.wanted[language]} rows={4} maxLength={5000} required />
      <DateInput {...field('dueDate')} label={messages.dueDate[language]} required />
      <PaperFields language={language} field={field} clause="Đ9.1.d" />
      <FormActions><Button kind="primary">{messages.ask[language]}</Button></FormActions>
    </Form>
  )
}

/** The same on a page of its own, to any unit. */
export function AskPage({ task, ...props }: AskFormProps & { readonly task: { readonly id: string; readonly code: string; readonly content: string } | undefined }) {
  const { language, state } = props
  return (
    <>
      <PageHeader
        title={messages.ask[language]} crumbs={[{ label: messages.title[language], href: '/information-requests' }]}
        lead={task === undefined ? messages.general[language] : <a href={`/assignments/${task.id}`}>{`${task.code}: ${task.content}`}</a>}
      />
      <FormErrors errors={state.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(ASK, error.field) }))} labels={messages} />
      <AskForm {...props} />
    </>
  )
}
