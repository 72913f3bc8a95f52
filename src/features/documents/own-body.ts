import type { Reader } from '../../platform/db/database.ts'
import type { Ctx } from '../../platform/http/route.ts'
import { currentProfile } from '../regulation/public.ts'

/** The full name of the authority as it stands on its documents: "Ủy ban nhân dân huyện Ninh Hải". */
export async function ownBody(db: Reader, { snapshot, today }: Pick<Ctx, 'snapshot' | 'today'>): Promise<string> {
  const { words } = await currentProfile({ db, snapshot, today })
  return `${words.committee.vi} ${words.place}`.trim()
}
