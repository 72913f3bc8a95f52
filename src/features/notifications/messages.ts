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
  COORDINATION_REQUESTED: { vi: 'Có yêu cầu phối hợp', en: 'Your unit is asked to coordinate' },
  COORDINATION_ANSWERED: { vi: 'Yêu cầu phối hợp được trả lời', en: 'A coordination request is answered' },
  COORDINATION_DECLINED: { vi: 'Đơn vị trả lời không thuộc chức năng', en: 'A coordination request is declined' },
  COORDINATION_ESCALATED: { vi: 'Phối hợp chậm trễ được báo cáo lãnh đạo', en: 'Late coordination is reported to the leaders' },
  COORDINATION_DIRECTED: { vi: 'Có chỉ đạo về phối hợp chậm trễ', en: 'A leader directed about late coordination' },
  COORDINATION_OUTCOME: { vi: 'Đơn vị chủ trì thông báo kết quả phối hợp', en: 'The lead unit notified the outcome' },
  COORDINATION_ENDED: { vi: 'Yêu cầu phối hợp kết thúc cùng nhiệm vụ', en: 'A coordination request ended with its task' },
  INFORMATION_REQUESTED: { vi: 'Văn phòng đề nghị cung cấp thông tin', en: 'The Office asks for information' },
  INFORMATION_ANSWERED: { vi: 'Đơn vị đã cung cấp thông tin', en: 'A unit gave the information' },
  INFORMATION_CLOSED: { vi: 'Đề nghị cung cấp thông tin đã kết thúc', en: 'An information request is closed' },
  ISSUE_RAISED: { vi: 'Có vướng mắc, phản ánh mới', en: 'An issue is raised' },
  ISSUE_INFO_WANTED: { vi: 'Văn phòng đề nghị bổ sung thông tin', en: 'The Office wants more information' },
  ISSUE_INFO_GIVEN: { vi: 'Đơn vị đã bổ sung thông tin', en: 'A unit added information' },
  ISSUE_OPINION_WANTED: { vi: 'Đơn vị được lấy ý kiến', en: 'Your unit’s opinion is wanted' },
  ISSUE_SUBMITTED: { vi: 'Trình xin ý kiến chỉ đạo', en: 'An issue waits for your direction' },
  ISSUE_DIRECTED: { vi: 'Đã có ý kiến chỉ đạo', en: 'A leader has directed' },
  ISSUE_RESOLVED: { vi: 'Việc đã giải quyết xong', en: 'An issue is resolved' },
  ISSUE_DISMISSED: { vi: 'Văn phòng trả lời không xem xét', en: 'An issue is dismissed' },
  ISSUE_WITHDRAWN: { vi: 'Đơn vị đã rút lại', en: 'An issue is withdrawn' },
  LATENESS_EXPLAINED: { vi: 'Đơn vị thông báo lý do quá hạn', en: 'A unit gave the reason of lateness' },
}
