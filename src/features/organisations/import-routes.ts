import { z } from 'zod'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { importOrganisations } from './actions/import-organisations.ts'
import { importMessages } from './import-messages.ts'
import { checkOrganisations } from './imports/check-organisations.ts'
import { ORGANISATION_COLUMNS, TEMPLATE_ROWS } from './imports/organisation-columns.ts'
import { importInput, importQuery } from './inputs.ts'
import { messages } from './messages.ts'
import { ImportPage } from './pages/import-page.tsx'
import { refusals } from './policy.ts'
import { keepUpload } from './sheets/keep-upload.ts'
import type { TableKind } from './sheets/read-sheet.ts'
import { writeSheet } from './sheets/write-sheet.ts'

const PATH = '/organisations/import'
const access = may('import', noSubject, refusals)

const show = page({
  name: 'organisations.import', path: PATH, summary: messages.importTitle, access, query: importQuery,
  answer: async ({ ctx, query }) => {
    const { language } = ctx
    const report = query.file === undefined ? undefined : (await checkOrganisations(ctx.db, query.file)).report
    return {
      data: { columns: ORGANISATION_COLUMNS, report: report ?? null },
      view: () => ({
        title: messages.importTitle[language], place: 'organisations',
        body: ImportPage({
          title: messages.importTitle[language], crumb: { label: messages.title[language], href: '/organisations' }, path: PATH, language,
          columns: ORGANISATION_COLUMNS, report, check: formView(ctx, 'organisations.check-import'), commit: formView(ctx, 'organisations.commit-import'),
        }),
      }),
    }
  },
})

const check = action({
  name: 'organisations.check-import', path: `${PATH}/check`, summary: importMessages.check, access, files: true, body: z.object({}), form: () => ({ page: 'organisations.import' }),
  act: async ({ tx, ctx, files }) => {
    const file = await keepUpload(tx, files, ctx.now)
    return { to: `${PATH}?file=${file}`, data: (await checkOrganisations(tx, file)).report }
  },
})

const commit = action({
  name: 'organisations.commit-import', path: PATH, summary: importMessages.commit, access, body: importInput, form: () => ({ page: 'organisations.import' }),
  act: async ({ tx, ctx, permit, body }) => {
    const report = await importOrganisations(tx, ctx, permit, body)
    return { to: '/organisations', data: report, flash: messages.imported }
  },
})

const template = (kind: TableKind) => page({
  name: `organisations.template-${kind}`, path: `${PATH}/template.${kind}`, summary: importMessages.templates, access,
  answer: async () => ({ file: await writeSheet(kind, 'mau-co-quan-don-vi', TEMPLATE_ROWS) }),
})

export const importRoutes: readonly Route[] = [show, check, commit, template('xlsx'), template('csv')]
