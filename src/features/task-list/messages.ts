import type { Text, TextOf } from '../../kernel/text.ts'
import type { ColumnName, ExtensionFilter, Origin, OverdueDays, Part, Sort } from './domain/filters.ts'
import type { StatusFilter } from './domain/status-filter.ts'

export const messages = {
  title: { vi: 'Danh sách nhiệm vụ', en: 'Tasks' },
  counters: { vi: 'Số nhiệm vụ theo trạng thái', en: 'Tasks by status' },
  filter: { vi: 'Lọc', en: 'Filter' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  inForce: { vi: 'Đang lọc', en: 'Filters in force' },
  export: { vi: 'Xuất XLSX', en: 'Export XLSX' },
  exportSummary: { vi: 'Xuất danh sách nhiệm vụ đang lọc ra XLSX', en: 'Export the filtered tasks as XLSX' },
  search: { vi: 'Từ khóa, mã hoặc số/ký hiệu', en: 'Words, code or document number' },
  words: { vi: 'Từ khóa', en: 'Words' },
  status: { vi: 'Trạng thái', en: 'Status' },
  lead: { vi: 'Chủ trì', en: 'Lead unit' },
  part: { vi: 'Vai trò của đơn vị tôi', en: 'Part of my unit' },
  monitor: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' },
  document: { vi: 'Văn bản', en: 'Document' },
  origin: { vi: 'Nguồn giao', en: 'Origin' },
  dueFrom: { vi: 'Hạn từ ngày', en: 'Due from' },
  dueTo: { vi: 'Hạn đến ngày', en: 'Due until' },
  issuedFrom: { vi: 'Giao từ ngày', en: 'Sent out from' },
  closedFrom: { vi: 'Kết thúc từ ngày', en: 'Closed from' },
  closedTo: { vi: 'Kết thúc đến ngày', en: 'Closed until' },
  issuedTo: { vi: 'Giao đến ngày', en: 'Sent out until' },
  overdueDays: { vi: 'Số ngày quá hạn', en: 'Days overdue' },
  extension: { vi: 'Gia hạn', en: 'Extension' },
  sort: { vi: 'Sắp xếp', en: 'Order' },
  columns: { vi: 'Cột hiển thị', en: 'Columns' },
  what: { vi: 'Nhiệm vụ', en: 'Task' },
  noDeadline: { vi: 'Không thời hạn', en: 'No deadline' },
  awaitsEvent: { vi: 'Chờ sự kiện', en: 'Waits for its event' },
  any: { vi: 'Tất cả', en: 'Any' },
  dropped: { vi: 'Một số điều kiện lọc không hợp lệ nên đã được bỏ qua.', en: 'Some filters could not be read and were left out.' },
  noCursor: { vi: 'Vị trí trang không hợp lệ.', en: 'Not a position in the list.' },
  acknowledge: { vi: 'Tiếp nhận', en: 'Acknowledge' },
  update: { vi: 'Cập nhật', en: 'Update' },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  confirmMany: { vi: 'Xác nhận kết quả', en: 'Confirm results' },
  urge: { vi: 'Đôn đốc', en: 'Urge' },
  urgeMany: { vi: 'Đôn đốc các nhiệm vụ đã chọn', en: 'Urge the chosen tasks' },
  urgeChannel: { vi: 'Hình thức đôn đốc', en: 'Channel' },
  urgeContent: { vi: 'Nội dung đôn đốc', en: 'What is urged' },
  urgedOn: { vi: 'Ngày đôn đốc', en: 'Day of urging' },
  urgePerson: { vi: 'Người làm việc', en: 'Spoken with' },
  urgeOutcome: { vi: 'Kết quả', en: 'Outcome' },
  urgeManual: { vi: 'Ngày, người làm việc và kết quả: bắt buộc khi không đôn đốc qua phần mềm.', en: 'Day, person and outcome are needed for every channel but the software.' },
  quality: { vi: 'Chất lượng', en: 'Quality' },
  effect: { vi: 'Hiệu quả', en: 'Effect' },
  savedViews: { vi: 'Danh sách đã lưu', en: 'Saved lists' },
  saveView: { vi: 'Lưu bộ lọc này', en: 'Save these filters' },
  saveViewSummary: { vi: 'Lưu bộ lọc dưới một tên', en: 'Save the filters under a name' },
  removeViewSummary: { vi: 'Xóa danh sách đã lưu', en: 'Delete a saved list' },
  viewName: { vi: 'Tên danh sách', en: 'Name of the list' },
  viewSaved: { vi: 'Đã lưu danh sách.', en: 'The list is saved.' },
  viewRemoved: { vi: 'Đã xóa danh sách đã lưu.', en: 'The saved list is deleted.' },
  remove: { vi: 'Xóa', en: 'Delete' },
  emptyOpen: { vi: 'Không còn nhiệm vụ nào đang mở', en: 'No open tasks' },
  emptyOpenText: { vi: 'Nhiệm vụ mới sẽ hiện ở đây khi được chuyển theo dõi.', en: 'New tasks show here once they are sent out.' },
  emptyFiltered: { vi: 'Không có nhiệm vụ nào khớp', en: 'No task matches' },
  emptyFilteredText: { vi: 'Bỏ bớt điều kiện lọc, hoặc tìm trong tất cả trạng thái.', en: 'Take a filter away, or look in every status.' },
  everyStatus: { vi: 'Tìm trong tất cả trạng thái', en: 'Look in every status' },
  tooMany: { vi: 'Danh sách có hơn 100.000 dòng; vui lòng lọc bớt rồi xuất lại.', en: 'The list has more than 100,000 rows; please filter it further and export again.' },
} satisfies Record<string, Text>

export const phrases = {
  pendingExtension: { vi: (n) => `Đang xin gia hạn (${n})`, en: (n) => `Extension asked for (${n})` } satisfies TextOf<[number]>,
  period: { vi: (period) => `Kỳ: ${period}`, en: (period) => `Period: ${period}` } satisfies TextOf<[string]>,
  coordinators: { vi: (n) => `${n} đơn vị phối hợp`, en: (n) => (n === 1 ? '1 coordinating unit' : `${n} coordinating units`) } satisfies TextOf<[number]>,
  select: { vi: (code) => `Chọn ${code}`, en: (code) => `Select ${code}` } satisfies TextOf<[string]>,
  actOn: { vi: (act, code) => `${act} ${code}`, en: (act, code) => `${act} ${code}` } satisfies TextOf<[string, string]>,
  asOf: { vi: (when) => `Tính đến ${when}`, en: (when) => `As of ${when}` } satisfies TextOf<[string]>,
  of: { vi: (shown, all) => `${shown} / ${all}`, en: (shown, all) => `${shown} of ${all}` } satisfies TextOf<[string, string]>,
  removeView: { vi: (name) => `Xóa danh sách ${name}`, en: (name) => `Delete the list ${name}` } satisfies TextOf<[string]>,
}

export const extensionWords: Readonly<Record<ExtensionFilter, Text>> = { pending: { vi: 'Đang xin gia hạn', en: 'Asked for, not answered' } }

export const statusWords: Readonly<Record<StatusFilter, Text>> = {
  open: { vi: 'Đang mở', en: 'Open' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  overdue_unexplained: { vi: 'Quá hạn, chưa báo cáo lý do', en: 'Overdue, no reason reported' },
  due_soon: { vi: 'Sắp đến hạn', en: 'Due soon' },
  in_time: { vi: 'Trong hạn', en: 'In time' },
  awaiting_event: { vi: 'Hạn chờ sự kiện', en: 'Deadline waits for an event' },
  no_due: { vi: 'Không thời hạn', en: 'No deadline' },
  not_acknowledged: { vi: 'Chờ tiếp nhận', en: 'To be acknowledged' },
  not_started: { vi: 'Chưa thực hiện', en: 'Not started' },
  in_progress: { vi: 'Đang thực hiện', en: 'In progress' },
  pending: { vi: 'Chờ xác nhận', en: 'To be confirmed' },
  done: { vi: 'Đã hoàn thành', en: 'Done' },
  done_on_time: { vi: 'Hoàn thành đúng hạn', en: 'Done on time' },
  done_late: { vi: 'Hoàn thành quá hạn', en: 'Done late' },
  returned: { vi: 'Đang đề nghị chuyển lại', en: 'Return asked for' },
  suspended: { vi: 'Tạm dừng', en: 'Suspended' },
  cancelled: { vi: 'Thu hồi', en: 'Cancelled' },
  rerouted: { vi: 'Chuyển lại', en: 'Rerouted' },
  all: { vi: 'Tất cả trạng thái', en: 'Every status' },
}

export const partWords: Readonly<Record<Part, Text>> = {
  lead: { vi: 'Đơn vị tôi chủ trì', en: 'My unit leads' },
  coordinator: { vi: 'Đơn vị tôi phối hợp', en: 'My unit coordinates' },
  any: { vi: 'Mọi vai trò', en: 'Any part' },
}

export const originWords: Readonly<Record<Origin, Text>> = {
  own: { vi: 'Huyện giao', en: 'The district itself' },
  province: { vi: 'UBND tỉnh giao', en: 'The province' },
  provincial_office: { vi: 'Văn phòng UBND tỉnh chuyển', en: 'The provincial office' },
  party_standing: { vi: 'Thường trực cấp ủy giao', en: 'The Party standing committee' },
  council_standing: { vi: 'Thường trực HĐND giao', en: 'The People’s Council standing committee' },
}

export const overdueWords: Readonly<Record<OverdueDays, Text>> = {
  '1-30': { vi: 'Đến 30 ngày', en: 'Up to 30 days' },
  '31-120': { vi: '31 đến 120 ngày', en: '31 to 120 days' },
  '121-': { vi: 'Trên 120 ngày', en: 'More than 120 days' },
}

export const sortWords: Readonly<Record<Sort, Text>> = {
  due: { vi: 'Hạn sớm trước', en: 'Earliest deadline first' },
  '-due': { vi: 'Hạn muộn trước', en: 'Latest deadline first' },
  issued: { vi: 'Giao trước đứng trước', en: 'Oldest first' },
  '-issued': { vi: 'Mới giao đứng trước', en: 'Newest first' },
  lead: { vi: 'Theo đơn vị chủ trì', en: 'By lead unit' },
}

export const columnWords: Readonly<Record<ColumnName, Text>> = {
  lead: { vi: 'Chủ trì', en: 'Lead unit' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  status: { vi: 'Trạng thái', en: 'Status' },
  monitor: { vi: 'Chuyên viên theo dõi', en: 'Monitoring officer' },
  original_due: { vi: 'Hạn gốc', en: 'Original deadline' },
  issued: { vi: 'Ngày giao', en: 'Sent out' },
  result: { vi: 'Ngày kết quả', en: 'Day of result' },
  code: { vi: 'Mã', en: 'Code' },
}

export const qualityWords = {
  exceeds: { vi: 'Vượt yêu cầu', en: 'Exceeds what was asked' },
  meets: { vi: 'Đạt yêu cầu', en: 'Meets what was asked' },
  partly: { vi: 'Đạt một phần', en: 'Partly meets it' },
  fails: { vi: 'Không đạt', en: 'Does not meet it' },
} satisfies Record<string, Text>

export const effectWords = {
  high: { vi: 'Hiệu quả cao', en: 'High effect' },
  fair: { vi: 'Hiệu quả khá', en: 'Fair effect' },
  low: { vi: 'Hiệu quả thấp', en: 'Low effect' },
} satisfies Record<string, Text>
