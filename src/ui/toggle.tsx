import { controlAttributes, FieldError, FieldHint, type FieldProps } from './field.tsx'

export type ToggleProps = FieldProps & { checked?: boolean; value?: string }

/** A setting that is on or off; sent like a checkbox. */
export function Toggle(props: ToggleProps) {
  const control = controlAttributes(props)
  return (
    <div class="field field-full">
      <label class="check">
        <input {...control} type="checkbox" role="switch" class="switch" value={props.value ?? 'yes'} checked={props.checked} />
        <span>{props.label}</span>
      </label>
      <FieldHint id={control.id} hint={props.hint} />
      <FieldError id={control.id} error={props.error} />
    </div>
  )
}
