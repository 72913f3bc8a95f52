import type { Tx } from '../../../platform/db/database.ts'
import type { Ctx } from '../../../platform/http/route.ts'
import { headsOf, peopleOfRoles, recipientsOf, tell, type Told } from '../../notifications/public.ts'
import type { ReturnSubject } from '../queries/find-return-subject.ts'

type About = Pick<ReturnSubject, 'id' | 'documentId' | 'monitorUserId' | 'leadOrganisationId'>

/** Who follows the task is told; where nobody is named, the monitors of the Office. */
export async function tellOffice(tx: Tx, ctx: Ctx, kind: Told['kind'], { id, documentId, monitorUserId }: About): Promise<void> {
  await tell(tx, ctx, { kind, to: monitorUserId === null ? await peopleOfRoles(tx, ['MONITOR', 'CHIEF_OF_OFFICE']) : [monitorUserId], documentId, assignmentId: id })
}

/** The unit that returned it: who raised it, its focal officer and its head. */
export async function tellUnit(tx: Tx, ctx: Ctx, kind: Told['kind'], { id, documentId, leadOrganisationId }: About, raisedBy: string | undefined): Promise<void> {
  const focal = (await recipientsOf(tx, [leadOrganisationId], ctx.today)).get(leadOrganisationId) ?? []
  await tell(tx, ctx, { kind, to: [...(raisedBy === undefined ? [] : [raisedBy]), ...focal, ...await headsOf(tx, leadOrganisationId)], documentId, assignmentId: id })
}

/** The leaders are asked (Đ9.1.c). */
export async function tellLeaders(tx: Tx, ctx: Ctx, { id, documentId }: About): Promise<void> {
  await tell(tx, ctx, { kind: 'RETURN_ESCALATED', to: await peopleOfRoles(tx, ['CHAIR', 'VICE_CHAIR']), documentId, assignmentId: id })
}
