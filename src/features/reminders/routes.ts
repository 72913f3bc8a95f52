import { createElement as h } from 'preact'
import { z } from 'zod'
import { tick } from '../../platform/http/fields.ts'
import { action, page, type Route, signedIn } from '../../platform/http/route.ts'
import { keepOwnChoices } from './actions/keep-own-choices.ts'
import { messages } from './messages.ts'
import { ownReminders } from './own-reminders.ts'
import { RemindersPage } from './pages/reminders-page.tsx'
import { choicesOf } from './queries/choices-of.ts'

const OWN = 'Everybody sees and sets only what he himself is reminded of.'

export const routes: readonly Route[] = [
  page({
    name: 'reminders.show', path: '/reminders', summary: messages.page, access: signedIn(OWN),
    answer: async ({ ctx, permit: { actor } }) => {
      const { today, coming } = await ownReminders(ctx, actor)
      const choices = await choicesOf(ctx.db, actor.userId)
      const { language, channels } = ctx
      return {
        data: { today, coming, choices, channels },
        view: () => ({ title: messages.title[language], place: 'reminders', body: h(RemindersPage, { language, today, coming, choices, channels }) }),
      }
    },
  }),
  action({
    name: 'reminders.choose', path: '/reminders/choices', summary: messages.choices, access: signedIn(OWN), form: () => ({ page: 'reminders.show' }),
    body: z.object({ mail: tick(), message: tick() }),
    act: async ({ tx, ctx, permit, body }) => {
      await keepOwnChoices(tx, ctx, permit, body)
      return { to: '/reminders', data: body, flash: messages.saved }
    },
  }),
]
