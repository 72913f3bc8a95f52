import type { Text, TextOf } from '../../kernel/text.ts'
import type { Choice, LinkKind } from './domain/document-link.ts'

export const linkMessages = {
  links: { vi: 'Văn bản liên quan', en: 'Related documents' },
  none: { vi: 'Chưa ghi nhận văn bản sửa đổi, thay thế hay tiếp nối.', en: 'No amending, replacing or continuing document is recorded.' },
  link: { vi: 'Liên kết với văn bản trước', en: 'Link to an earlier document' },
  unlink: { vi: 'Gỡ liên kết', en: 'Take the link away' },
  kind: { vi: 'Văn bản này', en: 'This document' },
  other: { vi: 'Số, ký hiệu văn bản trước', en: 'Number and notation of the earlier document' },
  otherHint: { vi: 'Ví dụ 1450/QĐ-UBND', en: 'E.g. 1450/QĐ-UBND' },
  otherDate: { vi: 'Ngày ban hành', en: 'Date of issue' },
  otherDateHint: { vi: 'Chỉ cần khi trùng số', en: 'Needed only where numbers repeat' },
  place: { vi: 'Điều, khoản, nội dung', en: 'Article, paragraph, words' },
  linked: { vi: 'Đã liên kết hai văn bản.', en: 'The documents are linked.' },
  unlinked: { vi: 'Đã gỡ liên kết.', en: 'The link is taken away.' },
  replacedTitle: { vi: 'Nhiệm vụ của văn bản bị thay thế, bãi bỏ', en: 'Tasks of the document replaced or revoked' },
  replacedLead: {
    vi: 'Với mỗi nhiệm vụ còn mở, hãy chọn: tiếp tục theo dõi, thu hồi, hoặc chuyển sang một nhiệm vụ của văn bản mới.',
    en: 'For each task still open choose: keep following it, cancel it, or continue it in a task of the new document.',
  },
  replacedSummary: { vi: 'Các nhiệm vụ còn mở của văn bản bị thay thế', en: 'Open tasks of replaced documents' },
  decide: { vi: 'Lưu quyết định', en: 'Save the decisions' },
  decided: { vi: 'Đã lưu quyết định.', en: 'The decisions are saved.' },
  nothing: { vi: 'Không có nhiệm vụ nào của văn bản bị thay thế còn mở', en: 'No task of a replaced document is open' },
  choice: { vi: 'Quyết định', en: 'Decision' },
  undecided: { vi: 'Chưa quyết định', en: 'Undecided' },
  taskId: { vi: 'Chuyển sang nhiệm vụ', en: 'Continued in task' },
  due: { vi: 'hạn', en: 'due' },
  openToCancel: { vi: 'Mở nhiệm vụ để thu hồi', en: 'Open the task to cancel it' },
  goDecide: { vi: 'Quyết định từng nhiệm vụ', en: 'Decide on each task' },
  taskSection: { vi: 'Văn bản sửa đổi, thay thế', en: 'Amending or replacing documents' },
  continues: { vi: 'Tiếp nối nhiệm vụ', en: 'Continues the task' },
  continuedIn: { vi: 'chuyển sang nhiệm vụ mới', en: 'continued in the new task' },
} satisfies Record<string, Text>

/** Said of the document that does it. */
export const outwardWords: Readonly<Record<LinkKind, Text>> = {
  amends: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  replaces: { vi: 'Thay thế', en: 'Replaces' },
  revokes: { vi: 'Bãi bỏ', en: 'Revokes' },
  continues: { vi: 'Tiếp nối', en: 'Continues' },
}

/** Said of the document to which it is done. */
export const inwardWords: Readonly<Record<LinkKind, Text>> = {
  amends: { vi: 'Được sửa đổi, bổ sung bởi', en: 'Amended by' },
  replaces: { vi: 'Bị thay thế bởi', en: 'Replaced by' },
  revokes: { vi: 'Bị bãi bỏ bởi', en: 'Revoked by' },
  continues: { vi: 'Được tiếp nối bởi', en: 'Continued by' },
}

export const choiceWords: Readonly<Record<Choice, Text>> = {
  keep: { vi: 'Tiếp tục theo dõi', en: 'Keep' },
  cancel: { vi: 'Thu hồi', en: 'Cancel' },
  continue: { vi: 'Chuyển sang nhiệm vụ mới', en: 'Continue in a new task' },
}

export const linkPhrases = {
  undecided: {
    vi: (n) => `Còn ${n} nhiệm vụ đang mở của văn bản bị thay thế, bãi bỏ chưa được quyết định.`, en: (n) => `${n} open tasks of the replaced document are not decided on.`,
  } satisfies TextOf<[number]>,
  task: { vi: (n, words) => `${n}. ${words}`, en: (n, words) => `${n}. ${words}` } satisfies TextOf<[number, string]>,
  unlinkNamed: { vi: (name) => `Gỡ liên kết với ${name}`, en: (name) => `Take away the link to ${name}` } satisfies TextOf<[string]>,
  decidedBy: { vi: (who, when) => `${who}, ${when}`, en: (who, when) => `${who}, ${when}` } satisfies TextOf<[string, string]>,
}
