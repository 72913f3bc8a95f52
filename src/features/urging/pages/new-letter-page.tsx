import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { AUTHORITIES, SIGNED_FOR } from '../domain/letter-input.ts'
import type { CountedTask } from '../letter-document.ts'
import { authorityWords, messages } from '../messages.ts'
import type { LetterUnit } from '../queries/find-letter-unit.ts'

const ROUTE = 'urging.draft-letter'
const FORM = 'draft-letter'

export type NewLetterProps = {
  readonly language: Language
  readonly unit: LetterUnit
  readonly tasks: readonly CountedTask[]
  readonly form: FormView
  readonly today: string
  readonly notation: string
}

/** Which tasks the letter is about, under which number it goes out, and who signs. */
export function NewLetterPage({ language, unit, tasks, form, today, notation }: NewLetterProps) {
  const field = fieldsOf(form, ROUTE)
  return (
    <>
      <PageHeader title={`${messages.newLetter[language]}: ${unit.name}`} lead={messages.newLetterLead[language]} crumbs={[{ label: messages.letters[language], href: '/urging-letters' }]} />
      <FormErrors errors={form.errors.map((error) => (error.field === undefined || error.field === 'ids' ? { text: error.text } : { ...error, field: `draft-letter-${error.field}` }))} labels={messages} />
      <Section title={messages.ids[language]}>
        <Register
          caption={messages.ids[language]} rows={tasks} rowKey={(task) => task.id} late={(task) => (task.workingDaysLate ?? 0) > 0}
          selection={{ name: 'ids', form: FORM, label: (task) => task.code, selected: form.values('ids', tasks.map((task) => task.id)) }}
          columns={[
            { key: 'task', label: messages.task[language], width: 'grow', cell: (task) => <TwoLines first={task.content} href={`/assignments/${task.id}`} second={[task.code, `${task.codeNumber}/${task.codeNotation}`]} /> },
            { key: 'due', label: messages.due[language], width: 'date', cell: (task) => formatDate(task.due) },
            { key: 'late', label: messages.daysLate[language], width: 'number', end: true, phone: 'labelled', cell: (task) => String(task.workingDaysLate ?? '') },
            { key: 'letters', label: messages.times[language], width: 'number', end: true, phone: 'labelled', cell: (task) => String(task.letters + 1) },
          ]}
          empty={<EmptyState title={messages.noLateUnits[language]} text={messages.noLateUnitsText[language]} />}
        />
      </Section>
      <Section title={messages.document[language]}>
        <Form id={FORM} action={`/organisations/${unit.id}/urging-letters`} hidden={{ once: form.once }} columns guarded>
          <Select {...field('signedFor', 'office')} label={messages.signedFor[language]} empty={false} required options={SIGNED_FOR.map((value) => ({ value, label: messages[value][language] }))} />
          <TextInput {...field('codeNumber')} label={messages.codeNumber[language]} inputmode="numeric" maxLength={10} required width="short" />
          <TextInput {...field('codeNotation', notation)} label={messages.codeNotation[language]} hint={messages.notationHint[language]} maxLength={30} required width="half" />
          <DateInput {...field('issuedDate', today)} label={messages.issuedDate[language]} required />
          <Select {...field('authority', 'HEAD')} label={messages.authority[language]} empty={false} required options={AUTHORITIES.map((value) => ({ value, label: authorityWords[value][language] }))} />
          <TextInput {...field('signerPosition', 'Chánh Văn phòng')} label={messages.signerPosition[language]} maxLength={100} required />
          <TextInput {...field('signerFullName')} label={messages.signerFullName[language]} maxLength={100} required />
          <DateInput {...field('replyBy')} label={messages.replyBy[language]} clause={clauseWords('Đ11.4', language)} />
          <FormActions><Button kind="primary" icon="eye">{messages.draft[language]}</Button></FormActions>
        </Form>
      </Section>
    </>
  )
}
