import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import type { Tale } from '../../../db/demo/theme.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { actOn } from './act-on.ts'
import { ago, dayAgo, type Deed, taleOf, type Year } from './story.ts'

type Step = readonly [ago: number, who: string, path: string, body: Record<string, unknown>]
type Issue = { readonly tale: Tale; readonly by: string; readonly raised: number; readonly body: Record<string, unknown>; readonly course: readonly Step[] }

const MONITOR = KEY_PEOPLE.monitorEconomy.userName
const CHAIR = KEY_PEOPLE.chair.userName
const focal = (unit: UnitKey) => staffOf(unit).focal.userName
const head = (unit: UnitKey) => staffOf(unit).head.userName

/** What stands in the way of tasks (Đ20.2, Đ21.2), opinions that differ (Đ9.1.c), what a commune says of others' work (Đ21.3). */
export function issueDeeds(year: Year): Deed[] {
  return issues(year).flatMap(({ tale, by, raised, body, course }) => {
    let id = ''
    const raise = ago(year, raised, 9, tale, async () => {
      ({ id } = await year.office.send<{ id: string }>(by, '/issues', { assignmentId: taleOf(year, tale).id(), ...body }))
    })
    return [raise, ...course.map(([working, who, path, said], at) => ago(year, working, 10 + at, tale, () => actOn(year, who, 'issues', id, path, said)))]
  })
}

function issues(year: Year): Issue[] {
  const { unit } = year.district
  const paper = (working: number, documentNumber: string) => ({ documentNumber, documentDate: dayAgo(year, working).toString() })
  return [
    {
      tale: 'obstacle_submitted', by: focal('trihai'), raised: 9,
      body: { kind: 'obstacle', beyondCapacity: true, content: 'Có 17 hộ buôn bán trong hành lang an toàn, trong đó 6 hộ không có nơi khác để di dời; xã không có quỹ đất bố trí.', cause: 'Khu chợ tạm theo quy hoạch chưa được đầu tư; kinh phí hỗ trợ di dời vượt khả năng cân đối của xã.', proposal: 'Cho phép sử dụng tạm khu đất công phía sau trạm thủy sản trong 12 tháng và hỗ trợ kinh phí di dời.' },
      course: [[8, MONITOR, 'review', { content: '' }], [6, MONITOR, 'submission', { content: 'Nội dung vượt thẩm quyền của xã. Văn phòng đã làm việc với Phòng TN&MT: khu đất đề xuất đủ điều kiện sử dụng tạm. Kính trình Chủ tịch cho ý kiến.' }]],
    },
    {
      tale: 'obstacle_directed', by: head('duan'), raised: 14,
      body: { kind: 'obstacle', content: 'Nhà thầu đề nghị điều chỉnh giá vật tư bơm, chưa tiếp tục lắp đặt.', cause: 'Giá thiết bị tăng so với thời điểm đấu thầu; hợp đồng trọn gói không quy định điều chỉnh giá.', proposal: 'Cho chủ trương sử dụng dự phòng của công trình.' },
      course: [
        [13, MONITOR, 'review', { content: '' }], [11, MONITOR, 'submission', { content: 'Phòng TC-KH đề nghị giữ nguyên giá hợp đồng, yêu cầu nhà thầu thực hiện cam kết. Kính trình Chủ tịch quyết định.' }],
        [9, CHAIR, 'direction', { content: 'Thực hiện đúng hợp đồng đã ký. Giao Ban QLDA làm việc với nhà thầu, báo cáo kết quả trước ngày cuối tháng; không sử dụng dự phòng cho việc này.', ...paper(9, '640/UBND-KT') }],
      ],
    },
    {
      tale: 'obstacle_raised', by: focal('khanhhai'), raised: 1,
      body: { kind: 'obstacle', content: 'Một số chủ bè không cư trú tại địa phương, chưa liên hệ được để vận động.', cause: 'Bè được sang nhượng không qua đăng ký; hồ sơ tại thị trấn không còn đúng chủ.', proposal: '' }, course: [],
    },
    {
      tale: 'opinions', by: MONITOR, raised: 7,
      body: { kind: 'opinion_conflict', organisationIds: [unit('tanhai'), unit('moitruong'), unit('nongnghiep'), unit('nongdan')], content: 'Ý kiến khác nhau về ranh giới giữa vùng nuôi và vùng bảo tồn cỏ biển tại khu vực đuôi đầm.' },
      course: [
        [6, MONITOR, 'review', { content: 'Đề nghị các đơn vị nêu rõ căn cứ và phương án của mình.' }],
        [5, focal('moitruong'), 'opinions', { opinion: 'Giữ ranh giới theo bản đồ hiện trạng cỏ biển; khoảng lùi tối thiểu 50 m tính từ mép thảm cỏ.' }],
        [4, focal('nongnghiep'), 'opinions', { opinion: 'Khoảng lùi 50 m làm mất 11 ha đang nuôi hợp pháp; đề nghị 20 m và cắm phao phân luồng.' }],
        [3, MONITOR, 'recorded-opinions', { organisationId: unit('nongdan'), opinion: 'Hội viên đề nghị được nuôi đến hết vụ rồi mới điều chỉnh ranh giới.', ...paper(4, '31/HND'), receivedDate: dayAgo(year, 3).toString() }],
      ],
    },
    {
      tale: 'feedback', by: focal('thanhhai'), raised: 3,
      body: { kind: 'commune_feedback', aspect: 'late', content: 'Đoạn kè bị sụt chưa được khắc phục, đã quá thời hạn được giao; người dân đi lại qua bến thuyền không bảo đảm an toàn.' },
      course: [[2, MONITOR, 'review', { content: '' }]],
    },
  ]
}
