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
  DUE_EVENT_RECORDED: { vi: 'Sự kiện tính hạn đã xảy ra, nhiệm vụ đã có hạn', en: 'The event has happened, the task has its deadline' },
  RESULT_REJECTED: { vi: 'Kết quả chưa được xác nhận, đề nghị thực hiện lại', en: 'Your result is not confirmed, to be done again' },
  EXTENSION_TO_SIGN: { vi: 'Dự thảo đề nghị gia hạn chờ ký', en: 'A request for extension waits for your signature' },
  EXTENSION_REQUESTED: { vi: 'Có đề nghị gia hạn', en: 'An extension is asked for' },
  EXTENSION_RETURNED: { vi: 'Đề nghị gia hạn được trả lại để hoàn chỉnh', en: 'The request for extension came back incomplete' },
  EXTENSION_PRESENTED: { vi: 'Đề nghị gia hạn chờ quyết định', en: 'An extension waits for your decision' },
  EXTENSION_APPROVED: { vi: 'Được gia hạn', en: 'The extension is granted' },
  EXTENSION_REJECTED: { vi: 'Không được gia hạn', en: 'The extension is not granted' },
  EXTENSION_WITHDRAWN: { vi: 'Đơn vị rút đề nghị gia hạn', en: 'The unit withdrew its request for extension' },
  EXTENSION_LAPSED: { vi: 'Đề nghị gia hạn hết hiệu lực do nhiệm vụ kết thúc', en: 'The request for extension lapsed with its task' },
  ASSIGNMENT_SUSPENDED: { vi: 'Nhiệm vụ tạm dừng', en: 'The task is suspended' },
  ASSIGNMENT_RESUMED: { vi: 'Nhiệm vụ tiếp tục thực hiện', en: 'The task goes on' },
  ASSIGNMENT_CANCELLED: { vi: 'Nhiệm vụ được thu hồi', en: 'The task is cancelled' },
  ASSIGNMENT_REROUTED: { vi: 'Nhiệm vụ chuyển cho đơn vị khác', en: 'The task goes to another unit' },
  ASSIGNMENT_REOPENED: { vi: 'Nhiệm vụ được mở lại', en: 'The task is reopened' },
  TASK_AMENDED: { vi: 'Nhiệm vụ được điều chỉnh', en: 'The task is amended' },
  RETURN_RAISED: { vi: 'Đơn vị chuyển lại nhiệm vụ', en: 'A unit returns a task' },
  RETURN_WITHDRAWN: { vi: 'Đơn vị rút đề nghị chuyển lại', en: 'A unit withdrew its return' },
  RETURN_ANSWERED: { vi: 'Đề nghị chuyển lại được chấp nhận', en: 'Your return is accepted' },
  RETURN_REFUSED: { vi: 'Đề nghị chuyển lại không được chấp nhận', en: 'Your return is refused' },
  RETURN_ESCALATED: { vi: 'Chuyển lại bị từ chối lần hai, xin ý kiến lãnh đạo', en: 'A return was refused twice; your direction is asked' },
  RETURN_DIRECTED: { vi: 'Lãnh đạo cho ý kiến về đề nghị chuyển lại', en: 'A leader decided on a return' },
  CORRECTION_REQUESTED: { vi: 'Đơn vị đề nghị đính chính kết quả', en: 'A unit asks to correct a result' },
  CORRECTION_WITHDRAWN: { vi: 'Đơn vị rút đề nghị đính chính', en: 'A unit withdrew its request for correction' },
  CORRECTION_ANSWERED: { vi: 'Đề nghị đính chính được chấp nhận', en: 'Your correction is accepted' },
  CORRECTION_REFUSED: { vi: 'Đề nghị đính chính không được chấp nhận', en: 'Your correction is refused' },
}
