import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

/** primary: the one main action of a screen · plain: any other · quiet: within a row · danger: cannot be undone. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger'

export type ButtonProps = {
  children: ComponentChildren
  kind?: ButtonKind
  type?: 'submit' | 'button' | 'reset'
  icon?: IconName
  small?: boolean
  /** Sent with the form when this button is the one pressed. */
  name?: string
  value?: string
  /** Id of the form, when the button stands outside it. */
  form?: string
  formAction?: string
  formNoValidate?: boolean
  /** Fuller name for readers, when the word alone is ambiguous in a list. */
  label?: string
  id?: string
  class?: string
  disabled?: boolean
}

/** A verb that changes something. Use `LinkButton` for what only opens another page. */
export function Button(props: ButtonProps) {
  const { children, kind = 'plain', type = 'submit', icon, small = false, label } = props
  return (
    <button
      type={type}
      id={props.id}
      class={classes('button', `button-${kind}`, small && 'button-small', props.class)}
      name={props.name}
      value={props.value}
      form={props.form}
      formAction={props.formAction}
      formNoValidate={props.formNoValidate}
      aria-label={label}
      disabled={props.disabled}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
