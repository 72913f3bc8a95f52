import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type CalloutKind = 'info' | 'success' | 'warning' | 'error'

const icons: Readonly<Record<CalloutKind, IconName>> = {
  info: 'info-circle',
  success: 'circle-check',
  warning: 'alert-triangle',
  error: 'alert-circle',
}

export type CalloutProps = {
  kind?: CalloutKind
  title?: string
  /** The clause that stands behind it, e.g. "Điểm c khoản 2 Điều 6". */
  clause?: string
  children?: ComponentChildren
}

/** A remark that must be read: icon, words, colour; no box around it but a mark at the margin. */
export function Callout({ kind = 'info', title, clause, children }: CalloutProps) {
  return (
    <div class={`callout callout-${kind}`}>
      <Icon name={icons[kind]} size={20} />
      <div>
        {title === undefined ? null : <p class="callout-title">{title}</p>}
        {children === undefined ? null : <div class="callout-text">{children}</div>}
        {clause === undefined ? null : <p class="clause">{clause}</p>}
      </div>
    </div>
  )
}
