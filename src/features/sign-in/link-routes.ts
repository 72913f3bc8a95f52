import { h } from 'preact'
import { z } from 'zod'
import { identifier, rawText, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, everyone, may, page, type PageAnswer, type Route } from '../../platform/http/route.ts'
import { makePasswordLink } from './actions/make-password-link.ts'
import { removeSecondStepOf } from './actions/remove-second-step.ts'
import { setPassword } from './actions/set-password.ts'
import { setUp } from './actions/set-up.ts'
import { messages } from './messages.ts'
import { LinkMadePage } from './pages/link-made-page.tsx'
import { PasswordLinkPage } from './pages/password-link-page.tsx'
import { LinkOverPage, SetPasswordPage } from './pages/set-password-page.tsx'
import { SetUpPage } from './pages/set-up-page.tsx'
import { type ResetAction, resetRefusals } from './policy.ts'
import { findPasswordLink, findSetUpLink } from './queries/one-time-links.ts'
import { findPersonToReset } from './queries/reset-subject.ts'

const person = z.object({ id: identifier() })
const link = z.object({ token: z.string().max(200) })
const twice = z.object({ password: rawText(1000), passwordAgain: rawText(1000) })
const offer = ({ id }: { id: string }) => ({ page: 'sign-in.offer-link', params: { id } })
const holder = everyone('whoever holds the link was given it; the link is the proof')

const resets = <A extends ResetAction>(verb: A) =>
  may(verb, (ctx, { id }: { id: string }) => findPersonToReset(ctx.db, ctx.actor, id), resetRefusals)

function linkOver(ctx: Ctx): PageAnswer {
  return { status: 404, data: { code: 'LINK_OVER' }, view: () => ({ title: messages.linkOver[ctx.language], layout: 'bare', body: h(LinkOverPage, { language: ctx.language }) }) }
}

export const linkRoutes: readonly Route[] = [
  page({
    name: 'sign-in.offer-link', path: '/people/:id/password-link', summary: messages.passwordLink, params: person, access: resets('make-password-link'),
    answer: async ({ ctx, permit: { subject } }) => {
      const props = { person: subject, link: formView(ctx, 'sign-in.make-link'), removal: formView(ctx, 'sign-in.remove-second-step'), language: ctx.language }
      return { data: subject, view: () => ({ title: messages.passwordLink[ctx.language], place: 'people', body: h(PasswordLinkPage, props) }) }
    },
  }),
  action({
    name: 'sign-in.make-link', path: '/people/:id/password-link', summary: messages.makeLink, params: person, access: resets('make-password-link'),
    form: offer, creates: true, body: z.object({}),
    act: async ({ ctx, tx, permit }) => {
      const made = await makePasswordLink(tx, ctx, permit)
      const { userId, fullName } = permit.subject
      return {
        to: `/people/${userId}`, status: 201, data: made,
        view: () => ({ title: messages.passwordLink[ctx.language], place: 'people', body: h(LinkMadePage, { ...made, userId, fullName, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'sign-in.remove-second-step', path: '/people/:id/second-step/remove', summary: messages.removeSecondStep, params: person,
    access: resets('remove-second-step'), form: offer, body: z.object({}),
    act: ({ ctx, tx, permit }) => removeSecondStepOf(tx, ctx, permit),
  }),
  page({
    name: 'sign-in.show-set-password', path: '/set-password/:token', summary: messages.setPassword, params: link, access: holder,
    answer: async ({ ctx, params }) => {
      const found = await findPasswordLink(ctx.db, params.token, ctx.now)
      if (found === undefined) return linkOver(ctx)
      const props = { form: formView(ctx, 'sign-in.set-password'), action: `/set-password/${params.token}`, userName: found.userName, fullName: found.fullName, language: ctx.language }
      return {
        data: { userName: found.userName, fullName: found.fullName, expiresAt: found.expiresAt },
        view: () => ({ title: messages.setPassword[ctx.language], layout: 'bare', body: h(SetPasswordPage, props) }),
      }
    },
  }),
  action({
    name: 'sign-in.set-password', path: '/set-password/:token', summary: messages.setPassword, params: link, access: holder, body: twice,
    form: ({ token }) => ({ page: 'sign-in.show-set-password', params: { token } }),
    act: ({ ctx, tx, params, body }) => setPassword(tx, ctx, params.token, body),
  }),
  page({
    name: 'sign-in.show-set-up', path: '/set-up/:token', summary: messages.setUp, params: link, access: holder,
    answer: async ({ ctx, params }) => {
      const found = await findSetUpLink(ctx.db, params.token, ctx.now)
      if (found === undefined) return linkOver(ctx)
      const props = { form: formView(ctx, 'sign-in.set-up'), action: `/set-up/${params.token}`, language: ctx.language }
      return { data: found, view: () => ({ title: messages.setUp[ctx.language], layout: 'bare', body: h(SetUpPage, props) }) }
    },
  }),
  action({
    name: 'sign-in.set-up', path: '/set-up/:token', summary: messages.setUp, params: link, access: holder,
    body: twice.extend({
      authorityName: requiredText(250), authorityShortName: requiredText(60), authoritySymbol: requiredText(35),
      officeName: requiredText(250), officeShortName: requiredText(60), officeSymbol: requiredText(35),
      fullName: requiredText(100), userName: requiredText(80),
    }),
    form: ({ token }) => ({ page: 'sign-in.show-set-up', params: { token } }),
    act: ({ ctx, tx, params, body }) => setUp(tx, ctx, params.token, body),
  }),
]
