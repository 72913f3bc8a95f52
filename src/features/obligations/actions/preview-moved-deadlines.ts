import type { WorkingCalendar } from '../../../kernel/working-days.ts'
import type { Reader } from '../../../platform/db/database.ts'
import type { MovedDeadline } from '../../work-calendar/public.ts'
import { OBLIGATIONS } from '../domain/obligation.ts'
import { obligationsById } from '../queries/obligations-by-id.ts'
import { previewRecompute } from './recompute-open-obligations.ts'

/** As many as a person reads through before loading a notice. */
const SHOWN = 500

/** For the dry run of a notice: which open clocks would end on another day, in words. */
export async function previewMovedDeadlines(db: Reader, { calendar }: { readonly calendar: WorkingCalendar }): Promise<MovedDeadline[]> {
  const moves = (await previewRecompute(db, calendar)).slice(0, SHOWN)
  const rows = await obligationsById(db, moves.map((move) => move.id))
  return moves.map(({ id, kind, before, after }) => {
    const row = rows.get(id)
    const about = row?.assignmentCode ?? (row?.documentNumber || row?.chargedShortName) ?? ''
    const { name } = OBLIGATIONS[kind]
    return { what: { vi: `${name.vi}: ${about}`, en: `${name.en}: ${about}` }, href: `/obligations/${id}`, before, after }
  })
}
