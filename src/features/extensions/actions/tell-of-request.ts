import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import type { AssignmentNews } from '../../assignments/public.ts'
import { headsOf, peopleOfRoles, recipientsOf, tell, type Told } from '../../notifications/public.ts'
import { deciders } from '../queries/deciders.ts'

type Kind = Told['kind']
export type About = Pick<AssignmentNews, 'assignmentId' | 'documentId' | 'leadOrganisationId' | 'monitorUserId'>

export function aboutOf(task: { readonly id: string; readonly documentId: string; readonly leadOrganisationId: string; readonly monitorUserId: string | null }): About {
  return { assignmentId: task.id, documentId: task.documentId, leadOrganisationId: task.leadOrganisationId, monitorUserId: task.monitorUserId }
}

const say = (tx: Tx, ctx: Occasion, kind: Kind, { assignmentId, documentId }: About, to: readonly string[]) => tell(tx, ctx, { kind, to, assignmentId, documentId })

/** The unit's head, who signs. */
export async function tellHead(tx: Tx, ctx: Occasion, kind: Kind, about: About): Promise<void> {
  await say(tx, ctx, kind, about, await headsOf(tx, about.leadOrganisationId))
}

/** The unit's focal officer and head, and who follows the task. */
export async function tellUnit(tx: Tx, ctx: Occasion & { readonly today: PlainDate }, kind: Kind, about: About): Promise<void> {
  const focal = (await recipientsOf(tx, [about.leadOrganisationId], ctx.today)).get(about.leadOrganisationId) ?? []
  await say(tx, ctx, kind, about, [...focal, ...await headsOf(tx, about.leadOrganisationId), ...following(about)])
}

/** The Office: who receives papers, its chief, and who follows the task. */
export async function tellOffice(tx: Tx, ctx: Occasion, kind: Kind, about: About): Promise<void> {
  await say(tx, ctx, kind, about, [...await peopleOfRoles(tx, ['RECORDS_CLERK', 'CHIEF_OF_OFFICE']), ...following(about)])
}

/** Who may decide. */
export async function tellDeciders(tx: Tx, ctx: Occasion & { readonly today: PlainDate }, kind: Kind, about: About): Promise<void> {
  await say(tx, ctx, kind, about, await deciders(tx, about.leadOrganisationId, ctx.today))
}

function following({ monitorUserId }: About): readonly string[] {
  return monitorUserId === null ? [] : [monitorUserId]
}
