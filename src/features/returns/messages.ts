import type { Text } from '../../kernel/text.ts'

export const messages = {
  returns: { vi: 'Chuyển lại', en: 'Returns' },
  raise: { vi: 'Chuyển lại nhiệm vụ', en: 'Return the task' },
  raised: { vi: 'Đã chuyển lại; chờ Văn phòng xử lý. Thời hạn vẫn tiếp tục tính.', en: 'The task is returned and waits for the Office. The deadline keeps running.' },
  withdraw: { vi: 'Rút đề nghị chuyển lại', en: 'Withdraw the return' },
  withdrawn: { vi: 'Đã rút đề nghị chuyển lại.', en: 'The return is withdrawn.' },
  correct: { vi: 'Chấp nhận: điều chỉnh nhiệm vụ', en: 'Accept: correct the task' },
  corrected: { vi: 'Đã điều chỉnh nhiệm vụ; đơn vị tiếp nhận lại.', en: 'The task is corrected; the unit acknowledges it anew.' },
  add: { vi: 'Chấp nhận: bổ sung nhiệm vụ', en: 'Accept: add a task' },
  added: { vi: 'Đã chấp nhận; Văn phòng bổ sung nhiệm vụ vào văn bản.', en: 'Accepted; the Office is to add the task to the document.' },
  reroute: { vi: 'Chấp nhận: chuyển đơn vị khác', en: 'Accept: give to another unit' },
  rerouted: { vi: 'Đã chuyển nhiệm vụ cho đơn vị khác; đơn vị mới được thông báo.', en: 'The task is given to the other unit, which is told.' },
  cancel: { vi: 'Chấp nhận: thu hồi nhiệm vụ', en: 'Accept: cancel the task' },
  cancelled: { vi: 'Đã chấp nhận và thu hồi nhiệm vụ.', en: 'Accepted; the task is cancelled.' },
  refuse: { vi: 'Không chấp nhận', en: 'Refuse' },
  refused: { vi: 'Đã trả lời không chấp nhận.', en: 'The return is refused.' },
  escalated: { vi: 'Đã trả lời không chấp nhận lần hai; lãnh đạo được báo cáo để cho ý kiến.', en: 'Refused for the second time; the leaders are asked.' },
  direct: { vi: 'Cho ý kiến về đề nghị chuyển lại', en: 'Direct on the return' },
  directed: { vi: 'Đã ghi ý kiến chỉ đạo; Văn phòng và đơn vị được thông báo.', en: 'The direction is kept; the Office and the unit are told.' },
  correctLead: {
    vi: 'Nhiệm vụ được điều chỉnh theo đề nghị của đơn vị; đơn vị tiếp nhận lại nhiệm vụ đã điều chỉnh.',
    en: 'The task is corrected as the unit asked; the unit acknowledges it anew.',
  },
  code: { vi: 'Lý do chuyển lại', en: 'Why it is returned' },
  content: { vi: 'Nội dung cụ thể', en: 'In particular' },
  contentHint: { vi: 'Nêu rõ điểm thiếu, điểm sai so với văn bản, hoặc đơn vị có chức năng thực hiện.', en: 'Say what is missing, what differs from the document, or whose mandate it is.' },
  raiseLead: { vi: 'Thời hạn của nhiệm vụ vẫn tiếp tục tính trong khi chờ xử lý.', en: 'The deadline keeps running while the Office answers.' },
  reason: { vi: 'Lý do', en: 'Reason' },
  answerNote: { vi: 'Ý kiến xử lý', en: 'What is answered' },
  newLead: { vi: 'Đơn vị chủ trì mới', en: 'New lead unit' },
  document: { vi: 'Số, ký hiệu văn bản của lãnh đạo', en: 'Number and symbol of the leaders’ document' },
  documentHint: { vi: 'Chỉ cần khi văn bản của lãnh đạo ấn định hạn khác.', en: 'Only where the leaders’ document fixes another deadline.' },
  documentDate: { vi: 'Ngày văn bản', en: 'Date of the document' },
  dueDate: { vi: 'Thời hạn mới', en: 'New deadline' },
  dueHint: { vi: 'Để trống thì giữ nguyên thời hạn.', en: 'Left empty, the deadline stays.' },
  addLead: { vi: 'Nhiệm vụ này tiếp tục; Văn phòng có thời gian như khi phân loại để bổ sung nhiệm vụ còn thiếu vào văn bản.', en: 'This task goes on; the Office has the time it has for classifying to add the missing one to the document.' },
  addPage: { vi: 'Bổ sung nhiệm vụ vào văn bản', en: 'Add a task to the document' },
  open: { vi: 'Mở phiếu điều chỉnh', en: 'Open the form' },
  direction: { vi: 'Ý kiến chỉ đạo', en: 'Direction' },
  waitingMark: { vi: 'Đang đề nghị chuyển lại', en: 'Return asked for' },
  escalatedMark: { vi: 'Chuyển lại: chờ ý kiến lãnh đạo', en: 'Return: a leader is asked' },
  homeOffice: { vi: 'Nhiệm vụ đơn vị chuyển lại, chờ xử lý', en: 'Tasks returned by units' },
  homeUnit: { vi: 'Đề nghị chuyển lại đang chờ Văn phòng', en: 'Your returns that wait for the Office' },
  homeLeader: { vi: 'Chuyển lại bị từ chối hai lần, xin ý kiến', en: 'Returns refused twice, your direction is asked' },
  answer: { vi: 'Xử lý', en: 'Answer' },
  see: { vi: 'Xem', en: 'Open' },
} satisfies Record<string, Text>

/** Labels of error summaries by field; `reason` is what the Office answers. */
export const fieldLabels = {
  code: messages.code, content: messages.content, reason: messages.answerNote, newLeadId: messages.newLead, dueDate: messages.dueDate, document: messages.document, documentDate: messages.documentDate,
} satisfies Record<string, Text>

/** "Lần 2: …" */
export const ordinalWords = { vi: (n: number) => `Lần ${n}`, en: (n: number) => `Return ${n}` }
