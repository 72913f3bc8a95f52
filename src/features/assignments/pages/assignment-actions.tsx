import type { ComponentChild } from 'preact'
import { clauseWords } from '../../../kernel/clause.ts'
import { isLeader, isOffice, seesEverything } from '../../../kernel/actor.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language, Text } from '../../../kernel/text.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Section } from '../../../ui/section.tsx'
import type { IconName } from '../../../ui/icon.tsx'
import { messages } from '../messages.ts'
import type { AssignmentVerb } from '../policy.ts'
import type { AssignmentPageProps } from './assignment-page.tsx'
import { fieldIdOf } from '../../../platform/http/form-fields.ts'
import { fieldLabels, formTexts } from './form-texts.ts'
import { ConfirmForm, ReceiveReportForm, RecordProgressForm, RecordResultForm, RejectForm } from './judging-forms.tsx'
import { CancelForm, RerouteForm, ResumeForm, SuspendForm } from './decision-forms.tsx'
import { AcknowledgeForm, DelegateForm, ProgressForm, ReportForm, WithdrawForm } from './unit-forms.tsx'
import { words } from './words.ts'

type Panel = {
  readonly verb: AssignmentVerb
  readonly side: 'unit' | 'office'
  readonly title: keyof typeof messages
  readonly route: string
  readonly icon: IconName
  readonly primary?: true
  readonly rare?: true
  readonly labels?: Readonly<Record<string, Text>>
  readonly form: (props: FormProps) => preact.JSX.Element
}
export type FormProps = AssignmentPageProps & { readonly route: string }

const PANELS: readonly Panel[] = [
  { verb: 'acknowledge', side: 'unit', title: 'acknowledge', route: 'assignments.acknowledge', icon: 'check', primary: true, form: AcknowledgeForm },
  { verb: 'update_progress', side: 'unit', title: 'updateProgress', route: 'assignments.update-progress', icon: 'message-2', form: ProgressForm },
  { verb: 'report_result', side: 'unit', title: 'reportResult', route: 'assignments.report-result', icon: 'send', primary: true, form: ReportForm },
  { verb: 'withdraw_report', side: 'unit', title: 'withdrawReport', route: 'assignments.withdraw-report', icon: 'arrow-back-up', labels: { reason: formTexts.withdrawReason }, form: WithdrawForm },
  { verb: 'delegate', side: 'unit', title: 'delegate', route: 'assignments.delegate', icon: 'user', form: DelegateForm },
  { verb: 'confirm_result', side: 'office', title: 'confirmResult', route: 'assignments.confirm-result', icon: 'clipboard-check', primary: true, form: ConfirmForm },
  { verb: 'reject_result', side: 'office', title: 'rejectResult', route: 'assignments.reject-result', icon: 'rotate-clockwise', labels: { reason: formTexts.rejectReason }, form: RejectForm },
  { verb: 'receive_report', side: 'office', title: 'receiveReport', route: 'assignments.receive-report', icon: 'inbox', form: ReceiveReportForm },
  { verb: 'record_for_unconnected', side: 'office', title: 'recordResult', route: 'assignments.record-result', icon: 'edit', form: RecordResultForm },
  { verb: 'record_for_unconnected', side: 'office', title: 'recordProgress', route: 'assignments.record-progress', icon: 'edit', form: RecordProgressForm },
  { verb: 'resume', side: 'office', title: 'resume', route: 'assignments.resume', icon: 'rotate-clockwise', primary: true, form: ResumeForm },
  { verb: 'suspend', side: 'office', title: 'suspend', route: 'assignments.suspend', icon: 'hourglass-low', rare: true, form: SuspendForm },
  { verb: 'reroute', side: 'office', title: 'reroute', route: 'assignments.reroute', icon: 'external-link', rare: true, form: RerouteForm },
  { verb: 'cancel', side: 'office', title: 'cancel', route: 'assignments.cancel', icon: 'x', rare: true, form: CancelForm },
]

const FOR_UNCONNECTED: ReadonlySet<string> = new Set(['receive_report', 'record_for_unconnected'])
/** Decisions of the leaders: shown to who records them, and only the one that can come next of suspending and resuming. */
const DECISIONS: ReadonlySet<string> = new Set(['resume', 'suspend', 'reroute', 'cancel'])

