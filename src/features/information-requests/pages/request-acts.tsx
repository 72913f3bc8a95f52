import { clauseWords } from '../../../kernel/clause.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type CaseAct, PaperFields } from '../../case-file/public.ts'
import { canMove } from '../domain/information-lifecycle.ts'
import { messages } from '../messages.ts'
import type { RequestPageProps } from './request-page.tsx'

/** What can be done with a request, each with its form. */
export function informationActs(props: RequestPageProps): CaseAct[] {
  return [answerAct(props), ...(props.data.units.some((unit) => !unit.connected) ? [recordAct(props)] : []), closeAct(props)]
}

function answerAct({ data, own, refusals, language }: RequestPageProps): CaseAct {
  const route = 'information.answer'
  return {
    route, title: messages.answer, icon: 'send', primary: true, refusals: refusals.answer, concerned: own !== undefined,
    form: (state) => {
      const field = fieldsOf(state, route)
      return (
        <Form action={`/information-requests/${data.id}/answers`} hidden={hiddenOf(state, { version: own?.version ?? 1 })} guarded>
          <TextArea {...field('content')} label={messages.information[language]} clause={clauseWords('Đ9.1.d', language)} rows={5} maxLength={5000} required />
          <PaperFields language={language} field={field} clause="Đ9.1.d" />
          <FormActions><Button kind="primary">{messages.answer[language]}</Button></FormActions>
        </Form>
      )
    },
  }
}

function recordAct({ data, refusals, office, language }: RequestPageProps): CaseAct {
  const route = 'information.record-answer'
  const waiting = data.units.filter((unit) => !unit.connected && canMove(unit.state, 'record_answer'))
  return {
    route, title: messages.recordAnswer, icon: 'edit', refusals: refusals.record_answer, concerned: office,
    form: (state) => {
      const field = fieldsOf(state, route)
      return (
        <Form action={`/information-requests/${data.id}/recorded-answers`} hidden={hiddenOf(state, data)} guarded>
          <Select {...field('organisationId', waiting[0]?.organisationId)} label={messages.organisationId[language]} options={waiting.map((unit) => ({ value: unit.organisationId, label: unit.name }))} required />
          <TextArea {...field('content')} label={messages.information[language]} rows={4} maxLength={5000} required />
          <PaperFields language={language} field={field} clause="Đ6.1.b" received />
          <FormActions><Button>{messages.recordAnswer[language]}</Button></FormActions>
        </Form>
      )
    },
  }
}

function closeAct({ data, refusals, office, language }: RequestPageProps): CaseAct {
  const route = 'information.close'
  return {
    route, title: messages.close, icon: 'check', refusals: refusals.close, concerned: office,
    form: (state) => (
      <Form action={`/information-requests/${data.id}/closing`} hidden={hiddenOf(state, data)}>
        <TextArea {...fieldsOf(state, route)('note')} label={messages.note[language]} rows={2} maxLength={2000} />
        <FormActions><Button>{messages.close[language]}</Button></FormActions>
      </Form>
    ),
  }
}
