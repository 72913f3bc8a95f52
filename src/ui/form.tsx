import type { ComponentChildren } from 'preact'

export type FormProps = {
  action: string
  method?: 'get' | 'post'
  id?: string
  /** Hidden fields such as the version of the record or an idempotency key. */
  hidden?: Readonly<Record<string, string>>
  /** Sends files. */
  files?: boolean
  /** Asks before leaving a page with unsent text. */
  guarded?: boolean
  /** Laid out in two columns where there is room. */
  columns?: boolean
  label?: string
  class?: string
  children: ComponentChildren
}

/** A form checked by the server, sent once however often the button is pressed. */
export function Form(props: FormProps) {
  const form = (
    <form
      action={props.action}
      method={props.method ?? 'post'}
      id={props.id}
      class={[props.columns === true ? 'form form-columns' : 'form', props.class].filter(Boolean).join(' ')}
      enctype={props.files === true ? 'multipart/form-data' : undefined}
      aria-label={props.label}
      noValidate
    >
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
    </form>
  )
  const once = <submit-once>{form}</submit-once>
  return props.guarded === true ? <unsaved-guard>{once}</unsaved-guard> : once
}

export type FormActionsProps = { children: ComponentChildren }

/** The row of buttons that closes a form; the main one first. */
export function FormActions({ children }: FormActionsProps) {
  return <div class="form-actions">{children}</div>
}
