import type { ComponentChild } from 'preact'
import { unreadCount } from '../features/notifications/public.ts'
import { currentProfile, ninhHai, type RegulationProfile } from '../features/regulation/public.ts'
import { secretRegisterPlace } from '../features/secret-register/public.ts'
import type { Actor } from '../kernel/actor.ts'
import { clauseWords } from '../kernel/clause.ts'
import type { Text } from '../kernel/text.ts'
import type { Problem } from '../platform/http/problem-details.ts'
import type { Ctx, View } from '../platform/http/route.ts'
import { type Assets, Document } from '../ui/document.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { renderHtml } from '../ui/render-html.ts'
import { type NavGroup, Shell, type UserMenu } from '../ui/shell.tsx'
import { messages } from './messages.ts'
import { ASKED_PLACES, type KnownPlaces, PLACES } from './navigation.ts'
import { roleWords } from '../kernel/role-words.ts'
import { UserForms } from './user-forms.tsx'

type Frame = { readonly ctx: Ctx; readonly assets: Assets; readonly demo: boolean }

/** A view inside the shell of the product, as a whole HTML page. */
export async function renderPage({ view, ctx, flash, assets, demo }: Frame & { view: View; flash: Text | undefined }): Promise<string> {
  const { actor, language } = ctx
  const [profile, unread, secretRegister] = await Promise.all([currentProfile(ctx), actor === null ? 0 : unreadCount(ctx, actor.userId), secretRegisterPlace(ctx)])
  const title = `${view.title} · ${messages.product[language]}`
  return html(
    <Document lang={language} title={title} assets={assets} theme={actor?.theme ?? 'auto'}>
      <Framed view={view} ctx={ctx} flash={flash} profile={profile} unread={unread} known={{ 'secret-register': secretRegister }} demo={demo} />
    </Document>,
  )
}

/** A failure, in the same shell; works without a database. */
export async function renderProblemPage({ problem, ctx, assets, demo }: Frame & { problem: Problem }): Promise<string> {
  const { language } = ctx
  const reasons = problem.problems.map((p) => (p.clause === undefined ? p.text[language] : `${p.text[language]} (${clauseWords(p.clause, language)})`))
  const view: View = {
    title: problem.title[language],
    body: (
      <EmptyState whole
        title={problem.title[language]}
        icon="alert-circle"
        text={reasons.length > 0 ? reasons.join(' ') : messages.problemHint[language]}
        action={<LinkButton href={problem.existing ?? '/'}>{messages[problem.existing ? 'openExisting' : 'toHome'][language]}</LinkButton>}
      />
    ),
  }
  return html(
    <Document lang={language} title={`${view.title} · ${messages.product[language]}`} assets={assets} theme={ctx.actor?.theme ?? 'auto'}>
      <Framed view={view} ctx={ctx} flash={undefined} profile={ninhHai} unread={0} known={{}} demo={demo} />
    </Document>,
  )
}

const html = (tree: ComponentChild) => `<!doctype html>${renderHtml(tree)}`

type FramedProps = { view: View; ctx: Ctx; flash: Text | undefined; profile: RegulationProfile; unread: number; known: KnownPlaces; demo: boolean }

function Framed({ view, ctx, flash, profile, unread, known, demo }: FramedProps) {
  const { actor, language } = ctx
  const frame = {
    authority: profile.words.authority[language], product: messages.product[language], homeHref: '/',
    footer: demo ? messages.demoFooter[language] : messages.footer[language],
    ...(flash === undefined ? {} : { flash: { kind: 'info' as const, text: flash[language] } }),
  }
  if (actor === null || view.layout === 'bare') return <Shell {...frame}>{view.body}</Shell>
  return (
    <Shell
      {...frame}
      search={{ action: '/assignments', name: 'q', placeholder: messages.searchPlaceholder[language] }}
      notifications={{ href: '/notifications', count: unread }}
      user={userMenu(actor, ctx)}
      navigation={navigationOf(actor, view.place, ctx, known)}
    >
      {view.body}
    </Shell>
  )
}

function navigationOf(actor: Actor, place: string | undefined, { language }: Ctx, known: KnownPlaces): NavGroup[] {
  return PLACES.map((group) => ({
    label: group.label[language],
    items: group.places.filter((p) => p.visible(actor) && (!ASKED_PLACES.has(p.key) || known[p.key] !== undefined)).map((p) => ({
      label: p.label[language], href: known[p.key] ?? p.href(actor), icon: p.icon, current: p.key === place, ...(p.goKey === undefined ? {} : { goKey: p.goKey }),
    })),
  })).filter((group) => group.items.length > 0)
}

function userMenu(actor: Actor, ctx: Ctx): UserMenu {
  const roles = actor.roles.map((role) => roleWords[role][ctx.language]).join(', ')
  return {
    name: actor.fullName, detail: `${actor.organisationName} · ${roles}`,
    links: [{ label: messages.account[ctx.language], href: '/account', icon: 'settings' }],
    children: <UserForms language={ctx.language} theme={actor.theme} back={ctx.standsOn} />,
  }
}
