import { createElement as h } from 'preact'
import { type Actor, hasRole } from '../../kernel/actor.ts'
import { formView } from '../../platform/http/form-view.ts'
import type { Ctx, PageAnswer } from '../../platform/http/route.ts'
import { dueContext } from './actions/due-context.ts'
import { messages } from './messages.ts'
import { AddTask } from './pages/add-task.tsx'
import type { DocumentToSplit } from './queries/find-document-to-split.ts'
import { followerChoices } from './queries/followers.ts'
import { parentTasks } from './queries/parent-tasks.ts'
import { unitChoices } from './queries/unit-choices.ts'
import { parentChoice } from './split-page.ts'
import { blocksOf } from './split-view.ts'

export const ADDITION = 'classification.add'

/** The page on which a task is added to a document that was sent out: one block of the form that splits it. */
export async function additionPage(ctx: Ctx, actor: Actor, document: DocumentToSplit): Promise<PageAnswer> {
  const { db, language } = ctx
  const [units, people, context, parents] = await Promise.all([unitChoices(db, ctx.today), followerChoices(db), dueContext(ctx, document.issuedDate), parentTasks(db)])
  const form = formView(ctx, ADDITION)
  const follower = hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') ? actor.userId : ''
  const [block] = blocksOf(form, ctx.form, [], 1, { language, issued: document.issuedDate, calendar: context.calendar, follower, parents })
  return {
    data: { id: document.id, version: document.version, phase: document.phase },
    view: () => ({
      title: messages.addition[language], place: 'documents',
      body: h(AddTask, {
        language, document, form, block, parents: parents.map((parent) => parentChoice(parent, language)), units: units.map((unit) => ({ value: unit.id, label: unit.shortName, detail: unit.name })),
        followers: people.map((person) => ({ value: person.id, label: person.fullName, detail: `${person.positionTitle}, ${person.organisationShortName}` })),
      }),
    }),
  }
}
