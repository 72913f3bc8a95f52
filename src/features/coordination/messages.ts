import type { Text, TextOf } from '../../kernel/text.ts'
import type { StatusTone } from '../assignments/public.ts'
import type { AnswerKind } from './actions/answer-request.ts'
import type { Act, State } from './domain/coordination-lifecycle.ts'
import type { View } from './domain/views.ts'

export const messages = {
  title: { vi: 'Yêu cầu phối hợp', en: 'Coordination requests' },
  one: { vi: 'Yêu cầu phối hợp', en: 'Coordination request' },
  lead: { vi: 'Đơn vị chủ trì yêu cầu đơn vị phối hợp tham gia thực hiện nhiệm vụ; xếp theo ngày phải trả lời.', en: 'What lead units ask of coordinating units, by the day of the answer.' },
  send: { vi: 'Gửi yêu cầu phối hợp', en: 'Send a coordination request' },
  sent: { vi: 'Đã gửi yêu cầu phối hợp.', en: 'The coordination request is sent.' },
  acknowledge: { vi: 'Đã nhận yêu cầu', en: 'Take note' },
  acknowledged: { vi: 'Đã ghi nhận việc nhận yêu cầu phối hợp.', en: 'The request is noted as received.' },
  answer: { vi: 'Trả lời yêu cầu', en: 'Answer' },
  answered: { vi: 'Đã gửi trả lời đến đơn vị chủ trì.', en: 'The answer is sent to the lead unit.' },
  decline: { vi: 'Trả lời không thuộc chức năng', en: 'Decline as out of scope' },
  declined: { vi: 'Đã trả lời yêu cầu không thuộc chức năng của đơn vị.', en: 'The request is declined as out of scope.' },
  recordAnswer: { vi: 'Ghi thay trả lời', en: 'Record an answer for the unit' },
  recorded: { vi: 'Đã ghi trả lời của đơn vị phối hợp.', en: 'The answer of the unit is recorded.' },
  escalate: { vi: 'Báo cáo phối hợp chậm trễ', en: 'Report the lateness' },
  escalated: { vi: 'Đã báo cáo lãnh đạo về việc phối hợp chậm trễ.', en: 'The lateness is reported to the leaders.' },
  direct: { vi: 'Cho ý kiến chỉ đạo', en: 'Direct' },
  directed: { vi: 'Đã cho ý kiến chỉ đạo; yêu cầu được gửi lại với ngày trả lời mới.', en: 'The direction is given; the request is sent again with its new day.' },
  notifyOutcome: { vi: 'Thông báo kết quả phối hợp', en: 'Notify the outcome' },
  outcomeNotified: { vi: 'Đã thông báo kết quả phối hợp bằng văn bản.', en: 'The outcome is notified in writing.' },

  task: { vi: 'Nhiệm vụ', en: 'Task' },
  state: { vi: 'Tình trạng', en: 'State' },
  coordinatorIds: { vi: 'Đơn vị phối hợp', en: 'Coordinating units' },
  coordinator: { vi: 'Đơn vị phối hợp', en: 'Coordinating unit' },
  leadUnit: { vi: 'Đơn vị chủ trì', en: 'Lead unit' },
  responseDue: { vi: 'Trả lời chậm nhất', en: 'Answer by' },
  newDay: { vi: 'Ngày trả lời mới', en: 'New day of the answer' },
  content: { vi: 'Nội dung', en: 'Words' },
  requested: { vi: 'Nội dung yêu cầu phối hợp', en: 'What is asked' },
  answerWords: { vi: 'Nội dung trả lời', en: 'The answer' },
  inPart: { vi: 'Trả lời một phần, sẽ bổ sung sau', en: 'In part, more will follow' },
  declineReason: { vi: 'Lý do không thuộc chức năng, nhiệm vụ của đơn vị', en: 'Why it is out of the unit’s scope' },
  escalateWords: { vi: 'Nội dung báo cáo, đề xuất', en: 'What is reported and proposed' },
  opinion: { vi: 'Ý kiến chỉ đạo', en: 'The direction' },
  outcome: { vi: 'Kết quả phối hợp', en: 'What came of it' },
  answerKind: { vi: 'Đơn vị trả lời', en: 'The unit answers' },
  paper: { vi: 'Văn bản yêu cầu', en: 'Document' },
  sentBy: { vi: 'Người gửi', en: 'Sent by' },
  unconnected: { vi: 'chưa kết nối phần mềm', en: 'not connected' },
  late: { vi: 'Phối hợp trễ', en: 'Coordination late' },
  leadUntouched: { vi: 'Phối hợp trễ tính cho đơn vị phối hợp; thời hạn của đơn vị chủ trì không đổi.', en: 'The lateness stands against the coordinating unit; the lead unit’s deadline does not move.' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  filters: { vi: 'Đang lọc', en: 'Filters in force' },
  views: { vi: 'Danh sách', en: 'Lists' },
  empty: { vi: 'Không có yêu cầu nào', en: 'No requests' },
  emptyText: { vi: 'Yêu cầu phối hợp được gửi từ trang nhiệm vụ của đơn vị chủ trì.', en: 'Requests are sent by the lead unit from the page of its task.' },
  noneOfTask: { vi: 'Chưa gửi yêu cầu phối hợp nào.', en: 'No coordination request has been sent.' },
  toAnswer: { vi: 'Yêu cầu phối hợp cần trả lời', en: 'Coordination requests to answer' },
  toFollow: { vi: 'Yêu cầu phối hợp đã gửi, cần xử lý', en: 'Coordination requests sent, to be seen to' },
  toDirect: { vi: 'Phối hợp chậm trễ chờ chỉ đạo', en: 'Late coordination waiting for a direction' },
  toRecord: { vi: 'Chờ ghi trả lời của đơn vị chưa kết nối', en: 'Answers of unconnected units to record' },
} satisfies Record<string, Text>

export const stateWords: Readonly<Record<State, Text>> = {
  sent: { vi: 'Chờ trả lời', en: 'Waiting for an answer' },
  seen: { vi: 'Đã nhận, chờ trả lời', en: 'Noted, waiting for an answer' },
  partial: { vi: 'Đã trả lời một phần', en: 'Answered in part' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  declined: { vi: 'Không thuộc chức năng', en: 'Declined' },
  escalated: { vi: 'Đã báo cáo, chờ chỉ đạo', en: 'Reported, waiting for a direction' },
  outcome_notified: { vi: 'Đã thông báo kết quả', en: 'Outcome notified' },
  ended: { vi: 'Kết thúc cùng nhiệm vụ', en: 'Ended with the task' },
}

export const stateTones: Readonly<Record<State, StatusTone>> = {
  sent: 'in-time', seen: 'in-time', partial: 'waiting', answered: 'waiting', declined: 'waiting', escalated: 'due-soon', outcome_notified: 'done', ended: 'neutral',
}

export const actWords: Readonly<Record<Act, Text>> = {
  send: { vi: 'Gửi yêu cầu phối hợp', en: 'Request sent' },
  acknowledge: { vi: 'Đơn vị phối hợp đã nhận yêu cầu', en: 'The coordinating unit took note' },
  answer_in_part: { vi: 'Trả lời một phần', en: 'Answered in part' },
  answer: { vi: 'Trả lời đầy đủ', en: 'Answered in full' },
  decline: { vi: 'Trả lời không thuộc chức năng', en: 'Declined as out of scope' },
  escalate: { vi: 'Báo cáo phối hợp chậm trễ', en: 'Lateness reported' },
  direct: { vi: 'Ý kiến chỉ đạo', en: 'Directed' },
  notify_outcome: { vi: 'Thông báo kết quả phối hợp', en: 'Outcome notified' },
  end: { vi: 'Kết thúc cùng nhiệm vụ', en: 'Ended with the task' },
}

export const answerWords: Readonly<Record<AnswerKind, Text>> = {
  answer: { vi: 'Trả lời đầy đủ', en: 'In full' },
  answer_in_part: { vi: 'Trả lời một phần', en: 'In part' },
  decline: { vi: 'Không thuộc chức năng', en: 'Declines, out of scope' },
}

export const viewWords: Readonly<Record<View, Text>> = {
  unanswered: { vi: 'Chưa trả lời', en: 'Unanswered' },
  late: { vi: 'Phối hợp trễ', en: 'Late' },
  escalated: { vi: 'Chờ chỉ đạo', en: 'Waiting for a direction' },
  answered: { vi: 'Chờ thông báo kết quả', en: 'Outcome to be notified' },
  all: { vi: 'Tất cả', en: 'All' },
}

export const phrases = {
  lateDays: { vi: (n) => `trễ ${n} ngày làm việc`, en: (n) => `${n} working day${n === 1 ? '' : 's'} late` } satisfies TextOf<[number]>,
  leadAndCoordinator: { vi: (lead, coordinator) => `${lead} → ${coordinator}`, en: (lead, coordinator) => `${lead} → ${coordinator}` } satisfies TextOf<[string, string]>,
  until: { vi: (day) => `chậm nhất ${day}`, en: (day) => `by ${day}` } satisfies TextOf<[string]>,
}
