import { z } from 'zod'
import type { Actor } from '../../kernel/actor.ts'
import type { Text } from '../../kernel/text.ts'
import { choice, identifier, listOf, optionalChoice, optionalIdentifier, optionalText, requiredText, seenVersion, tick } from '../../platform/http/fields.ts'
import { action, type Done, may, type May, noSubject, type Route } from '../../platform/http/route.ts'
import { paperInput, receivedPaperInput } from '../case-file/public.ts'
import { addParties, giveOpinion, recordOpinion } from './actions/gather-opinions.ts'
import { giveNotice } from './actions/give-notice.ts'
import { linkIssue } from './actions/link-issue.ts'
import { moveIssue } from './actions/move-issue.ts'
import { raiseIssue } from './actions/raise-issue.ts'
import { ADDRESSES } from './domain/addresses.ts'
import { KINDS, type Move, MOVES } from './domain/issue-lifecycle.ts'
import type { IssueSubject } from './domain/issue-subject.ts'
import { ASPECTS } from './domain/raise-problems.ts'
import { actFlashes, actWords, messages } from './messages.ts'
import { RAISE } from './pages/raise-page.tsx'
import { accessRefusals, noticeAccessRefusals, raiseRefusals, type Verb } from './policy.ts'
import { findIssue } from './queries/find-issue.ts'
import { findLateTask } from './queries/find-late-task.ts'

const params = z.object({ id: identifier() })
type Params = z.output<typeof params>

/** Who may do `verb`: loaded through what the actor may see, judged by the policy. */
function mayDo<V extends Verb>(verb: V): May<V, IssueSubject, Params> {
  return may<V, IssueSubject, Params>(verb, (ctx, { id }) => findIssue(ctx.db, ctx.actor, id), (actor, _verb, subject) => accessRefusals(actor, verb, subject))
}

const onPage = ({ id }: Params) => ({ page: 'issues.show', params: { id } })
const back = (id: string, flash: Text): Done => ({ to: `/issues/${id}`, data: { id }, flash })
const addressOf = (verb: Verb) => ({ name: ADDRESSES[verb].route, path: `/issues/:id/${ADDRESSES[verb].path}` })

/** Every move is one row: words, a paper, the version looked at. Taking under review needs no words. */
function moveRoute(move: Move): Route {
  return action({
    ...addressOf(move), summary: actWords[move], params, access: mayDo(move), form: onPage,
    body: z.object({ version: seenVersion, content: move === 'review' ? optionalText(5000) : requiredText(5000, 'Đ9.1.b'), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await moveIssue(tx, ctx, permit, body)
      return back(id, actFlashes[move])
    },
  })
}

export const actionRoutes: readonly Route[] = [
  action({
    name: RAISE, path: '/issues', summary: messages.raise, access: may('raise', noSubject, (actor: Actor) => raiseRefusals(actor)), creates: true, form: () => ({ page: 'issues.new' }),
    body: z.object({
      kind: choice(KINDS), assignmentId: optionalIdentifier(), content: requiredText(5000, 'Đ20.2'), cause: optionalText(5000), proposal: optionalText(5000),
      beyondCapacity: tick(), aspect: optionalChoice(ASPECTS), organisationIds: listOf(identifier('Đ9.1.c'), 60), ...paperInput,
    }),
    act: async ({ ctx, tx, body, permit }) => {
      const id = await raiseIssue(tx, ctx, permit, body)
      return { to: `/issues/${id}`, data: { id }, status: 201, flash: messages.raised }
    },
  }),
  ...MOVES.map((move) => moveRoute(move)),
  action({
    ...addressOf('add_parties'), summary: messages.addParties, params, access: mayDo('add_parties'), form: onPage, body: z.object({ organisationIds: listOf(identifier('Đ9.1.c'), 60) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await addParties(tx, ctx, permit, body)
      return back(id, messages.partiesAdded)
    },
  }),
  action({
    ...addressOf('give_opinion'), summary: messages.giveOpinion, params, access: mayDo('give_opinion'), form: onPage, creates: true, body: z.object({ opinion: requiredText(5000, 'Đ9.1.c') }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await giveOpinion(tx, ctx, permit, body)
      return { ...back(id, messages.opinionGiven), status: 201 }
    },
  }),
  action({
    ...addressOf('record_opinion'), summary: messages.recordOpinion, params, access: mayDo('record_opinion'), form: onPage, creates: true,
    body: z.object({ organisationId: identifier('Đ6.1.b'), opinion: requiredText(5000, 'Đ9.1.c'), ...receivedPaperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await recordOpinion(tx, ctx, permit, body)
      return { ...back(id, messages.opinionRecorded), status: 201 }
    },
  }),
  action({
    ...addressOf('link'), summary: messages.link, params, access: mayDo('link'), form: onPage, body: z.object({ reference: requiredText(300) }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      await linkIssue(tx, ctx, permit, body)
      return back(id, messages.linked)
    },
  }),
  action({
    name: 'issues.explain-lateness', path: '/assignments/:id/lateness-notices', summary: messages.explain, params, creates: true,
    access: may('explain_lateness', (ctx, { id }: Params) => findLateTask(ctx.db, ctx.actor, ctx.today, id), (actor, _verb, task) => noticeAccessRefusals(actor, task)),
    form: ({ id }) => ({ page: 'assignments.show', params: { id } }),
    body: z.object({ difficulty: requiredText(5000, 'Đ20.2'), cause: requiredText(5000, 'Đ20.2'), proposal: optionalText(5000), ...paperInput }),
    act: async ({ ctx, tx, params: { id }, body, permit }) => {
      const notice = await giveNotice(tx, ctx, permit, body)
      return { to: `/assignments/${id}#lateness`, data: { id: notice }, status: 201, flash: messages.explained }
    },
  }),
]
