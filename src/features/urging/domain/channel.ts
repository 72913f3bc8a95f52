import type { Text } from '../../../kernel/text.ts'

/** The five ways of urging of Đ11, in its order. */
export const CHANNELS = ['software', 'report', 'meeting', 'correspondence', 'inspection'] as const
export type Channel = (typeof CHANNELS)[number]

export const channelWords: Readonly<Record<Channel, Text>> = {
  software: { vi: 'Qua phần mềm', en: 'Software' },
  report: { vi: 'Qua báo cáo định kỳ, đột xuất', en: 'Periodic or ad hoc report' },
  meeting: { vi: 'Làm việc trực tiếp', en: 'Meeting in person' },
  correspondence: { vi: 'Điện thoại, thư điện tử, fax, văn bản', en: 'Phone, e-mail, fax or document' },
  inspection: { vi: 'Qua kiểm tra', en: 'Inspection' },
}

export const CHANNEL_CLAUSES: Readonly<Record<Channel, string>> = {
  software: 'Đ11.1', report: 'Đ11.2', meeting: 'Đ11.3', correspondence: 'Đ11.4', inspection: 'Đ11.5',
}
