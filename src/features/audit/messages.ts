import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Nhật ký', en: 'Event log' },
  lead: { vi: 'Mọi thay đổi theo thứ tự đã xảy ra. Không ai sửa hay xóa được; mỗi dòng được niêm phong bằng chuỗi băm.', en: 'Everything that changed, in order. Nobody can change or delete it; each line is sealed by a hash chain.' },
  when: { vi: 'Lúc', en: 'When' },
  what: { vi: 'Việc', en: 'What' },
  who: { vi: 'Người thực hiện', en: 'Who' },
  sealed: { vi: 'Niêm phong', en: 'Sealed' },
  waiting: { vi: 'Chờ niêm phong', en: 'To be sealed' },
  system: { vi: 'Hệ thống', en: 'The system' },
  check: { vi: 'Kiểm tra chuỗi', en: 'Check the chain' },
  purged: { vi: 'Văn bản đã xóa theo quyết định xác định bí mật nhà nước', en: 'The document was deleted by a decision on its secrecy' },
  empty: { vi: 'Chưa có sự kiện nào.', en: 'Nothing has happened yet.' },
  emptyText: { vi: 'Sự kiện đầu tiên sẽ xuất hiện khi có người thao tác.', en: 'The first event appears when somebody does something.' },
} satisfies Record<string, Text>

export const phrases = {
  behalf: { vi: (name) => `thay mặt ${name}`, en: (name) => `on behalf of ${name}` } satisfies TextOf<[string]>,
  intact: { vi: (n, hash) => `Đã kiểm tra ${n} sự kiện, chuỗi nguyên vẹn. Băm cuối: ${hash}`, en: (n, hash) => `${n} events checked, the chain is intact. Last hash: ${hash}` } satisfies TextOf<[number, string]>,
  late: { vi: (n) => `Có ${n} sự kiện quá 10 phút chưa được niêm phong.`, en: (n) => `${n} events older than 10 minutes are not sealed.` } satisfies TextOf<[number]>,
  redacted: { vi: (n) => ` Có ${n} sự kiện đã xóa nội dung theo quyết định xác định bí mật; giá trị băm của nội dung vẫn khớp.`, en: (n) => ` The words of ${n} events were taken away by a decision on secrecy; their digests fit.` } satisfies TextOf<[number]>,
  broken: { vi: (n) => `Chuỗi bị đứt tại dòng niêm phong số ${n}.`, en: (n) => `The chain is broken at seal ${n}.` } satisfies TextOf<[number]>,
}
