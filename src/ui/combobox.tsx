import { Field, type FieldProps } from './field.tsx'
import { useLanguage } from './language-context.tsx'
import { Options, type Choice } from './select.tsx'
import { words } from './words.ts'

export type ComboboxProps = FieldProps & {
  options: readonly Choice[]
  /** One value, or several with `multiple`. */
  value?: string | readonly string[] | undefined
  multiple?: boolean
  placeholder?: string
}

/**
 * A long list one finds things in by typing two letters without diacritics; several choices become chips.
 * Without script it is a plain `<select>`.
 */
export function Combobox(props: ComboboxProps) {
  const lang = useLanguage()
  const chosen = props.value === undefined ? [] : [props.value].flat()
  return (
    <Field {...props}>
      {(control) => (
        <combo-box
          data-placeholder={props.placeholder ?? words.choose[lang]}
          data-none={words.noMatch[lang]}
          data-remove={words.remove[lang]}
        >
          <select {...control} class="input" multiple={props.multiple} size={props.multiple === true ? 5 : undefined}>
            {props.multiple === true ? null : <option value="">{words.choose[lang]}</option>}
            <Options options={props.options} chosen={chosen} />
          </select>
        </combo-box>
      )}
    </Field>
  )
}
