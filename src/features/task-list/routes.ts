import { z } from 'zod'
import { seesEverything } from '../../kernel/actor.ts'
import { Invalid, Missing } from '../../kernel/problem.ts'
import { identifier, optionalText, requiredText } from '../../platform/http/fields.ts'
import { formView } from '../../platform/http/form-view.ts'
import { action, type Ctx, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { removeView } from './actions/remove-view.ts'
import { saveView } from './actions/save-view.ts'
import { filterQuery, PARAMETERS } from './domain/filters.ts'
import { readFilters } from './domain/read-filters.ts'
import { exportList } from './export-list.ts'
import { listData, listJson, type Signed } from './list-data.ts'
import { messages } from './messages.ts'
import { TaskListPage } from './pages/task-list-page.tsx'
import { refusals } from './policy.ts'
import { findSavedView } from './queries/find-saved-view.ts'

/** What is not a filter is let through: links from mails and other systems carry parameters of their own. */
const query = z.looseObject(Object.fromEntries([...Object.values(PARAMETERS), 'after', 'before'].map((name) => [name, z.union([z.string(), z.array(z.string())]).optional()])))
const everybodysOwn = signedIn('everyone lists what they may see; the query holds to it')
const onList = () => ({ page: 'task-list.list' })

export const routes: readonly Route[] = [
  page({
    name: 'task-list.list', remembered: true, path: '/assignments', summary: messages.title, access: everybodysOwn, query,
    answer: async ({ ctx, query }) => {
      const signed = asSigned(ctx)
      const data = await listData(signed, query)
      return {
        // A page leaves out what it could not read and says so; a program is told (422) before it takes the wrong list for the right one.
        get data() {
          if (data.problems.length > 0) throw new Invalid(data.problems)
          return listJson(data)
        },
        view: () => ({
          title: messages.title[ctx.language], place: 'assignments',
          body: TaskListPage({
            data, actor: signed.actor, language: ctx.language,
            saving: formView(ctx, 'task-list.save-view'), confirming: formView(ctx, 'assignments.confirm-many'), acknowledging: formView(ctx, 'assignments.acknowledge-many'),
            urging: formView(ctx, 'urging.urge-many'),
          }),
        }),
      }
    },
  }),
  page({
    name: 'task-list.export', path: '/assignments/export.xlsx', summary: messages.exportSummary, access: everybodysOwn, query,
    answer: async ({ ctx, query }) => ({ file: await exportList(asSigned(ctx), query) }),
  }),
  action({
    name: 'task-list.save-view', path: '/assignments/views', summary: messages.saveViewSummary, creates: true,
    access: signedIn('a saved list is the person’s own'), body: z.object({ name: requiredText(100), query: optionalText(2000) }), form: onList,
    act: async ({ ctx, tx, body, permit }) => {
      const seesAll = seesEverything(permit.actor)
      const { filters } = readFilters(rawOf(body.query), { seesAll, userId: permit.actor.userId })
      const kept = filterQuery(filters, seesAll)
      return { to: listAddress(kept), status: 201, data: { id: await saveView(tx, ctx, permit, { name: body.name, query: kept }) }, flash: messages.viewSaved }
    },
  }),
  action({
    name: 'task-list.remove-view', path: '/assignments/views/:id/removal', summary: messages.removeViewSummary, params: z.object({ id: identifier() }),
    access: may('remove', (ctx, { id }: { id: string }) => findSavedView(ctx.db, ctx.actor.userId, id), refusals), body: z.object({}), form: onList,
    act: async ({ tx, permit }) => {
      await removeView(tx, permit)
      return { to: '/assignments', data: { removed: permit.subject.id }, flash: messages.viewRemoved }
    },
  }),
]

function asSigned(ctx: Ctx): Signed {
  if (ctx.actor === null) throw new Missing()
  return { ...ctx, actor: ctx.actor }
}

const listAddress = (query: string): string => (query === '' ? '/assignments' : `/assignments?${query}`)

/** A query string as the server reads one: a name sent several times is a list. */
function rawOf(query: string): Record<string, string | string[]> {
  const sent = new URLSearchParams(query)
  return Object.fromEntries([...new Set(sent.keys())].map((name) => [name, sent.getAll(name)]))
}
