import type { Actor } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { organisationOptions } from '../organisations/public.ts'
import { changePerson } from './actions/change-person.ts'
import { createPerson } from './actions/create-person.ts'
import { deactivatePerson } from './actions/deactivate-person.ts'
import { movePerson } from './actions/move-person.ts'
import { reactivatePerson } from './actions/reactivate-person.ts'
import { setRoles } from './actions/set-roles.ts'
import type { Person } from './domain/person.ts'
import { importRoutes } from './import-routes.ts'
import { changeInput, createInput, deactivateInput, listQuery, moveInput, personParams, reactivateInput, rolesInput } from './inputs.ts'
import { messages as m } from './messages.ts'
import { PeopleList } from './pages/people-list.tsx'
import { PersonNew } from './pages/person-new.tsx'
import { PersonPage, type PersonVerb } from './pages/person-page.tsx'
import { keepsPeople, peopleInSight, refusals } from './policy.ts'
import { findPerson } from './queries/find-person.ts'
import { listPeople } from './queries/list-people.ts'

const load = (ctx: Ctx & { readonly actor: Actor }, { id }: { id: string }): Promise<Person | undefined> => findPerson(ctx.db, id, peopleInSight(ctx.actor))

const ROUTES = {
  change: 'people.change', 'set-roles': 'people.set-roles', move: 'people.move', deactivate: 'people.deactivate', reactivate: 'people.reactivate', 'make-link': 'sign-in.make-link',
} as const satisfies Record<PersonVerb, string>

const forEach = <T>(answer: (verb: PersonVerb) => T) =>
  Object.fromEntries((Object.keys(ROUTES) as PersonVerb[]).map((verb) => [verb, answer(verb)])) as Record<PersonVerb, T>

/** Units somebody can work in. */
async function workplaces(ctx: Ctx) {
  return (await organisationOptions(ctx)).filter(({ connected, closedFrom }) => connected && closedFrom === null)
}

const list = page({
  name: 'people.list', path: '/people', summary: m.title, access: may('list', noSubject, refusals), query: listQuery,
  answer: async ({ ctx, query, permit: { actor } }) => {
    const { language } = ctx
    const sight = peopleInSight(actor)
    const [found, options] = await Promise.all([listPeople(ctx.db, sight, query), organisationOptions(ctx)])
    const units = options.filter(({ id }) => sight === 'all' || sight.includes(id))
    return {
      data: found,
      view: () => ({ title: m.title[language], place: 'people', body: PeopleList({ ...found, filters: query, units, language, mayKeep: keepsPeople(actor) }) }),
    }
  },
})

const blank = page({
  name: 'people.new', path: '/people/new', summary: m.newTitle, access: may('create', noSubject, refusals),
  answer: async ({ ctx }) => {
    const units = await workplaces(ctx)
    return { data: { units }, view: () => ({ title: m.newTitle[ctx.language], place: 'people', body: PersonNew({ form: formView(ctx, 'people.create'), language: ctx.language, units }) }) }
  },
})

const create = action({
  name: 'people.create', path: '/people', summary: m.add, creates: true, access: may('create', noSubject, refusals), body: createInput, form: () => ({ page: 'people.new' }),
  act: async ({ tx, ctx, permit, body }) => {
    const id = await createPerson(tx, ctx, permit, body)
    return { to: `/people/${id}`, status: 201, data: { id }, flash: m.created }
  },
})

const show = page({
  name: 'people.show', path: '/people/:id', summary: { vi: 'Một người dùng', en: 'One person' }, params: personParams, access: may('see', load, refusals),
  answer: async ({ ctx, permit: { actor, subject } }) => {
    const { language } = ctx
    const [reasons, units, mayKeep] = [forEach((verb) => refusals(actor, verb, subject)), await workplaces(ctx), keepsPeople(actor)]
    const { isLastAdmin: _, hasPassword, ...person } = subject
    return {
      data: { ...person, ...(mayKeep ? { hasPassword } : {}), refusals: reasons },
      view: () => ({
        title: subject.fullName, place: 'people',
        body: PersonPage({ person: subject, language, units, mayKeep, refusals: reasons, forms: forEach((verb) => formView(ctx, ROUTES[verb])) }),
      }),
    }
  },
})

const toPerson = (id: string) => ({ to: `/people/${id}`, flash: m.saved })
const form = ({ id }: { id: string }) => ({ page: 'people.show', params: { id } })

const change = action({
  name: 'people.change', path: '/people/:id/change', summary: m.change, params: personParams, body: changeInput, form, access: may('change', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await changePerson(tx, ctx, permit, body)
    return toPerson(params.id)
  },
})

const roles = action({
  name: 'people.set-roles', path: '/people/:id/roles', summary: m.setRoles, params: personParams, body: rolesInput, form, access: may('set-roles', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await setRoles(tx, ctx, permit, body)
    return toPerson(params.id)
  },
})

const move = action({
  name: 'people.move', path: '/people/:id/move', summary: m.move, params: personParams, body: moveInput, form, access: may('move', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await movePerson(tx, ctx, permit, body)
    return toPerson(params.id)
  },
})

const deactivate = action({
  name: 'people.deactivate', path: '/people/:id/deactivate', summary: m.deactivate, params: personParams, body: deactivateInput, form, access: may('deactivate', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await deactivatePerson(tx, ctx, permit, body)
    return toPerson(params.id)
  },
})

const reactivate = action({
  name: 'people.reactivate', path: '/people/:id/reactivate', summary: m.reactivate, params: personParams, body: reactivateInput, form, access: may('reactivate', load, refusals),
  act: async ({ tx, ctx, permit, params, body }) => {
    await reactivatePerson(tx, ctx, permit, body)
    return toPerson(params.id)
  },
})

export const routes: readonly Route[] = [list, blank, create, ...importRoutes, show, change, roles, move, deactivate, reactivate]
