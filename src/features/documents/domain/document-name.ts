import { formatDate, type PlainDate } from '../../../kernel/plain-date.ts'
import type { Language } from '../../../kernel/text.ts'
import { writeNumber } from './number-and-notation.ts'

type Named = {
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly issuedDate: PlainDate
  readonly origin?: string
}

/** `Chỉ thị 09/CT-UBND ngày 18/11/2025`. */
export function documentName(record: Named, language: Language = 'vi'): string {
  const number = writeNumber(record)
  const date = formatDate(record.issuedDate)
  return language === 'vi' ? `${record.typeName} ${number} ngày ${date}` : `${record.typeName} ${number} of ${date}`
}
