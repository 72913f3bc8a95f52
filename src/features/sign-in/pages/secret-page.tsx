import type { ComponentChildren } from 'preact'
import { Callout } from '../../../ui/callout.tsx'
import { LinkButton } from '../../../ui/link-button.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

export type SecretPageProps = { title: string; warning: string; children: ComponentChildren; onward: { href: string; label: string } }

/** Shows once what is kept nowhere. */
export function SecretPage({ title, warning, children, onward }: SecretPageProps) {
  return (
    <>
      <PageHeader title={title} />
      <div class="stack">
        <Callout kind="warning">{warning}</Callout>
        {children}
        <p>
          <LinkButton href={onward.href} kind="primary">{onward.label}</LinkButton>
        </p>
      </div>
    </>
  )
}
