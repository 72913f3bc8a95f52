import type { Text } from '../../../kernel/text.ts'

/** What a leader may say of a unit's work (Đ10.4); the software never says it by itself. */
export const REMARK_KINDS = ['criticism', 'commendation'] as const
export type RemarkKind = (typeof REMARK_KINDS)[number]

export const remarkWords: Readonly<Record<RemarkKind, Text>> = {
  criticism: { vi: 'Phê bình', en: 'Criticism' },
  commendation: { vi: 'Biểu dương', en: 'Commendation' },
}
