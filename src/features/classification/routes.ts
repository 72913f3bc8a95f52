import { h } from 'preact'
import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { Invalid } from '../../kernel/problem.ts'
import { identifier, requiredDate, wholeNumber } from '../../platform/http/fields.ts'
import { action, type Ctx, may, page, type Route, signedIn } from '../../platform/http/route.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { addTasks } from './actions/add-tasks.ts'
import { publishTasks } from './actions/publish-tasks.ts'
import { saveTasks } from './actions/save-tasks.ts'
import { ADDITION, additionPage } from './addition-page.ts'
import { additionBody, type ClassificationBody, classificationBody, inputFrom, sentIndexes } from './body.ts'
import { dueContext } from './actions/due-context.ts'
import { messages, phrases } from './messages.ts'
import { refusals } from './policy.ts'
import { findDocumentToSplit } from './queries/find-document-to-split.ts'
import { leadGroups } from './queries/lead-groups.ts'
import { splitPage } from './split-page.ts'
import { readingOf } from './split-view.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

const load = (ctx: Ctx & { readonly actor: Actor }, { id }: Params) => findDocumentToSplit(ctx.db, ctx.actor, id)

/** An addition chooses nothing about the Office's time for the document. */
const NO_CHOICES = { intent: 'publish', classifyDays: undefined, needsOpinions: undefined, opinionsAsked: '', add: '', remove: '' } as const

const show = page({
  name: 'classification.show', path: '/documents/:id/tasks', params,
  summary: { vi: 'Tách văn bản thành nhiệm vụ', en: 'The tasks of a document, to split and classify' },
  access: may('split', load, refusals),
  query: z.object({ rows: wholeNumber(0, 300).optional() }),
  answer: ({ ctx, permit, query }) => splitPage(ctx, permit.actor, permit.subject, query.rows),
})

const save = action({
  name: 'classification.save', path: '/documents/:id/tasks', params, body: classificationBody, creates: true,
  summary: { vi: 'Lưu nháp hoặc chuyển theo dõi các nhiệm vụ của văn bản', en: 'Save the tasks of a document as a draft, or send them out' },
  access: may('split', load, refusals),
  form: ({ id }) => ({ page: 'classification.show', params: { id } }),
  act: async ({ ctx, tx, permit, body, params: { id } }) => {
    const input = inputFrom(body, await leadGroups(tx, ctx.today), permit.subject.needsOpinions)
    return atSentIndexes(body, async () => {
      if (body.intent === 'publish' && body.add === '' && body.remove === '') {
        const { assignments } = await publishTasks(tx, ctx, permit, input)
        return {
          to: `/documents/${id}`, status: 201, flash: { vi: phrases.issuedCount.vi(assignments.length), en: phrases.issuedCount.en(assignments.length) },
          data: {
            id, phase: 'published',
            assignments: assignments.map(({ id: assignmentId, code, leadOrganisationId, task, due, awaitsEvent, period }) => ({
              id: assignmentId, code, leadOrganisationId, task: task.position, dueDate: due ?? null, awaitsEvent, period: period?.key ?? null,
            })),
          },
        }
      }
      const version = await saveTasks(tx, ctx, permit, input)
      return { ...placeAfter(body, id, input.tasks.length), status: 200, data: { id, version, phase: 'registered', tasks: input.tasks.length } }
    })
  },
})

/** Without script the buttons for one block more or less save the draft and show the page anew. */
function placeAfter({ add, remove }: ClassificationBody, id: string, count: number) {
  const to = `/documents/${id}/tasks`
  if (add !== '') return { to: `${to}?rows=${count + 1}#f-tasks.${count}.content` }
  if (remove !== '') return { to, flash: messages.removed }
  return { to, flash: messages.saved }
}

/** Problems name the blocks as they were sent, empty ones counted. */
async function atSentIndexes<T>(body: ClassificationBody, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof Invalid)) throw error
    const indexes = sentIndexes(body)
    throw new Invalid(error.fields.map((one) => ({ ...one, field: one.field.replace(/^tasks\.(\d+)/, (_, index: string) => `tasks.${indexes[Number(index)] ?? index}`) })))
  }
}

const reading = page({
  name: 'classification.read-deadline', path: '/work-calendar/reading',
  summary: { vi: 'Đọc chữ ghi thời hạn', en: 'How the words of a deadline are read' },
  access: signedIn('the calendar and the reading of words are nobody’s secret'),
  query: z.object({ words: z.string().max(300), issued: requiredDate() }),
  answer: async ({ ctx, query }) => {
    const { calendar } = await dueContext(ctx, query.issued)
    const read = readingOf(query.words, undefined, query.issued, calendar)
    const data = { kind: read.kind, rule: read.rule, reading: read.reading[ctx.language], dueDate: read.dueDate, warnings: read.warnings.map((warning) => warning[ctx.language]) }
    return { data, view: () => ({ title: messages.dueExpression[ctx.language], body: h(PageHeader, { title: messages.dueExpression[ctx.language], lead: [data.reading, ...data.warnings].join(' ') }) }) }
  },
})

const showAddition = page({
  name: 'classification.show-addition', path: '/documents/:id/additions/new', params, summary: messages.addition,
  access: may('publish', load, refusals),
  answer: ({ ctx, permit }) => additionPage(ctx, permit.actor, permit.subject),
})

const add = action({
  name: ADDITION, path: '/documents/:id/additions', params, creates: true, summary: messages.addition, body: additionBody, access: may('split', load, refusals),
  form: ({ id }) => ({ page: 'classification.show-addition', params: { id } }),
  act: async ({ ctx, tx, permit, body: { reason, ...body }, params: { id } }) => {
    const input = inputFrom({ ...body, ...NO_CHOICES }, await leadGroups(tx, ctx.today), permit.subject.needsOpinions)
    const { assignments } = await addTasks(tx, ctx, permit, { ...input, reason })
    return {
      to: `/documents/${id}`, status: 201, flash: { vi: phrases.issuedCount.vi(assignments.length), en: phrases.issuedCount.en(assignments.length) },
      data: { id, assignments: assignments.map(({ id: assignmentId, code, leadOrganisationId, task }) => ({ id: assignmentId, code, leadOrganisationId, task: task.position })) },
    }
  },
})

export const routes: readonly Route[] = [show, save, reading, showAddition, add]
