import { KEY_PEOPLE, staffOf } from '../../../db/demo/people.ts'
import { COMMUNES, type UnitKey } from '../../../db/demo/units.ts'
import { chance } from './chance.ts'
import { versionOfAsked } from './demonstration-store.ts'
import { actOn } from './act-on.ts'
import { ago, dayAgo, type Deed, type Year } from './story.ts'

const ANSWERS = ['Đơn vị đã rà soát, số liệu như biểu kèm theo văn bản; không có thay đổi so với kỳ trước.', 'Đã tổng hợp từ các thôn, khu phố; có hai trường hợp cần xác minh thêm, sẽ bổ sung trong tuần.'] as const

/** What the Office asks units to tell it (Đ9.1.d): one of all communes, with some late, and one still running. */
export function informationDeeds(year: Year): Deed[] {
  const { district } = year
  const request = (sent: number, due: number, by: string, units: readonly UnitKey[], content: string, answers: readonly (readonly [UnitKey, number])[]): Deed[] => {
    let id = ''
    return [
      ago(year, sent, 9, content, async () => {
        ({ id } = await year.office.send<{ id: string }>(by, '/information-requests', { organisationIds: units.map(district.unit), content, dueDate: dayAgo(year, due).toString() }))
      }),
      ...answers.map(([unit, working]) => ago(year, working, 14, unit, async () => year.office.send(staffOf(unit).focal.userName, `/information-requests/${id}/answers`, {
        version: await versionOfAsked(year.office.db, id, district.unit(unit)), content: ANSWERS[chance(unit, content) < 0.6 ? 0 : 1],
      }))),
      ...(units.includes('nongdan') ? [ago(year, 1, 16, content, () => actOn(year, by, 'information_requests', id, 'recorded-answers', {
        organisationId: district.unit('nongdan'), content: 'Hội có 9 chi hội với 1.240 hội viên tham gia tổ hợp tác.', documentNumber: '44/HND', documentDate: dayAgo(year, 2).toString(), receivedDate: dayAgo(year, 1).toString(),
      }))] : []),
    ]
  }
  return [
    ...request(9, 2, KEY_PEOPLE.monitorCommunes.userName, COMMUNES, 'Đề nghị cung cấp số liệu hộ nghèo, hộ cận nghèo phát sinh trong kỳ và số hộ đã được hỗ trợ nhà ở.', COMMUNES.filter((unit) => unit !== 'trihai').map((unit, at) => [unit, 7 - (at % 5)] as const)),
    ...request(3, -3, KEY_PEOPLE.monitorEconomy.userName, ['hatang', 'taichinh', 'nongnghiep', 'nongdan'], 'Đề nghị cung cấp danh mục công trình thủy lợi nhỏ cần sửa chữa trước mùa mưa, kèm khái toán kinh phí.', [['nongnghiep', 1]]),
  ]
}
