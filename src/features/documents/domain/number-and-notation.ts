import { fold } from '../../../kernel/fold.ts'

export type NumberAndNotation = { readonly codeNumber: string; readonly codeNotation: string }

const LABEL = /^số\s*[:.]?\s*/iu
// Old and pasted documents write the hyphen in many ways.
const DASHES = /\s*[-‐‑‒–—−]\s*/gu

const tidy = (text: string): string => text.normalize('NFC').replace(DASHES, '-').replace(/\s*\/\s*/g, '/').trim()

/**
 * Reads what was typed or pasted into the two fields: "Số: 1450/QĐ-UBND" alone gives 1450 and QĐ-UBND;
 * the Party's "15-KL/HU" gives 15 and KL/HU. What stands in the notation field wins over what is pasted behind the number.
 */
export function readNumberAndNotation(number: string, notation: string): NumberAndNotation {
  const typed = tidy(number).replace(LABEL, '')
  const [, first, rest] = /^(\d+[\p{L}]?)[/-](.+)$/u.exec(typed) ?? []
  const own = tidy(notation).replace(/^\//, '')
  if (first === undefined || rest === undefined) return { codeNumber: typed, codeNotation: own }
  return { codeNumber: first, codeNotation: own === '' ? rest : own }
}

/** `1450/QĐ-UBND`; a Party document keeps its own way: `15-KL/HU`. */
export function writeNumber({ codeNumber, codeNotation, origin }: NumberAndNotation & { readonly origin?: string }): string {
  const joiner = origin === 'party_standing' && codeNotation.includes('/') ? '-' : '/'
  return `${codeNumber}${joiner}${codeNotation}`
}

const TYPES: Readonly<Record<string, string>> = {
  'QĐ': 'Quyết định', 'CT': 'Chỉ thị', 'CĐ': 'Công điện', 'TB': 'Thông báo', 'KH': 'Kế hoạch', 'CTR': 'Chương trình', 'NQ': 'Nghị quyết',
  'KL': 'Kết luận', 'HD': 'Hướng dẫn', 'BC': 'Báo cáo', 'TTR': 'Tờ trình', 'ĐA': 'Đề án', 'PA': 'Phương án', 'GM': 'Giấy mời',
}

/** The type its notation tells (Nghị định 30, Phụ lục III): `QĐ-UBND` is a Quyết định, `UBND-NC` a Công văn. Undefined where it tells none. */
export function typeOfNotation(codeNotation: string): string | undefined {
  const parts = codeNotation.replace(/^\d{4}\//, '').split(/[-/]/).map((part) => part.trim())
  const named = TYPES[(parts[0] ?? '').toUpperCase()]
  if (named !== undefined) return named
  return ['ubnd', 'hdnd', 'vp', 'vpcp'].includes(fold(parts[0] ?? '')) && parts.length > 1 ? 'Công văn' : undefined
}
