import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldIdOf, fieldsOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { RadioGroup } from '../../../ui/radio-group.tsx'
import { Tabs } from '../../../ui/tabs.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { PaperFields } from '../../case-file/public.ts'
import type { Kind } from '../domain/issue-lifecycle.ts'
import { ASPECTS } from '../domain/raise-problems.ts'
import { aspectWords, kindClauses, kindWords, messages } from '../messages.ts'

export const RAISE = 'issues.raise'

export type RaisePageProps = {
  readonly language: Language
  readonly state: FormView
  readonly kind: Kind
  /** Kinds the actor may raise. */
  readonly kinds: readonly Kind[]
  readonly commune: boolean
  readonly units: readonly { readonly id: string; readonly name: string }[]
  readonly task: { readonly id: string; readonly code: string; readonly content: string } | undefined
}

/** What stands in the way, in the form its kind asks for. */
export function RaisePage(props: RaisePageProps) {
  const { language, state, kind, kinds, task } = props
  const about = task === undefined ? '' : `&assignment=${task.id}`
  return (
    <>
      <PageHeader
        title={messages.raise[language]} crumbs={[{ label: messages.title[language], href: '/issues' }]}
        lead={task === undefined ? undefined : <a href={`/assignments/${task.id}`}>{`${task.code}: ${task.content}`}</a>}
      />
      {kinds.length < 2 ? null : <Tabs label={messages.kind[language]} tabs={kinds.map((one) => ({ label: kindWords[one][language], href: `/issues/new?kind=${one}${about}`, current: one === kind }))} />}
      <FormErrors errors={state.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(RAISE, error.field) }))} labels={messages} />
      <RaiseForm {...props} />
    </>
  )
}

function RaiseForm({ language, state, kind, commune, units, task }: RaisePageProps) {
  const field = fieldsOf(state, RAISE)
  return (
    <Form action="/issues" hidden={{ once: state.once, kind, ...(task === undefined ? {} : { assignmentId: task.id }) }} guarded>
      {kind !== 'commune_feedback' ? null : (
        <RadioGroup {...field('aspect')} label={messages.aspect[language]} clause={clauseWords('Đ21.3', language)} required options={ASPECTS.map((value) => ({ value, label: aspectWords[value][language] }))} />
      )}
      <TextArea {...field('content')} label={(kind === 'obstacle' ? messages.difficulty : messages.content)[language]} clause={clauseWords(kindClauses[kind], language)} rows={4} maxLength={5000} required />
      {kind !== 'obstacle' ? null : <TextArea {...field('cause')} label={messages.cause[language]} rows={3} maxLength={5000} required />}
      {kind !== 'opinion_conflict' ? null : (
        <Combobox {...field('organisationIds')} multiple value={state.values('organisationIds')} label={messages.organisationIds[language]} options={units.map(({ id, name }) => ({ value: id, label: name }))} required />
      )}
      <TextArea {...field('proposal')} label={messages.proposal[language]} rows={3} maxLength={5000} />
      {kind === 'obstacle' && commune ? (
        <Checkbox name="beyondCapacity" id={fieldIdOf(RAISE, 'beyondCapacity')} label={messages.beyondCapacity[language]} clause={clauseWords('Đ21.2', language)} checked={state.ticked('beyondCapacity')} />
      ) : null}
      <PaperFields language={language} field={field} clause="Đ20.2" />
      <FormActions><Button kind="primary">{messages.raise[language]}</Button></FormActions>
    </Form>
  )
}
