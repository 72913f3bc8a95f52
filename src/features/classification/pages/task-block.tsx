import { clauseWords } from '../../../kernel/clause.ts'
import type { Language } from '../../../kernel/text.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { DateInput } from '../../../ui/date-input.tsx'
import { DeadlineReader } from '../../../ui/deadline-reader.tsx'
import { type Choice, Select } from '../../../ui/select.tsx'
import { TextArea } from '../../../ui/text-area.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { DUE_TYPES, type DueType, TASK_KINDS, type TaskKind } from '../domain/drafted-task.ts'
import { messages } from '../messages.ts'
import { SpecialDeadline } from './special-deadline.tsx'
import type { BlockValues } from './block-values.ts'

export type BlockReading = { readonly reading: string; readonly warnings: readonly string[] }

export type TaskBlockProps = {
  readonly language: Language
  readonly index: number | '__index__'
  readonly values: BlockValues
  readonly reading: BlockReading
  readonly error: (field: string) => string | undefined
  readonly units: readonly Choice[]
  readonly followers: readonly Choice[]
  /** Tasks from above that a task may serve. */
  readonly parents: readonly Choice[]
  /** yyyy-mm-dd of the document, from which deadline words count. */
  readonly issued: string
}

/** One task of the form, in the order of Đ5.1: what, for whom, by when, followed by whom. */
export function TaskBlock(props: TaskBlockProps) {
  const { language, index, values, units } = props
  const field = fieldsOf(props)
  return (
    <>
      <input type="hidden" name={`tasks.${index}.row`} value={String(index)} />
      <TextArea {...field('content', 'Đ5.1.đ')} name={`tasks.${index}.quote`} id={`tasks.${index}.content`} label={messages.content[language]} value={values.content} rows={3} required />
      <div class="form form-columns">
        <TextInput {...field('place')} label={messages.place[language]} value={values.place} placeholder={messages.placeHint[language]} width="half" />
        <Combobox {...field('monitorUserId')} label={messages.monitorUserId[language]} value={values.monitorUserId} options={props.followers} width="half" />
      </div>
      <Combobox {...field('leads', 'Đ2.2')} label={messages.leads[language]} value={values.leads} multiple options={units} required {...(index === 0 ? { hint: messages.leadsHint[language] } : {})} />
      <LeadGroups {...props} />
      <Combobox {...field('coordinators')} label={messages.coordinators[language]} value={values.coordinators} multiple options={units} />
      <Deadline {...props} />
      <SpecialDeadline {...props} field={field} />
      <More {...props} />
    </>
  )
}

function fieldsOf({ index, language, error }: TaskBlockProps) {
  return (name: string, clause?: string) => ({
    name: `tasks.${index}.${name}`, error: error(`tasks.${index}.${name}`), ...(clause === undefined ? {} : { clause: clauseWords(clause, language) }),
  })
}

function LeadGroups({ index, language, values, error }: TaskBlockProps) {
  const name = `tasks.${index}.leadGroups`
  return (
    <div class="choices choices-inline" role="group" aria-label={messages.groups[language]}>
      {(['communes', 'departments'] as const).map((group) => (
        <Checkbox key={group} name={name} id={`${name}-${group}`} value={group} checked={values.leadGroups.includes(group)} label={messages[group][language]} error={error(name)} />
      ))}
    </div>
  )
}

function Deadline(props: TaskBlockProps) {
  const { language, values, reading, issued } = props
  const field = fieldsOf(props)
  return (
    <>
      <div class="form form-columns">
        <Select {...field('kind', 'Đ4')} label={messages.kind[language]} value={values.kind} width="half" options={choices(TASK_KINDS, language)} />
        <Select {...field('dueType')} label={messages.dueType[language]} value={values.dueType} width="half" options={choices(DUE_TYPES, language)} />
      </div>
      <DeadlineReader href="/work-calendar/reading" issued={issued} reading={reading.reading} warnings={reading.warnings}>
        <TextInput {...field('dueExpression')} label={messages.dueExpression[language]} value={values.dueExpression} maxLength={300} />
        <DateInput {...field('dueDate')} label={messages.dueDate[language]} value={values.dueDate} />
      </DeadlineReader>
    </>
  )
}

const choices = (values: readonly (TaskKind | DueType)[], language: Language) => values.map((value) => ({ value, label: messages[value][language] }))

/** What few tasks need; open when it holds something, or something in it is wrong. */
function More(props: TaskBlockProps) {
  const { language, index, values, units, error } = props
  const field = fieldsOf(props)
  const wrong = ['monitorOrganisationId', 'notTrackedReason', 'programmeItem'].some((name) => error(`tasks.${index}.${name}`) !== undefined)
  const filled = `${values.monitorOrganisationId}${values.notTrackedReason}${values.programmeItem}` !== '' || values.paperFollowUp
  return (
    <ActionPanel title={messages.more[language]} open={wrong || filled}>
      <Combobox {...field('monitorOrganisationId', 'Đ5.1.d')} label={messages.monitorOrganisationId[language]} value={values.monitorOrganisationId} options={units} hint={messages.monitorHint[language]} />
      <TextInput {...field('programmeItem', 'Đ2.3')} label={messages.programmeItem[language]} value={values.programmeItem} maxLength={300} />
      <Checkbox {...field('paperFollowUp', 'Đ5.1')} label={messages.paperFollowUp[language]} checked={values.paperFollowUp} value="on" />
      <TextInput {...field('notTrackedReason', 'Đ3.1')} label={messages.notTrackedReason[language]} value={values.notTrackedReason} hint={messages.notTrackedHint[language]} maxLength={1000} />
    </ActionPanel>
  )
}
