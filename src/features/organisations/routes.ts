import { formatDate } from '../../kernel/plain-date.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route, signedIn } from '../../platform/http/route.ts'
import { createOrganisation } from './actions/create-organisation.ts'
import { importRoutes } from './import-routes.ts'
import { createInput, exportQuery, listQuery } from './inputs.ts'
import { listOrganisations } from './list-organisations.ts'
import { messages } from './messages.ts'
import { OrganisationList } from './pages/organisation-list.tsx'
import { OrganisationNew } from './pages/organisation-new.tsx'
import { keepsOrganisations, refusals, seesAllOrganisations } from './policy.ts'
import { organisationOptions } from './queries/organisation-options.ts'
import { exportOrganisations } from './imports/export-organisations.ts'
import { recordRoutes } from './record-routes.ts'

const list = page({
  name: 'organisations.list', path: '/organisations', summary: { vi: 'Danh mục cơ quan, đơn vị', en: 'Organisations' },
  access: signedIn('the list holds only what the actor may know of: all, or the own unit and those below it'),
  query: listQuery,
  answer: async ({ ctx, query }) => {
    const { actor, language, today } = ctx
    if (actor === null) return { to: '/sign-in' }
    const shown = await listOrganisations(ctx, actor, query)
    const flags = { mayKeep: keepsOrganisations(actor), mayExport: seesAllOrganisations(actor) }
    return {
      data: { organisations: shown.rows, withoutFocalOfficer: shown.withoutFocalOfficer, focalProblems: shown.focalProblems },
      view: () => ({ title: messages.title[language], place: 'organisations', body: OrganisationList({ ...shown, ...flags, filters: query, language, today }) }),
    }
  },
})

const blank = page({
  name: 'organisations.new', path: '/organisations/new', summary: messages.newTitle, access: may('create', noSubject, refusals),
  answer: async ({ ctx }) => {
    const { language, today } = ctx
    const units = await organisationOptions(ctx)
    return {
      data: { units },
      view: () => ({ title: messages.newTitle[language], place: 'organisations', body: OrganisationNew({ form: formView(ctx, 'organisations.create'), language, units, today: formatDate(today) }) }),
    }
  },
})

const create = action({
  name: 'organisations.create', path: '/organisations', summary: messages.add, creates: true,
  access: may('create', noSubject, refusals), body: createInput, form: () => ({ page: 'organisations.new' }),
  act: async ({ tx, ctx, permit, body }) => {
    const id = await createOrganisation(tx, ctx, permit, body)
    return { to: `/organisations/${id}/record`, status: 201, data: { id }, flash: messages.created }
  },
})

const download = page({
  name: 'organisations.export', path: '/organisations/export', summary: messages.exportXlsx, access: may('export', noSubject, refusals), query: exportQuery,
  answer: async ({ ctx, query }) => ({ file: await exportOrganisations(ctx, query.format) }),
})

export const routes: readonly Route[] = [list, blank, create, download, ...importRoutes, ...recordRoutes]
