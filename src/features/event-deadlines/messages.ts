import type { Text, TextOf } from '../../kernel/text.ts'

export const messages = {
  recordEvent: { vi: 'Ghi nhận sự kiện tính hạn', en: 'Record the event of the deadline' },
  lead: { vi: 'Sự kiện đã xảy ra: phần mềm tính hạn theo lịch làm việc cho mọi cơ quan chủ trì của nhiệm vụ này.', en: 'The event has happened: the deadline is counted by the working calendar for every lead unit of this task.' },
  occurredOn: { vi: 'Ngày xảy ra sự kiện', en: 'Day of the event' },
  documentRef: { vi: 'Văn bản làm căn cứ', en: 'Document that shows it' },
  documentHint: { vi: 'Số, ký hiệu, ngày', en: 'Number, notation, date' },
  awaiting: { vi: 'Hạn chờ sự kiện', en: 'Deadline waits for an event' },
  section: { vi: 'Sự kiện tính hạn', en: 'Event of the deadline' },
  event: { vi: 'Sự kiện', en: 'Event' },
  notAwaited: { vi: 'Không còn chờ sự kiện này', en: 'No longer waited for' },
  recordedBy: { vi: 'Ghi nhận', en: 'Recorded' },
} satisfies Record<string, Text>

export const phrases = {
  awaiting: { vi: (rule) => `Hạn chờ sự kiện: ${rule}. Nhiệm vụ được tính là có thời hạn, chưa quá hạn.`, en: (rule) => `The deadline waits for an event: ${rule}. The task counts as having a deadline, not late.` } satisfies TextOf<[string]>,
  recorded: { vi: (due) => `Đã ghi nhận sự kiện; hạn là ${due}.`, en: (due) => `The event is recorded; the deadline is ${due}.` } satisfies TextOf<[string]>,
}
