import type { ComponentChildren } from 'preact'
import { useLanguage } from './language-context.tsx'
import { phrases } from './words.ts'

export type BulkBarProps = {
  /** Same id as `selection.form` of the register. */
  id: string
  action: string
  hidden?: Readonly<Record<string, string>>
  /** How many rows came selected from the server. */
  selected?: number
  /** Buttons, and fields they need. */
  children: ComponentChildren
}

/** What one can do with the ticked rows. It shows itself once a row is ticked; without script it always stands there. */
export function BulkBar({ id, action, hidden = {}, selected = 0, children }: BulkBarProps) {
  const lang = useLanguage()
  return (
    <submit-once>
      <form id={id} class="bulk" action={action} method="post" data-bulk>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <output class="bulk-count" data-bulk-count data-words={phrases.selected[lang](0)}>
          {phrases.selected[lang](selected)}
        </output>
        {children}
      </form>
    </submit-once>
  )
}
