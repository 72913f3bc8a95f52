import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type Crumb = { label: string; href: string }

export type PageHeaderProps = {
  title: string
  /** One line that says what the page is for or how it stands. */
  lead?: ComponentChildren
  /** Pages above this one, outermost first. */
  crumbs?: readonly Crumb[]
  /** Buttons at the right; at most one primary. */
  actions?: ComponentChildren
}

/** The head of a page, closed by the double rule of a register. */
export function PageHeader({ title, lead, crumbs = [], actions }: PageHeaderProps) {
  const lang = useLanguage()
  return (
    <header class="page-header">
      {crumbs.length === 0 ? null : (
        <nav class="crumbs" aria-label={words.breadcrumb[lang]}>
          <ol>
            {crumbs.map((crumb) => (
              <li key={crumb.href}>
                <a href={crumb.href}>{crumb.label}</a>
                <Icon name="chevron-right" size={14} />
              </li>
            ))}
          </ol>
        </nav>
      )}
      <div class="page-header-line">
        <div class="page-heading">
          <h1>{title}</h1>
          {lead === undefined ? null : <div class="lead">{lead}</div>}
        </div>
        {actions === undefined ? null : <div class="page-actions">{actions}</div>}
      </div>
    </header>
  )
}
