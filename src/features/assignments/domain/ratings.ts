import type { Text } from '../../../kernel/text.ts'

/** How the Office rates a confirmed result (Đ5.1.g, Đ6.1.c); the database's CHECK lists the same words. */
export const QUALITY_RATINGS = ['exceeds', 'meets', 'partly', 'fails'] as const
export type QualityRating = (typeof QUALITY_RATINGS)[number]

export const EFFECT_RATINGS = ['high', 'fair', 'low'] as const
export type EffectRating = (typeof EFFECT_RATINGS)[number]

export const qualityWords: Readonly<Record<QualityRating, Text>> = {
  exceeds: { vi: 'Vượt yêu cầu', en: 'Exceeds what was asked' },
  meets: { vi: 'Đạt yêu cầu', en: 'Meets what was asked' },
  partly: { vi: 'Đạt một phần', en: 'Partly meets it' },
  fails: { vi: 'Không đạt', en: 'Does not meet it' },
}

export const effectWords: Readonly<Record<EffectRating, Text>> = {
  high: { vi: 'Hiệu quả cao', en: 'High effect' },
  fair: { vi: 'Hiệu quả khá', en: 'Fair effect' },
  low: { vi: 'Hiệu quả thấp', en: 'Low effect' },
}
