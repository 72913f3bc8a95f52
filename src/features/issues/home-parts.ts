import { formatInstant } from '../../kernel/plain-date.ts'
import type { Text } from '../../kernel/text.ts'
import type { Reader } from '../../platform/db/database.ts'
import type { HomePart, HomeQuestion, HomeRow } from '../home/public.ts'
import { actWords, kindWords, messages, stateTones, stateWords } from './messages.ts'
import type { IssueRow } from './queries/list-issues.ts'
import { toAnswer, toDirect, toHandle } from './queries/waiting-issues.ts'

/** What waits for a leader's direction, for the Office, and for the units that are asked (Đ9.1.b–c). */
export async function issuesAtHome(db: Reader, { actor }: HomeQuestion): Promise<HomePart[]> {
  const [direct, handle, answer] = [await toDirect(db, actor), await toHandle(db, actor), await toAnswer(db, actor)]
  const line = (label: Text, panel: string) => (row: IssueRow): HomeRow => ({
    id: row.id, tone: stateTones[row.state], word: stateWords[row.state], detail: kindWords[row.kind], first: row.content, href: `/issues/${row.id}`,
    second: [row.raisedByName, row.assignmentCode ?? '', formatInstant(row.raisedAt)].filter((part) => part !== ''), due: null, late: false,
    act: { label, href: `/issues/${row.id}${panel}` },
  })
  const part = (key: string, audience: HomePart['audience'], title: Text, rows: readonly HomeRow[], state: string): HomePart => ({ key, audience, title, rows, total: rows.length, seeAll: `/issues?state=${state}` })
  return [
    part('issues-to-direct', 'leader', messages.toDirect, direct.map(line(actWords.direct, '?open=direct#direct')), 'submitted_to_leader'),
    part('issues-to-handle', 'office', messages.toHandle, handle.map(line(messages.openOne, '')), 'open'),
    part('issues-to-answer', 'unit', messages.toAnswer, answer.map(line(messages.openOne, '')), 'open'),
  ].filter((one) => one.rows.length > 0)
}
