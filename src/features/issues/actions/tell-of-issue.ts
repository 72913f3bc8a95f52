import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { peopleOfRoles, recipientsOf, tell, type Told } from '../../notifications/public.ts'

type About = { readonly id: string; readonly content: string; readonly monitorUserId: string | null }
type News = { readonly kind: Told['kind']; readonly issue: About }

const elsewhere = ({ id, content }: About) => ({ about: content.slice(0, 300), href: `/issues/${id}` })

/** The focal officers (or heads) of these units are told. */
export async function tellUnits(tx: Tx, ctx: Occasion, { kind, issue, organisationIds }: News & { readonly organisationIds: readonly string[] }): Promise<void> {
  const found = await recipientsOf(tx, organisationIds, ctx.today)
  await tell(tx, ctx, { kind, to: [...found.values()].flat(), elsewhere: elsewhere(issue) })
}

/** Who follows the task for the Office is told, else the Chief of Office: a monitor elsewhere may not know of the issue. */
export async function tellOffice(tx: Tx, ctx: Occasion, { kind, issue }: News): Promise<void> {
  const monitors = await peopleOfRoles(tx, ['MONITOR'])
  const to = monitors.filter((userId) => userId === issue.monitorUserId)
  await tell(tx, ctx, { kind, to: to.length > 0 ? to : await peopleOfRoles(tx, ['CHIEF_OF_OFFICE']), elsewhere: elsewhere(issue) })
}

export async function tellLeaders(tx: Tx, ctx: Occasion, { kind, issue }: News): Promise<void> {
  await tell(tx, ctx, { kind, to: await peopleOfRoles(tx, ['CHAIR', 'VICE_CHAIR']), elsewhere: elsewhere(issue) })
}
