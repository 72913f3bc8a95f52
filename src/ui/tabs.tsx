export type TabsProps = {
  label: string
  tabs: readonly { label: string; href: string; current?: boolean; count?: number }[]
}

/** Views of one thing, as links. */
export function Tabs({ label, tabs }: TabsProps) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current === true ? 'page' : undefined}>
              {tab.label}
              {tab.count === undefined ? null : <span class="tab-count">{tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
