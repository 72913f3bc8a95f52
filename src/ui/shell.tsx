import type { ComponentChildren } from 'preact'
import { Callout, type CalloutKind } from './callout.tsx'
import { Icon, type IconName } from './icon.tsx'
import { KeyboardHelp } from './keyboard-help.tsx'
import { useLanguage } from './language-context.tsx'
import { Navigation, type NavGroup } from './navigation.tsx'
import { words } from './words.ts'

export type { NavGroup, NavItem } from './navigation.tsx'

export type UserMenu = {
  name: string
  /** Unit and role, one line. */
  detail: string
  links: readonly { label: string; href: string; icon?: IconName }[]
  /** Forms such as sign-out and the choice of theme or language. */
  children?: ComponentChildren
}

export type ShellProps = {
  /** Name of the authority, as on its letterhead. */
  authority: string
  product: string
  homeHref: string
  search?: { action: string; name: string; value?: string; placeholder: string }
  notifications?: { href: string; count: number }
  user?: UserMenu
  /** What visitors see instead of the menu, e.g. a sign-in link. */
  guest?: ComponentChildren
  navigation?: readonly NavGroup[]
  flash?: { kind: CalloutKind; text: string }
  footer?: ComponentChildren
  children: ComponentChildren
}

/** The frame around every page: letterhead, index of places, content, footer. */
export function Shell(props: ShellProps) {
  const lang = useLanguage()
  const { navigation = [] } = props
  const hasPlaces = navigation.length > 0
  return (
    <div class={hasPlaces ? 'shell' : 'shell shell-plain'}>
      <a class="skip-link" href="#main">
        {words.skipToContent[lang]}
      </a>
      <header class="top">
        {hasPlaces ? (
          <button type="button" class="top-button top-menu" popovertarget="places" aria-label={words.menu[lang]}>
            <Icon name="menu-2" size={20} />
          </button>
        ) : null}
        <a class="letterhead" href={props.homeHref}>
          <span class="letterhead-authority">{props.authority}</span>
          <span class="letterhead-product">{props.product}</span>
        </a>
        {props.search === undefined ? <span class="top-space" /> : <SearchForm {...props.search} />}
        {props.notifications === undefined ? null : <NotificationLink {...props.notifications} />}
        {props.user === undefined ? props.guest : <UserMenuButton {...props.user} />}
      </header>
      {hasPlaces ? <Navigation groups={navigation} /> : null}
      <main id="main" tabIndex={-1}>
        <div role="status" class="flash">
          {props.flash === undefined ? null : <Callout kind={props.flash.kind}>{props.flash.text}</Callout>}
        </div>
        {props.children}
      </main>
      {props.footer === undefined ? null : <footer class="foot">{props.footer}</footer>}
      {props.user === undefined ? null : <KeyboardHelp navigation={navigation} />}
    </div>
  )
}

function SearchForm({ action, name, value, placeholder }: NonNullable<ShellProps['search']>) {
  const lang = useLanguage()
  return (
    <form class="search" role="search" action={action} method="get">
      <label class="visually-hidden" for="search">
        {words.search[lang]}
      </label>
      <Icon name="search" />
      <input id="search" type="search" name={name} value={value} placeholder={placeholder} data-search />
      <kbd aria-hidden="true">/</kbd>
    </form>
  )
}

function NotificationLink({ href, count }: NonNullable<ShellProps['notifications']>) {
  const lang = useLanguage()
  return (
    <a class="top-button" href={href}>
      <Icon name="bell" size={20} />
      <span class="visually-hidden">{words.notifications[lang]}: </span>
      <notification-badge>
        <span class="bell-count" hidden={count === 0} data-count>
          {count}
        </span>
      </notification-badge>
      <span class="visually-hidden"> {words.unread[lang]}</span>
    </a>
  )
}

function UserMenuButton({ name, detail, links, children }: UserMenu) {
  return (
    <div class="user">
      <button type="button" class="top-button user-button" popovertarget="user-menu">
        <Icon name="user" size={20} />
        <span class="user-name">{name}</span>
        <Icon name="chevron-down" size={14} />
      </button>
      <div id="user-menu" class="user-menu" popover="auto">
        <p class="user-who">
          <strong>{name}</strong>
          <span>{detail}</span>
        </p>
        <ul>
          {links.map((link) => (
            <li key={link.href}>
              <a href={link.href}>
                {link.icon === undefined ? null : <Icon name={link.icon} />}
                {link.label}
              </a>
            </li>
          ))}
        </ul>
        {children}
      </div>
    </div>
  )
}
