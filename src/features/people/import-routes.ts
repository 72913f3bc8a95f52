import { z } from 'zod'
import { formView } from '../../platform/http/form-view.ts'
import { action, may, noSubject, page, type Route } from '../../platform/http/route.ts'
import { ImportPage, importInput, importMessages, importQuery, keepUpload, type TableKind, writeSheet } from '../organisations/public.ts'
import { importPeople } from './actions/import-people.ts'
import { checkPeople } from './imports/check-people.ts'
import { exportPeople } from './imports/export-people.ts'
import { PEOPLE_COLUMNS, TEMPLATE_ROWS } from './imports/people-columns.ts'
import { exportQuery } from './inputs.ts'
import { messages } from './messages.ts'
import { refusals } from './policy.ts'

const PATH = '/people/import'
const access = may('import', noSubject, refusals)

const show = page({
  name: 'people.import', path: PATH, summary: messages.importTitle, access, query: importQuery,
  answer: async ({ ctx, query }) => {
    const { language } = ctx
    const report = query.file === undefined ? undefined : (await checkPeople(ctx.db, query.file)).report
    return {
      data: { columns: PEOPLE_COLUMNS, report: report ?? null },
      view: () => ({
        title: messages.importTitle[language], place: 'people',
        body: ImportPage({
          title: messages.importTitle[language], crumb: { label: messages.title[language], href: '/people' }, path: PATH, language,
          columns: PEOPLE_COLUMNS, report, check: formView(ctx, 'people.check-import'), commit: formView(ctx, 'people.commit-import'),
        }),
      }),
    }
  },
})

const check = action({
  name: 'people.check-import', path: `${PATH}/check`, summary: importMessages.check, access, files: true, body: z.object({}), form: () => ({ page: 'people.import' }),
  act: async ({ tx, ctx, files }) => {
    const file = await keepUpload(tx, files, ctx.now)
    return { to: `${PATH}?file=${file}`, data: (await checkPeople(tx, file)).report }
  },
})

const commit = action({
  name: 'people.commit-import', path: PATH, summary: importMessages.commit, access, body: importInput, form: () => ({ page: 'people.import' }),
  act: async ({ tx, ctx, permit, body }) => {
    const report = await importPeople(tx, ctx, permit, body)
    return { to: '/people', data: report, flash: messages.imported }
  },
})

const template = (kind: TableKind) => page({
  name: `people.template-${kind}`, path: `${PATH}/template.${kind}`, summary: importMessages.templates, access,
  answer: async () => ({ file: await writeSheet(kind, 'mau-nguoi-dung', TEMPLATE_ROWS) }),
})

const download = page({
  name: 'people.export', path: '/people/export', summary: messages.export, access, query: exportQuery,
  answer: async ({ ctx, query }) => ({ file: await exportPeople(ctx, query.format) }),
})

export const importRoutes: readonly Route[] = [show, check, commit, template('xlsx'), template('csv'), download]
