import { Field, type FieldProps } from './field.tsx'

export type TextInputProps = FieldProps & {
  value?: string | undefined
  type?: 'text' | 'email' | 'password' | 'number' | 'search'
  placeholder?: string
  autocomplete?: string
  inputmode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel'
  maxLength?: number
  autofocus?: boolean
  readOnly?: boolean
}

/** One line of text with its label. */
export function TextInput(props: TextInputProps) {
  return (
    <Field {...props}>
      {(control) => {
        const shared = {
          ...control,
          class: 'input',
          value: props.value,
          placeholder: props.placeholder,
          autocomplete: props.autocomplete,
          inputmode: props.inputmode,
          maxLength: props.maxLength,
          autofocus: props.autofocus,
          readOnly: props.readOnly,
        }
        // The attribute types of inputs are told apart by `type`, so each kind is written out.
        if (props.type === 'password') return <input {...shared} type="password" />
        if (props.type === 'number') return <input {...shared} type="number" />
        if (props.type === 'search') return <input {...shared} type="search" />
        if (props.type === 'email') return <input {...shared} type="email" />
        return <input {...shared} type="text" />
      }}
    </Field>
  )
}
