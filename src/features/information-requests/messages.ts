import type { Text, TextOf } from '../../kernel/text.ts'
import type { StatusTone } from '../assignments/public.ts'
import type { UnitState } from './domain/information-lifecycle.ts'
import type { View } from './domain/views.ts'

export const messages = {
  title: { vi: 'Đề nghị cung cấp thông tin', en: 'Information requests' },
  one: { vi: 'Đề nghị cung cấp thông tin', en: 'Information request' },
  lead: { vi: 'Văn phòng đề nghị các đơn vị cung cấp thông tin, tài liệu về tình hình, kết quả thực hiện nhiệm vụ.', en: 'What the Office asks units to tell it about the carrying-out of tasks.' },
  ask: { vi: 'Đề nghị cung cấp thông tin', en: 'Ask for information' },
  asked: { vi: 'Đã gửi đề nghị đến các đơn vị.', en: 'The request is sent to the units.' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  answered: { vi: 'Đã gửi thông tin đến Văn phòng.', en: 'The information is sent to the Office.' },
  recordAnswer: { vi: 'Ghi thay đơn vị chưa kết nối', en: 'Record for an unconnected unit' },
  recorded: { vi: 'Đã ghi trả lời của đơn vị.', en: 'The answer of the unit is recorded.' },
  close: { vi: 'Kết thúc đề nghị', en: 'Close the request' },
  closed: { vi: 'Đã kết thúc đề nghị.', en: 'The request is closed.' },

  organisationIds: { vi: 'Các đơn vị', en: 'Units' },
  organisationId: { vi: 'Đơn vị', en: 'Unit' },
  content: { vi: 'Nội dung', en: 'Words' },
  wanted: { vi: 'Thông tin, tài liệu cần cung cấp', en: 'What is asked for' },
  information: { vi: 'Thông tin cung cấp', en: 'The information' },
  dueDate: { vi: 'Trả lời chậm nhất', en: 'Answer by' },
  note: { vi: 'Ghi chú', en: 'Note' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  general: { vi: 'Chung, không theo nhiệm vụ cụ thể', en: 'In general' },
  state: { vi: 'Tình trạng', en: 'State' },
  units: { vi: 'Đơn vị được đề nghị', en: 'Units asked' },
  answers: { vi: 'Trả lời', en: 'Answers' },
  noAnswers: { vi: 'Chưa có trả lời.', en: 'No answer yet.' },
  askedBy: { vi: 'Người đề nghị', en: 'Asked by' },
  paper: { vi: 'Văn bản đề nghị', en: 'Document' },
  closedBy: { vi: 'Kết thúc', en: 'Closed' },
  unconnected: { vi: 'chưa kết nối phần mềm', en: 'not connected' },
  received: { vi: 'nhận ngày', en: 'received' },
  byOffice: { vi: 'Văn phòng ghi thay', en: 'recorded by the Office' },
  late: { vi: 'Quá hạn trả lời', en: 'Late' },
  views: { vi: 'Danh sách', en: 'Lists' },
  empty: { vi: 'Không có đề nghị nào', en: 'No requests' },
  emptyText: { vi: 'Khi Văn phòng đề nghị cung cấp thông tin, đề nghị sẽ hiện ở đây.', en: 'What the Office asks for will show here.' },
  toAnswer: { vi: 'Thông tin Văn phòng đề nghị cung cấp', en: 'Information asked for by the Office' },
  toSeeTo: { vi: 'Đề nghị thông tin quá hạn hoặc đã trả lời đủ', en: 'Information requests late, or answered by all' },
  allAnswered: { vi: 'Đã trả lời đủ', en: 'All answered' },
  open: { vi: 'Đang chờ trả lời', en: 'Waiting for answers' },
  finished: { vi: 'Đã kết thúc', en: 'Closed' },
  openOne: { vi: 'Mở', en: 'Open' },
} satisfies Record<string, Text>

export const unitWords: Readonly<Record<UnitState, Text>> = {
  asked: { vi: 'Chưa trả lời', en: 'Not answered' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  ended: { vi: 'Kết thúc khi chưa trả lời', en: 'Ended without an answer' },
}
export const unitTones: Readonly<Record<UnitState, StatusTone>> = { asked: 'in-time', answered: 'done', ended: 'neutral' }

export const viewWords: Readonly<Record<View, Text>> = {
  open: { vi: 'Đang chờ', en: 'Open' },
  late: { vi: 'Quá hạn trả lời', en: 'Late' },
  closed: { vi: 'Đã kết thúc', en: 'Closed' },
  all: { vi: 'Tất cả', en: 'All' },
}

export const phrases = {
  answeredOf: { vi: (answered, units) => `${answered}/${units} đơn vị đã trả lời`, en: (answered, units) => `${answered} of ${units} answered` } satisfies TextOf<[number, number]>,
  lateUnits: { vi: (n) => `${n} đơn vị quá hạn`, en: (n) => `${n} late` } satisfies TextOf<[number]>,
}
