import { Field, type FieldProps } from './field.tsx'

export type FileInputProps = FieldProps & {
  /** e.g. ".pdf,.docx,.xlsx" */
  accept?: string
  multiple?: boolean
}

/** A native file chooser; say the size limit in `hint`. */
export function FileInput(props: FileInputProps) {
  return (
    <Field {...props}>
      {(control) => <input {...control} class="input input-file" type="file" accept={props.accept} multiple={props.multiple} />}
    </Field>
  )
}
