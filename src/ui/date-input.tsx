import { Field, type FieldProps } from './field.tsx'

export type DateInputProps = FieldProps & {
  /** As it is shown and typed: dd/mm/yyyy. */
  value?: string | undefined
  autofocus?: boolean
}

/** A date typed as on paper; the island puts the slashes in, the server reads 25/11/2026, 25.11.2026 and 25112026. */
export function DateInput(props: DateInputProps) {
  return (
    <Field width="short" {...props}>
      {(control) => (
        <date-entry>
          <input
            {...control}
            class="input input-date"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            placeholder="dd/mm/yyyy"
            maxLength={10}
            value={props.value}
            autofocus={props.autofocus}
          />
        </date-entry>
      )}
    </Field>
  )
}
