import type { Actor } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { Missing } from '../../kernel/problem.ts'
import { hasRole, seesEverything } from '../../kernel/actor.ts'
import { appointFocalOfficer } from './actions/appoint-focal-officer.ts'
import { changeOrganisation } from './actions/change-organisation.ts'
import { closeOrganisation } from './actions/close-organisation.ts'
import { delegateFocalDuty } from './actions/delegate-focal-duty.ts'
import { mergeOrganisation } from './actions/merge-organisation.ts'
import { renameOrganisation } from './actions/rename-organisation.ts'
import { revokeDelegation } from './actions/revoke-delegation.ts'
import { setConnected } from './actions/set-connected.ts'
import type { Organisation } from './domain/organisation.ts'
import { appointInput, changeInput, closeInput, connectInput, delegateInput, delegationParams, mergeInput, renameInput, unitParams } from './inputs.ts'
import { messages as m } from './messages.ts'
import { OrganisationRecordPage } from './pages/organisation-record.tsx'
import type { RecordVerb } from './pages/record-actions.tsx'
import { refusals, seesAllOrganisations, seesOrganisation } from './policy.ts'
import { findOrganisation } from './queries/find-organisation.ts'
import { organisationOptions } from './queries/organisation-options.ts'
import { organisationRecord } from './queries/organisation-record.ts'

/** The unit, if the actor may know of it. */
async function load(ctx: Ctx & { readonly actor: Actor }, { id }: { id: string }): Promise<Organisation | undefined> {
  return seesOrganisation(ctx.actor, id) ? findOrganisation(ctx.db, id) : undefined
}

const VERBS = { change: 'change', rename: 'rename', connect: 'connect', merge: 'merge', close: 'close', appoint: 'appoint-focal', delegate: 'delegate-focal' } as const satisfies Record<RecordVerb, string>

function forEach<T>(answer: (verb: RecordVerb) => T): Record<RecordVerb, T> {
  return Object.fromEntries((Object.keys(VERBS) as RecordVerb[]).map((verb) => [verb, answer(verb)])) as Record<RecordVerb, T>
}

const show = page({
  name: 'organisations.show', path: '/organisations/:id/record', summary: { vi: 'Hồ sơ một đơn vị', en: 'The record of a unit' },
  access: signedIn('foreign units answer 404: the page loads the unit through what the actor may see'), params: unitParams,
  answer: async ({ ctx, params }) => {
    const { actor, language, today } = ctx
    const organisation = actor === null ? undefined : await load({ ...ctx, actor }, params)
    if (actor === null || organisation === undefined) throw new Missing()
    const [record, units] = await Promise.all([organisationRecord(ctx, organisation), organisationOptions(ctx)])
    const reasons = forEach((verb) => refusals(actor, verb, organisation))
    const body = () => OrganisationRecordPage({
      record, language, today, units, refusals: reasons, forms: forEach((verb) => formView(ctx, `organisations.${VERBS[verb]}`)),
      seesTree: seesAllOrganisations(actor), mayDelegate: reasons.delegate.length === 0,
      seesPeople: seesEverything(actor) || hasRole(actor, 'ADMIN') || (hasRole(actor, 'UNIT_HEAD') && actor.scope.includes(organisation.id)),
    })
    const place = actor.organisationId === organisation.id ? 'unit' : 'organisations'
    return { data: { ...record, refusals: reasons }, view: () => ({ title: organisation.name, place, body: body() }) }
  },
})

const toRecord = (id: string) => ({ to: `/organisations/${id}/record`, flash: m.saved })
const form = ({ id }: { id: string }) => ({ page: 'organisations.show', params: { id } })

const change = action({
  name: 'organisations.change', path: '/organisations/:id/change', summary: m.change, params: unitParams, body: changeInput, form,
  access: may('change', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await changeOrganisation(tx, ctx, permit, body)
    return toRecord(params.id)
  },
})

const rename = action({
  name: 'organisations.rename', path: '/organisations/:id/rename', summary: m.rename, params: unitParams, body: renameInput, form,
  access: may('rename', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await renameOrganisation(tx, ctx, permit, body)
    return toRecord(params.id)
  },
})

const connect = action({
  name: 'organisations.connect', path: '/organisations/:id/connected', summary: m.connect, params: unitParams, body: connectInput, form,
  access: may('connect', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await setConnected(tx, ctx, permit, body)
    return toRecord(params.id)
  },
})

const close = action({
  name: 'organisations.close', path: '/organisations/:id/close', summary: m.close, params: unitParams, body: closeInput, form,
  access: may('close', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await closeOrganisation(tx, ctx, permit, body)
    return toRecord(params.id)
  },
})

const merge = action({
  name: 'organisations.merge', path: '/organisations/:id/merge', summary: m.merge, params: unitParams, body: mergeInput, form,
  access: may('merge', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await mergeOrganisation(tx, ctx, permit, body)
    return toRecord(params.id)
  },
})

const appoint = action({
  name: 'organisations.appoint-focal', path: '/organisations/:id/focal-officer', summary: m.appoint, params: unitParams, body: appointInput, form, creates: true,
  access: may('appoint', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    const id = await appointFocalOfficer(tx, ctx, permit, body)
    return { ...toRecord(params.id), status: 201, data: { id } }
  },
})

const delegate = action({
  name: 'organisations.delegate-focal', path: '/organisations/:id/focal-delegations', summary: m.delegate, params: unitParams, body: delegateInput, form, creates: true,
  access: may('delegate', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    const id = await delegateFocalDuty(tx, ctx, permit, body)
    return { ...toRecord(params.id), status: 201, data: { id } }
  },
})

const revoke = action({
  name: 'organisations.revoke-delegation', path: '/organisations/:id/focal-delegations/:delegationId/revoke', summary: m.revoke, params: delegationParams,
  body: delegationParams.pick({}), form, access: may('delegate', load, refusals),
  act: async ({ tx, ctx, permit, params }) => {
    await revokeDelegation(tx, ctx, permit, params.delegationId)
    return toRecord(params.id)
  },
})

export const recordRoutes: readonly Route[] = [show, change, rename, connect, close, merge, appoint, delegate, revoke]
