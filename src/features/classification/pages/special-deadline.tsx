import { CADENCES } from '../../../kernel/recurring-period.ts'
import { DUE_UNITS } from '../../../kernel/due-rule.ts'
import type { Language } from '../../../kernel/text.ts'
import { ActionPanel } from '../../../ui/action-panel.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Combobox } from '../../../ui/combobox.tsx'
import { type Choice, Select } from '../../../ui/select.tsx'
import { TextInput } from '../../../ui/text-input.tsx'
import { messages } from '../messages.ts'
import type { BlockValues } from './block-values.ts'

export type SpecialDeadlineProps = {
  readonly language: Language
  readonly index: number | '__index__'
  readonly values: BlockValues
  readonly error: (field: string) => string | undefined
  readonly parents: readonly Choice[]
  readonly field: (name: string, clause?: string) => { readonly name: string; readonly error: string | undefined; readonly clause?: string }
}

const FIELDS = ['dueCount', 'dueUnit', 'dueEvent', 'cadence', 'cadenceMonth', 'cadenceDay', 'derivedFrom', 'waiverDocument', 'waiverBy', 'waiverWords'] as const

/** What few tasks need of a deadline: it hangs on an event, comes back in every period, or serves a task from above. Folded until it holds something. */
export function SpecialDeadline(props: SpecialDeadlineProps) {
  const { language, index, values, error, parents } = props
  const used = FIELDS.some((name) => values[name] !== '' || error(`tasks.${index}.${name}`) !== undefined)
  return (
    <ActionPanel title={messages.special[language]} icon="calendar" open={used}>
      <EventFields {...props} />
      <PeriodFields {...props} />
      {parents.length === 0 && values.derivedFrom === '' ? null : <AboveFields {...props} />}
    </ActionPanel>
  )
}

function EventFields({ language, values, field }: SpecialDeadlineProps) {
  return (
    <fieldset class="block">
      <legend>{messages.specialEvent[language]}</legend>
      <p class="field-hint">{messages.specialEventHelp[language]}</p>
      <div class="form form-columns">
        <TextInput {...field('dueCount', 'Đ5.1.e')} label={messages.dueCount[language]} value={values.dueCount} inputmode="numeric" maxLength={3} width="short" />
        <Select {...field('dueUnit')} label={messages.dueUnit[language]} value={values.dueUnit} width="short" options={choices(DUE_UNITS, language)} />
      </div>
      <TextInput {...field('dueEvent')} label={messages.dueEvent[language]} value={values.dueEvent} maxLength={300} />
    </fieldset>
  )
}

function PeriodFields({ language, values, field }: SpecialDeadlineProps) {
  return (
    <fieldset class="block">
      <legend>{messages.specialPeriod[language]}</legend>
      <div class="form form-columns">
        <Select {...field('cadence', 'Đ5.1.e')} label={messages.cadence[language]} value={values.cadence} width="half" empty={messages.once[language]} options={choices(CADENCES, language)} />
        <TextInput {...field('cadenceDay')} label={messages.cadenceDay[language]} value={values.cadenceDay} hint={messages.cadenceDayHint[language]} inputmode="numeric" maxLength={2} width="half" />
        <TextInput {...field('cadenceMonth')} label={messages.cadenceMonth[language]} value={values.cadenceMonth} hint={messages.cadenceMonthHint[language]} inputmode="numeric" maxLength={2} width="half" />
      </div>
      <Checkbox {...field('cadenceBefore', 'P3')} label={messages.cadenceBefore[language]} checked={values.cadenceBefore} value="on" />
    </fieldset>
  )
}

function AboveFields({ language, values, field, parents }: SpecialDeadlineProps) {
  return (
    <fieldset class="block">
      <legend>{messages.specialAbove[language]}</legend>
      <Combobox {...field('derivedFrom', 'Đ9.1.đ')} label={messages.derivedFrom[language]} value={values.derivedFrom} options={parents} />
      <p class="field-hint">{messages.waiverHelp[language]}</p>
      <TextInput {...field('waiverWords')} label={messages.waiverWords[language]} value={values.waiverWords} maxLength={1000} />
      <div class="form form-columns">
        <TextInput {...field('waiverBy')} label={messages.waiverBy[language]} value={values.waiverBy} maxLength={100} width="half" />
        <TextInput {...field('waiverDocument')} label={messages.waiverDocument[language]} value={values.waiverDocument} maxLength={200} width="half" />
      </div>
    </fieldset>
  )
}

const choices = (values: readonly (typeof DUE_UNITS[number] | typeof CADENCES[number])[], language: Language): Choice[] =>
  values.map((value) => ({ value, label: messages[value][language] }))
