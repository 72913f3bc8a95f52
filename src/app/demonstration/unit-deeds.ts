import { STAFF } from '../../../db/demo/people.ts'
import type { UnitKey } from '../../../db/demo/units.ts'
import { formatDate, type PlainDate } from '../../kernel/plain-date.ts'
import { actOn } from './act-on.ts'
import { chance } from './chance.ts'
import { earlier } from './days.ts'
import { ago, dayAgo, type Deed, type Story, taleOf, type Year } from './story.ts'

const SIGNED_FOR = 10

/** The department of economy and infrastructure lets its head sign off what goes out, since two weeks (Đ8.1.c). */
export function signsOff(scene: Story & { readonly lead: UnitKey }, day: PlainDate): boolean {
  return scene.lead === 'hatang' && !earlier(day, dayAgo(scene, SIGNED_FOR))
}

/** What goes on inside units: the head's sign-off, shares of a task, their rules on record, their own inspections (Đ9.2, Đ24.2). */
export function unitDeeds(year: Year): Deed[] {
  const { office, district } = year
  const { head, focal, officer } = STAFF.hatang
  const signed = taleOf(year, 'signed_off')
  const shared = taleOf(year, 'extension_received')
  const share = (working: number, life: typeof shared, title: string, by: number, note: string, done?: number): Deed[] => {
    let id = ''
    return [
      ago(year, working, 10, title, async () => {
        ({ id } = await actOn<{ id: string }>(year, focal.userName, 'assignments', life.id(), 'sub-tasks', { title, officerId: district.person(officer), dueOn: dayAgo(year, by).toString(), note }))
      }),
      ...(done === undefined ? [] : [ago(year, done, 16, title, () => office.send(officer.userName, `/assignments/${life.id()}/sub-tasks/${id}/completion`, { version: 1 }))]),
    ]
  }
  return [
    ago(year, SIGNED_FOR, 7, 'sign-off', () => office.send(head.userName, `/organisations/${district.unit('hatang')}/sign-off`, { required: true, seen: 0 })),
    ago(year, 1, 15, 'signed off', () => actOn(year, focal.userName, 'assignments', signed.id(), 'sign-off', {
      resultDate: dayAgo(year, 1).toString(), resultDocument: `214/BC-KTHT ngày ${formatDate(dayAgo(year, 1))}`, noDocumentReason: '', summary: 'Đã kiểm tra 14 cầu, cắm biển hạn chế tải trọng tại 3 cầu yếu; kiến nghị sửa chữa 2 cầu trong năm tới.',
    })),
    ...share(18, shared, 'Thu thập cao độ, lưu lượng thoát nước hiện trạng', 11, 'Làm việc với đơn vị tư vấn; số liệu cả mùa khô và mùa mưa.', 12),
    ...share(9, shared, 'Soát dự toán, đối chiếu đơn giá', -2, ''),
    ...share(15, signed, 'Kiểm tra thực địa các cầu phía đông', 6, 'Đi cùng công chức địa chính các xã.', 7),
    ...ruleDeeds(year),
  ]
}

function ruleDeeds(year: Year): Deed[] {
  const { office, district } = year
  return Object.values(STAFF).flatMap(({ head, focal }, at): Deed[] => {
    const unit = district.unit(head.unit)
    const written = 60 + at * 3
    const rule = ago(year, written, 15, head.unit, () => office.send(focal.userName === STAFF.nongnghiep.focal.userName ? head.userName : focal.userName, `/organisations/${unit}/internal-rules`, {
      title: 'Quy chế nội bộ về theo dõi, thực hiện nhiệm vụ được giao', documentRef: `${12 + at}/QĐ`, issuedOn: dayAgo(year, written + 2).toString(),
      content: 'Phân công lãnh đạo phụ trách từng lĩnh vực; đầu mối cập nhật hằng ngày; kết quả do thủ trưởng đơn vị chịu trách nhiệm trước khi gửi.',
    }))
    const inspection = ago(year, 20 + at, 15, `${head.unit} inspection`, () => office.send(head.userName, `/organisations/${unit}/self-inspections`, {
      inspectedOn: dayAgo(year, 21 + at).toString(), content: 'Tự kiểm tra việc cập nhật tiến độ, lưu văn bản kết quả và thời hạn trả lời phối hợp.', result: 'Cập nhật cơ bản đầy đủ; hai nhiệm vụ cập nhật chậm đã nhắc nhở công chức được giao.',
    }))
    const by = chance('rule', head.unit)
    return [...(by < 0.7 ? [rule] : []), ...(by < 0.4 || head.unit === 'hatang' ? [inspection] : [])]
  })
}
