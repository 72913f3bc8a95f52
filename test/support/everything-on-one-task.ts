import type { Answer, TestApplication } from './application.ts'
import type { PersonKey } from './district.ts'
import { issueDirective } from './issued-directive.ts'

/** Words that stand in one act each, so that a test sees where they come to light. */
export const SAID = {
  delegation: 'Lời phân công nội bộ', subTask: 'Lời chia việc nội bộ', signOff: 'Lời trình thủ trưởng', draft: 'Lời dự thảo gia hạn',
  askFinance: 'Lời hỏi Phòng Tài chính', answerFinance: 'Lời đáp của Tài chính', askCulture: 'Lời hỏi Phòng Văn hóa',
  feedback: 'Lời phản ánh của thị trấn', obstacle: 'Lời báo vướng mắc', information: 'Lời đề nghị thông tin',
  urging: 'Lời đôn đốc', criticism: 'Lời phê bình', lateness: 'Lời giải trình', return: 'Lời chuyển lại',
} as const
export type Said = keyof typeof SAID

export type BusyTask = { readonly id: string; readonly financeRequest: string; readonly cultureRequest: string }

/**
 * A task of the economy department, two weeks late on 23/11/2026, that finance, culture and a commune coordinate, with every kind of act of
 * every feature on it that can stand beside the others. The department's head signs off.
 */
export async function everythingOnOneTask(app: TestApplication): Promise<BusyTask> {
  const { organisations, people } = app.district
  const { assignments } = await issueDirective(app.db, app.district, {
    issuedDate: '2026-10-05', issuedAt: '2026-10-05T08:00:00+07:00', due: '2026-11-10', leads: ['economy'], coordinators: ['finance', 'culture', 'khanhHai'],
  })
  const id = assignments.economy as string
  const task = `/assignments/${id}`
  await app.setNow('2026-11-02T08:00:00+07:00')
  const version = async () => (await app.as('chief').get(task)).json<{ version: number }>().version
  const done = async (who: PersonKey, url: string, body: object): Promise<Answer> => {
    const answer = await app.as(who).post(url, { version: await version(), ...body })
    if (answer.status >= 300) throw new Error(`${who} ${url}: ${answer.status} ${answer.text}`)
    return answer
  }
  const ask = async (unit: 'finance' | 'culture', content: string) =>
    (await done('economyFocal', `${task}/coordination-requests`, { coordinatorIds: [organisations[unit]], content, responseDue: '2026-11-10' })).json<{ ids: string[] }>().ids[0] ?? ''
  const [financeRequest, cultureRequest] = [await ask('finance', SAID.askFinance), await ask('culture', SAID.askCulture)]
  await app.setNow('2026-11-23T08:00:00+07:00')
  const paper = { documentNumber: '12/CV', documentDate: '2026-11-20' }
  const switches = await app.db.selectFrom('sign_off_rules').select('id').where('organisation_id', '=', organisations.economy).execute()
  if (switches.length === 0) await done('economyHead', `/organisations/${organisations.economy}/sign-off`, { required: true, seen: 0 })
  await done('economyFocal', `${task}/delegation`, { userId: people.economyOfficer, note: SAID.delegation })
  await done('economyFocal', `${task}/sub-tasks`, { title: SAID.subTask, officerId: people.economyOfficer, dueOn: '2026-11-30', note: '' })
  await done('economyFocal', `${task}/sign-off`, { resultDate: '2026-11-20', resultDocument: '15/BC-KT', summary: SAID.signOff })
  await done('economyFocal', `${task}/extension-requests/draft`, { ...paper, reason: SAID.draft, proposedDue: '2026-12-18' })
  await done('financeFocal', `/coordination-requests/${financeRequest}/answers`, { version: 1, inPart: 'yes', content: SAID.answerFinance })
  await done('khanhHaiFocal', '/issues', { kind: 'commune_feedback', assignmentId: id, aspect: 'late', content: SAID.feedback, ...paper })
  await done('economyFocal', '/issues', { kind: 'obstacle', assignmentId: id, content: SAID.obstacle, cause: 'Chưa có mặt bằng.' })
  await done('monitor', '/information-requests', { assignmentId: id, organisationIds: [organisations.economy], content: SAID.information, dueDate: '2026-12-01' })
  await done('monitor', `${task}/urgings`, { channel: 'software', content: SAID.urging })
  await done('monitor', `/organisations/${organisations.economy}/remarks`, { kind: 'criticism', assignmentId: id, decidedBy: people.chair, documentNumber: `${id.slice(-6)}/UBND`, documentDate: '2026-11-20', content: SAID.criticism })
  await done('economyHead', `${task}/lateness-notices`, { difficulty: SAID.lateness, cause: 'Chưa có mặt bằng.', ...paper })
  await done('economyFocal', `${task}/returns`, { code: 'OUT_OF_MANDATE', content: SAID.return })
  return { id, financeRequest, cultureRequest }
}
