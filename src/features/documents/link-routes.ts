import { createElement as h } from 'preact'
import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import { choice, identifier, listOf, optionalChoice, optionalDate, optionalIdentifier, optionalText, requiredText, wholeNumber } from '../../platform/http/fields.ts'
import { action, type Ctx, may, page, type Route } from '../../platform/http/route.ts'
import { decideReplacedTasks } from './actions/decide-replaced-tasks.ts'
import { linkDocument, unlinkDocument } from './actions/link-document.ts'
import { CHOICES, LINK_KINDS } from './domain/document-link.ts'
import { linkMessages as words } from './link-messages.ts'
import { ReplacedTasksPage } from './pages/replaced-tasks-page.tsx'
import { linkRefusals } from './policy.ts'
import { findDocument } from './queries/find-document.ts'
import { replacedTasks, tasksToContinue } from './queries/replaced-tasks.ts'

const byId = z.object({ id: identifier() })
type ById = z.output<typeof byId>

const load = (ctx: Ctx & { readonly actor: Actor }, { id }: ById) => findDocument(ctx.db, ctx.actor, id)
const mayLink = may('link', load, linkRefusals)
const MOST_ROWS = 500

/** What a document does to others, and what becomes of the tasks of one that was replaced. */
export const linkRoutes: readonly Route[] = [
  action({
    name: 'documents.link', path: '/documents/:id/links', summary: words.link, params: byId, creates: true, access: mayLink,
    form: ({ id }) => ({ page: 'documents.show', params: { id } }),
    body: z.object({ kind: choice(LINK_KINDS, 'Đ6.1.a'), other: requiredText(80, 'Đ6.1.a'), otherDate: optionalDate('Đ5.1.a'), place: optionalText(300) }),
    act: async ({ ctx, tx, permit, body, params: { id } }) => ({ to: `/documents/${id}#links`, status: 201, data: { id: await linkDocument(tx, ctx, permit, body) }, flash: words.linked }),
  }),
  action({
    name: 'documents.unlink', path: '/documents/:id/links/:linkId/remove', summary: words.unlink, params: byId.extend({ linkId: identifier() }), access: mayLink,
    form: ({ id }) => ({ page: 'documents.show', params: { id } }), body: z.object({}),
    act: async ({ ctx, tx, permit, params: { id, linkId } }) => {
      await unlinkDocument(tx, ctx, permit, linkId)
      return { to: `/documents/${id}#links`, flash: words.unlinked }
    },
  }),
  page({
    name: 'documents.replaced-tasks', path: '/documents/:id/replaced-tasks', summary: words.replacedSummary, params: byId, access: mayLink,
    answer: async ({ ctx, permit: { subject } }) => {
      const [rows, tasks] = await Promise.all([replacedTasks(ctx.db, subject.id), tasksToContinue(ctx.db, subject.id)])
      return {
        data: { id: subject.id, phase: subject.phase, items: rows, tasks },
        view: () => ({
          title: words.replacedTitle[ctx.language], place: 'documents',
          body: h(ReplacedTasksPage, { language: ctx.language, document: subject, rows, tasks, form: formView(ctx, 'documents.decide-replaced-tasks') }),
        }),
      }
    },
  }),
  action({
    name: 'documents.decide-replaced-tasks', path: '/documents/:id/replaced-tasks', summary: words.decide, params: byId, access: mayLink,
    form: ({ id }) => ({ page: 'documents.replaced-tasks', params: { id } }),
    body: z.object({
      rows: listOf(z.object({ linkId: identifier(), assignmentId: identifier(), seen: wholeNumber(0, 2_000_000_000), choice: optionalChoice(CHOICES), taskId: optionalIdentifier() }), MOST_ROWS),
    }),
    act: async ({ ctx, tx, permit, body, params: { id } }) => {
      const decided = await decideReplacedTasks(tx, ctx, permit, body.rows)
      return { to: `/documents/${id}/replaced-tasks`, data: { id, decided }, flash: words.decided }
    },
  }),
]
