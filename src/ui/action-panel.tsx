import type { ComponentChildren } from 'preact'
import { Icon, type IconName } from './icon.tsx'
import { useLanguage } from './language-context.tsx'
import { words } from './words.ts'

export type Reason = { text: string; clause?: string; instead?: { label: string; href: string } }

export type ActionPanelProps = {
  /** The verb, e.g. "Báo cáo kết quả". */
  title: string
  /** What will happen, in one line. */
  lead?: string
  icon?: IconName
  /** Open at first, e.g. when its form came back refused. */
  open?: boolean
  primary?: boolean
  id?: string
  /** The form. Left out when the action is refused. */
  children?: ComponentChildren
  /** Why one may not do it now; the action is then greyed and explains itself. */
  refusals?: readonly Reason[]
  /** Where the form is, when it is not on this page yet: the panel is then a link. */
  href?: string
}

/** One action: a disclosed form, or greyed with the list of reasons why not. Needs no script. */
export function ActionPanel(props: ActionPanelProps) {
  const refusals = props.refusals ?? []
  const refused = refusals.length > 0
  if (props.href !== undefined && !refused) return <ActionLink title={props.title} icon={props.icon} href={props.href} />
  const kind = refused ? 'action action-refused' : props.primary === true ? 'action action-primary' : 'action'
  return (
    <details class={kind} open={props.open} id={props.id}>
      <summary>
        <Icon name={refused ? 'lock' : (props.icon ?? 'chevron-right')} />
        <span class="action-title">{props.title}</span>
        {refused ? <WhyNot /> : <Icon name="chevron-down" size={16} />}
      </summary>
      <div class="action-body">
        {props.lead === undefined ? null : <p class="action-lead">{props.lead}</p>}
        {refused ? <Reasons reasons={refusals} /> : props.children}
      </div>
    </details>
  )
}

/** An act that is done rarely: its form is drawn when it is asked for, so that the page stays light. */
function ActionLink({ title, icon, href }: { title: string; icon: IconName | undefined; href: string }) {
  return (
    <div class="action">
      <a class="action-link" href={href}>
        <Icon name={icon ?? 'chevron-right'} />
        <span class="action-title">{title}</span>
        <Icon name="chevron-right" size={16} />
      </a>
    </div>
  )
}

function WhyNot() {
  const lang = useLanguage()
  return <span class="action-why">{words.whyNot[lang]}</span>
}

/** The list of reasons, each with its clause and what to do instead. */
export function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <ul class="reasons">
      {reasons.map((reason, index) => (
        <li key={index}>
          {reason.text}
          {reason.clause === undefined ? null : <span class="clause"> {reason.clause}</span>}
          {reason.instead === undefined ? null : (
            <a class="reasons-instead" href={reason.instead.href}>
              {reason.instead.label}
            </a>
          )}
        </li>
      ))}
    </ul>
  )
}
