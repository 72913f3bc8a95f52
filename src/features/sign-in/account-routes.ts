import { h } from 'preact'
import { z } from 'zod'
import { choice, identifier, optionalText, rawText, requiredDate, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { changePassword } from './actions/change-password.ts'
import { createToken } from './actions/create-token.ts'
import { keepPreferences } from './actions/keep-preferences.ts'
import { revokeOtherSessions } from './actions/revoke-other-sessions.ts'
import { revokeOwnSession } from './actions/revoke-session.ts'
import { revokeToken } from './actions/revoke-token.ts'
import { messages } from './messages.ts'
import { AccountPage, type AccountForms } from './pages/account-page.tsx'
import { TokenMadePage } from './pages/token-made-page.tsx'
import { ownRefusals } from './policy.ts'
import { findOwnSession, ownSessions } from './queries/own-sessions.ts'
import { findOwnToken, ownTokens } from './queries/own-tokens.ts'
import { secondStepState } from './queries/second-step-state.ts'

const own = signedIn('everybody keeps their own account')
const form = () => ({ page: 'account.show' })
const id = z.object({ id: identifier() })

const FORMS = {
  preferences: 'account.preferences', password: 'account.change-password', token: 'account.create-token', session: 'account.revoke-other-sessions',
  beginSecondStep: 'account.begin-second-step', turnOff: 'account.turn-off-second-step', recovery: 'account.renew-recovery-codes',
} as const satisfies Record<keyof AccountForms, string>

export const accountRoutes: readonly Route[] = [
  page({
    name: 'account.show', path: '/account', summary: messages.account, access: own,
    answer: async ({ ctx, permit: { actor } }) => {
      const [sessions, tokens, secondStep] = await Promise.all([
        ownSessions(ctx.db, actor.userId, ctx.token, ctx.now), ownTokens(ctx.db, actor.userId, ctx.now), secondStepState(ctx.db, actor.userId),
      ])
      const forms = Object.fromEntries(Object.entries(FORMS).map(([key, route]) => [key, formView(ctx, route)])) as AccountForms
      const { userId, userName, fullName, organisationId, organisationName, roles, language, theme } = actor
      return {
        data: { userId, userName, fullName, organisationId, organisationName, roles, language, theme, secondStep, sessions, tokens },
        view: () => ({ title: messages.account[ctx.language], body: h(AccountPage, { actor, sessions, tokens, secondStep, forms, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'account.preferences', path: '/account/preferences', summary: messages.display, access: own, form,
    body: z.object({ language: choice(['vi', 'en']), theme: choice(['auto', 'light', 'dark']), back: optionalText(2000) }),
    act: ({ tx, permit, body }) => keepPreferences(tx, permit, body),
  }),
  action({
    name: 'account.change-password', path: '/account/password', summary: messages.changePassword, access: own, form,
    body: z.object({ currentPassword: rawText(1000), password: rawText(1000), passwordAgain: rawText(1000) }),
    act: ({ ctx, tx, permit, body }) => changePassword(tx, ctx, permit, body),
  }),
  action({
    name: 'account.revoke-session', path: '/account/sessions/:id/revoke', summary: messages.end, params: id, form, body: z.object({}),
    access: may('revoke-session', (ctx, params: { id: string }) => findOwnSession(ctx.db, ctx.actor.userId, params.id, ctx.token), ownRefusals),
    act: ({ ctx, tx, permit }) => revokeOwnSession(tx, ctx, permit),
  }),
  action({
    name: 'account.revoke-other-sessions', path: '/account/sessions/revoke-others', summary: messages.endOthers, access: own, form, body: z.object({}),
    act: ({ ctx, tx, permit }) => revokeOtherSessions(tx, ctx, permit),
  }),
  action({
    name: 'account.create-token', path: '/account/tokens', summary: messages.createToken, access: own, form, creates: true,
    body: z.object({ name: requiredText(100), expiresOn: requiredDate() }),
    act: async ({ ctx, tx, permit, body }) => {
      const made = await createToken(tx, ctx, permit, body)
      return {
        to: '/account#tokens', status: 201, data: made,
        view: () => ({ title: messages.tokenMade[ctx.language], body: h(TokenMadePage, { ...made, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'account.revoke-token', path: '/account/tokens/:id/revoke', summary: messages.revoke, params: id, form, body: z.object({}),
    access: may('revoke-token', (ctx, params: { id: string }) => findOwnToken(ctx.db, ctx.actor.userId, params.id), ownRefusals),
    act: ({ ctx, tx, permit }) => revokeToken(tx, ctx, permit),
  }),
]
