import { controlAttributes, FieldError, FieldHint, FieldMarks, type FieldProps } from './field.tsx'

export type CheckboxProps = FieldProps & { checked?: boolean; value?: string }

/** One thing to tick, its label at the right. */
export function Checkbox(props: CheckboxProps) {
  const control = controlAttributes(props)
  return (
    <div class="field field-full">
      <label class="check">
        <input {...control} type="checkbox" value={props.value ?? 'yes'} checked={props.checked} />
        <span>
          {props.label}
          <FieldMarks required={undefined} clause={props.clause} />
        </span>
      </label>
      <FieldHint id={control.id} hint={props.hint} />
      <FieldError id={control.id} error={props.error} />
    </div>
  )
}
