import { h } from 'preact'
import { z } from 'zod'
import { optionalText, rawText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, type Done, page, type Route, signedIn } from '../../platform/http/route.ts'
import { turnOffSecondStep } from './actions/remove-second-step.ts'
import { beginSecondStep, finishSecondStep, renewRecoveryCodes } from './actions/set-up-second-step.ts'
import { messages } from './messages.ts'
import { otpauthUri } from './one-use-codes.ts'
import { EnrolSecondStepPage } from './pages/enrol-second-step-page.tsx'
import { RecoveryCodesPage } from './pages/recovery-codes-page.tsx'
import { findCurrentSession } from './queries/own-sessions.ts'
import { findPendingSecret } from './queries/second-step-state.ts'

const own = signedIn('everybody keeps their own account')
const form = () => ({ page: 'account.show' })
const askedPassword = z.object({ secondStepPassword: rawText(1000) })

export const secondStepRoutes: readonly Route[] = [
  action({
    name: 'account.begin-second-step', path: '/account/second-step/begin', summary: messages.turnOn, access: own, form, body: askedPassword,
    act: ({ ctx, tx, permit, body }) => beginSecondStep(tx, ctx, permit, body.secondStepPassword),
  }),
  page({
    name: 'account.enrol-second-step', path: '/account/second-step', summary: messages.turnOn, access: own,
    answer: async ({ ctx, permit: { actor } }) => {
      // An API token must not learn the secret of the second step.
      const session = await findCurrentSession(ctx.db, ctx.token)
      const secret = session === undefined ? undefined : await findPendingSecret(ctx.db, actor.userId)
      if (secret === undefined) return { to: '/account#second-step' }
      const uri = otpauthUri(secret, actor.userName)
      const enrolForm = formView(ctx, 'account.confirm-second-step')
      return {
        data: { secret, uri },
        view: () => ({ title: messages.turnOn[ctx.language], body: h(EnrolSecondStepPage, { form: enrolForm, secret, uri, language: ctx.language }) }),
      }
    },
  }),
  action({
    name: 'account.confirm-second-step', path: '/account/second-step/confirm', summary: messages.confirm, access: own,
    form: () => ({ page: 'account.enrol-second-step' }), body: z.object({ code: optionalText(20) }),
    act: async ({ ctx, tx, permit, body }) => shownOnce(ctx, messages.turnOnDone[ctx.language], await finishSecondStep(tx, ctx, permit, body.code)),
  }),
  action({
    name: 'account.renew-recovery-codes', path: '/account/recovery-codes', summary: messages.newRecoveryCodes, access: own, form,
    body: z.object({ recoveryPassword: rawText(1000) }),
    act: async ({ ctx, tx, permit, body }) => shownOnce(ctx, messages.recoveryCodes[ctx.language], await renewRecoveryCodes(tx, ctx, permit, body.recoveryPassword)),
  }),
  action({
    name: 'account.turn-off-second-step', path: '/account/second-step/turn-off', summary: messages.turnOff, access: own, form, body: askedPassword,
    act: ({ ctx, tx, permit, body }) => turnOffSecondStep(tx, ctx, permit, body.secondStepPassword),
  }),
]

function shownOnce(ctx: Ctx, title: string, recoveryCodes: readonly string[]): Done {
  return {
    to: '/account#second-step', data: { recoveryCodes },
    view: () => ({ title, body: h(RecoveryCodesPage, { title, codes: recoveryCodes, language: ctx.language }) }),
  }
}
