import { z } from 'zod'
import { identifier } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, page, type Route } from '../../platform/http/route.ts'
import { grantClearance, revokeClearance } from './actions/keep-clearances.ts'
import { FORBIDDEN } from './domain/forbidden.ts'
import { clearanceBody, nothing } from './inputs.ts'
import { messages } from './messages.ts'
import { ClearancesPage } from './pages/clearances-page.tsx'
import { LooksPage } from './pages/looks-page.tsx'
import { clearanceRefusals } from './policy.ts'
import { findClearance, listClearances } from './queries/list-clearances.ts'
import { listLooks } from './queries/list-looks.ts'
import { clearableChoices } from './queries/secret-choices.ts'
import { grantorStanding } from './secret-subject.ts'

const place = 'secret-register'
const closed = FORBIDDEN
const mayManage = may('manage_clearance', grantorStanding, clearanceRefusals)
const byId = z.object({ id: identifier() })

const clearances = page({
  name: 'secret-register.clearances', path: '/secret-register/clearances', summary: messages.clearances, access: mayManage, closed,
  answer: async ({ ctx }) => {
    const [rows, people] = await Promise.all([listClearances(ctx.db), clearableChoices(ctx.db)])
    const forms = { form: formView(ctx, 'secret-register.grant'), revoking: formView(ctx, 'secret-register.revoke') }
    return {
      data: { clearances: rows },
      view: () => ({ title: messages.clearances[ctx.language], place, body: ClearancesPage({ language: ctx.language, today: ctx.today, clearances: rows, people, ...forms }) }),
    }
  },
})

const grant = action({
  name: 'secret-register.grant', path: '/secret-register/clearances', summary: messages.grant, access: mayManage, closed, creates: true,
  body: clearanceBody, form: () => ({ page: 'secret-register.clearances' }),
  act: async ({ ctx, tx, body, permit }) => ({ to: '/secret-register/clearances', status: 201, data: { id: await grantClearance(tx, ctx, permit, body) }, flash: messages.granted }),
})

const revoke = action({
  name: 'secret-register.revoke', path: '/secret-register/clearances/:id/end', summary: messages.revoke, closed, params: byId,
  access: may('manage_clearance', async (ctx, { id }: z.output<typeof byId>) => ((await grantorStanding(ctx)) === undefined ? undefined : findClearance(ctx.db, id)), clearanceRefusals),
  body: nothing, form: () => ({ page: 'secret-register.clearances' }),
  act: async ({ ctx, tx, permit }) => {
    await revokeClearance(tx, ctx, permit)
    return { to: '/secret-register/clearances', flash: messages.revoked }
  },
})

const looks = page({
  name: 'secret-register.looks', path: '/secret-register/looks', summary: messages.looks, access: mayManage, closed,
  answer: async ({ ctx }) => {
    const rows = await listLooks(ctx.db)
    return { data: { looks: rows }, view: () => ({ title: messages.looks[ctx.language], place, body: LooksPage({ language: ctx.language, looks: rows }) }) }
  },
})

export const clearanceRoutes: readonly Route[] = [clearances, grant, revoke, looks]
