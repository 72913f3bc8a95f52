import type { Text, TextOf } from '../../kernel/text.ts'
import type { NoticeKind } from './domain/notice.ts'

export const messages = {
  title: { vi: 'Thông báo', en: 'Notifications' },
  lead: { vi: 'Chưa xem đứng trước, mới nhất đứng trên.', en: 'Unread first, the newest on top.' },
  what: { vi: 'Nội dung', en: 'What' },
  kind: { vi: 'Thông báo', en: 'Notice' },
  when: { vi: 'Lúc', en: 'When' },
  open: { vi: 'Mở', en: 'Open' },
  markAll: { vi: 'Đánh dấu đã xem tất cả', en: 'Mark all as read' },
  unread: { vi: 'Mới', en: 'New' },
  empty: { vi: 'Chưa có thông báo nào', en: 'No notices yet' },
  emptyText: { vi: 'Khi có nhiệm vụ mới, có kết quả chờ xác nhận hoặc kết quả được xử lý, thông báo sẽ hiện ở đây.', en: 'New tasks, results that wait for you and what became of your results will show here.' },
  allMarked: { vi: 'Đã đánh dấu xem tất cả thông báo.', en: 'All notices are marked as read.' },
  list: { vi: 'Danh sách thông báo', en: 'List of notices' },
  readOne: { vi: 'Đánh dấu đã xem một thông báo', en: 'Mark a notice as read' },
  stream: { vi: 'Số thông báo chưa xem, cập nhật liên tục', en: 'The number of unread notices, live' },
} satisfies Record<string, Text>

export const phrases = {
  openLabel: { vi: (about) => `Mở: ${about}`, en: (about) => `Open: ${about}` } satisfies TextOf<[string]>,
  tasks: { vi: (n) => `${n} nhiệm vụ`, en: (n) => (n === 1 ? '1 task' : `${n} tasks`) } satisfies TextOf<[number]>,
  due: { vi: (date) => `hạn ${date}`, en: (date) => `due ${date}` } satisfies TextOf<[string]>,
}

/** What each notice says; how many tasks it is about comes after it. */
export const kindWords: Readonly<Record<NoticeKind, Text>> = {
  ASSIGNMENT_ISSUED: { vi: 'Đơn vị được giao chủ trì', en: 'Your unit is to lead' },
  COORDINATION_ISSUED: { vi: 'Đơn vị được giao phối hợp', en: 'Your unit is to coordinate' },
  MONITORING_ISSUED: { vi: 'Được phân công theo dõi', en: 'You are to follow' },
  ASSIGNMENT_DELEGATED: { vi: 'Được phân công thực hiện', en: 'You are to carry out' },
  RESULT_REPORTED: { vi: 'Có kết quả chờ xác nhận', en: 'A result waits for confirmation' },
  RESULT_WITHDRAWN: { vi: 'Đơn vị rút báo cáo kết quả', en: 'The unit withdrew its report' },
  RESULT_CONFIRMED: { vi: 'Kết quả được xác nhận', en: 'Your result is confirmed' },
  RESULT_REJECTED: { vi: 'Kết quả chưa được xác nhận, đề nghị thực hiện lại', en: 'Your result is not confirmed, to be done again' },
  REMINDER_DIGEST: { vi: 'Nhắc việc trong ngày', en: 'Reminders of the day' },
  DELIVERY_STOPPED: { vi: 'Có thư, tin nhắc việc không gửi được', en: 'A reminder could not be sent' },
}
