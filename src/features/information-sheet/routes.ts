import { z } from 'zod'
import { isOffice } from '../../kernel/actor.ts'
import { existingInstant } from './domain/existing-instant.ts'
import { requiredDate, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { DOCX_TYPE, PDF_TYPE, toDocx, toPdf } from '../official-documents/public.ts'
import { currentProfile } from '../regulation/public.ts'
import { sendSheet } from './actions/send-sheet.ts'
import { currentPeriod, findSheet } from './load-sheet.ts'
import { messages } from './messages.ts'
import { SheetPage } from './pages/sheet-page.tsx'
import { SheetsPage } from './pages/sheets-page.tsx'
import { seeRefusals, sendRefusals } from './policy.ts'
import { listSheets } from './queries/find-sent-sheet.ts'
import { sheetDocument } from './sheet-document.ts'

const params = z.object({ period: requiredDate('Đ19.1') })
type Params = z.output<typeof params>
const sees = may('see', (ctx, { period }: Params) => findSheet(ctx, ctx.actor, period), seeRefusals)
const fileName = (nominal: string, ending: string) => `Phieu-thong-tin-${nominal}.${ending}`

export const routes: readonly Route[] = [
  page({
    name: 'information-sheet.list', remembered: true, path: '/information-sheets', summary: messages.title,
    access: signedIn('the list holds only sheets in which the actor has a part; the query holds to it'),
    answer: async ({ ctx, permit: { actor } }) => {
      const [sheets, period] = await Promise.all([listSheets(ctx.db, actor), isOffice(actor) ? currentPeriod(ctx) : undefined])
      const waiting = period === undefined || sheets.some((sheet) => sheet.period.equals(period.nominal)) ? undefined : period.nominal.toString()
      return { data: { sheets, waiting: waiting ?? null }, view: () => ({ title: messages.title[ctx.language], place: 'information-sheets', body: SheetsPage({ language: ctx.language, sheets, waiting }) }) }
    },
  }),
  page({
    name: 'information-sheet.show', path: '/information-sheets/:period', summary: messages.one, params, access: sees,
    answer: async ({ ctx, permit: { actor, subject: found } }) => ({
      data: { ...found.sheet, sent: found.sent },
      view: () => ({ title: messages.one[ctx.language], place: 'information-sheets', body: SheetPage({ language: ctx.language, found, maySend: isOffice(actor), form: formView(ctx, 'information-sheet.send') }) }),
    }),
  }),
  page({
    name: 'information-sheet.docx', path: '/information-sheets/:period/docx', summary: messages.docx, params, access: sees,
    answer: async ({ ctx, permit: { subject: { sheet } } }) => ({ file: { fileName: fileName(sheet.nominal, 'docx'), mediaType: DOCX_TYPE, content: await toDocx(sheetDocument(sheet, await currentProfile(ctx))) } }),
  }),
  page({
    name: 'information-sheet.pdf', path: '/information-sheets/:period/pdf', summary: messages.pdf, params, access: sees,
    answer: async ({ ctx, permit: { subject: { sheet } } }) => ({ file: { fileName: fileName(sheet.nominal, 'pdf'), mediaType: PDF_TYPE, content: await toPdf(sheetDocument(sheet, await currentProfile(ctx))) } }),
  }),
  action({
    name: 'information-sheet.send', path: '/information-sheets/:period/sending', summary: messages.send, params,
    access: may('send', (ctx, { period }: Params) => findSheet(ctx, ctx.actor, period), sendRefusals),
    body: z.object({ asOf: requiredText(40, 'Đ19.1') }), form: ({ period }) => ({ page: 'information-sheet.show', params: { period: period.toString() } }),
    act: async ({ ctx, tx, params: { period }, body, permit }) => {
      await sendSheet(tx, ctx, permit, existingInstant(body.asOf))
      return { to: `/information-sheets/${period.toString()}`, data: { period }, flash: messages.wasSent }
    },
  }),
]
