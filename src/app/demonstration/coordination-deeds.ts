import { staffOf } from '../../../db/demo/people.ts'
import type { Tale } from '../../../db/demo/theme.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { actOn } from './act-on.ts'
import { ago, dayAgo, type Deed, taleOf, type Year } from './story.ts'

type Request = {
  readonly tale: Tale
  readonly to: UnitKey
  /** Working days before today; the answer is wanted by `due`, negative lies ahead. */
  readonly sent: number
  readonly due: number
  readonly content: string
  readonly course?: readonly (readonly [ago: number, who: 'lead_head' | 'lead' | 'coordinator', path: string, body: Record<string, unknown>])[]
}

const REQUESTS: readonly Request[] = [
  {
    tale: 'coordination', to: 'nongnghiep', sent: 6, due: -3, content: 'Đề nghị cung cấp danh sách cơ sở nuôi trồng quanh đầm, diện tích, mùa vụ và hình thức xử lý nước thải của từng cơ sở.',
    course: [[5, 'coordinator', 'acknowledgement', {}]],
  },
  { tale: 'coordination', to: 'vinhhai', sent: 9, due: 3, content: 'Đề nghị cho biết số hộ xả thải trực tiếp ra đầm, các điểm xả đã được nhắc nhở.' },
  {
    tale: 'coordination', to: 'xuanhai', sent: 9, due: 3, content: 'Đề nghị cho biết số hộ chăn nuôi ven kênh dẫn ra đầm và hiện trạng hố thu gom.',
    course: [
      [5, 'coordinator', 'answers', { content: 'Toàn xã có 37 hộ chăn nuôi ven kênh, 29 hộ đã có hố thu gom; danh sách kèm theo văn bản.', documentNumber: '96/UBND' }],
      [3, 'lead', 'outcome', { content: 'Đã tổng hợp số liệu của xã vào bản đồ nguồn thải; xin thông báo để đơn vị biết.', documentNumber: '231/TNMT' }],
    ],
  },
  {
    tale: 'coordination_escalated', to: 'duan', sent: 11, due: 5, content: 'Đề nghị cung cấp hồ sơ tuyến ống cấp nước đã đầu tư và khả năng đấu nối vào vùng nuôi.',
    course: [[10, 'coordinator', 'acknowledgement', {}], [2, 'lead_head', 'escalation', { content: 'Đã quá ngày yêu cầu và nhắc hai lần, đơn vị chưa nhận được trả lời; kính đề nghị lãnh đạo Ủy ban nhân dân huyện cho ý kiến.', documentNumber: '219/TTr-KTHT' }]],
  },
  { tale: 'coordination_asked', to: 'hatang', sent: 3, due: -2, content: 'Đề nghị cho ý kiến về khổ đường nội vùng, hệ thống thoát nước và cấp điện trong dự thảo quy chế.' },
  {
    tale: 'coordination_asked', to: 'moitruong', sent: 3, due: -4, content: 'Đề nghị góp ý về ngưỡng xả thải và tần suất quan trắc trong dự thảo quy chế.',
    course: [[1, 'coordinator', 'answers', { content: 'Thống nhất ngưỡng xả thải; đề nghị tăng quan trắc lên mỗi tháng một lần trong mùa khô.', documentNumber: '214/TNMT' }]],
  },
]

/** Units that need each other (Đ9.2): open, late, answered and told of the outcome, put before the leaders. */
export function coordinationDeeds(year: Year): Deed[] {
  return REQUESTS.flatMap((request, at) => {
    const { tale, to, sent, due, content, course = [] } = request
    const life = taleOf(year, tale)
    const people = { lead: staffOf(life.lead).focal, lead_head: staffOf(life.lead).head, coordinator: staffOf(to).focal }
    let id = ''
    const ask = ago(year, sent, 9, `${tale} ${at}`, async () => {
      const { ids } = await actOn<{ ids: string[] }>(year, people.lead.userName, 'assignments', life.id(), 'coordination-requests', { coordinatorIds: [year.district.unit(to)], content, responseDue: dayAgo(year, due).toString() })
      id = ids[0] ?? ''
    })
    const dated = (working: number, body: Record<string, unknown>) => (body['documentNumber'] === undefined ? body : { ...body, documentDate: dayAgo(year, working).toString() })
    return [ask, ...course.map(([working, who, path, body]) => ago(year, working, 15, `${tale} ${at}`, () => actOn(year, people[who].userName, 'coordination_requests', id, path, dated(working, body))))]
  })
}
