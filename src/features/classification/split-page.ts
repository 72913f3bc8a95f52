import { createElement as h } from 'preact'
import { type Actor, hasRole } from '../../kernel/actor.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { formView, type FormView } from '../../platform/http/form-view.ts'
import type { Ctx, PageAnswer } from '../../platform/http/route.ts'
import type { Choice } from '../../ui/select.tsx'
import { attachmentsOf, describeFile } from '../attachments/public.ts'
import { obligationDue } from '../obligations/public.ts'
import { classifyNumbers } from './actions/classify-days-of.ts'
import { dueContext } from './actions/due-context.ts'
import { conditionsMet, daysByRule } from './domain/classify-days.ts'
import type { DraftedTask } from './domain/drafted-task.ts'
import type { DueContext } from './domain/resolve-due.ts'
import { phrases } from './messages.ts'
import { newBlock } from './pages/block-values.ts'
import { PublishedTasks } from './pages/published-tasks.tsx'
import { type ClassifyClock, SplitDocument } from './pages/split-document.tsx'
import { refusals } from './policy.ts'
import { draftedTasks } from './queries/drafted-tasks.ts'
import type { DocumentToSplit } from './queries/find-document-to-split.ts'
import { type FollowerChoice, followerChoices } from './queries/followers.ts'
import { type ParentChoice, parentTasks } from './queries/parent-tasks.ts'
import { publishedAssignments } from './queries/published-assignments.ts'
import { type UnitChoice, unitChoices } from './queries/unit-choices.ts'
import { afterParentWarnings, blocksOf, readingOf } from './split-view.ts'

const ACTION = 'classification.save'

/** The page of a document's tasks: to be written, or as they were sent out. */
export async function splitPage(ctx: Ctx, actor: Actor, document: DocumentToSplit, rows: number | undefined): Promise<PageAnswer> {
  return document.phase === 'published' ? publishedPage(ctx, actor, document) : draftPage(ctx, actor, document, rows)
}

const nameOf = (document: DocumentToSplit) => `${document.codeNumber}/${document.codeNotation}`

async function publishedPage(ctx: Ctx, actor: Actor, document: DocumentToSplit): Promise<PageAnswer> {
  const { language } = ctx
  const assignments = await publishedAssignments(ctx.db, document.id)
  const name = nameOf(document)
  return {
    data: { ...head(document), assignments },
    view: () => ({
      title: phrases.heading[language](name), place: 'documents',
      body: h(PublishedTasks, { language, document, name, assignments, errors: formView(ctx, ACTION).errors, mayAdd: refusals(actor, 'publish', document).length === 0 }),
    }),
  }
}

async function draftPage(ctx: Ctx, actor: Actor, document: DocumentToSplit, rows: number | undefined): Promise<PageAnswer> {
  const { db, language } = ctx
  const [tasks, units, people, files, context, numbers, parents] = await Promise.all([
    draftedTasks(db, document.id), unitChoices(db, ctx.today), followerChoices(db), attachmentsOf(db, { documentId: document.id }),
    dueContext(ctx, document.issuedDate), classifyNumbers(ctx), parentTasks(db),
  ])
  const form = formView(ctx, ACTION)
  const conditions = conditionsMet(tasks, document.needsOpinions)
  const ruleDays = daysByRule(conditions, numbers)
  const dueOf = (days: number): PlainDate | null => obligationDue('CLASSIFY', document.issuedDate, days, context.calendar)
  const follower = hasRole(actor, 'MONITOR', 'CHIEF_OF_OFFICE') ? actor.userId : ''
  const publishRefusals = refusals(actor, 'publish', document)
  return {
    data: {
      ...head(document), tasks: tasks.map((task) => taskData(task, context, parents)), parents, needsOpinions: document.needsOpinions,
      classify: { days: document.classifyDays, ruleDays, conditions, dueOn: dueOf(document.classifyDays) }, publishRefusals,
    },
    view: () => ({
      title: phrases.heading[language](nameOf(document)), place: 'documents',
      body: h(SplitDocument, {
        language, document, name: nameOf(document), form, units: units.map(unitChoice), followers: people.map(followerChoice), parents: parents.map((parent) => parentChoice(parent, language)), publishRefusals,
        blocks: blocksOf(form, ctx.form, tasks, form.returned ? 0 : Math.max(rows ?? 0, 1), { language, issued: document.issuedDate, calendar: context.calendar, follower, parents }),
        blank: newBlock(follower), version: document.version,
        files: files.map((file) => ({ name: file.fileName, href: `/attachments/${file.id}?inline=1`, detail: describeFile(file.mediaType, file.size) })),
        clock: clockOf(form, document, { ...numbers, ruleDays, conditions, dueOf }),
      }),
    }),
  }
}

const head = (document: DocumentToSplit) => ({
  id: document.id, version: document.version, phase: document.phase, name: nameOf(document), subject: document.subject, issuedDate: document.issuedDate,
})

const taskData = (task: DraftedTask, { issued, calendar }: DueContext, parents: readonly ParentChoice[]) => {
  const { reading, warnings, dueDate } = readingOf(task.dueExpression, task.dueDate, issued, calendar)
  const above = afterParentWarnings(dueDate, parents.find((parent) => parent.id === task.derivedFrom))
  return { ...task, reading: task.dueExpression === '' ? null : reading, warnings: [...warnings, ...above] }
}

function clockOf(form: FormView, document: DocumentToSplit, facts: Omit<ClassifyClock, 'chosen' | 'needsOpinions'>): ClassifyClock {
  const kept = document.classifyDays === facts.ruleDays ? 'auto' : String(document.classifyDays)
  return { ...facts, chosen: form.value('classifyDays', kept) ?? 'auto', needsOpinions: form.ticked('needsOpinions', document.needsOpinions) }
}

const unitChoice = (unit: UnitChoice): Choice => ({ value: unit.id, label: unit.shortName, detail: unit.name })
const followerChoice = (person: FollowerChoice): Choice => ({ value: person.id, label: person.fullName, detail: `${person.positionTitle}, ${person.organisationShortName}` })
export const parentChoice = ({ id, code, content, documentName, due }: ParentChoice, language: Ctx['language']): Choice => ({
  value: id, label: `${code} · ${documentName}`, detail: `${due === null ? '' : `${phrases.parentDue[language](formatDate(due))} · `}${content.slice(0, 120)}`,
})
