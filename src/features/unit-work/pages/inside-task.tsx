import type { Language } from '../../../kernel/text.ts'
import { fieldsOf } from '../../../platform/http/form-fields.ts'
import { Button } from '../../../ui/button.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { canTransition, type Judging, OPEN_PHASES, type PartPanel, type PartSection, type Phase } from '../../assignments/public.ts'
import { TASK_NOT_OPEN } from '../domain/refusal-texts.ts'
import { SIGN_OFF_VERBS, type SignOff, type SignOffVerb } from '../domain/sign-off.ts'
import type { SubTask } from '../domain/sub-task.ts'
import { messages } from '../messages.ts'
import { signOffRefusals, type SignOffSubject, whoSharesOut } from '../policy.ts'
import { ApproveForm, SendBackForm, SubmitForm, WithdrawForm } from './sign-off-forms.tsx'
import { SignOffList } from './sign-off-list.tsx'
import { type Officer, SubTaskFields } from './sub-task-fields.tsx'
import { SubTaskRegister } from './sub-task-register.tsx'

const FORMS = { submit: SubmitForm, approve: ApproveForm, send_back: SendBackForm, withdraw: WithdrawForm } as const
const PANELS = {
  submit: { route: 'unit-work.submit-result', title: messages.submit, icon: 'send', primary: true },
  approve: { route: 'unit-work.approve-result', title: messages.approve, icon: 'check', primary: true },
  send_back: { route: 'unit-work.send-back-result', title: messages.sendBack, icon: 'rotate-clockwise', labels: { note: messages.note } },
  withdraw: { route: 'unit-work.withdraw-result', title: messages.withdraw, icon: 'arrow-back-up' },
} as const satisfies Record<SignOffVerb, Pick<PartPanel, 'route' | 'title' | 'icon' | 'primary' | 'labels'>>

/** Nothing of it where the unit does not sign off and nothing waits. */
export function signOffPanels({ actor, detail }: Judging, waiting: SignOff | undefined): PartPanel[] {
  if (!detail.headSigns && waiting === undefined) return []
  const subject: SignOffSubject = { leadOrganisationId: detail.leadOrganisationId, headSigns: detail.headSigns, reportable: canTransition(detail.phase, 'report_result'), waiting }
  return SIGN_OFF_VERBS.map((verb) => {
    const Draw = FORMS[verb]
    return { verb: `${verb}_result`, side: 'unit', ...PANELS[verb], refusals: signOffRefusals(actor, verb, subject), form: (props) => <Draw {...props} id={detail.id} waiting={waiting} /> }
  })
}

/** The unit shares its task out among its own. */
export function sharePanel({ actor, detail }: Judging, officers: readonly Officer[]): PartPanel {
  const route = 'unit-work.create-sub-task'
  const open = (OPEN_PHASES as readonly Phase[]).includes(detail.phase)
  return {
    verb: 'create_sub_task', side: 'unit', route, title: messages.create, icon: 'users', rare: true,
    labels: { title: messages.title, officerId: messages.officer, dueOn: messages.dueOn, note: messages.remark },
    refusals: [...whoSharesOut(actor, 'create', { organisationId: detail.leadOrganisationId }), ...(open ? [] : [TASK_NOT_OPEN])],
    form: ({ language, form }) => (
      <Form action={`/assignments/${detail.id}/sub-tasks`} hidden={{ once: form(route).once }} guarded>
        <SubTaskFields language={language} field={fieldsOf(form(route), route)} officers={officers} />
        <FormActions><Button kind="primary">{messages.create[language]}</Button></FormActions>
      </Form>
    ),
  }
}

/** What was put before the head, and the sub-tasks. */
export function sectionsOf({ detail, today }: Judging, signOffs: readonly SignOff[], subTasks: readonly SubTask[]): PartSection[] {
  return [
    ...(signOffs.length === 0 ? [] : [{ id: 'sign-offs', title: messages.signOffs, after: 'who' as const, body: ({ language }: { readonly language: Language }) => <SignOffList language={language} signOffs={signOffs} /> }]),
    { id: 'sub-tasks', title: messages.subTasks, after: 'who', body: ({ language }) => <SubTaskRegister language={language} subTasks={subTasks} deadline={detail.due} today={today} /> },
  ]
}
