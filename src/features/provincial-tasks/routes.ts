import { createElement as h } from 'preact'
import { z } from 'zod'
import { type Actor, seesEverything } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import { choice, cursor, identifier, optionalChoice, optionalText, requiredDate, requiredText } from '../../platform/http/fields.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { XLSX_TYPE } from '../task-list/public.ts'
import { makeReceipt, noteAcknowledgement } from './actions/make-receipt.ts'
import { FORMATS, STATE_FILTERS, UPWARD_ORIGINS } from './domain/upward.ts'
import { upwardHref } from './filter-words.ts'
import { messages } from './messages.ts'
import { ReceiptPage } from './pages/receipt-page.tsx'
import { UpwardPage } from './pages/upward-page.tsx'
import { refusals } from './policy.ts'
import { findReceipt, receiptContent, receiptLines } from './queries/receipts.ts'
import { readUpwardPosition, writeUpwardPosition } from './upward-position.ts'
import { upwardList } from './upward-list.ts'

const byId = z.object({ id: identifier() })
type ById = z.output<typeof byId>
/** For whoever may know of it at all: the Office and the leaders. */
const load = async (ctx: Ctx & { readonly actor: Actor }, { id }: ById) => (seesEverything(ctx.actor) ? findReceipt(ctx.db, id) : undefined)
const place = 'upward-reports'
const filterFields = { state: optionalChoice(STATE_FILTERS), origin: optionalChoice(UPWARD_ORIGINS), body: optionalText(250) }

const list = page({
  name: 'provincial-tasks.upward', path: '/upward-reports', summary: messages.summary,
  query: z.object({ state: filterFields.state.catch(undefined), origin: filterFields.origin.catch(undefined), body: filterFields.body.catch(''), after: cursor }),
  access: may('see', noSubject, refusals),
  answer: async ({ ctx, query: { after, ...filter }, permit: { actor } }) => {
    const found = await upwardList(ctx, actor, filter, readUpwardPosition(after))
    const next = found.next === undefined ? undefined : writeUpwardPosition(found.next)
    return {
      data: { items: found.items, receipts: found.receipts, next: next ?? null },
      view: () => ({
        title: messages.title[ctx.language], place,
        body: h(UpwardPage, { language: ctx.language, list: found, nextHref: next === undefined ? undefined : upwardHref(filter, next), form: formView(ctx, 'provincial-tasks.make-receipt') }),
      }),
    }
  },
})

const make = action({
  name: 'provincial-tasks.make-receipt', path: '/upward-reports/receipts', summary: messages.exportSummary, creates: true,
  access: may('report', noSubject, refusals), form: () => ({ page: 'provincial-tasks.upward' }),
  body: z.object({ ...filterFields, format: choice(FORMATS, 'Đ9.1.đ') }),
  act: async ({ ctx, tx, permit, body: { format, ...filter } }) => {
    const made = await makeReceipt(tx, ctx, permit, { format, filter })
    return { to: `/upward-reports/receipts/${made.id}`, status: 201, data: made, flash: messages.exported }
  },
})

const show = page({
  name: 'provincial-tasks.receipt', path: '/upward-reports/receipts/:id', summary: messages.receipt, params: byId, access: may('see', load, refusals),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const lines = await receiptLines(ctx.db, subject.id)
    const noteRefusals = refusals(actor, 'report', subject)
    return {
      data: { ...subject, lines },
      view: () => ({
        title: messages.receipt[ctx.language], place,
        body: h(ReceiptPage, { language: ctx.language, receipt: subject, lines, noteRefusals, form: formView(ctx, 'provincial-tasks.note-acknowledgement') }),
      }),
    }
  },
})

const file = page({
  name: 'provincial-tasks.export', path: '/upward-reports/receipts/:id/file', summary: messages.downloadSummary, params: byId, access: may('see', load, refusals),
  answer: async ({ ctx, permit: { subject } }) => ({
    file: {
      fileName: `bao-cao-cap-tren-${subject.madeAt.toString().slice(0, 10)}.${subject.format}`, mediaType: subject.format === 'xlsx' ? XLSX_TYPE : 'application/json',
      content: await receiptContent(ctx.db, subject.id),
    },
  }),
})

const note = action({
  name: 'provincial-tasks.note-acknowledgement', path: '/upward-reports/receipts/:id/acknowledgement', summary: messages.note, params: byId,
  access: may('report', load, refusals), form: ({ id }) => ({ page: 'provincial-tasks.receipt', params: { id } }),
  body: z.object({ number: requiredText(100, 'Đ9.1.đ'), receivedOn: requiredDate('Đ9.1.đ') }),
  act: async ({ ctx, tx, permit, body, params: { id } }) => {
    await noteAcknowledgement(tx, ctx, permit, body)
    return { to: `/upward-reports/receipts/${id}`, data: { id }, flash: messages.noted }
  },
})

export const routes: readonly Route[] = [list, make, show, file, note]
