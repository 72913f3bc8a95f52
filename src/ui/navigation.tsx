import { Icon, type IconName } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type NavItem = {
  label: string
  href: string
  icon: IconName
  current?: boolean
  count?: number
  /** The second letter of the shortcut `g` + letter. */
  goKey?: string
}
export type NavGroup = { label?: string; items: readonly NavItem[] }

export type NavigationProps = { groups: readonly NavGroup[] }

/** The index of places: a column on a desk, a drawer (popover, no script) on a phone. */
export function Navigation({ groups }: NavigationProps) {
  const lang = useLanguage()
  return (
    <nav id="places" class="places" popover="auto" aria-label={words.mainNavigation[lang]}>
      {groups.map((group, index) => (
        <div class="places-group" key={index}>
          {group.label === undefined ? null : <p class="places-label">{group.label}</p>}
          <ul>
            {group.items.map((item) => (
              <li key={item.href}>
                <a href={item.href} aria-current={item.current === true ? 'page' : undefined} data-go={item.goKey}>
                  <Icon name={item.icon} />
                  <span class="places-word">{item.label}</span>
                  {item.count === undefined || item.count === 0 ? null : <span class="places-count">{item.count}</span>}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
