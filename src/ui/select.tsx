import { Field, type FieldProps } from './field.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type Choice = {
  value: string
  label: string
  /** Second line in a combobox or under a radio button. */
  detail?: string
  group?: string
  disabled?: boolean
}

export type SelectProps = FieldProps & {
  options: readonly Choice[]
  value?: string | undefined
  /** The empty first choice; `false` leaves it out. */
  empty?: string | false
}

/** A native list for up to about fifteen choices; beyond that use `Combobox`. */
export function Select(props: SelectProps) {
  const lang = useLanguage()
  const empty = props.empty ?? words.choose[lang]
  return (
    <Field {...props}>
      {(control) => (
        <select {...control} class="input">
          {empty === false ? null : <option value="">{empty}</option>}
          <Options options={props.options} chosen={props.value === undefined ? [] : [props.value]} />
        </select>
      )}
    </Field>
  )
}

/** The `<option>`s of a list, gathered under their groups in the order they first appear. */
export function Options({ options, chosen }: { options: readonly Choice[]; chosen: readonly string[] }) {
  const groups = new Map<string | undefined, Choice[]>()
  for (const option of options) groups.set(option.group, [...(groups.get(option.group) ?? []), option])
  return (
    <>
      {[...groups].map(([group, members]) => {
        const items = members.map((option) => (
          <option
            key={option.value}
            value={option.value}
            selected={chosen.includes(option.value)}
            disabled={option.disabled}
            data-detail={option.detail}
          >
            {option.label}
          </option>
        ))
        return group === undefined ? items : <optgroup key={group} label={group}>{items}</optgroup>
      })}
    </>
  )
}
