import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  title: { vi: 'Nhắc việc của tôi', en: 'My reminders' },
  lead: {
    vi: 'Những việc phần mềm nhắc anh/chị hôm nay và trong các ngày làm việc tới, kèm lý do. Mỗi ngày làm việc chỉ gửi một bản nhắc chung.',
    en: 'What you are reminded of today and on the coming working days, and why. There is one digest a working day.',
  },
  page: { vi: 'Nhắc việc của tôi', en: 'What I am reminded of' },
  today: { vi: 'Hôm nay', en: 'Today' },
  coming: { vi: 'Các ngày làm việc tới', en: 'The coming working days' },
  what: { vi: 'Việc', en: 'What' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  on: { vi: 'Ngày nhắc', en: 'Reminded on' },
  rule: { vi: 'Nhắc vì', en: 'Why' },
  noneToday: { vi: 'Hôm nay không có việc cần nhắc', en: 'Nothing to be reminded of today' },
  noneComing: { vi: 'Các ngày tới chưa có việc cần nhắc', en: 'Nothing on the coming days' },
  choices: { vi: 'Cách nhận nhắc việc', en: 'How you are reminded' },
  always: { vi: 'Trong phần mềm luôn có nhắc việc. Thư và tin nhắn chỉ gửi vào giờ làm việc của ngày làm việc.', en: 'In the software you are always reminded. Mail and messages go out on working days only, outside the quiet hours.' },
  mail: { vi: 'Nhận bản nhắc hằng ngày qua thư điện tử', en: 'The daily digest by mail' },
  message: { vi: 'Nhận bản nhắc hằng ngày qua tin nhắn (chỉ mã và thời hạn)', en: 'The daily digest by message (codes and dates only)' },
  noMail: { vi: 'Đơn vị vận hành chưa cấu hình máy chủ thư nên chưa gửi thư điện tử; lựa chọn được giữ lại cho khi có.', en: 'No mail server is set up, so no mail goes out; your choice is kept for when there is one.' },
  noMessage: { vi: 'Chưa cấu hình cổng tin nhắn nên chưa gửi tin nhắn; lựa chọn được giữ lại cho khi có.', en: 'No message gateway is set up, so no messages go out; your choice is kept for when there is one.' },
  noEmail: { vi: 'Tài khoản chưa có địa chỉ thư điện tử; đề nghị người quản trị bổ sung.', en: 'Your account has no mail address; ask the administrator to add it.' },
  noPhone: { vi: 'Tài khoản chưa có số điện thoại; đề nghị người quản trị bổ sung.', en: 'Your account has no telephone number; ask the administrator to add it.' },
  save: { vi: 'Lưu lựa chọn', en: 'Keep these choices' },
  saved: { vi: 'Đã lưu cách nhận nhắc việc.', en: 'Your choices are kept.' },
} satisfies Record<string, Text>

export const phrases = {
  goesTo: { vi: (address) => `Gửi đến ${address}`, en: (address) => `Goes to ${address}` } satisfies TextOf<[string]>,
}
