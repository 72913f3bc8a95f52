import type { Text, TextOf } from '../../kernel/text.ts'
import type { Tone } from '../../ui/tone.ts'
import type { ExtensionState, ExtensionStep } from './domain/extension-lifecycle.ts'
import type { ListedState } from './domain/listed-state.ts'

/** Names of the acts and what is said after them. */
export const messages = {
  prepare: { vi: 'Soạn đề nghị gia hạn', en: 'Prepare a request for extension' },
  prepared: { vi: 'Đã lưu dự thảo; chờ thủ trưởng ký, gửi.', en: 'The draft is kept; the head signs and sends it.' },
  request: { vi: 'Xin gia hạn', en: 'Ask for an extension' },
  requested: { vi: 'Đã gửi đề nghị gia hạn đến Văn phòng. Thời hạn hiện hành vẫn có hiệu lực cho đến khi được cho phép.', en: 'The request is sent to the Office. The present deadline holds until another is granted.' },
  record: { vi: 'Nhập hộ đề nghị gia hạn', en: 'Record a request for the unit' },
  recorded: { vi: 'Đã nhập hộ đề nghị gia hạn của đơn vị.', en: 'The unit’s request is recorded.' },
  receive: { vi: 'Tiếp nhận đề nghị gia hạn', en: 'Receive the request' },
  received: { vi: 'Đã tiếp nhận đề nghị gia hạn.', en: 'The request is received.' },
  returnIncomplete: { vi: 'Trả lại để hoàn chỉnh', en: 'Return as incomplete' },
  returned: { vi: 'Đã trả lại đề nghị để đơn vị hoàn chỉnh; ngày gửi lần đầu được giữ nguyên.', en: 'The request is returned; the day it was first sent stays.' },
  present: { vi: 'Trình lãnh đạo', en: 'Present to the leaders' },
  presented: { vi: 'Đã trình đề nghị gia hạn.', en: 'The request is presented.' },
  withdraw: { vi: 'Rút đề nghị gia hạn', en: 'Withdraw the request' },
  withdrawn: { vi: 'Đã rút đề nghị gia hạn.', en: 'The request is withdrawn.' },
  decide: { vi: 'Quyết định gia hạn', en: 'Decide on the extension' },
  approve: { vi: 'Cho phép gia hạn', en: 'Grant the extension' },
  approved: { vi: 'Đã cho phép gia hạn; thời hạn mới có hiệu lực từ lúc này.', en: 'The extension is granted; the new deadline holds from now on.' },
  reject: { vi: 'Không chấp thuận', en: 'Reject' },
  rejected: { vi: 'Đã ghi quyết định không chấp thuận gia hạn.', en: 'The request is rejected.' },
  show: { vi: 'Đề nghị gia hạn', en: 'Request for extension' },
  list: { vi: 'Gia hạn', en: 'Extensions' },
  listSummary: { vi: 'Danh sách đề nghị gia hạn (Biểu 05)', en: 'Requests for extension (form 05)' },
  fields: { vi: 'Phó Chủ tịch phụ trách', en: 'Vice-Chairmen in charge' },
  assignFields: { vi: 'Phân công phụ trách', en: 'Put in charge' },
  fieldsAssigned: { vi: 'Đã ghi phân công phụ trách.', en: 'The charge is kept.' },
  endField: { vi: 'Kết thúc', en: 'End' },
  fieldEnded: { vi: 'Đã kết thúc phân công phụ trách.', en: 'The charge is ended.' },
} satisfies Record<string, Text>

/** Labels of fields, by their names in the forms, so that the summary of a refused form can name them. */
export const labels = {
  documentNumber: { vi: 'Số, ký hiệu văn bản', en: 'Number and symbol of the document' },
  documentDate: { vi: 'Ngày của văn bản', en: 'Date of the document' },
  reason: { vi: 'Lý do', en: 'Reason' },
  proposedDue: { vi: 'Đề nghị gia hạn đến', en: 'Extension asked until' },
  files: { vi: 'Tệp đính kèm', en: 'Attached files' },
  receivedDate: { vi: 'Ngày Văn phòng nhận', en: 'Day of receipt by the Office' },
  replyNumber: { vi: 'Số văn bản trả lời (nếu đã lấy số)', en: 'Number of the reply, if one is kept for it' },
  newDue: { vi: 'Thời hạn mới', en: 'New deadline' },
  waiver: { vi: 'Ý kiến cho phép xem xét đề nghị gửi muộn', en: 'Why the late request is allowed' },
  userId: { vi: 'Phó Chủ tịch', en: 'Vice-Chairman' },
  organisationIds: { vi: 'Phụ trách đơn vị', en: 'In charge of' },
  from: { vi: 'Từ ngày', en: 'From' },
} satisfies Record<string, Text>

