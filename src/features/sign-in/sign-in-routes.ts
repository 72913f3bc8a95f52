import { h } from 'preact'
import { z } from 'zod'
import { optionalText, rawText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, everyone, page, type Route } from '../../platform/http/route.ts'
import { signIn } from './actions/sign-in.ts'
import { signOut } from './actions/sign-out.ts'
import { takeSecondStep } from './actions/take-second-step.ts'
import { demonstrationAccounts } from './demonstration-accounts.ts'
import { placeAfterSignIn, sameSitePath } from './domain/same-site-path.ts'
import { messages } from './messages.ts'
import { SecondStepPage } from './pages/second-step-page.tsx'
import { SignInPage } from './pages/sign-in-page.tsx'
import { findChallengedAccount } from './queries/accounts.ts'
import { tokenHash } from './queries/authenticate.ts'

const next = z.object({ next: optionalText(2000) })

export const signInOutRoutes: readonly Route[] = [
  page({
    name: 'sign-in.show', path: '/sign-in', summary: messages.signIn, query: next,
    access: everyone('who signs in is not signed in yet'),
    answer: async ({ ctx, query }) => {
      const form = formView(ctx, 'sign-in.sign-in')
      if (ctx.actor !== null && !form.returned) return { to: placeAfterSignIn(query.next) }
      const onward = sameSitePath(form.value('next', query.next)) ?? ''
      const accounts = demonstrationAccounts()
      return {
        data: { next: onward, accounts },
        view: () => ({ title: messages.signIn[ctx.language], layout: 'bare', body: h(SignInPage, { form, next: onward, accounts, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'sign-in.sign-in', path: '/sign-in', summary: messages.signIn,
    access: everyone('who signs in is not signed in yet'),
    body: z.object({ userName: optionalText(200), password: rawText(1000), next: optionalText(2000) }),
    form: () => ({ page: 'sign-in.show' }),
    act: ({ ctx, tx, body }) => signIn(tx, ctx, body),
  }),
  page({
    name: 'sign-in.show-second-step', path: '/sign-in/second-step', summary: messages.secondStep, query: next,
    access: everyone('the first step is done, the second is not'),
    answer: async ({ ctx, query }) => {
      const account = ctx.token === undefined ? undefined : await findChallengedAccount(ctx.db, tokenHash(ctx.token), ctx.now)
      if (account === undefined) return { to: '/sign-in' }
      const form = formView(ctx, 'sign-in.take-second-step')
      const onward = sameSitePath(form.value('next', query.next)) ?? ''
      return {
        data: { next: onward },
        view: () => ({ title: messages.secondStep[ctx.language], layout: 'bare', body: h(SecondStepPage, { form, next: onward, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'sign-in.take-second-step', path: '/sign-in/second-step', summary: messages.secondStep,
    access: everyone('the first step is done, the second is not'),
    body: z.object({ code: optionalText(100), next: optionalText(2000) }),
    form: () => ({ page: 'sign-in.show-second-step' }),
    act: ({ ctx, tx, body }) => takeSecondStep(tx, ctx, body),
  }),
  action({
    name: 'sign-in.sign-out', path: '/sign-out', summary: { vi: 'Đăng xuất', en: 'Sign out' },
    access: everyone('signing out twice is harmless'),
    body: z.object({}),
    form: () => ({ page: 'sign-in.show' }),
    act: ({ ctx, tx }) => signOut(tx, ctx),
  }),
]
