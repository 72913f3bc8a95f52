import type { ComponentChild } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import type { Text } from '../../../kernel/text.ts'
import { fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { Button } from '../../../ui/button.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { type CaseAct, PaperFields } from '../../case-file/public.ts'
import { type Move, MOVES } from '../domain/issue-lifecycle.ts'
import { ADDRESSES } from '../domain/addresses.ts'
import { actLabels, actWords, messages } from '../messages.ts'
import type { Verb } from '../policy.ts'
import type { IssuePageProps } from './issue-page.tsx'

type Side = keyof IssuePageProps['concerns']
type Drawing = { readonly props: IssuePageProps; readonly state: FormView; readonly field: ReturnType<typeof fieldsOf> }
type Drawn = { readonly icon: IconName; readonly side: Side; readonly title: Text; readonly primary?: true; readonly fields: (drawing: Drawing) => ComponentChild }

const MOVE_LOOKS: Readonly<Record<Move, { readonly icon: IconName; readonly side: Side; readonly primary?: true }>> = {
  review: { icon: 'clipboard-check', side: 'office', primary: true },
  request_info: { icon: 'help-circle', side: 'office' },
  give_info: { icon: 'send', side: 'raiser', primary: true },
  submit: { icon: 'upload', side: 'office', primary: true },
  direct: { icon: 'message-2', side: 'leader', primary: true },
  resolve: { icon: 'check', side: 'office', primary: true },
  resolve_by_urging: { icon: 'speakerphone', side: 'office' },
  dismiss: { icon: 'x', side: 'office' },
  withdraw: { icon: 'arrow-back-up', side: 'raiser' },
}

/** Words and a paper for every move; taking under review says nothing. */
const movesDrawn = (verb: Move): Drawn => ({
  ...MOVE_LOOKS[verb], title: actWords[verb],
  fields: ({ props: { language, data }, field }) => (verb === 'review' ? null : (
    <>
      {verb !== 'resolve_by_urging' || data.assignmentId === null ? null : <p><a href={`/assignments/${data.assignmentId}`}>{messages.urgeThere[language]}</a></p>}
      <TextArea {...field('content')} label={actLabels[verb][language]} rows={4} maxLength={5000} required />
      <PaperFields language={language} field={field} clause="Đ9.1.b" />
    </>
  )),
})

const OTHERS: Readonly<Record<Exclude<Verb, Move>, Drawn>> = {
  add_parties: {
    icon: 'users', side: 'office', title: messages.addParties,
    fields: ({ props: { language, units }, field, state }) => (
      <Combobox {...field('organisationIds')} multiple value={state.values('organisationIds')} label={messages.organisationIds[language]} options={units.map(({ id, name }) => ({ value: id, label: name }))} required />
    ),
  },
  give_opinion: {
    icon: 'message-2', side: 'party', title: messages.giveOpinion, primary: true,
    fields: ({ props: { language }, field }) => <TextArea {...field('opinion')} label={messages.opinion[language]} clause={clauseWords('Đ9.1.c', language)} rows={5} maxLength={5000} required />,
  },
  record_opinion: {
    icon: 'edit', side: 'office', title: messages.recordOpinion,
    fields: ({ props: { language, data }, field }) => {
      const waiting = data.parties.filter((party) => !party.connected && !party.given)
      return (
        <>
          <Select {...field('organisationId', waiting[0]?.organisationId)} label={messages.organisationId[language]} options={waiting.map((party) => ({ value: party.organisationId, label: party.name }))} required />
          <TextArea {...field('opinion')} label={messages.opinion[language]} rows={4} maxLength={5000} required />
          <PaperFields language={language} field={field} clause="Đ6.1.b" received />
        </>
      )
    },
  },
  link: {
    icon: 'paperclip', side: 'office', title: messages.link,
    fields: ({ props: { language }, field }) => <TextInput {...field('reference')} label={messages.reference[language]} hint={messages.referenceHint[language]} maxLength={300} required />,
  },
}

const isMove = (verb: Verb): verb is Move => (MOVES as readonly string[]).includes(verb)

/** What can be done with an issue, each with its form. */
export function issueActs(props: IssuePageProps): CaseAct[] {
  const { data, verbs, concerns, language } = props
  return verbs.map(({ name, refusals }) => {
    const { icon, side, title, primary, fields } = isMove(name) ? movesDrawn(name) : OTHERS[name]
    const { route, path } = ADDRESSES[name]
    return {
      route, title, icon, refusals, concerned: concerns[side], ...(primary === undefined ? {} : { primary }),
      form: (state) => (
        <Form action={`/issues/${data.id}/${path}`} hidden={hiddenOf(state, data)} guarded={name !== 'review'}>
          {fields({ props, state, field: fieldsOf(state, route) })}
          <FormActions><Button {...(primary === undefined ? {} : { kind: 'primary' as const })}>{title[language]}</Button></FormActions>
        </Form>
      ),
    }
  })
}
