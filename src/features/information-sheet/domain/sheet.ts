import type { Text } from '../../../kernel/text.ts'

/** Under what a task stands in a sheet; it may stand under several. */
export const HEADINGS = ['new', 'dueSoon', 'overdue', 'noUpdate', 'returned'] as const
export type Heading = (typeof HEADINGS)[number]

export const headingWords: Readonly<Record<Heading, Text>> = {
  new: { vi: 'Nhiệm vụ mới giao trong kỳ', en: 'New in this period' },
  dueSoon: { vi: 'Sắp đến hạn', en: 'Soon due' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  noUpdate: { vi: 'Chưa cập nhật tình hình', en: 'No update' },
  returned: { vi: 'Kết quả chưa được xác nhận, phải thực hiện lại', en: 'Result not confirmed, to be done again' },
}

/** Days are texts, as the sheet is kept and sent. */
export type SheetTask = { readonly id: string; readonly code: string; readonly content: string; readonly due: string | null; readonly days: number | null }
export type SheetUnit = { readonly id: string; readonly name: string; readonly tasks: Readonly<Record<Heading, readonly SheetTask[]>> }
export type Sheet = { readonly nominal: string; readonly day: string; readonly after: string; readonly asOf: string; readonly units: readonly SheetUnit[] }