/** An act of the task itself or of another feature, as the page lists it. */
type Listed = {
  readonly route: string
  readonly title: string
  readonly icon: IconName
  readonly primary: boolean
  readonly rare: boolean
  readonly refusals: readonly Refusal[]
  readonly concerned: boolean
  readonly labels: Readonly<Record<string, Text>>
  readonly body: () => ComponentChild
}

/** What one may do, rarer acts in a group of their own; then, greyed, what one may not do now and why. */
export function AssignmentActions(props: AssignmentPageProps) {
  const { language } = props
  const listed = [...ownActs(props), ...addedActs(props)].filter((act) => act.concerned || act.refusals.length === 0)
  const allowed = listed.filter((act) => act.refusals.length === 0)
  const refused = listed.filter((act) => act.refusals.length > 0)
  const main = allowed.find((act) => act.primary)
  const often = allowed.filter((act) => !act.rare)
  const rarely = allowed.filter((act) => act.rare)
  const panel = (act: Listed) => <Allowed key={act.route} act={act} primary={act === main} props={props} />
  return (
    <>
      {often.length === 0 ? null : <Section title={words.actions[language]} id="actions">{often.map(panel)}</Section>}
      {rarely.length === 0 ? null : <Section title={words.rareActions[language]} id="rare-actions">{rarely.map(panel)}</Section>}
      {refused.length === 0 ? null : (
        <Section title={words.notNow[language]}>
          {refused.map(({ route, title, icon, refusals }) => (
            <ActionPanel
              key={route}
              title={title}
              icon={icon}
              refusals={refusals.map((reason) => ({
                text: reason.text[language], ...(reason.clause === undefined ? {} : { clause: clauseWords(reason.clause, language) }),
              }))}
            />
          ))}
        </Section>
      )}
    </>
  )
}

function ownActs(props: AssignmentPageProps): Listed[] {
  const { data, actor, language } = props
  const office = seesEverything(actor)
  return PANELS.map(({ verb, side, title, route, icon, primary = false, rare = false, labels = {}, form: Form }) => ({
    route, icon, primary, rare, title: titleOf(title, language), labels: { ...fieldLabels, ...labels },
    refusals: data.actions.find((action) => action.name === verb)?.refusals ?? [],
    concerned: side === 'office' ? office && (!FOR_UNCONNECTED.has(verb) || !data.leadConnected) && (!DECISIONS.has(verb) || isDecidable(verb, props)) : ofUnit(props),
    body: () => <Form {...props} route={route} />,
  }))
}

function isDecidable(verb: AssignmentVerb, { data, actor }: AssignmentPageProps): boolean {
  if (verb === 'cancel' || verb === 'reroute') return isOffice(actor)
  return isOffice(actor) && (data.phase === 'suspended') === (verb === 'resume')
}

/** Acts of other features, each for those whom it concerns. */
function addedActs(props: AssignmentPageProps): Listed[] {
  const { data, actor, language, form, parts } = props
  const concerns = {
    office: isOffice(actor), leader: isLeader(actor), unit: ofUnit(props), coordinator: data.coordinatorOrganisationIds.includes(actor.organisationId),
  }
  return parts.flatMap(({ panels = [] }) => panels).map(({ route, icon, primary = false, rare = false, labels = {}, title, refusals, side, form: draw }) => ({
    route, icon, primary, rare, labels: { ...fieldLabels, ...labels }, title: title[language], refusals, concerned: concerns[side], body: () => draw({ language, form, version: data.version }),
  }))
}

function ofUnit({ data, actor }: AssignmentPageProps): boolean {
  return !seesEverything(actor) || actor.organisationId === data.leadOrganisationId
}

function Allowed({ act, primary, props }: { act: Listed; primary: boolean; props: AssignmentPageProps }) {
  const returned = props.form(act.route)
  const name = act.route.slice(act.route.indexOf('.') + 1)
  const open = returned.returned || name === props.open
  if (act.rare && !open) return <ActionPanel title={act.title} icon={act.icon} href={`/assignments/${props.data.id}?open=${name}#${name}`} />
  return (
    <ActionPanel title={act.title} icon={act.icon} open={open} primary={primary} id={name}>
      <FormErrors errors={returned.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(act.route, error.field) }))} labels={act.labels} />
      {act.body()}
    </ActionPanel>
  )
}

function titleOf(name: Panel['title'], language: Language): string {
  const title = messages[name]
  return 'vi' in title ? title[language] : name
}
