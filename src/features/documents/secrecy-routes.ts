import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { choice, identifier, requiredDate, textThat } from '../../platform/http/fields.ts'
import { action, type Ctx, may, type Route } from '../../platform/http/route.ts'
import { isReference, SECRECY_LEVELS } from '../secret-register/public.ts'
import { decideSecrecy } from './actions/decide-secrecy.ts'
import { SECRECY_REFUSALS } from './domain/secrecy-decision.ts'
import { secrecyRefusals } from './policy.ts'
import { findDocument } from './queries/find-document.ts'
import { wasPurged } from './queries/secrecy-decisions.ts'
import { FOREIGN_FIELD, secrecyMessages as words } from './secrecy-messages.ts'

const byId = z.object({ id: identifier() })

/** Also a document that is purged already, for who may decide on it: the same decision sent twice gets its first answer. */
async function load(ctx: Ctx & { readonly actor: Actor }, { id }: z.output<typeof byId>): Promise<{ readonly id: string } | undefined> {
  if ((await findDocument(ctx.db, ctx.actor, id)) !== undefined) return { id }
  return secrecyRefusals(ctx.actor).length === 0 && (await wasPurged(ctx.db, id)) ? { id } : undefined
}

const reference = textThat(isReference, { code: 'SECRET_REFERENCE_FORM', clause: 'Đ5.2', text: { vi: 'Chỉ ghi số và ký hiệu quyết định, ví dụ 12/QĐ-UBND.', en: 'Only number and notation of the decision, e.g. 12/QĐ-UBND.' } })

/** A normal document turns out to be secret (Đ5.2). */
export const secrecyRoutes: readonly Route[] = [
  action({
    name: 'documents.decideSecrecy', path: '/documents/:id/secrecy-decisions', summary: words.decide, params: byId, creates: true, closed: FOREIGN_FIELD,
    access: may('decide_secrecy', load, secrecyRefusals), form: ({ id }) => ({ page: 'documents.show', params: { id } }),
    body: z.strictObject({ level: choice(SECRECY_LEVELS, 'Đ5.2'), decisionReference: reference, decisionDate: requiredDate('Đ5.2') }),
    act: async ({ ctx, tx, permit, body, params: { id } }) => {
      const { outcome, ground } = await decideSecrecy(tx, ctx, permit, body)
      if (ground === null) return { to: '/documents', data: { outcome }, flash: words.purged }
      const { code, text } = SECRECY_REFUSALS[ground]
      return { to: `/documents/${id}`, data: { outcome, refusal: { code, text: text[ctx.language] } }, flash: words.recorded }
    },
  }),
]
