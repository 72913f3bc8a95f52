import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldIdOf, fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { type Choice, Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { KINDS } from '../domain/amendment.ts'
import { fieldLabels, messages } from '../messages.ts'
import type { AmendmentSubject } from '../queries/find-amendable.ts'

export type AmendmentPageProps = {
  readonly language: Language
  readonly subject: AmendmentSubject
  readonly title: string
  readonly lead: string
  /** Where it is sent, and the action route whose form it is. */
  readonly action: string
  readonly route: string
  readonly form: FormView
  readonly units: readonly Choice[]
  readonly followers: readonly Choice[]
}

/** A task as it stands, to be written over where something changes, with the document that decides it. */
export function AmendmentPage(props: AmendmentPageProps) {
  const { language, subject, title, lead, route, form } = props
  return (
    <>
      <PageHeader
        title={title} lead={lead}
        crumbs={[{ label: messages.tasks[language], href: '/assignments' }, { label: subject.code, href: `/assignments/${subject.id}` }]}
      />
      <FormErrors errors={form.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(route, error.field) }))} labels={fieldLabels} />
      <AmendmentForm {...props} />
    </>
  )
}

function AmendmentForm({ language, subject, title, action, route, form, units, followers }: AmendmentPageProps) {
  const field = fieldsOf(form, route)
  const chosen = form.values('coordinatorIds', subject.coordinatorOrganisationIds)
  return (
    <Form action={action} hidden={{ ...hiddenOf(form, subject), coordinatorsAsked: 'yes' }} guarded>
      <TextInput {...field('document')} label={messages.document[language]} hint={messages.documentHint[language]} maxLength={200} required />
      <DateInput {...field('documentDate')} label={messages.documentDate[language]} required />
      <TextArea {...field('reason')} label={messages.reason[language]} rows={2} maxLength={2000} required />
      <TextArea {...field('content', subject.content)} label={messages.content[language]} clause={clauseWords('Đ5.1.đ', language)} rows={4} maxLength={10_000} />
      <TextInput {...field('place', subject.place)} label={messages.place[language]} maxLength={200} />
      <Select {...field('kind', subject.kind ?? undefined)} label={messages.kind[language]} clause={clauseWords('Đ4', language)} empty={false} options={KINDS.map((value) => ({ value, label: messages[value][language] }))} />
      <DateInput {...field('dueDate', subject.due === null ? undefined : formatDate(subject.due))} label={messages.dueDate[language]} hint={messages.dueHint[language]} />
      <Combobox {...field('coordinatorIds')} value={chosen} multiple label={messages.coordinators[language]} clause={clauseWords('Đ2.2', language)} options={units.filter((unit) => unit.value !== subject.leadOrganisationId)} />
      <Combobox {...field('monitorUserId', subject.monitorUserId ?? undefined)} label={messages.monitor[language]} clause={clauseWords('Đ5.1.d', language)} options={followers} />
      <FormActions><Button kind="primary">{title}</Button></FormActions>
    </Form>
  )
}
