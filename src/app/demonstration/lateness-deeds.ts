import { staffOf } from '../../../db/demo/people.ts'
import { actOn } from './act-on.ts'
import { between, oneOf } from './chance.ts'
import { dayAgo, type Deed, moment, type Year } from './story.ts'
import { isOverdue } from './task-life.ts'

const NOTICES = [
  { difficulty: 'Khối lượng phải rà soát lớn, hồ sơ các năm trước lưu không đầy đủ.', cause: 'Công chức phụ trách mới nhận bàn giao, chưa nắm hết hồ sơ; việc chỉ đạo của lãnh đạo đơn vị chưa sát.', proposal: 'Đơn vị cam kết hoàn thành trong tháng này.' },
  { difficulty: 'Một số hộ chưa đồng thuận, phải đối thoại nhiều lần.', cause: 'Chính sách hỗ trợ thay đổi trong thời gian thực hiện; công tác tuyên truyền còn chậm.', proposal: 'Đề nghị Ủy ban nhân dân huyện chỉ đạo các ngành cùng tham gia vận động.' },
  { difficulty: 'Chưa có kinh phí thực hiện phần việc còn lại.', cause: 'Dự toán bổ sung chưa được phê duyệt.', proposal: 'Đề nghị bố trí từ nguồn dự phòng.' },
] as const

/** Most units say why they are late (Đ20.2). */
export function latenessDeeds(year: Year): Deed[] {
  return year.lives.filter((life) => isOverdue(life, dayAgo(year, 15)) && life.draw('explains') < 0.75).map((life): Deed => {
    const day = year.days.shifted(life.task.due ?? year.days.today, between(3, 9, life.draw('explained')))
    return { at: moment(day, 15, life.task.content, life.lead), run: async () => void (await actOn(year, staffOf(life.lead).head.userName, 'assignments', life.id(), 'lateness-notices', {
      ...oneOf(NOTICES, life.draw('notice')), documentNumber: `${between(20, 310, life.draw('notice number'))}/BC`, documentDate: day.toString(),
    })) }
  })
}
