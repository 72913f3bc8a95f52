import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type EmptyStateProps = {
  title: string
  /** What to do next. */
  text?: ComponentChildren
  icon?: IconName
  action?: ComponentChildren
}

/** An empty list that says what it means and what to do next. */
export function EmptyState({ title, text, icon = 'circle-check', action }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon name={icon} size={24} />
      <p class="empty-title">{title}</p>
      {text === undefined ? null : <p class="empty-text">{text}</p>}
      {action === undefined ? null : <div class="empty-action">{action}</div>}
    </div>
  )
}
