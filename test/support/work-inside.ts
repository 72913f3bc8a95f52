import { openPeriodicObligations } from '../../src/features/obligations/public.ts'
import type { TestApplication } from './application.ts'
import { NOW } from './lived-in.ts'

export type WorkInside = { /** Identifier of the economy department's annual report clock. */ readonly annualReport: string; /** Address of a sub-task. */ readonly subTask: string }

/** The economy department shares out its task, has its head sign off, and owes its annual report. */
export async function workInside(app: TestApplication, assignmentId: string): Promise<WorkInside> {
  const { organisations, people } = app.district
  await app.db.transaction().execute((tx) => openPeriodicObligations(tx, Temporal.Instant.from(NOW)))
  const { id } = await app.db.selectFrom('obligations').select('id').where('kind', '=', 'UNIT_ANNUAL_REPORT').where('charged_organisation_id', '=', organisations.economy).executeTakeFirstOrThrow()
  const unit = `/organisations/${organisations.economy}`
  const accepted = async (who: 'economyHead' | 'economyFocal', url: string, body: object) => {
    const answer = await app.as(who).post(url, body)
    if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`)
    return answer.json<{ id: string }>().id
  }
  await accepted('economyHead', `${unit}/sign-off`, { required: true, seen: 0 })
  await accepted('economyHead', `${unit}/internal-rules`, { title: 'Quy chế làm việc nội bộ', documentRef: '12/QĐ-KT', issuedOn: '2026-03-02', content: 'Điều 1. Đầu mối trực hằng ngày.' })
  await accepted('economyFocal', `${unit}/self-inspections`, { inspectedOn: '2026-10-12', content: 'Việc cập nhật trên phần mềm', result: 'Đầy đủ; 01 việc cập nhật chậm.' })
  const subTask = await accepted('economyFocal', `/assignments/${assignmentId}/sub-tasks`, { title: 'Tổng hợp số liệu các chợ', officerId: people.economyOfficer, dueOn: '2026-12-18', note: 'Theo mẫu số 2' })
  await accepted('economyFocal', `/assignments/${assignmentId}/sign-off`, { resultDate: NOW.slice(0, 10), resultDocument: '15/BC-KT', summary: 'Đã tổng hợp xong số liệu các chợ.' })
  return { annualReport: id, subTask: `/assignments/${assignmentId}/sub-tasks/${subTask}` }
}
