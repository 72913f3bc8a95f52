import type { ComponentChild } from 'preact'
import type { Text } from '../../../kernel/text.ts'
import { fieldIdOf, fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { type CaseAct, PaperFields } from '../../case-file/public.ts'
import { answerWords, messages } from '../messages.ts'
import type { Verb } from '../policy.ts'
import type { RequestPageProps } from './request-page.tsx'

/** What the forms of one page need beside their own fields. */
type Drawing = { readonly props: RequestPageProps; readonly field: ReturnType<typeof fieldsOf>; readonly ticked: (name: string) => boolean }

type Row = {
  readonly verb: Verb
  readonly route: string
  readonly path: string
  readonly title: Text
  readonly icon: IconName
  readonly side: keyof RequestPageProps['concerns']
  readonly primary?: true
  readonly fields: (drawing: Drawing) => ComponentChild
}

const words = (label: Text, required: boolean) => ({ props: { language }, field }: Drawing) =>
  <TextArea {...field('content')} label={label[language]} rows={4} maxLength={5000} required={required} />

const ROWS: readonly Row[] = [
  { verb: 'acknowledge', route: 'coordination.acknowledge', path: 'acknowledgement', title: messages.acknowledge, icon: 'check', side: 'coordinator', fields: () => null },
  {
    verb: 'answer', route: 'coordination.answer', path: 'answers', title: messages.answer, icon: 'send', side: 'coordinator', primary: true,
    fields: (drawing) => (
      <>
        {words(messages.answerWords, true)(drawing)}
        <PaperFields language={drawing.props.language} field={drawing.field} clause="Đ9.2.b" />
        <Checkbox name="inPart" id={fieldIdOf('coordination.answer', 'inPart')} label={messages.inPart[drawing.props.language]} checked={drawing.ticked('inPart')} />
      </>
    ),
  },
  {
    verb: 'decline', route: 'coordination.decline', path: 'decline', title: messages.decline, icon: 'arrow-back-up', side: 'coordinator',
    fields: (drawing) => <>{words(messages.declineReason, true)(drawing)}<PaperFields language={drawing.props.language} field={drawing.field} clause="Đ9.2.b" /></>,
  },
  {
    verb: 'record_answer', route: 'coordination.record-answer', path: 'recorded-answers', title: messages.recordAnswer, icon: 'edit', side: 'office',
    fields: (drawing) => (
      <>
        <RadioGroup
          {...drawing.field('answer')} label={messages.answerKind[drawing.props.language]} required
          options={(Object.keys(answerWords) as (keyof typeof answerWords)[]).map((value) => ({ value, label: answerWords[value][drawing.props.language] }))}
        />
        {words(messages.answerWords, true)(drawing)}
        <PaperFields language={drawing.props.language} field={drawing.field} clause="Đ6.1.b" received />
      </>
    ),
  },
  {
    verb: 'escalate', route: 'coordination.escalate', path: 'escalation', title: messages.escalate, icon: 'flag', side: 'lead', primary: true,
    fields: (drawing) => <>{words(messages.escalateWords, false)(drawing)}<PaperFields language={drawing.props.language} field={drawing.field} clause="Đ9.2.a" required /></>,
  },
  {
    verb: 'direct', route: 'coordination.direct', path: 'direction', title: messages.direct, icon: 'message-2', side: 'leader', primary: true,
    fields: (drawing) => (
      <>
        {words(messages.opinion, true)(drawing)}
        <DateInput {...drawing.field('responseDue')} label={messages.newDay[drawing.props.language]} required />
        <PaperFields language={drawing.props.language} field={drawing.field} clause="Đ9.2.a" />
      </>
    ),
  },
  {
    verb: 'notify_outcome', route: 'coordination.notify-outcome', path: 'outcome', title: messages.notifyOutcome, icon: 'speakerphone', side: 'lead', primary: true,
    fields: (drawing) => <>{words(messages.outcome, false)(drawing)}<PaperFields language={drawing.props.language} field={drawing.field} clause="Đ9.2.a" required /></>,
  },
]

/** What can be done with a request, each with its form. */
export function requestActs(props: RequestPageProps): CaseAct[] {
  const { data, language, concerns } = props
  return ROWS.filter((row) => row.verb !== 'record_answer' || !data.coordinatorConnected).map(({ verb, route, path, title, icon, side, primary, fields }) => ({
    route, title, icon, refusals: props.refusals[verb], concerned: concerns[side], ...(primary === undefined ? {} : { primary }),
    form: (state) => (
      <Form action={`/coordination-requests/${data.id}/${path}`} hidden={hiddenOf(state, data)} guarded={verb !== 'acknowledge'}>
        {fields({ props, field: fieldsOf(state, route), ticked: (name) => state.ticked(name) })}
        <FormActions><Button {...(primary === undefined ? {} : { kind: 'primary' as const })}>{title[language]}</Button></FormActions>
      </Form>
    ),
  }))
}
