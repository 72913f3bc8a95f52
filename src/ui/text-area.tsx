import { Field, type FieldProps } from './field.tsx'

export type TextAreaProps = FieldProps & {
  value?: string | undefined
  /** Lines shown at first; it grows with the text where the browser can. */
  rows?: number
  maxLength?: number
  placeholder?: string
}

/** Several lines of text with their label. */
export function TextArea(props: TextAreaProps) {
  return (
    <Field {...props}>
      {(control) => (
        <textarea
          {...control}
          class="input"
          rows={props.rows ?? 3}
          maxLength={props.maxLength}
          placeholder={props.placeholder}
          value={props.value}
        />
      )}
    </Field>
  )
}
