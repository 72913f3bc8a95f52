import type { Text } from '../kernel/text.ts'

export const messages = {
  product: { vi: 'Chỉ Đạo', en: 'Chỉ Đạo' },
  searchPlaceholder: { vi: 'Tìm nhiệm vụ, số ký hiệu, trích yếu', en: 'Search tasks, numbers, subjects' },
  account: { vi: 'Tài khoản của tôi', en: 'My account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  otherLanguage: { vi: 'English', en: 'Tiếng Việt' },
  theme: { vi: 'Giao diện', en: 'Theme' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  themeAuto: { vi: 'Theo máy', en: 'As the device' },
  themeLight: { vi: 'Sáng', en: 'Light' },
  themeDark: { vi: 'Tối', en: 'Dark' },
  toHome: { vi: 'Về trang Việc hôm nay', en: 'Back to Today' },
  openExisting: { vi: 'Mở nội dung đã có', en: 'Open what exists' },
  problemHint: { vi: 'Nội dung có thể đã được chuyển đi, hoặc không thuộc phạm vi của anh/chị.', en: 'It may have moved, or may not concern you.' },
  footer: { vi: 'Chỉ Đạo · phần mềm nguồn mở theo dõi ý kiến chỉ đạo', en: 'Chỉ Đạo · open-source following of directives' },
  demoFooter: { vi: 'Bản trình diễn: dữ liệu và tên người là hư cấu.', en: 'Demonstration: data and names of people are invented.' },
} satisfies Record<string, Text>
