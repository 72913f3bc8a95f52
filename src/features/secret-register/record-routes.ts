import { z } from 'zod'
import { identifier } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, page, type Route } from '../../platform/http/route.ts'
import { changeSecret } from './actions/change-secret.ts'
import { recordPaper } from './actions/record-paper.ts'
import { recordResult } from './actions/record-result.ts'
import { registerSecret } from './actions/register-secret.ts'
import { FORBIDDEN } from './domain/forbidden.ts'
import { secretName } from './domain/secret-document.ts'
import { changeBody, paperBody, registerBody, resultBody } from './inputs.ts'
import { messages } from './messages.ts'
import { SecretFormPage } from './pages/secret-form-page.tsx'
import { SecretList } from './pages/secret-list.tsx'
import { SecretPage } from './pages/secret-page.tsx'
import { managesClearances, resultRefusals, secretRefusals } from './policy.ts'
import { paperReports } from './queries/paper-reports.ts'
import { secretChoices } from './queries/secret-choices.ts'
import { listSecrets } from './queries/secret-records.ts'
import { clearedStanding, secretSubject } from './secret-subject.ts'
import { insertLook } from './store.ts'

const byId = z.object({ id: identifier() })
const place = 'secret-register'
const closed = FORBIDDEN
const onRecord = ({ id }: z.output<typeof byId>) => ({ page: 'secret-register.show', params: { id } })

// No page here is `remembered`: each notes the look in a row before it answers, and a page drawn before would note none.
const list = page({
  name: 'secret-register.list', path: '/secret-register', summary: messages.title, closed,
  access: may('see', clearedStanding, secretRefusals),
  answer: async ({ ctx, permit: { actor, subject: { level } } }) => {
    const records = level === null ? [] : await listSecrets(ctx.db, actor, level)
    await insertLook(ctx.db, {}, { userId: actor.userId, at: ctx.now })
    const rights = { mayRegister: secretRefusals(actor, 'register').length === 0, manages: managesClearances(actor) }
    return { data: { items: records }, view: () => ({ title: messages.title[ctx.language], place, body: SecretList({ language: ctx.language, records, ...rights }) }) }
  },
})

const begin = page({
  name: 'secret-register.new', path: '/secret-register/new', summary: messages.register, closed,
  access: may('register', clearedStanding, secretRefusals),
  answer: async ({ ctx }) => {
    const choices = await secretChoices(ctx.db, ctx.today)
    const form = formView(ctx, 'secret-register.register')
    return { data: choices, view: () => ({ title: messages.register[ctx.language], place, body: SecretFormPage({ language: ctx.language, form, choices }) }) }
  },
})

const register = action({
  name: 'secret-register.register', path: '/secret-register', summary: messages.register, creates: true, closed,
  access: may('register', clearedStanding, secretRefusals), body: registerBody, form: () => ({ page: 'secret-register.new' }),
  act: async ({ ctx, tx, body, permit }) => {
    const id = await registerSecret(tx, ctx, permit, body)
    return { to: `/secret-register/${id}`, status: 201, data: { id }, flash: messages.registered }
  },
})

const show = page({
  name: 'secret-register.show', path: '/secret-register/:id', summary: messages.document, params: byId, closed,
  access: may('see', secretSubject, secretRefusals),
  answer: async ({ ctx, permit: { actor, subject: { record } } }) => {
    await noteLook(ctx, actor.userId, record.id)
    const papers = await paperReports(ctx.db, actor, record.id)
    const writes = record.assigned.filter((row) => resultRefusals(actor, row).length === 0).map(({ organisationId }) => organisationId)
    const forms = { result: formView(ctx, 'secret-register.result'), paper: formView(ctx, 'secret-register.paper') }
    const mayKeep = secretRefusals(actor, 'register').length === 0
    return {
      data: { ...record, papers },
      view: () => ({ title: secretName(record), place, body: SecretPage({ language: ctx.language, record, papers, writes, mayKeep, ...forms }) }),
    }
  },
})

const noteLook = (ctx: Ctx, userId: string, documentId: string): Promise<void> => insertLook(ctx.db, { documentId }, { userId, at: ctx.now })

const edit = page({
  name: 'secret-register.edit', path: '/secret-register/:id/edit', summary: messages.change, params: byId, closed,
  access: may('register', secretSubject, secretRefusals),
  answer: async ({ ctx, permit: { actor, subject: { record } } }) => {
    await noteLook(ctx, actor.userId, record.id)
    const choices = await secretChoices(ctx.db, ctx.today)
    const form = formView(ctx, 'secret-register.change')
    return { data: { record, ...choices }, view: () => ({ title: messages.change[ctx.language], place, body: SecretFormPage({ language: ctx.language, form, choices, record }) }) }
  },
})

const change = action({
  name: 'secret-register.change', path: '/secret-register/:id', summary: messages.change, params: byId, closed,
  access: may('register', secretSubject, secretRefusals), body: changeBody, form: ({ id }) => ({ page: 'secret-register.edit', params: { id } }),
  act: async ({ ctx, tx, body, params: { id }, permit }) => {
    await changeSecret(tx, ctx, permit, body)
    return { to: `/secret-register/${id}`, data: { id }, flash: messages.changed }
  },
})

const result = action({
  name: 'secret-register.result', path: '/secret-register/:id/results', summary: messages.recordResult, params: byId, closed,
  access: may('see', secretSubject, secretRefusals), body: resultBody, form: onRecord,
  act: async ({ ctx, tx, body, params: { id }, permit }) => {
    await recordResult(tx, ctx, permit, body)
    return { to: `/secret-register/${id}`, data: { id }, flash: messages.recorded }
  },
})

const paper = action({
  name: 'secret-register.paper', path: '/secret-register/:id/paper-reports', summary: messages.recordPaper, params: byId, closed, creates: true,
  access: may('record_paper', secretSubject, secretRefusals), body: paperBody, form: onRecord,
  act: async ({ ctx, tx, body, params: { id }, permit }) => {
    await recordPaper(tx, ctx, permit, body)
    return { to: `/secret-register/${id}`, status: 201, data: { id }, flash: messages.noted }
  },
})

export const recordRoutes: readonly Route[] = [list, begin, register, show, edit, change, result, paper]