export const hints = {
  request: { vi: 'Văn bản của đơn vị gửi UBND, Chủ tịch; ví dụ 45/CV-KT.', en: 'The unit’s document to the Committee or the Chairman; e.g. 45/CV-KT.' },
  files: { vi: 'PDF, DOCX, XLSX hoặc ảnh; mỗi tệp không quá 25 MB. Không gửi tài liệu mật.', en: 'PDF, DOCX, XLSX or images; up to 25 MB each. No secret papers.' },
  slip: { vi: 'Số phiếu trình.', en: 'Number of the slip.' },
  reply: { vi: 'Lãnh đạo sẽ thấy sẵn số này khi quyết định.', en: 'The leader then finds it filled in.' },
  decision: { vi: 'Văn bản trả lời đơn vị, ví dụ 120/UBND-VP.', en: 'The reply to the unit, e.g. 120/UBND-VP.' },
  rejection: { vi: 'Chỉ nhập khi không chấp thuận.', en: 'Only when it is rejected.' },
  newDue: { vi: 'Có thể khác thời hạn đơn vị đề nghị.', en: 'It may differ from the one asked for.' },
  afterReturn: { vi: 'Đề nghị đã bị trả lại; ngày gửi lần đầu được giữ nguyên khi gửi lại.', en: 'The request came back; when it is sent again its first day stays.' },
} satisfies Record<string, Text>

