import type { ComponentChildren } from 'preact'

export type KeyValueItem = { label: string; value: ComponentChildren; clause?: string }

export type KeyValueProps = {
  items: readonly KeyValueItem[]
  /** Label above value instead of beside it. */
  stacked?: boolean
}

/** Facts as a list of terms. */
export function KeyValue({ items, stacked = false }: KeyValueProps) {
  return (
    <dl class={stacked ? 'facts facts-stacked' : 'facts'}>
      {items.map((item) => (
        <div key={item.label}>
          <dt>{item.label}</dt>
          <dd>
            {item.value}
            {item.clause === undefined ? null : <span class="clause"> {item.clause}</span>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
