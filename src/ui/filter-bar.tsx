import type { ComponentChildren } from 'preact'
import { Button } from './button.tsx'
import { Icon } from './icon.tsx'

export type FilterBarProps = {
  action: string
  /** Word on the disclosure, e.g. "Lọc". */
  label: string
  apply: string
  /** Keeps what is not on the form, such as the sort. */
  hidden?: Readonly<Record<string, string>>
  /** The `Chips` in force. */
  chips?: ComponentChildren
  /** At the right: export, columns, saved views. */
  aside?: ComponentChildren
  open?: boolean
  children: ComponentChildren
}

/** Filters of a list as a GET form behind a disclosure, with the chips in force beside it. */
export function FilterBar(props: FilterBarProps) {
  return (
    <div class="filter-bar">
      <details class="filter" open={props.open}>
        <summary class="button button-plain">
          <Icon name="filter" />
          <span>{props.label}</span>
        </summary>
        <form class="filter-form" action={props.action} method="get">
          {Object.entries(props.hidden ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div class="filter-fields">{props.children}</div>
          <div class="form-actions">
            <Button kind="primary">{props.apply}</Button>
          </div>
        </form>
      </details>
      {props.chips}
      {props.aside === undefined ? null : <div class="filter-aside">{props.aside}</div>}
    </div>
  )
}