export const listMessages = {
  lead: { vi: 'Đề nghị gia hạn và kết quả xử lý (Biểu 05).', en: 'Requests for extension and what came of them (form 05).' },
  receive: { vi: 'Tiếp nhận', en: 'Receive' },
  present: { vi: 'Trình', en: 'Present' },
  decide: { vi: 'Quyết định', en: 'Decide' },
  sign: { vi: 'Ký, gửi', en: 'Sign and send' },
  prepare: { vi: 'Hoàn chỉnh', en: 'Complete' },
  toDecide: { vi: 'Gia hạn chờ quyết định', en: 'Extensions to decide' },
  toHandle: { vi: 'Gia hạn chờ tiếp nhận, trình', en: 'Extensions to receive and to present' },
  ofUnit: { vi: 'Đề nghị gia hạn của đơn vị', en: 'Your unit’s requests for extension' },
  returnedWord: { vi: 'Trả lại để hoàn chỉnh', en: 'Returned as incomplete' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  state: { vi: 'Tình trạng', en: 'State' },
  states: { vi: 'Tình trạng đề nghị', en: 'State of the request' },
  asked: { vi: 'Văn bản xin', en: 'Request' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  deadlines: { vi: 'Hạn gốc → hiện hành', en: 'Original → in force' },
  proposed: { vi: 'Đề nghị đến', en: 'Asked until' },
  answer: { vi: 'Văn bản trả lời', en: 'Reply' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  inForce: { vi: 'Đang lọc', en: 'Filters in force' },
  empty: { vi: 'Không có đề nghị gia hạn nào', en: 'No requests for extension' },
  emptyText: { vi: 'Đơn vị gửi đề nghị từ trang nhiệm vụ; đề nghị sẽ hiện ở đây.', en: 'Units ask from the page of a task; their requests show here.' },
  fieldsLead: { vi: 'Phó Chủ tịch phụ trách đơn vị nào thì quyết định gia hạn của đơn vị đó; đơn vị chưa có người phụ trách thì Phó Chủ tịch nào cũng quyết định được. Chủ tịch luôn quyết định được.', en: 'A Vice-Chairman decides for the units he is in charge of; where nobody is, each of them may. The Chairman always may.' },
  running: { vi: 'Đang phụ trách', en: 'In charge' },
  coming: { vi: 'Chưa bắt đầu', en: 'Not begun' },
  over: { vi: 'Đã thôi', en: 'Ended' },
  period: { vi: 'Thời gian', en: 'Period' },
  noFields: { vi: 'Chưa phân công phụ trách', en: 'Nobody is put in charge yet' },
  noFieldsText: { vi: 'Khi chưa phân công, Phó Chủ tịch nào cũng quyết định được việc gia hạn.', en: 'Until then each Vice-Chairman may decide.' },
} satisfies Record<string, Text>

export const words = {
  section: { vi: 'Gia hạn', en: 'Extensions' },
  none: { vi: 'Chưa có đề nghị gia hạn.', en: 'No extension has been asked for.' },
  stillInTime: { vi: 'Còn kịp', en: 'Still in time' },
  onTime: { vi: 'Đúng thời điểm', en: 'In time' },
  late: { vi: 'Gửi muộn', en: 'Too late' },
  tooLate: { vi: 'Đã quá thời điểm xin gia hạn; chỉ lãnh đạo có thể xem xét cho phép.', en: 'It is too late to ask; only the leaders may allow it all the same.' },
  lateRefused: { vi: 'Đã quá thời điểm xin gia hạn.', en: 'It is too late to ask for an extension.' },
  stillOverdue: { vi: 'Đề nghị đang xử lý không làm thay đổi tình trạng quá hạn của nhiệm vụ.', en: 'A pending request does not change that the task is overdue.' },
  dayOff: { vi: 'ngày nghỉ', en: 'a day off' },
  actions: { vi: 'Việc có thể làm', en: 'What you can do' },
  notNow: { vi: 'Chưa thực hiện được', en: 'Not possible now' },
  taskState: { vi: 'Tình trạng nhiệm vụ', en: 'State of the task' },
  content: { vi: 'Nội dung đề nghị', en: 'What is asked' },
  deadline: { vi: 'Thời hạn', en: 'Deadline' },
  noCalendar: { vi: 'Chưa có lịch làm việc của năm này nên chưa vẽ được thước ngày làm việc.', en: 'The working-day calendar of this year is not loaded, so no ruler can be drawn.' },
  earlier: { vi: 'Các lần xin gia hạn trước', en: 'Earlier requests' },
  noEarlier: { vi: 'Đây là lần đầu đơn vị xin gia hạn nhiệm vụ này.', en: 'The unit asks for the first time.' },
  history: { vi: 'Quá trình xử lý', en: 'What became of it' },
  unit: { vi: 'Đơn vị đề nghị', en: 'Unit' },
  document: { vi: 'Văn bản đề nghị', en: 'Request' },
  submitted: { vi: 'Gửi lần đầu', en: 'First sent' },
  originalDue: { vi: 'Hạn gốc', en: 'Original deadline' },
  dueNow: { vi: 'Hạn hiện hành', en: 'Deadline in force' },
  dueBefore: { vi: 'Hạn khi đề nghị', en: 'Deadline when asked' },
  proposed: { vi: 'Đề nghị gia hạn đến', en: 'Extension asked until' },
  presentBy: { vi: 'Văn phòng trình chậm nhất', en: 'The Office presents by' },
  replyBy: { vi: 'Trả lời chậm nhất', en: 'Reply by' },
  granted: { vi: 'Số lần đã gia hạn', en: 'Extensions granted' },
  againstOriginal: { vi: 'So với hạn gốc', en: 'Against the original deadline' },
  notOriginal: { vi: 'không chậm so với hạn gốc', en: 'not late against the original deadline' },
  openRequest: { vi: 'Xem đề nghị', en: 'Open the request' },
} satisfies Record<string, Text>

const dayCount = (n: number) => `${n} working day${n === 1 ? '' : 's'}`

export const phrases = {
  /** "Còn kịp: gửi chậm nhất 24/11/2026 (còn đủ 03 ngày làm việc)". */
  askBy: {
    vi: (day, days) => `Còn kịp: gửi chậm nhất ${day} (còn đủ ${String(days).padStart(2, '0')} ngày làm việc)`,
    en: (day, days) => `Still in time: send it by ${day} (${dayCount(days)} still left)`,
  } satisfies TextOf<[string, number]>,
  inTimeUncounted: {
    vi: (days) => `Còn kịp (còn đủ ${String(days).padStart(2, '0')} ngày làm việc)`, en: (days) => `Still in time (${dayCount(days)} still left)`,
  } satisfies TextOf<[number]>,
  lastDayWas: { vi: (day) => `Thời điểm cuối là ${day}.`, en: (day) => `The last day was ${day}.` } satisfies TextOf<[string]>,
  pending: { vi: (n) => `Đang xin gia hạn (${n})`, en: (n) => `Extension asked for (${n})` } satisfies TextOf<[number]>,
  extended: { vi: (n) => `Gia hạn lần ${n}`, en: (n) => `Extended, time ${n}` } satisfies TextOf<[number]>,
  nth: { vi: (n) => `Đề nghị lần ${n}`, en: (n) => `Request ${n}` } satisfies TextOf<[number]>,
  lateAgainstOriginal: { vi: (n) => `chậm so với hạn gốc: ${n} ngày làm việc`, en: (n) => `late against the original deadline: ${dayCount(n)}` } satisfies TextOf<[number]>,
  of: { vi: (number, day) => `${number} ngày ${day}`, en: (number, day) => `${number} of ${day}` } satisfies TextOf<[string, string]>,
  grantUntil: { vi: (day) => `hạn mới ${day}`, en: (day) => `new deadline ${day}` } satisfies TextOf<[string]>,
  slip: { vi: (paper) => `phiếu trình ${paper}`, en: (paper) => `slip ${paper}` } satisfies TextOf<[string]>,
  countedFrom: { vi: (day) => `tính từ ngày ${day}`, en: (day) => `counted from ${day}` } satisfies TextOf<[string]>,
  times: { vi: (asked, granted) => `đã xin ${asked} lần, được gia hạn ${granted} lần`, en: (asked, granted) => `asked ${asked} times, granted ${granted}` } satisfies TextOf<[number, number]>,
  since: { vi: (from, to) => (to === undefined ? `từ ${from}` : `${from} – ${to}`), en: (from, to) => (to === undefined ? `from ${from}` : `${from} – ${to}`) } satisfies TextOf<[string, string | undefined]>,
  endOf: { vi: (unit) => `Kết thúc phụ trách ${unit}`, en: (unit) => `End the charge of ${unit}` } satisfies TextOf<[string]>,
  askedText: (n: number, onTime: boolean): Text => ({
    vi: `lần ${n}, ${onTime ? 'đúng thời điểm' : 'gửi muộn'}`, en: `time ${n}, ${onTime ? 'in time' : 'too late'}`,
  }),
}

export const stateWords: Readonly<Record<ExtensionState, Text>> = {
  draft: { vi: 'Dự thảo', en: 'Draft' },
  submitted: { vi: 'Chờ tiếp nhận', en: 'To be received' },
  received: { vi: 'Đã tiếp nhận, chờ trình', en: 'Received, to be presented' },
  presented: { vi: 'Đã trình, chờ quyết định', en: 'Presented, to be decided' },
  approved: { vi: 'Được gia hạn', en: 'Granted' },
  rejected: { vi: 'Không chấp thuận', en: 'Rejected' },
  withdrawn: { vi: 'Đã rút', en: 'Withdrawn' },
  lapsed: { vi: 'Hết hiệu lực', en: 'Lapsed' },
}

export const stateTones: Readonly<Record<ExtensionState, Tone>> = {
  draft: 'neutral', submitted: 'waiting', received: 'waiting', presented: 'waiting', approved: 'done', rejected: 'overdue', withdrawn: 'neutral', lapsed: 'neutral',
}

export const stepWords: Readonly<Record<ExtensionStep, Text>> = {
  submitted: { vi: 'Đơn vị gửi đề nghị', en: 'Sent by the unit' },
  recorded: { vi: 'Văn phòng nhập hộ đề nghị', en: 'Recorded by the Office' },
  received: { vi: 'Văn phòng tiếp nhận', en: 'Received by the Office' },
  returned: { vi: 'Trả lại để hoàn chỉnh', en: 'Returned as incomplete' },
  presented: { vi: 'Trình lãnh đạo', en: 'Presented to the leaders' },
  approved: { vi: 'Cho phép gia hạn', en: 'Granted' },
  rejected: { vi: 'Không chấp thuận gia hạn', en: 'Rejected' },
  withdrawn: { vi: 'Rút đề nghị', en: 'Withdrawn' },
  lapsed: { vi: 'Nhiệm vụ kết thúc, đề nghị hết hiệu lực', en: 'The task ended; the request lapsed' },
}

export const listedWords: Readonly<Record<ListedState, Text>> = {
  pending: { vi: 'Đang xử lý', en: 'Pending' },
  submitted: { vi: 'Chờ tiếp nhận', en: 'To receive' },
  received: { vi: 'Chờ trình', en: 'To present' },
  presented: { vi: 'Chờ quyết định', en: 'To decide' },
  draft: { vi: 'Dự thảo', en: 'Drafts' },
  approved: { vi: 'Được gia hạn', en: 'Granted' },
  rejected: { vi: 'Không chấp thuận', en: 'Rejected' },
  ended: { vi: 'Rút, hết hiệu lực', en: 'Withdrawn, lapsed' },
  all: { vi: 'Tất cả', en: 'All' },
}
