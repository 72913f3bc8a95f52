import { clauseWords } from '../../../kernel/clause.ts'
import { seesEverything } from '../../../kernel/actor.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Section } from '../../../ui/section.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { messages } from '../messages.ts'
import type { AssignmentVerb } from '../policy.ts'
import type { AssignmentPageProps } from './assignment-page.tsx'
import { fieldIdOf } from './form-fields.ts'
import { ConfirmForm, ReceiveReportForm, RecordProgressForm, RecordResultForm, RejectForm } from './judging-forms.tsx'
import { AcknowledgeForm, DelegateForm, ProgressForm, ReportForm, WithdrawForm } from './unit-forms.tsx'
import { words } from './words.ts'

type Panel = {
  readonly verb: AssignmentVerb
  readonly side: 'unit' | 'office'
  readonly title: keyof typeof messages
  readonly route: string
  readonly icon: IconName
  readonly primary?: true
  readonly form: (props: FormProps) => preact.JSX.Element
}
export type FormProps = AssignmentPageProps & { readonly route: string }

const PANELS: readonly Panel[] = [
  { verb: 'acknowledge', side: 'unit', title: 'acknowledge', route: 'assignments.acknowledge', icon: 'check', primary: true, form: AcknowledgeForm },
  { verb: 'update_progress', side: 'unit', title: 'updateProgress', route: 'assignments.update-progress', icon: 'message-2', form: ProgressForm },
  { verb: 'report_result', side: 'unit', title: 'reportResult', route: 'assignments.report-result', icon: 'send', primary: true, form: ReportForm },
  { verb: 'withdraw_report', side: 'unit', title: 'withdrawReport', route: 'assignments.withdraw-report', icon: 'arrow-back-up', form: WithdrawForm },
  { verb: 'delegate', side: 'unit', title: 'delegate', route: 'assignments.delegate', icon: 'user', form: DelegateForm },
  { verb: 'confirm_result', side: 'office', title: 'confirmResult', route: 'assignments.confirm-result', icon: 'clipboard-check', primary: true, form: ConfirmForm },
  { verb: 'reject_result', side: 'office', title: 'rejectResult', route: 'assignments.reject-result', icon: 'rotate-clockwise', form: RejectForm },
  { verb: 'receive_report', side: 'office', title: 'receiveReport', route: 'assignments.receive-report', icon: 'inbox', form: ReceiveReportForm },
  { verb: 'record_for_unconnected', side: 'office', title: 'recordResult', route: 'assignments.record-result', icon: 'edit', form: RecordResultForm },
  { verb: 'record_for_unconnected', side: 'office', title: 'recordProgress', route: 'assignments.record-progress', icon: 'edit', form: RecordProgressForm },
]

const FOR_UNCONNECTED: ReadonlySet<AssignmentVerb> = new Set(['receive_report', 'record_for_unconnected'])

/** What one may do, then, greyed, what one may not do now and why. */
export function AssignmentActions(props: AssignmentPageProps) {
  const { data, actor, language } = props
  const reasonsOf = (verb: AssignmentVerb) => data.actions.find((action) => action.name === verb)?.refusals ?? []
  const office = seesEverything(actor)
  const concerned = PANELS.filter((panel) => reasonsOf(panel.verb).length === 0
    || (panel.side === 'office' ? office && (!FOR_UNCONNECTED.has(panel.verb) || !data.leadConnected) : !office || actor.organisationId === data.leadOrganisationId))
  const allowed = concerned.filter((panel) => reasonsOf(panel.verb).length === 0)
  const refused = concerned.filter((panel) => reasonsOf(panel.verb).length > 0)
  const main = allowed.find((panel) => panel.primary)
  return (
    <>
      {allowed.length === 0 ? null : (
        <Section title={words.actions[language]} id="actions">
          {allowed.map((panel) => <Allowed key={panel.route} panel={panel} primary={panel === main} props={props} />)}
        </Section>
      )}
      {refused.length === 0 ? null : (
        <Section title={words.notNow[language]}>
          {refused.map((panel) => (
            <ActionPanel
              key={panel.route}
              title={titleOf(panel, props)}
              icon={panel.icon}
              refusals={reasonsOf(panel.verb).map((reason) => ({
                text: reason.text[language], ...(reason.clause === undefined ? {} : { clause: clauseWords(reason.clause, language) }),
              }))}
            />
          ))}
        </Section>
      )}
    </>
  )
}

function Allowed({ panel, primary, props }: { panel: Panel; primary: boolean; props: AssignmentPageProps }) {
  const returned = props.form(panel.route)
  const Form = panel.form
  const name = panel.route.slice(panel.route.indexOf('.') + 1)
  return (
    <ActionPanel title={titleOf(panel, props)} icon={panel.icon} open={returned.returned || name === props.open} primary={primary} id={name}>
      <FormErrors errors={returned.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(panel.route, error.field) }))} labels={words} />
      <Form {...props} route={panel.route} />
    </ActionPanel>
  )
}

function titleOf(panel: Panel, { language }: AssignmentPageProps): string {
  const title = messages[panel.title]
  return 'vi' in title ? title[language] : panel.title
}
