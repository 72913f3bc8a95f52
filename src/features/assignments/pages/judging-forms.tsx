import { clauseWords } from '../../../kernel/clause.ts'
import { formatDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { Button } from '../../../ui/button.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { EFFECT_RATINGS, effectWords, QUALITY_RATINGS, qualityWords } from '../domain/ratings.ts'
import { messages } from '../messages.ts'
import type { AssignmentView } from '../present-assignment.ts'
import type { FormProps } from './assignment-actions.tsx'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { formTexts as texts } from './form-texts.ts'
import { ResultFields } from './unit-forms.tsx'
import { words } from './words.ts'

export function ConfirmForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  const clause = clauseWords('Đ5.1.g', language)
  return (
    <Form action={`/assignments/${data.id}/confirmation`} hidden={hiddenOf(state, data)}>
      <RadioGroup {...field('qualityRating')} label={words.quality[language]} clause={clause} required options={QUALITY_RATINGS.map((value) => ({ value, label: qualityWords[value][language] }))} />
      <RadioGroup {...field('effectRating')} label={words.effect[language]} clause={clause} required options={EFFECT_RATINGS.map((value) => ({ value, label: effectWords[value][language] }))} />
      <TextArea {...field('note')} label={texts.confirmNote[language]} rows={2} maxLength={2000} />
      <FormActions><Button kind="primary">{messages.confirmResult[language]}</Button></FormActions>
    </Form>
  )
}

export function RejectForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  return (
    <Form action={`/assignments/${data.id}/rejection`} hidden={hiddenOf(state, data)} guarded>
      <TextArea {...fieldsOf(state, route)('reason')} label={texts.rejectReason[language]} clause={clauseWords('Đ8.2', language)} rows={3} maxLength={2000} required />
      <FormActions><Button>{messages.rejectResult[language]}</Button></FormActions>
    </Form>
  )
}

export function ReceiveReportForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  return (
    <Form action={`/assignments/${data.id}/received-reports`} hidden={hiddenOf(state, data)} guarded>
      <SourceFields language={language} field={fieldsOf(state, route)} paper={undefined} />
      <FormActions><Button>{messages.receiveReport[language]}</Button></FormActions>
    </Form>
  )
}

export function RecordResultForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/recorded-results`} hidden={hiddenOf(state, data)} guarded files>
      <SourceFields language={language} field={field} paper={data.waitingPapers[0]} />
      <ResultFields language={language} route={route} field={field} />
      <FormActions><Button kind="primary">{messages.recordResult[language]}</Button></FormActions>
    </Form>
  )
}

export function RecordProgressForm({ data, language, form, route }: FormProps) {
  const state = form(route)
  const field = fieldsOf(state, route)
  return (
    <Form action={`/assignments/${data.id}/recorded-progress`} hidden={hiddenOf(state, data)} guarded>
      <SourceFields language={language} field={field} paper={data.waitingPapers[0]} />
      <TextArea {...field('content')} label={texts.content[language]} clause={clauseWords('Đ5.1.g', language)} rows={4} maxLength={5000} required />
      <FormActions><Button>{messages.recordProgress[language]}</Button></FormActions>
    </Form>
  )
}

type SourceProps = { readonly language: Language; readonly field: ReturnType<typeof fieldsOf>; readonly paper: AssignmentView['waitingPapers'][number] | undefined }

/** The unit's own paper; the one that waits longest stands there already. */
function SourceFields({ language, field, paper }: SourceProps) {
  return (
    <>
      <TextInput {...field('sourceDocument', paper?.sourceDocument)} label={texts.sourceDocument[language]} clause={clauseWords('Đ6.1.b', language)} maxLength={200} required />
      <DateInput {...field('sourceDocumentDate', paper && formatDate(paper.sourceDocumentDate))} label={texts.sourceDocumentDate[language]} required />
      <DateInput {...field('receivedDate', paper && formatDate(paper.receivedDate))} label={texts.receivedDate[language]} clause={clauseWords('Đ7.3', language)} required />
    </>
  )
}
