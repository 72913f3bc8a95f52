import type { Text, TextOf } from '../kernel/text.ts'

/** The few words that belong to the components themselves; everything else is passed in already translated. */
export const words = {
  skipToContent: { vi: 'Đến nội dung chính', en: 'Skip to main content' },
  search: { vi: 'Tìm kiếm', en: 'Search' },
  menu: { vi: 'Mục lục', en: 'Menu' },
  close: { vi: 'Đóng', en: 'Close' },
  notifications: { vi: 'Thông báo', en: 'Notifications' },
  unread: { vi: 'chưa đọc', en: 'unread' },
  mainNavigation: { vi: 'Điều hướng chính', en: 'Main navigation' },
  breadcrumb: { vi: 'Vị trí của trang', en: 'Where this page stands' },
  required: { vi: 'bắt buộc', en: 'required' },
  choose: { vi: 'Chọn…', en: 'Choose…' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  clearAll: { vi: 'Bỏ tất cả', en: 'Clear all' },
  previous: { vi: 'Trang trước', en: 'Previous page' },
  next: { vi: 'Trang sau', en: 'Next page' },
  pages: { vi: 'Chuyển trang', en: 'Pages' },
  selectAll: { vi: 'Chọn tất cả dòng trên trang này', en: 'Select all rows on this page' },
  actions: { vi: 'Việc có thể làm', en: 'Actions' },
  whyNot: { vi: 'Vì sao chưa làm được', en: 'Why not' },
  formErrors: { vi: 'Xin xem lại các mục sau', en: 'Please check the following' },
  before: { vi: 'Trước', en: 'Before' },
  after: { vi: 'Sau', en: 'After' },
  changes: { vi: 'Xem thay đổi', en: 'See what changed' },
  field: { vi: 'Mục', en: 'Field' },
  noMatch: { vi: 'Không có mục nào khớp', en: 'Nothing matches' },
  keyboardTitle: { vi: 'Phím tắt', en: 'Keyboard shortcuts' },
  keyboardOn: { vi: 'Dùng phím tắt một chữ', en: 'Use single-letter shortcuts' },
  keySearch: { vi: 'Đến ô tìm kiếm', en: 'Go to search' },
  keyRows: { vi: 'Dòng sau, dòng trước', en: 'Next row, previous row' },
  keySelect: { vi: 'Chọn dòng', en: 'Select the row' },
  keyOpen: { vi: 'Mở dòng', en: 'Open the row' },
  keyHelp: { vi: 'Mở bảng này', en: 'Open this table' },
  done: { vi: 'đã xong', en: 'done' },
  takePassage: { vi: 'Đưa vào mục đang nhập', en: 'Put in the current block' },
  takePassageNew: { vi: 'Thành mục mới', en: 'Make a new block' },
  passageKeys: { vi: 'Bàn phím: ↑ ↓ chọn câu, Enter tạo mục mới, Esc trở lại câu tiếp theo.', en: 'Keyboard: ↑ ↓ choose a sentence, Enter makes a block, Esc goes on to the next sentence.' },
} satisfies Record<string, Text>

/** The component words that take a number or a name. */
export const phrases = {
  shown: {
    vi: (count: string) => `Hiển thị ${count} dòng`,
    en: (count: string) => `Showing ${count} rows`,
  } satisfies TextOf<[string]>,
  selected: {
    vi: (count: number) => `Đã chọn ${count} dòng`,
    en: (count: number) => `${count} rows selected`,
  } satisfies TextOf<[number]>,
  removeNamed: {
    vi: (name: string) => `Bỏ ${name}`,
    en: (name: string) => `Remove ${name}`,
  } satisfies TextOf<[string]>,
}
