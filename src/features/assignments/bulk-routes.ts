import { z } from 'zod'
import type { Permit } from '../../kernel/permit.ts'
import type { Text } from '../../kernel/text.ts'
import { authorize } from '../../platform/http/authorize.ts'
import { identifier, listOf, optionalText } from '../../platform/http/fields.ts'
import { action, type Ctx, type Done, type Route, signedIn } from '../../platform/http/route.ts'
import { mayDo } from './access.ts'
import { acknowledge } from './actions/acknowledge.ts'
import { type BulkOutcome, judgeMany } from './actions/judge-many.ts'
import { confirmResult } from './actions/judge-result.ts'
import type { AssignmentSubject } from './domain/assignment-subject.ts'
import { ratingFields } from './judging-routes.ts'
import { messages } from './messages.ts'
import type { AssignmentVerb } from './policy.ts'

const each = signedIn('every row is authorized by itself, with the same refusals as alone')
const many = { ids: listOf(identifier(), 200), returnTo: optionalText(2000) }
const onList = () => ({ page: 'task-list.list' })

/** The same acts on many rows at once: what is allowed is done in one transaction, the rest is answered with its reasons. */
export const bulkRoutes: readonly Route[] = [
  action({
    name: 'assignments.acknowledge-many', path: '/assignments/bulk/acknowledgement', summary: messages.acknowledgeMany,
    access: each, body: z.object(many), form: onList,
    act: async ({ ctx, tx, body }) => answered(body.returnTo, messages.acknowledgedMany, await judgeMany(body.ids, async (id) => {
      const permit = await permitFor(ctx, 'acknowledge', id)
      await acknowledge(tx, ctx, permit, { version: permit.subject.version })
    })),
  }),
  action({
    name: 'assignments.confirm-many', path: '/assignments/bulk/confirmation', summary: messages.confirmMany,
    access: each, body: z.object({ ...many, ...ratingFields }), form: onList,
    act: async ({ ctx, tx, body: { ids, returnTo, qualityRating, effectRating } }) =>
      answered(returnTo, messages.confirmedMany, await judgeMany(ids, async (id) => {
        const permit = await permitFor(ctx, 'confirm_result', id)
        await confirmResult(tx, ctx, permit, { version: permit.subject.version, qualityRating, effectRating, note: '' })
      })),
  }),
]

async function permitFor<V extends AssignmentVerb>(ctx: Ctx, verb: V, id: string): Promise<Permit<V, AssignmentSubject>> {
  return (await authorize(mayDo(verb), ctx, { id }, false)) as Permit<V, AssignmentSubject>
}

/** Back to the list the rows were picked in; any other address is not followed. */
function answered(returnTo: string, words: (done: number, refused: number) => Text, outcome: BulkOutcome): Done {
  const to = /^\/(assignments(\?[^\\]*)?)?$/.test(returnTo) ? returnTo : '/assignments'
  return { to, data: outcome, flash: flashOf(words(outcome.done.length, outcome.refused.length), outcome) }
}

function flashOf(counts: Text, { refused }: BulkOutcome): Text {
  const reasons = [...new Map(refused.flatMap((row) => row.reasons).map((reason) => [reason.text.vi, reason.text])).values()].slice(0, 3)
  return {
    vi: [counts.vi, ...reasons.map((reason) => reason.vi)].join(' '),
    en: [counts.en, ...reasons.map((reason) => reason.en)].join(' '),
  }
}
