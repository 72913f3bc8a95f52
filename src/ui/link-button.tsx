import type { ComponentChildren } from 'preact'
import type { ButtonKind } from './button.tsx'
import { classes } from './classes.ts'
import { Icon, type IconName } from './icon.tsx'

export type LinkButtonProps = {
  href: string
  children: ComponentChildren
  kind?: ButtonKind
  icon?: IconName
  small?: boolean
  label?: string
  download?: boolean
  class?: string
}

/** A link that looks like a button: it opens a page and changes nothing. */
export function LinkButton({ href, children, kind = 'plain', icon, small = false, label, download, class: extra }: LinkButtonProps) {
  return (
    <a
      href={href}
      class={classes('button', `button-${kind}`, small && 'button-small', extra)}
      aria-label={label}
      download={download}
    >
      {icon === undefined ? null : <Icon name={icon} />}
      <span>{children}</span>
    </a>
  )
}
