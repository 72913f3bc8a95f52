import { z } from 'zod'
import { seesEverything } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import { identifier, optionalChoice, optionalDate, optionalText } from '../../platform/http/fields.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { ACCEPTED_ENDINGS, describeFile, mayBeInline } from '../attachments/public.ts'
import { attachFiles } from './actions/attach-files.ts'
import { changeDocument } from './actions/change-document.ts'
import { detachFile } from './actions/detach-file.ts'
import { registerDocument } from './actions/register-document.ts'
import { attachBody, changeBody, registerBody } from './document-input.ts'
import { linkRoutes } from './link-routes.ts'
import { secrecyRoutes } from './secrecy-routes.ts'
import { documentView } from './document-view.ts'
import { type DocumentRecord, ORIGINS } from './domain/document.ts'
import { type DocumentFilter, readPosition, writePosition } from './domain/document-filter.ts'
import { documentName } from './domain/document-name.ts'
import { formChoices } from './form-choices.ts'
import { messages, phrases } from './messages.ts'
import { DocumentFormPage } from './pages/document-form-page.tsx'
import { DocumentList } from './pages/document-list.tsx'
import { DocumentPage } from './pages/document-page.tsx'
import { documentRefusals } from './policy.ts'
import { countDocuments } from './queries/count-documents.ts'
import { findDocument } from './queries/find-document.ts'
import { listDocuments } from './queries/list-documents.ts'

const byId = z.object({ id: identifier() })
type ById = z.output<typeof byId>
const place = 'documents'

const load = (ctx: Ctx & { readonly actor: NonNullable<Ctx['actor']> }, { id }: ById): Promise<DocumentRecord | undefined> => findDocument(ctx.db, ctx.actor, id)
const mayRegister = may('register', noSubject, documentRefusals)
const backTo = ({ id }: ById) => ({ page: 'documents.show', params: { id } })

// A filter that says nothing sensible narrows nothing; the chips on the page show what is in force.
const filterFields = z.object({
  q: optionalText(200).catch(''),
  phase: optionalChoice(['registered', 'published']).catch(undefined),
  origin: optionalChoice(ORIGINS).catch(undefined),
  type: optionalText(100).catch(''),
  year: z.string().regex(/^(19|20|21)\d\d$/).optional().catch(undefined),
  from: optionalDate().catch(undefined),
  to: optionalDate().catch(undefined),
  at: z.string().max(100).optional().catch(undefined),
})

const list = page({
  name: 'documents.list', remembered: true, path: '/documents', summary: { vi: 'Danh sách văn bản giao nhiệm vụ', en: 'Directive documents' },
  query: filterFields,
  access: may('see', noSubject, () => []),
  answer: async ({ ctx, query: { at, year, ...rest }, permit: { actor } }) => {
    const filter: DocumentFilter = { ...rest, year: year === undefined ? undefined : Number(year) }
    const [found, counts] = await Promise.all([listDocuments(ctx.db, actor, filter, readPosition(at)), seesEverything(actor) ? countDocuments(ctx) : undefined])
    const written = (position: typeof found.next) => (position === undefined ? undefined : writePosition(position))
    return {
      data: { items: found.rows, previous: written(found.previous), next: written(found.next), counts },
      view: () => ({
        title: messages.title[ctx.language], place,
        body: DocumentList({ language: ctx.language, filter, page: found, counts, mayRegister: documentRefusals(actor, 'register', null).length === 0 }),
      }),
    }
  },
})

const begin = page({
  name: 'documents.new', path: '/documents/new', summary: messages.register, access: mayRegister,
  answer: async ({ ctx }) => {
    const choices = await formChoices(ctx)
    return {
      data: choices,
      view: () => ({ title: messages.register[ctx.language], place, body: DocumentFormPage({ language: ctx.language, form: formView(ctx, 'documents.register'), accept: ACCEPTED_ENDINGS, ...choices }) }),
    }
  },
})

