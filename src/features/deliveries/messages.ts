import type { Text, TextOf } from '../../kernel/text.ts'
import type { DeliveryChannel } from './domain/delivery.ts'
import type { DeliveryState } from './domain/delivery-lifecycle.ts'

export const messages = {
  title: { vi: 'Hộp gửi đi', en: 'Outbox' },
  lead: { vi: 'Thư điện tử và tin nhắn nhắc việc. Nội dung không hiển thị ở đây và được xóa ngay khi gửi xong.', en: 'Mail and messages that remind people. Their text is not shown here and is deleted once sent.' },
  list: { vi: 'Danh sách thư, tin gửi đi', en: 'What goes out' },
  to: { vi: 'Gửi đến', en: 'To' },
  state: { vi: 'Trạng thái', en: 'State' },
  attempts: { vi: 'Số lần gửi', en: 'Attempts' },
  created: { vi: 'Lúc', en: 'When' },
  retry: { vi: 'Gửi lại', en: 'Send again' },
  retried: { vi: 'Đã đưa vào hàng chờ để gửi lại.', en: 'It waits to be sent again.' },
  retryUnconfirmed: { vi: 'Gửi lại, có thể trùng', en: 'Send again, maybe twice' },
  all: { vi: 'Tất cả', en: 'All' },
  stopped: { vi: 'Cần xử lý', en: 'To look at' },
  empty: { vi: 'Không có thư, tin nào', en: 'Nothing here' },
  emptyText: { vi: 'Thư, tin nhắc việc được tạo mỗi sáng ngày làm việc.', en: 'Reminders are made each morning of a working day.' },
  noMail: { vi: 'Chưa cấu hình máy chủ thư (CHIDAO_SMTP_URL): không gửi thư điện tử, chỉ nhắc trong phần mềm.', en: 'There is no mail server (CHIDAO_SMTP_URL): no mail goes out, people are reminded in the software only.' },
  noMessage: { vi: 'Chưa cấu hình cổng tin nhắn (CHIDAO_MESSAGE_URL): không gửi SMS, Zalo.', en: 'There is no message gateway (CHIDAO_MESSAGE_URL): no SMS or Zalo goes out.' },
} satisfies Record<string, Text>

export const phrases = {
  nextTry: { vi: (at) => `thử lại lúc ${at}`, en: (at) => `next try ${at}` } satisfies TextOf<[string]>,
  attempts: { vi: (n) => `${n} lần`, en: (n) => (n === 1 ? 'once' : `${n} times`) } satisfies TextOf<[number]>,
  retryLabel: { vi: (name) => `Gửi lại cho ${name}`, en: (name) => `Send again to ${name}` } satisfies TextOf<[string]>,
  stopped: {
    vi: (n) => `${n} thư, tin nhắc việc không gửi được hoặc chưa rõ đã gửi`, en: (n) => (n === 1 ? 'One reminder could not be sent or is unconfirmed' : `${n} reminders could not be sent or are unconfirmed`),
  } satisfies TextOf<[number]>,
}

export const stateWords: Readonly<Record<DeliveryState, Text>> = {
  waiting: { vi: 'Chờ gửi', en: 'Waiting' },
  failed: { vi: 'Gửi lỗi, sẽ thử lại', en: 'Failed, to be tried again' },
  sending: { vi: 'Đang gửi', en: 'Being sent' },
  sent: { vi: 'Đã gửi', en: 'Sent' },
  unconfirmed: { vi: 'Chưa rõ đã gửi', en: 'Unconfirmed' },
  dead: { vi: 'Dừng gửi', en: 'Given up' },
  replaced: { vi: 'Thay bằng bản mới', en: 'Replaced by a newer one' },
}

export const channelWords: Readonly<Record<DeliveryChannel, Text>> = {
  mail: { vi: 'Thư điện tử', en: 'Mail' },
  message: { vi: 'Tin nhắn', en: 'Message' },
}
