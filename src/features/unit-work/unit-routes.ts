import { createElement as h } from 'preact'
import { z } from 'zod'
import { type Actor, seesEverything } from '../../kernel/actor.ts'
import type { Refusal } from '../../kernel/refusal.ts'
import { identifier, optionalChoice, optionalText, requiredDate, requiredText, tick, wholeNumber } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, type May, noSubject, page, type Route } from '../../platform/http/route.ts'
import { attachmentsOf } from '../attachments/public.ts'
import { findOrganisation, type Organisation } from '../organisations/public.ts'
import { recordSelfInspection, recordUnitRule, switchSignOff } from './actions/keep-unit-records.ts'
import { messages } from './messages.ts'
import { InsidePage } from './pages/inside-page.tsx'
import { UnitRulesPage } from './pages/unit-rules-page.tsx'
import { unitRefusals, type UnitVerb } from './policy.ts'
import { selfInspections, signOffSwitches, unitRules } from './queries/unit-records.ts'
import { unitsWithRules } from './queries/units-with-rules.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

/** A unit whose records the actor may know: any for the Office and the leaders, else the own one and those below it. */
async function load(ctx: Ctx & { readonly actor: Actor }, { id }: Params): Promise<Organisation | undefined> {
  return seesEverything(ctx.actor) || ctx.actor.scope.includes(id) ? findOrganisation(ctx.db, id) : undefined
}

const mayDo = <V extends UnitVerb>(verb: V): May<V, Organisation, Params> => may(verb, load, (actor, _verb, subject) => unitRefusals(actor, verb, subject))
const form = ({ id }: Params) => ({ page: 'unit-work.show', params: { id } })

const show = page({
  name: 'unit-work.show', path: '/organisations/:id/inside', summary: messages.inside, params, access: may('see_inside', load, () => []),
  answer: async ({ ctx, permit: { actor, subject: unit } }) => {
    const own = actor.organisationId === unit.id
    const [switches, rules, inspections] = await Promise.all([own ? signOffSwitches(ctx.db, unit.id) : undefined, unitRules(ctx.db, unit.id), selfInspections(ctx.db, unit.id)])
    const files = rules[0] === undefined ? [] : await attachmentsOf(ctx.db, { unitRuleId: rules[0].id })
    const refusals: Record<UnitVerb, readonly Refusal[]> = {
      switch_sign_off: unitRefusals(actor, 'switch_sign_off', unit), record_rule: unitRefusals(actor, 'record_rule', unit), record_inspection: unitRefusals(actor, 'record_inspection', unit),
    }
    const { language } = ctx
    return {
      data: { unit: { id: unit.id, name: unit.name }, signOff: switches ?? null, rules, files, inspections, actions: Object.entries(refusals).map(([name, list]) => ({ name, refusals: list })) },
      view: () => ({
        title: messages.inside[language], place: own ? 'inside' : 'unit-rules',
        body: h(InsidePage, { language, unit, own, switches, rules, files, inspections, refusals, form: (route: string) => formView(ctx, route) }),
      }),
    }
  },
})

const turn = action({
  name: 'unit-work.switch-sign-off', path: '/organisations/:id/sign-off', summary: messages.switch, params, access: mayDo('switch_sign_off'), form,
  body: z.object({ required: tick(), seen: wholeNumber(0, Number.MAX_SAFE_INTEGER) }),
  act: async ({ ctx, tx, params: { id }, body, permit }) => {
    await switchSignOff(tx, ctx, permit, body)
    return { to: `/organisations/${id}/inside`, data: { required: body.required }, flash: messages.switched }
  },
})

const rule = action({
  name: 'unit-work.record-rule', path: '/organisations/:id/internal-rules', summary: messages.recordRule, params, access: mayDo('record_rule'), form, creates: true, files: true,
  body: z.object({ title: requiredText(500, 'Đ24.2'), documentRef: requiredText(200, 'Đ24.2'), issuedOn: requiredDate('Đ24.2'), content: optionalText(50_000) }),
  act: async ({ ctx, tx, params: { id }, body, permit, files }) =>
    ({ to: `/organisations/${id}/inside`, status: 201, data: { id: await recordUnitRule(tx, ctx, permit, body, files) }, flash: messages.ruleRecorded }),
})

const inspection = action({
  name: 'unit-work.record-inspection', path: '/organisations/:id/self-inspections', summary: messages.recordInspection, params, access: mayDo('record_inspection'), form, creates: true,
  body: z.object({ inspectedOn: requiredDate('Đ9.2.d'), content: requiredText(5000, 'Đ9.2.d'), result: requiredText(5000, 'Đ9.2.d') }),
  act: async ({ ctx, tx, params: { id }, body, permit }) =>
    ({ to: `/organisations/${id}/inside`, status: 201, data: { id: await recordSelfInspection(tx, ctx, permit, body) }, flash: messages.inspectionRecorded }),
})

const NOT_OVERSEER: Refusal = {
  code: 'NOT_OVERSEER', clause: 'Đ24.2', text: { vi: 'Danh sách này dành cho Văn phòng và lãnh đạo.', en: 'This list is for the Office and the leaders.' },
}

const list = page({
  name: 'unit-work.list-rules', path: '/unit-rules', summary: messages.list, query: z.object({ only: optionalChoice(['missing']) }),
  access: may('see_unit_rules', noSubject, (actor: Actor) => (seesEverything(actor) ? [] : [NOT_OVERSEER])),
  answer: async ({ ctx, query: { only } }) => {
    const all = await unitsWithRules(ctx.db, ctx.today)
    const missing = all.filter((unit) => unit.title === null)
    const units = only === 'missing' ? missing : all
    return {
      data: { units, missing: missing.length },
      view: () => ({ title: messages.list[ctx.language], place: 'unit-rules', body: h(UnitRulesPage, { language: ctx.language, units, missing: missing.length, only }) }),
    }
  },
})

export const unitRoutes: readonly Route[] = [show, turn, rule, inspection, list]
