import { Field, type FieldProps } from '../../../ui/field.tsx'

export type SuggestInputProps = FieldProps & {
  value?: string | undefined
  maxLength?: number
  /** What one may mean; any other text is taken too. `detail` is shown beside it by the browser. */
  suggestions: readonly { readonly value: string; readonly detail?: string }[]
}

/** A line of free text with suggestions; the browser's own list, so it needs no script. */
export function SuggestInput(props: SuggestInputProps) {
  return (
    <Field {...props}>
      {(control) => (
        <>
          <input {...control} class="input" type="text" value={props.value} maxLength={props.maxLength} autocomplete="off" list={`${control.id}-list`} />
          <datalist id={`${control.id}-list`}>
            {props.suggestions.map(({ value, detail }) => <option key={value} value={value}>{detail}</option>)}
          </datalist>
        </>
      )}
    </Field>
  )
}
