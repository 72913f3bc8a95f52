import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { Reader } from '../../../platform/db/database.ts'

export type Proposer = { readonly id: string; readonly name: string; readonly isOffice: boolean }

/** The organisations that may have submitted a document (Đ5.1.b): those open today, and the one already named. The Office comes first. */
export async function proposers(db: Reader, today: PlainDate, named?: string): Promise<Proposer[]> {
  const rows = await db.selectFrom('organisations').select(['id', 'name', 'kind'])
    .where((eb) => eb.or([eb('closed_from', 'is', null), eb('closed_from', '>', today), ...(named === undefined ? [] : [eb('id', '=', named)])]))
    .orderBy((eb) => eb.case().when('kind', '=', 'office').then(0).else(1).end()).orderBy('position').orderBy('name').execute()
  return rows.map(({ id, name, kind }) => ({ id, name, isOffice: kind === 'office' }))
}
