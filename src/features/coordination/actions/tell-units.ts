import type { Tx } from '../../../platform/db/database.ts'
import type { Occasion } from '../../../platform/news/announcement.ts'
import { peopleOfRoles, recipientsOf, tell, type Told } from '../../notifications/public.ts'

type About = { readonly id: string; readonly content: string }
type News = { readonly kind: Told['kind']; readonly request: About }

const elsewhere = ({ id, content }: About) => ({ about: content.slice(0, 300), href: `/coordination-requests/${id}` })

/** The focal officers (or heads) of these units are told of a request. */
export async function tellUnits(tx: Tx, ctx: Occasion, { kind, organisationIds, request }: News & { readonly organisationIds: readonly string[] }): Promise<void> {
  const found = await recipientsOf(tx, organisationIds, ctx.today)
  await tell(tx, ctx, { kind, to: [...found.values()].flat(), elsewhere: elsewhere(request) })
}

/** The leaders are told of a request. */
export async function tellLeaders(tx: Tx, ctx: Occasion, { kind, request }: News): Promise<void> {
  await tell(tx, ctx, { kind, to: await peopleOfRoles(tx, ['CHAIR', 'VICE_CHAIR']), elsewhere: elsewhere(request) })
}
