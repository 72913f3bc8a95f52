import type { Tx } from '../../../platform/db/database.ts'
import { headsOf, recipientsOf, tell } from '../../notifications/public.ts'
import type { Ctx } from '../../../platform/http/route.ts'

type About = { readonly assignmentId: string; readonly documentId: string; readonly leadOrganisationId: string }

/** Each unit is told once, however many of its tasks were urged together: its focal officer and its head. */
export async function tellUrged(tx: Tx, ctx: Pick<Ctx, 'actor' | 'now' | 'today'>, urged: readonly About[], href: string): Promise<void> {
  const units = Map.groupBy(urged, (one) => one.leadOrganisationId)
  const recipients = await recipientsOf(tx, [...units.keys()], ctx.today)
  for (const [organisationId, tasks] of units) {
    const to = [...new Set([...(recipients.get(organisationId) ?? []), ...(await headsOf(tx, organisationId))])]
    const [only] = tasks
    await tell(tx, ctx, tasks.length === 1 && only !== undefined
      ? { kind: 'ASSIGNMENT_URGED', to, documentId: only.documentId, assignmentId: only.assignmentId }
      : { kind: 'ASSIGNMENT_URGED', to, elsewhere: { about: `${tasks.length} nhiệm vụ của đơn vị`, href } })
  }
}
