import { z } from 'zod'
import { choice, optionalChoice, optionalDate, optionalText, requiredText, seenVersion } from '../../platform/http/fields.ts'
import { action, type Route } from '../../platform/http/route.ts'
import { assignmentParams as params, backTo, EFFECT_RATINGS, onTaskPage, QUALITY_RATINGS } from '../assignments/public.ts'
import { mayCorrect } from './access.ts'
import { acceptCorrection, refuseCorrection, reopenByCorrection } from './actions/answer-correction.ts'
import { askCorrection, withdrawCorrection } from './actions/ask-correction.ts'
import { CHANNELS } from './domain/correction.ts'
import { errataRoute } from './errata-route.ts'
import { messages } from './messages.ts'

const seen = { version: seenVersion }
const decided = { ...seen, reason: requiredText(2000, 'Đ8.1') }

/** Correcting what was reported (Đ8.1); an assignment has at most one request that waits. */
export const routes: readonly Route[] = [
  errataRoute,
  action({
    name: 'corrections.ask', path: '/assignments/:id/corrections', summary: messages.ask, params, access: mayCorrect('request_correction'), form: onTaskPage, creates: true,
    body: z.object({ ...seen, channel: choice(CHANNELS, 'Đ8.1'), content: requiredText(5000, 'Đ8.1') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => ({ ...backTo(id, { id: await askCorrection(tx, ctx, permit, body) }, messages.asked), status: 201 }),
  }),
  action({
    name: 'corrections.withdraw', path: '/assignments/:id/corrections/withdrawal', summary: messages.withdraw, params, access: mayCorrect('withdraw_correction'), form: onTaskPage,
    body: z.object({ ...seen, reason: optionalText(2000) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await withdrawCorrection(tx, ctx, permit, body)
      return backTo(id, {}, messages.withdrawn)
    },
  }),
  action({
    name: 'corrections.accept', path: '/assignments/:id/corrections/acceptance', summary: messages.accept, params, access: mayCorrect('answer_correction'), form: onTaskPage,
    body: z.object({
      ...decided, resultDate: optionalDate('Đ5.1.g'), resultDocument: optionalText(200, 'Đ5.1.g'),
      qualityRating: optionalChoice(QUALITY_RATINGS), effectRating: optionalChoice(EFFECT_RATINGS),
    }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => backTo(id, { correctionId: await acceptCorrection(tx, ctx, permit, body) }, messages.accepted),
  }),
  action({
    name: 'corrections.reopen', path: '/assignments/:id/corrections/reopening', summary: messages.reopen, params, access: mayCorrect('reopen'), form: onTaskPage,
    body: z.object(decided),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await reopenByCorrection(tx, ctx, permit, body)
      return backTo(id, {}, messages.reopened)
    },
  }),
  action({
    name: 'corrections.refuse', path: '/assignments/:id/corrections/refusal', summary: messages.refuse, params, access: mayCorrect('answer_correction'), form: onTaskPage,
    body: z.object(decided),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await refuseCorrection(tx, ctx, permit, body)
      return backTo(id, {}, messages.refused)
    },
  }),
]
