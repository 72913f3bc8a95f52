import type { Text, TextOf } from '../../kernel/text.ts'
import type { StatusTone } from '../assignments/public.ts'
import type { Act, Kind, State } from './domain/issue-lifecycle.ts'
import type { Aspect } from './domain/raise-problems.ts'

export const messages = {
  title: { vi: 'Vướng mắc, ý kiến khác nhau', en: 'Issues' },
  one: { vi: 'Việc cần xử lý', en: 'Issue' },
  lead: { vi: 'Khó khăn, vướng mắc, ý kiến khác nhau của các đơn vị và phản hồi của xã, thị trấn.', en: 'Obstacles, different opinions of units, and feedback of communes.' },
  raise: { vi: 'Báo cáo, phản ánh', en: 'Raise an issue' },
  raised: { vi: 'Đã gửi đến Văn phòng.', en: 'It is sent to the Office.' },
  explain: { vi: 'Thông báo lý do quá hạn', en: 'Give the reason of lateness' },
  explained: { vi: 'Đã thông báo lý do quá hạn đến Văn phòng.', en: 'The reason of lateness is sent to the Office.' },

  kind: { vi: 'Loại việc', en: 'Kind' },
  state: { vi: 'Tình trạng', en: 'State' },
  unit: { vi: 'Đơn vị phản ánh', en: 'Raised by' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  leadUnit: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  content: { vi: 'Nội dung', en: 'Words' },
  difficulty: { vi: 'Khó khăn, vướng mắc', en: 'The difficulty' },
  cause: { vi: 'Nguyên nhân', en: 'Cause' },
  proposal: { vi: 'Đề xuất hướng xử lý', en: 'What is proposed' },
  beyondCapacity: { vi: 'Vượt quá khả năng, điều kiện thực hiện của xã, thị trấn', en: 'Beyond the commune’s capacity' },
  aspect: { vi: 'Nội dung phản hồi', en: 'What is wrong' },
  organisationIds: { vi: 'Các đơn vị có ý kiến khác nhau', en: 'Units that differ' },
  organisationId: { vi: 'Đơn vị', en: 'Unit' },
  opinion: { vi: 'Ý kiến của đơn vị', en: 'The unit’s opinion' },
  reference: { vi: 'Mã nhiệm vụ hoặc số, ký hiệu văn bản', en: 'Task code or document number' },
  referenceHint: { vi: 'Ví dụ NV-2026-0012, 12/CT-UBND, hoặc địa chỉ trang.', en: 'E.g. NV-2026-0012, 12/CT-UBND, or the address of the page.' },
  paper: { vi: 'Văn bản', en: 'Document' },
  raisedBy: { vi: 'Người gửi', en: 'Sent by' },
  raisedAt: { vi: 'Gửi lúc', en: 'Sent at' },
  opinions: { vi: 'Ý kiến của các đơn vị', en: 'Opinions' },
  opinionReceived: { vi: 'nhận ngày', en: 'received' },
  noOpinion: { vi: 'Chưa có ý kiến', en: 'No opinion yet' },
  links: { vi: 'Nhiệm vụ, văn bản thực hiện chỉ đạo', en: 'What came of the direction' },
  addParties: { vi: 'Lấy thêm ý kiến đơn vị', en: 'Ask more units' },
  partiesAdded: { vi: 'Đã lấy ý kiến các đơn vị.', en: 'The units are asked.' },
  giveOpinion: { vi: 'Cho ý kiến', en: 'Give the opinion' },
  opinionGiven: { vi: 'Đã gửi ý kiến của đơn vị.', en: 'The opinion of the unit is sent.' },
  recordOpinion: { vi: 'Ghi thay ý kiến', en: 'Record an opinion' },
  opinionRecorded: { vi: 'Đã ghi ý kiến của đơn vị.', en: 'The opinion of the unit is recorded.' },
  link: { vi: 'Gắn nhiệm vụ, văn bản', en: 'Link a task or document' },
  linked: { vi: 'Đã gắn nhiệm vụ, văn bản.', en: 'It is linked.' },
  urgeThere: { vi: 'Mở nhiệm vụ để đôn đốc', en: 'Open the task to urge' },

  open: { vi: 'Chưa xong', en: 'Not finished' },
  all: { vi: 'Tất cả', en: 'All' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  filters: { vi: 'Đang lọc', en: 'Filters in force' },
  empty: { vi: 'Không có việc nào', en: 'Nothing here' },
  emptyText: { vi: 'Khó khăn, vướng mắc được báo cáo từ trang nhiệm vụ hoặc tại đây.', en: 'Obstacles are reported from the page of a task, or here.' },
  toDirect: { vi: 'Chờ ý kiến chỉ đạo', en: 'Waiting for your direction' },
  toHandle: { vi: 'Vướng mắc, phản ánh cần xử lý', en: 'Issues to see to' },
  toAnswer: { vi: 'Cần cho ý kiến, bổ sung thông tin', en: 'Opinions and information wanted' },
  openOne: { vi: 'Mở', en: 'Open' },

  notices: { vi: 'Lý do quá hạn', en: 'Reasons of lateness' },
  unexplained: { vi: 'Quá hạn, chưa báo cáo lý do', en: 'Overdue, no reason reported' },
  forDue: { vi: 'Hạn', en: 'Deadline' },
  byOffice: { vi: 'Văn phòng ghi thay', en: 'recorded by the Office' },
} satisfies Record<string, Text>

export const kindWords: Readonly<Record<Kind, Text>> = {
  obstacle: { vi: 'Khó khăn, vướng mắc', en: 'Obstacle' },
  opinion_conflict: { vi: 'Ý kiến khác nhau', en: 'Different opinions' },
  commune_feedback: { vi: 'Phản hồi của xã, thị trấn', en: 'Feedback of a commune' },
}

export const kindClauses: Readonly<Record<Kind, string>> = { obstacle: 'Đ9.1.b, Đ20.2, Đ21.2', opinion_conflict: 'Đ9.1.c', commune_feedback: 'Đ21.3' }

export const aspectWords: Readonly<Record<Aspect, Text>> = {
  late: { vi: 'Không đúng thời hạn', en: 'Late' },
  wrong: { vi: 'Không đúng yêu cầu', en: 'Not as required' },
}

export const stateWords: Readonly<Record<State, Text>> = {
  raised: { vi: 'Mới gửi', en: 'Raised' },
  under_review: { vi: 'Văn phòng đang xem xét', en: 'Under review' },
  info_requested: { vi: 'Chờ bổ sung thông tin', en: 'Information wanted' },
  submitted_to_leader: { vi: 'Đã trình, chờ chỉ đạo', en: 'Submitted to a leader' },
  directed: { vi: 'Đã có chỉ đạo', en: 'Directed' },
  resolved: { vi: 'Đã giải quyết', en: 'Resolved' },
  dismissed: { vi: 'Không xem xét', en: 'Dismissed' },
  withdrawn: { vi: 'Đã rút lại', en: 'Withdrawn' },
}

export const stateTones: Readonly<Record<State, StatusTone>> = {
  raised: 'in-time', under_review: 'waiting', info_requested: 'due-soon', submitted_to_leader: 'due-soon', directed: 'waiting', resolved: 'done', dismissed: 'neutral', withdrawn: 'neutral',
}

/** What each act is called, on its button and in the course of the issue. */
export const actWords: Readonly<Record<Act, Text>> = {
  raise: { vi: 'Gửi đến Văn phòng', en: 'Raised' },
  review: { vi: 'Tiếp nhận, xem xét', en: 'Take under review' },
  request_info: { vi: 'Đề nghị bổ sung thông tin', en: 'Ask for information' },
  give_info: { vi: 'Bổ sung thông tin', en: 'Add information' },
  submit: { vi: 'Tham mưu, trình lãnh đạo', en: 'Submit to the leaders' },
  direct: { vi: 'Cho ý kiến chỉ đạo', en: 'Direct' },
  resolve: { vi: 'Kết thúc, đã giải quyết', en: 'Resolve' },
  resolve_by_urging: { vi: 'Kết thúc, đã đôn đốc đơn vị', en: 'End, the unit was urged' },
  dismiss: { vi: 'Trả lời không xem xét', en: 'Dismiss' },
  withdraw: { vi: 'Rút lại', en: 'Withdraw' },
}

/** What is typed for each. */
export const actLabels: Readonly<Record<Exclude<Act, 'raise' | 'review'>, Text>> = {
  request_info: { vi: 'Thông tin cần bổ sung', en: 'What is wanted' },
  give_info: { vi: 'Thông tin bổ sung', en: 'The information' },
  submit: { vi: 'Ý kiến tham mưu của Văn phòng', en: 'The Office’s advice' },
  direct: { vi: 'Ý kiến chỉ đạo', en: 'The direction' },
  resolve: { vi: 'Kết quả giải quyết', en: 'How it was resolved' },
  resolve_by_urging: { vi: 'Đã đôn đốc thế nào', en: 'How the unit was urged' },
  dismiss: { vi: 'Lý do', en: 'Reason' },
  withdraw: { vi: 'Lý do rút lại', en: 'Why it is withdrawn' },
}

/** What is said after each. */
export const actFlashes: Readonly<Record<Exclude<Act, 'raise'>, Text>> = {
  review: { vi: 'Văn phòng đã tiếp nhận để xem xét.', en: 'The Office has taken it under review.' },
  request_info: { vi: 'Đã đề nghị đơn vị bổ sung thông tin.', en: 'The unit is asked for information.' },
  give_info: { vi: 'Đã gửi thông tin bổ sung.', en: 'The information is sent.' },
  submit: { vi: 'Đã trình lãnh đạo.', en: 'It is submitted to the leaders.' },
  direct: { vi: 'Đã cho ý kiến chỉ đạo.', en: 'The direction is given.' },
  resolve: { vi: 'Đã kết thúc việc này.', en: 'It is resolved.' },
  resolve_by_urging: { vi: 'Đã kết thúc phản hồi; đơn vị đã được đôn đốc.', en: 'The feedback is ended; the unit was urged.' },
  dismiss: { vi: 'Đã trả lời không xem xét.', en: 'It is dismissed.' },
  withdraw: { vi: 'Đã rút lại.', en: 'It is withdrawn.' },
}

export const phrases = {
  reason: { vi: (cause) => `Lý do: ${cause}`, en: (cause) => `Reason: ${cause}` } satisfies TextOf<[string]>,
}
