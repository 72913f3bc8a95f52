import { z } from 'zod'
import { identifier, listOf, requiredDate } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { organisationOptions } from '../organisations/public.ts'
import { type Params, params } from './access.ts'
import { assignFields, endCharge } from './actions/keep-fields.ts'
import { fieldRefusals } from './fields-policy.ts'
import { messages } from './messages.ts'
import { FieldsPage } from './pages/fields-page.tsx'
import { findField, viceChairFields, viceChairs } from './queries/vice-chair-fields.ts'

const onFieldsPage = () => ({ page: 'extensions.fields' })

/** Who is in charge of which unit: data that decides who may decide. */
export const fieldRoutes: readonly Route[] = [
  page({
    name: 'extensions.fields', remembered: true, path: '/vice-chair-fields', summary: messages.fields,
    access: may('see_fields', noSubject, fieldRefusals),
    answer: async ({ ctx, permit: { actor } }) => {
      const [fields, people, organisations] = await Promise.all([viceChairFields(ctx.db), viceChairs(ctx.db), organisationOptions(ctx)])
      const units = organisations.filter((one) => one.closedFrom === null && one.kind !== 'authority')
      const mayKeep = fieldRefusals(actor, 'keep_fields', null).length === 0
      return {
        data: { fields, mayKeep },
        view: () => ({
          title: messages.fields[ctx.language], place: 'vice-chair-fields',
          body: FieldsPage({ language: ctx.language, today: ctx.today, fields, people, units, mayKeep, assign: formView(ctx, 'extensions.assign-fields'), end: formView(ctx, 'extensions.end-field') }),
        }),
      }
    },
  }),
  action({
    name: 'extensions.assign-fields', path: '/vice-chair-fields', summary: messages.assignFields, creates: true,
    access: may('keep_fields', noSubject, fieldRefusals), form: onFieldsPage,
    body: z.object({ userId: identifier(), organisationIds: listOf(identifier(), 200).pipe(z.array(z.string()).min(1)), from: requiredDate() }),
    act: async ({ ctx, tx, body, permit }) => {
      await assignFields(tx, ctx, permit, body)
      return { to: '/vice-chair-fields', data: {}, status: 201, flash: messages.fieldsAssigned }
    },
  }),
  action({
    name: 'extensions.end-field', path: '/vice-chair-fields/:id/end', summary: messages.endField, params,
    access: may('keep_fields', async (ctx, { id }: Params) => findField(ctx.db, id), fieldRefusals), form: onFieldsPage,
    body: z.object({}),
    act: async ({ ctx, tx, permit }) => {
      await endCharge(tx, ctx, permit)
      return { to: '/vice-chair-fields', data: {}, flash: messages.fieldEnded }
    },
  }),
]
