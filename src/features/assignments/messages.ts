import type { Text } from '../../kernel/text.ts'

const bulkCounts = (vi: string, en: string) => (done: number, refused: number): Text => ({
  vi: `${vi} ${done} nhiệm vụ.${refused === 0 ? '' : ` ${refused} nhiệm vụ chưa thực hiện được:`}`,
  en: `${en} ${done} task${done === 1 ? '' : 's'}.${refused === 0 ? '' : ` ${refused} could not be done:`}`,
})

/** Names of the acts and what is said after them. */
export const messages = {
  figures: { vi: 'Số liệu', en: 'Figures' },
  show: { vi: 'Nhiệm vụ', en: 'Task' },
  acknowledge: { vi: 'Tiếp nhận', en: 'Acknowledge' },
  acknowledged: { vi: 'Đã tiếp nhận nhiệm vụ.', en: 'The task is acknowledged.' },
  updateProgress: { vi: 'Cập nhật tình hình', en: 'Update progress' },
  progressUpdated: { vi: 'Đã cập nhật tình hình thực hiện.', en: 'The progress is updated.' },
  delegate: { vi: 'Phân công trong đơn vị', en: 'Delegate inside the unit' },
  delegated: { vi: 'Đã ghi phân công trong đơn vị.', en: 'The delegation is kept.' },
  reportResult: { vi: 'Báo cáo kết quả', en: 'Report the result' },
  resultReported: { vi: 'Đã gửi báo cáo kết quả; chờ Văn phòng xác nhận.', en: 'The result is reported and waits for the Office.' },
  withdrawReport: { vi: 'Rút báo cáo kết quả', en: 'Withdraw the report' },
  resultWithdrawn: { vi: 'Đã rút báo cáo kết quả; nhiệm vụ tiếp tục thực hiện.', en: 'The report is withdrawn; the task goes on.' },
  confirmResult: { vi: 'Xác nhận kết quả', en: 'Confirm the result' },
  resultConfirmed: { vi: 'Đã xác nhận kết quả và kết thúc công việc.', en: 'The result is confirmed and the task closed.' },
  rejectResult: { vi: 'Đề nghị thực hiện lại', en: 'Ask to do it again' },
  resultRejected: { vi: 'Đã đề nghị đơn vị thực hiện lại; báo cáo được lưu lại.', en: 'The unit is asked to do it again; the report is kept.' },
  receiveReport: { vi: 'Ghi nhận văn bản đến', en: 'Note a paper received' },
  reportReceived: { vi: 'Đã ghi nhận văn bản đến; nhập hộ nội dung trong 03 ngày làm việc kể từ ngày nhận.', en: 'The paper is noted; record what it says within 3 working days of its receipt.' },
  recordResult: { vi: 'Nhập hộ kết quả', en: 'Record a result for the unit' },
  resultRecorded: { vi: 'Đã nhập hộ kết quả; chờ người khác của Văn phòng xác nhận.', en: 'The result is recorded; somebody else of the Office confirms it.' },
  recordProgress: { vi: 'Nhập hộ tình hình', en: 'Record progress for the unit' },
  progressRecorded: { vi: 'Đã nhập hộ tình hình thực hiện.', en: 'The progress is recorded.' },
  suspend: { vi: 'Tạm dừng', en: 'Suspend' },
  suspended: { vi: 'Đã ghi nhận tạm dừng nhiệm vụ.', en: 'The task is suspended.' },
  resume: { vi: 'Tiếp tục thực hiện', en: 'Resume' },
  resumed: { vi: 'Nhiệm vụ tiếp tục thực hiện.', en: 'The task goes on.' },
  cancel: { vi: 'Thu hồi nhiệm vụ', en: 'Cancel the task' },
  cancelled: { vi: 'Đã ghi nhận thu hồi nhiệm vụ.', en: 'The task is cancelled.' },
  reroute: { vi: 'Chuyển đơn vị khác', en: 'Give to another unit' },
  rerouted: { vi: 'Đã chuyển nhiệm vụ cho đơn vị khác; đơn vị mới được thông báo.', en: 'The task is given to the other unit, which is told.' },
  acknowledgeMany: { vi: 'Tiếp nhận nhiều nhiệm vụ', en: 'Acknowledge many tasks' },
  acknowledgedMany: bulkCounts('Đã tiếp nhận', 'Acknowledged'),
  confirmMany: { vi: 'Xác nhận nhiều kết quả', en: 'Confirm many results' },
  confirmedMany: bulkCounts('Đã xác nhận', 'Confirmed'),
} satisfies Record<string, Text | ((...counts: number[]) => Text)>
