import type { Text, TextOf } from '../../kernel/text.ts'

export const secrecyMessages = {
  title: { vi: 'Bí mật nhà nước', en: 'State secrets' },
  decide: { vi: 'Xác định văn bản là mật', en: 'Record that the document is secret' },
  level: { vi: 'Độ mật', en: 'Level' },
  decisionReference: { vi: 'Số, ký hiệu quyết định', en: 'Decision, number and notation' },
  referenceHint: { vi: 'Ví dụ 12/QĐ-UBND; không ghi trích yếu, lý do.', en: 'E.g. 12/QĐ-UBND; no subject, no reason.' },
  decisionDate: { vi: 'Ngày quyết định', en: 'Date of the decision' },
  purges: {
    vi: 'Văn bản chưa chuyển theo dõi: văn bản, dự thảo nhiệm vụ, tệp, liên kết và nội dung trong nhật ký bị xóa ngay, không khôi phục được. Chỉ còn lại quyết định này.',
    en: 'The document is not sent out yet: it, its draft tasks, files, links and its words in the log are deleted at once and for good. Only this decision remains.',
  },
  refuses: {
    vi: 'Văn bản đã chuyển theo dõi nên không xóa được; quyết định được ghi nhận và phần mềm nêu việc phải làm.',
    en: 'The document was sent out and cannot be deleted; the decision is recorded and the page says what must be done.',
  },
  purged: { vi: 'Đã xóa văn bản theo quyết định. Quản trị hệ thống cần xử lý tiếp bản sao lưu và nhật ký ghi trước của cơ sở dữ liệu (docs/decisions/0022).', en: 'The document is deleted by the decision. The administrator now treats backups and the write-ahead log (docs/decisions/0022).' },
  recorded: { vi: 'Đã ghi nhận quyết định, nhưng không xóa được văn bản. Việc cần làm nêu ở đầu trang.', en: 'The decision is recorded, but the document could not be deleted. What to do stands at the top of the page.' },
} satisfies Record<string, Text>

export const secrecyPhrases = {
  decided: {
    vi: (level, reference, date, who) => `Xác định độ mật ${level} theo Quyết định ${reference} ngày ${date}; ${who} ghi nhận`,
    en: (level, reference, date, who) => `Found to be ${level} by decision ${reference} of ${date}; recorded by ${who}`,
  } satisfies TextOf<[string, string, string, string]>,
}

export const FOREIGN_FIELD = {
  code: 'SECRET_FIELD_FORBIDDEN', clause: 'Đ5.2',
  text: {
    vi: 'Ở đây chỉ nhận độ mật, số và ngày của quyết định; nội dung khác không được gửi lên và không được lưu lại.',
    en: 'Only the level, number and date of the decision are taken here; nothing else may be sent, and nothing of it was kept.',
  },
}