const register = action({
  name: 'documents.register', path: '/documents', summary: messages.register, creates: true, files: true,
  access: mayRegister, body: registerBody, form: () => ({ page: 'documents.new' }),
  act: async ({ ctx, tx, body, files, permit }) => {
    const { id, name } = await registerDocument(tx, ctx, permit, body.sent, files.map((file) => ({ ...file, notSecret: body.notSecret })))
    return { to: `/documents/${id}`, status: 201, data: { id }, flash: { vi: phrases.registered.vi(name), en: phrases.registered.en(name) } }
  },
})

const show = page({
  name: 'documents.show', path: '/documents/:id', summary: { vi: 'Văn bản và tình hình thực hiện', en: 'A document and how its tasks stand' },
  params: byId, access: may('see', load, () => []),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const view = await documentView(ctx, actor, subject)
    const forms = { attach: formView(ctx, 'documents.attach'), detach: formView(ctx, 'documents.detach'), link: formView(ctx, 'documents.link'), unlink: formView(ctx, 'documents.unlink'), secrecy: formView(ctx, 'documents.decideSecrecy') }
    return {
      data: { ...view, name: documentName(subject, ctx.language) },
      view: () => ({ title: documentName(subject, ctx.language), place, body: DocumentPage({ language: ctx.language, view, ...forms, accept: ACCEPTED_ENDINGS, describe: describeFile, inline: mayBeInline }) }),
    }
  },
})

const edit = page({
  name: 'documents.edit', path: '/documents/:id/edit', summary: messages.editTitle, params: byId,
  // Also for a document sent out meanwhile: the page then says why its form is not taken any more.
  access: may('register', load, (actor) => documentRefusals(actor, 'register', null)),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const refusals = documentRefusals(actor, 'change', subject)
    const form = formView(ctx, 'documents.change')
    if (refusals.length > 0 && !form.returned) return { to: `/documents/${subject.id}` }
    const choices = await formChoices(ctx, subject)
    return {
      data: { document: subject, ...choices },
      view: () => ({ title: messages.editTitle[ctx.language], place, body: DocumentFormPage({ language: ctx.language, form, accept: ACCEPTED_ENDINGS, record: subject, ...choices }) }),
    }
  },
})

const change = action({
  name: 'documents.change', path: '/documents/:id', summary: messages.edit, params: byId,
  access: may('change', load, documentRefusals), body: changeBody, form: ({ id }) => ({ page: 'documents.edit', params: { id } }),
  act: async ({ ctx, tx, body, params: { id }, permit }) => {
    await changeDocument(tx, ctx, permit, body)
    return { to: `/documents/${id}`, data: { id }, flash: messages.changed }
  },
})

const attach = action({
  name: 'documents.attach', path: '/documents/:id/attachments', summary: messages.attach, params: byId, creates: true, files: true,
  access: may('attach', load, documentRefusals), body: attachBody, form: backTo,
  act: async ({ ctx, tx, files, body, params: { id }, permit }) => {
    const stored = await attachFiles(tx, ctx, permit, files.map((file) => ({ ...file, notSecret: body.notSecret })))
    return { to: `/documents/${id}`, status: 201, data: { attachments: stored }, flash: messages.attached }
  },
})

const detach = action({
  name: 'documents.detach', path: '/documents/:id/attachments/:attachmentId/remove', summary: messages.detach,
  params: byId.extend({ attachmentId: identifier() }),
  access: may('detach', load, documentRefusals), body: z.object({}), form: backTo,
  act: async ({ ctx, tx, params: { id, attachmentId }, permit }) => {
    await detachFile(tx, ctx, permit, attachmentId)
    return { to: `/documents/${id}`, flash: messages.detached }
  },
})

export const routes: readonly Route[] = [list, begin, register, show, edit, change, attach, detach, ...linkRoutes, ...secrecyRoutes]
