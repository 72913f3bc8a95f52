import { classes } from './classes.ts'
import { controlAttributes, FieldError, FieldHint, FieldMarks, type FieldProps } from './field.tsx'
import type { Choice } from './select.tsx'

export type RadioGroupProps = FieldProps & {
  options: readonly Choice[]
  value?: string | undefined
  /** Side by side when the labels are short. */
  inline?: boolean
}

/** One of a few choices, all visible. */
export function RadioGroup(props: RadioGroupProps) {
  const { id, 'aria-describedby': described, 'aria-invalid': invalid } = controlAttributes(props)
  return (
    <fieldset
      class={classes('field', 'field-full', props.error !== undefined && 'field-wrong')}
      aria-describedby={described}
    >
      <legend>
        {props.label}
        <FieldMarks required={props.required} clause={props.clause} />
      </legend>
      <FieldHint id={id} hint={props.hint} />
      <div class={props.inline === true ? 'choices choices-inline' : 'choices'}>
        {props.options.map((option, index) => (
          <label class="check" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
              name={props.name}
              value={option.value}
              checked={option.value === props.value}
              disabled={option.disabled}
              required={props.required}
              aria-describedby={invalid === undefined ? undefined : `${id}-error`}
            />
            <span>
              {option.label}
              {option.detail === undefined ? null : <span class="choice-detail">{option.detail}</span>}
            </span>
          </label>
        ))}
      </div>
      <FieldError id={id} error={props.error} />
    </fieldset>
  )
}
