import type { Language } from '../../../kernel/text.ts'

/** 1.284 in Vietnamese, 1,284 in English. */
export function writtenNumber(value: number, language: Language): string {
  return FORMATS[language].format(value)
}

/** A share with one decimal: 83,3 %; a dash without a denominator. */
export function writtenRate({ part, of }: { readonly part: number; readonly of: number }, language: Language): string {
  return of === 0 ? '–' : `${PERCENTS[language].format((100 * part) / of)} %`
}

const FORMATS = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') } as const
const PERCENTS = {
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }),
} as const
