import { formatDateWithWeekday, formatInstant } from '../../../kernel/plain-date.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Language } from '../../../kernel/text.ts'
import { fieldIdOf, fieldsOf, hiddenOf } from '../../../platform/http/form-fields.ts'
import type { FormView } from '../../../platform/http/form-view.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Button } from '../../../ui/button.tsx'
import { FormErrors } from '../../../ui/form-errors.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { KeyValue } from '../../../ui/key-value.tsx'
import { PageColumns } from '../../../ui/page-columns.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Register } from '../../../ui/register.tsx'
import { Section } from '../../../ui/section.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import { actWords, messages } from '../messages.ts'
import type { FoundSubTask } from '../queries/find-sub-task.ts'
import type { SubTaskChange } from '../queries/sub-task-changes.ts'
import { reasonsOf } from './reasons.ts'
import { type Officer, SubTaskFields } from './sub-task-fields.tsx'
import { SubTaskMark } from './sub-task-register.tsx'

export type SubTaskPageProps = {
  readonly language: Language
  readonly subTask: FoundSubTask
  readonly changes: readonly SubTaskChange[]
  readonly officers: readonly Officer[]
  readonly refusals: Readonly<Record<'finish' | 'change' | 'cancel', readonly Refusal[]>>
  readonly form: (route: string) => FormView
}

/** One part of a unit's task: what was given to whom, and what happened with it. */
export function SubTaskPage(props: SubTaskPageProps) {
  const { language, subTask, changes } = props
  const { assignmentId, assignmentCode, deadline } = subTask
  const date = (day: Temporal.PlainDate | null) => (day === null ? messages.noDue[language] : formatDateWithWeekday(day, language))
  return (
    <>
      <PageHeader
        title={subTask.title} lead={<SubTaskMark language={language} subTask={subTask} late={false} />}
        crumbs={[{ label: `${messages.task[language]} ${assignmentCode}`, href: `/assignments/${assignmentId}` }, { label: messages.subTasks[language], href: `/assignments/${assignmentId}#sub-tasks` }]}
      />
      <PageColumns asideFirst asideLabel={messages.actions[language]} aside={<Acts {...props} />}>
        <KeyValue items={[
          { label: messages.officer[language], value: subTask.officerName },
          { label: messages.dueOn[language], value: date(subTask.dueOn) },
          { label: messages.task[language], value: `${assignmentCode}, ${date(deadline)}` },
          { label: messages.remark[language], value: subTask.note || '–' },
        ]} />
        <Section title={messages.history[language]} id="history">
          <Register
            caption={messages.history[language]} rows={changes} rowKey={({ id }) => String(id)}
            columns={[
              { key: 'at', label: messages.when[language], width: 'date', cell: ({ at }) => formatInstant(at) },
              { key: 'act', label: messages.act[language], width: 'grow', cell: ({ act, by, note }) => <TwoLines first={actWords[act][language]} second={[by ?? undefined, note]} /> },
            ]}
          />
        </Section>
      </PageColumns>
    </>
  )
}

function Acts({ language, subTask, officers, refusals, form }: SubTaskPageProps) {
  const action = (name: string) => `/assignments/${subTask.assignmentId}/sub-tasks/${subTask.id}/${name}`
  const finish = form('unit-work.finish-sub-task')
  const change = form('unit-work.change-sub-task')
  const cancel = form('unit-work.cancel-sub-task')
  return (
    <>
      <ActionPanel id="finish-sub-task" title={messages.finish[language]} icon="check" primary open={refusals.finish.length === 0} {...reasonsOf(refusals.finish, language)}>
        <FormErrors errors={finish.errors} labels={messages} />
        <Form action={action('completion')} hidden={hiddenOf(finish, subTask)}>
          <FormActions><Button kind="primary">{messages.finish[language]}</Button></FormActions>
        </Form>
      </ActionPanel>
      <ActionPanel id="change-sub-task" title={messages.change[language]} icon="edit" open={change.returned} {...reasonsOf(refusals.change, language)}>
        <Errors form={change} route="unit-work.change-sub-task" />
        <Form action={action('change')} hidden={hiddenOf(change, subTask)} guarded>
          <SubTaskFields language={language} field={fieldsOf(change, 'unit-work.change-sub-task')} officers={officers} subTask={subTask} />
          <FormActions><Button kind="primary">{messages.change[language]}</Button></FormActions>
        </Form>
      </ActionPanel>
      <ActionPanel id="cancel-sub-task" title={messages.cancel[language]} icon="x" open={cancel.returned} {...reasonsOf(refusals.cancel, language)}>
        <Errors form={cancel} route="unit-work.cancel-sub-task" />
        <Form action={action('cancellation')} hidden={hiddenOf(cancel, subTask)}>
          <TextArea {...fieldsOf(cancel, 'unit-work.cancel-sub-task')('reason')} label={messages.reason[language]} rows={2} maxLength={2000} required />
          <FormActions><Button>{messages.cancel[language]}</Button></FormActions>
        </Form>
      </ActionPanel>
    </>
  )
}

function Errors({ form, route }: { form: FormView; route: string }) {
  return <FormErrors errors={form.errors.map((error) => (error.field === undefined ? error : { ...error, field: fieldIdOf(route, error.field) }))} labels={messages} />
}
