import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'

export type EmptyStateProps = {
  title: string
  /** What to do next. */
  text?: ComponentChildren
  icon?: IconName
  action?: ComponentChildren
  /** The title is the heading of the whole page, e.g. on a page that only says what went wrong. */
  whole?: boolean
}

/** An empty list that says what it means and what to do next. */
export function EmptyState({ title, text, icon = 'circle-check', action, whole = false }: EmptyStateProps) {
  return (
    <div class={icon === 'circle-check' ? 'empty empty-done' : 'empty'}>
      <Icon name={icon} size={24} />
      {whole ? <h1>{title}</h1> : <p class="empty-title">{title}</p>}
      {text === undefined ? null : <p class="empty-text">{text}</p>}
      {action === undefined ? null : <div class="empty-action">{action}</div>}
    </div>
  )
}
