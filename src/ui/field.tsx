import type { ComponentChildren } from 'preact'
import { classes } from './classes.ts'
import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

/** What every form control shares. The control's id is `f-<id or name>`, so `FormErrors` can link to it. */
export type FieldProps = {
  name: string
  label: string
  /** Only when the same name stands on the page more than once. */
  id?: string
  hint?: ComponentChildren
  /** Why it was refused and what to do, shown beside the field. */
  error?: string | undefined
  /** The clause that asks for this field, e.g. "Điểm b khoản 1 Điều 5". */
  clause?: string
  required?: boolean
  /** How wide the control stands; `full` by default. */
  width?: 'full' | 'half' | 'short'
}

/** Attributes that tie a control to its label, hint and error. */
export type ControlAttributes = {
  id: string
  name: string
  required: boolean | undefined
  'aria-invalid': 'true' | undefined
  'aria-describedby': string | undefined
}

export function fieldId(field: Pick<FieldProps, 'id' | 'name'>): string {
  return `f-${field.id ?? field.name}`
}

/** The attributes a control of this field must carry. */
export function controlAttributes(field: FieldProps): ControlAttributes {
  const id = fieldId(field)
  const described = [field.hint === undefined ? '' : `${id}-hint`, field.error === undefined ? '' : `${id}-error`]
  return {
    id,
    name: field.name,
    required: field.required === true ? true : undefined,
    'aria-invalid': field.error === undefined ? undefined : 'true',
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
  }
}

/** Label, hint, control, error. The ready inputs use it; give it your own control as a function if none fits. */
export function Field(props: FieldProps & { children: (control: ControlAttributes) => ComponentChildren }) {
  const control = controlAttributes(props)
  return (
    <div class={classes('field', `field-${props.width ?? 'full'}`, props.error !== undefined && 'field-wrong')}>
      <label for={control.id}>
        {props.label}
        <FieldMarks required={props.required} clause={props.clause} />
      </label>
      <FieldHint id={control.id} hint={props.hint} />
      {props.children(control)}
      <FieldError id={control.id} error={props.error} />
    </div>
  )
}

export function FieldMarks({ required, clause }: { required: boolean | undefined; clause: string | undefined }) {
  const lang = useLanguage()
  return (
    <>
      {required === true ? <span class="field-required"> ({words.required[lang]})</span> : null}
      {clause === undefined ? null : <span class="clause"> {clause}</span>}
    </>
  )
}

export function FieldHint({ id, hint }: { id: string; hint: ComponentChildren }) {
  return hint === undefined ? null : (
    <p class="field-hint" id={`${id}-hint`}>
      {hint}
    </p>
  )
}

export function FieldError({ id, error }: { id: string; error: string | undefined }) {
  return error === undefined ? null : (
    <p class="field-error" id={`${id}-error`}>
      <Icon name="alert-circle" size={16} />
      <span>{error}</span>
    </p>
  )
}
