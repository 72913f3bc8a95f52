import { sql } from 'kysely'
import type { TestApplication } from './application.ts'
import { type DirectiveTask, issueDirective } from './directive.ts'
import type { OrganisationKey, PersonKey } from './district.ts'
import { multipart, pdf } from './sample-files.ts'

export const NOW = '2026-11-23T08:00:00+07:00'

export type LivedIn = {
  /** Registered with its text and a file, not split yet. */
  readonly draft: string
  /** Sent out; its tasks stand in every state. */
  readonly published: string
  readonly tasks: Readonly<Record<'issued' | 'overdue' | 'dueSoon' | 'pending' | 'closed' | 'noDue' | 'unconnected', string>>
}

const TEXT = [
  'CHỈ THỊ',
  'Về việc tăng cường công tác phòng, chống hạn hán, thiếu nước mùa khô năm 2026 - 2027',
  '1. Phòng Kinh tế và Hạ tầng chủ trì, phối hợp với Phòng Tài chính - Kế hoạch rà soát nguồn nước các hồ chứa, báo cáo Ủy ban nhân dân huyện trước ngày 05/12/2026.',
  '2. Ủy ban nhân dân các xã, thị trấn hướng dẫn nhân dân tích trữ nước, hoàn thành trước ngày 15 tháng 12 năm 2026.',
  '3. Phòng Văn hóa và Thông tin tuyên truyền sâu rộng trên hệ thống truyền thanh cơ sở.',
].join('\n')

const DOCUMENT = {
  sourceKind: 'directive', origin: 'own', typeName: 'Chỉ thị', codeNotation: 'CT-UBND', signingAuthority: '', signerPosition: 'Chủ tịch', signerFullName: 'Hồ Chủ Trì',
}

/** Makes the district of the test look lived in on 23/11/2026: tasks in every state, entered as people do. */
export async function liveIn(app: TestApplication): Promise<LivedIn> {
  await app.setNow('2026-10-05T08:00:00+07:00')
  const early = await issued(app, '2026-10-05', [
    { content: 'Hoàn thành việc giải ngân vốn đầu tư công các công trình chuyển tiếp, báo cáo kết quả về Ủy ban nhân dân huyện.', dueDate: '2026-11-10', leads: ['economy'], coordinators: ['finance'] },
    { content: 'Rà soát, đề xuất kinh phí mua sắm trang thiết bị cho hệ thống truyền thanh cơ sở.', dueDate: '2026-11-20', leads: ['culture', 'finance'] },
    { content: 'Tổng hợp danh sách hộ nghèo, hộ cận nghèo trên địa bàn.', dueDate: '2026-10-30', leads: ['khanhHai'] },
    { content: 'Vận động hội viên chuyển đổi cơ cấu cây trồng.', dueDate: '2026-12-01', leads: ['farmers'] },
  ])
  const at = (lead: OrganisationKey, from = early) => from.assignments.find((one) => one.lead === lead)?.id ?? ''
  await app.setNow('2026-10-06T09:00:00+07:00')
  await act(app, 'khanhHaiFocal', at('khanhHai'), 'acknowledgement')
  await act(app, 'economyFocal', at('economy'), 'acknowledgement')
  await app.setNow('2026-10-28T09:00:00+07:00')
  await act(app, 'khanhHaiFocal', at('khanhHai'), 'result-reports', { resultDate: '28/10/2026', resultDocument: '45/BC-UBND', summary: 'Đã tổng hợp 120 hộ nghèo, 85 hộ cận nghèo.' })
  await act(app, 'monitor', at('khanhHai'), 'confirmation', { qualityRating: 'meets', effectRating: 'high' })
  await app.setNow('2026-11-18T15:00:00+07:00')
  await act(app, 'cultureFocal', at('culture'), 'result-reports', { resultDate: '18/11/2026', noDocumentReason: 'Làm việc trực tiếp', summary: 'Đã đề xuất kinh phí.' })
  await act(app, 'economyFocal', at('economy'), 'progress-updates', { content: 'Đã giải ngân 62% kế hoạch vốn; vướng mặt bằng tại xã Tri Hải.' })
  await app.setNow('2026-11-19T08:00:00+07:00')
  const late = await issued(app, '2026-11-19', [
    { content: 'Kiểm tra công tác bảo đảm an toàn hồ chứa nước trước mùa khô.', dueDate: '2026-11-26', leads: ['economy'] },
    { content: 'Thường xuyên tuyên truyền, vận động nhân dân sử dụng nước tiết kiệm.', leads: ['economy'] },
    { content: 'Báo cáo tình hình thiếu nước sinh hoạt tại các thôn.', dueDate: '2026-12-15', leads: ['triHai', 'phuongHai', 'khanhHai', 'economy'] },
  ])
  await app.setNow(NOW)
  const own = late.assignments.filter(({ lead }) => lead === 'economy').map(({ id }) => id)
  await sql`analyze`.execute(app.db)
  return {
    draft: await registerWithFile(app), published: early.documentId,
    tasks: {
      issued: own[2] ?? '', overdue: at('economy'), dueSoon: own[0] ?? '', noDue: own[1] ?? '',
      pending: at('culture'), closed: at('khanhHai'), unconnected: at('farmers'),
    },
  }
}

const issued = (app: TestApplication, on: string, tasks: readonly DirectiveTask[]) => issueDirective(app, on, tasks)

async function act(app: TestApplication, who: PersonKey, id: string, verb: string, fields: Record<string, string> = {}): Promise<void> {
  const { version } = (await app.as(who).get(`/assignments/${id}`)).json<{ version: number }>()
  const answer = await app.as(who).post(`/assignments/${id}/${verb}`, { version, ...fields })
  if (answer.status >= 300) throw new Error(`${verb}: ${answer.status} ${answer.text}`)
}

async function registerWithFile(app: TestApplication): Promise<string> {
  const fields = { ...DOCUMENT, codeNumber: '12', subject: 'Về việc tăng cường công tác phòng, chống hạn hán, thiếu nước mùa khô năm 2026 - 2027', issuedDate: '20/11/2026', fullText: TEXT }
  const { contentType, payload } = multipart(fields, [{ field: 'files', fileName: 'chi-thi-12.pdf', content: pdf() }])
  const answer = await app.server.inject({
    method: 'POST', url: '/documents', payload,
    headers: { accept: 'application/json', 'content-type': contentType, cookie: `__Host-session=${app.token('clerk')}` },
  })
  if (answer.statusCode !== 201) throw new Error(`${answer.statusCode} ${answer.body}`)
  return answer.json<{ id: string }>().id
}
