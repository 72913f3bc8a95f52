import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { messages } from './messages.ts'
import type { RequestRow } from './queries/list-requests.ts'
import { toAnswer, toSeeTo } from './queries/waiting-requests.ts'
import { standingOf } from './standing.ts'

/** What the actor's unit has to tell the Office, and what the Office has to see to (Đ9.1.d). */
export async function informationAtHome(db: Reader, { actor, today }: HomeQuestion): Promise<HomePart[]> {
  const [own, office] = [await toAnswer(db, actor, today), await toSeeTo(db, actor, today)]
  const line = (label: Text, panel: string) => (row: RequestRow): HomeRow => {
    const { tone, word, detail, late } = standingOf(row)
    const href = `/information-requests/${row.id}`
    return {
      id: row.id, tone, word, late, first: row.content, href, second: [row.assignmentCode ?? '', row.onlyUnit ?? ''].filter((part) => part !== ''),
      due: row.dueDate, act: { label, href: `${href}?open=${panel}#${panel}` }, ...(detail === undefined ? {} : { detail }),
    }
  }
  return [
    { key: 'information-to-answer', audience: 'unit' as const, title: messages.toAnswer, rows: own.map(line(messages.answer, 'answer')), total: own.length, seeAll: '/information-requests' },
    { key: 'information-to-see-to', audience: 'office' as const, title: messages.toSeeTo, rows: office.map(line(messages.openOne, 'close')), total: office.length, seeAll: '/information-requests' },
  ].filter((part) => part.rows.length > 0)
}
