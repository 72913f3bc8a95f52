import { z } from 'zod'
import { choice, identifier, optionalIdentifier, requiredDate, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { recordRemark } from './actions/record-remark.ts'
import { REMARK_KINDS } from './domain/remark.ts'
import { messages } from './messages.ts'
import { NewRemarkPage, RemarksPage } from './pages/remarks-page.tsx'
import { remarkRefusals } from './policy.ts'
import { findLetterUnit } from './queries/find-letter-unit.ts'
import { leaders } from './queries/leaders.ts'
import { listRemarks } from './queries/list-remarks.ts'

const params = z.object({ id: identifier() })
const records = may('record_remark', (ctx, { id }: z.output<typeof params>) => findLetterUnit(ctx.db, ctx.actor, id), remarkRefusals)

export const remarkRoutes: readonly Route[] = [
  page({
    name: 'urging.remarks', remembered: true, path: '/remarks', summary: messages.remarks, query: z.object({ organisation: optionalIdentifier() }),
    access: signedIn('the list holds only remarks about units the actor may know of; the query holds to it'),
    answer: async ({ ctx, query, permit: { actor } }) => {
      const remarks = await listRemarks(ctx.db, actor, query)
      return { data: { remarks }, view: () => ({ title: messages.remarks[ctx.language], place: 'urgings', body: RemarksPage({ language: ctx.language, remarks }) }) }
    },
  }),
  page({
    name: 'urging.new-remark', path: '/organisations/:id/remarks/new', summary: messages.recordRemark, params, access: records, query: z.object({ assignment: optionalIdentifier() }),
    answer: async ({ ctx, query: { assignment }, permit: { subject: unit } }) => {
      const deciders = await leaders(ctx.db)
      const form = formView(ctx, 'urging.record-remark')
      return {
        data: { unit, leaders: deciders },
        view: () => ({ title: messages.recordRemark[ctx.language], place: 'urgings', body: NewRemarkPage({ language: ctx.language, unit, leaders: deciders, form, assignment: form.value('assignmentId', assignment) || undefined }) }),
      }
    },
  }),
  action({
    name: 'urging.record-remark', path: '/organisations/:id/remarks', summary: messages.recordRemark, params, access: records, creates: true,
    body: z.object({
      kind: choice(REMARK_KINDS, 'Đ10.4'), assignmentId: optionalIdentifier(), decidedBy: identifier('Đ10.4'), documentNumber: requiredText(50, 'Đ10.4'),
      documentDate: requiredDate('Đ10.4'), content: requiredText(2000, 'Đ10.4'),
    }),
    form: ({ id }) => ({ page: 'urging.new-remark', params: { id } }),
    act: async ({ ctx, tx, body, permit }) => {
      const id = await recordRemark(tx, ctx, permit, body)
      return { to: body.assignmentId === undefined ? `/remarks?organisation=${permit.subject.id}` : `/assignments/${body.assignmentId}#urgings`, status: 201, data: { id }, flash: messages.remarkRecorded }
    },
  }),
]
