import { fold } from '../../../kernel/fold.ts'
import type { PlainDate } from '../../../kernel/plain-date.ts'

type Named = { readonly codeNumber: string; readonly codeNotation: string; readonly issuingBody: string; readonly issuedDate: PlainDate }

const letters = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** "Chủ tịch UBND huyện X" and "Ủy ban nhân dân huyện X" number in one register. */
function bodyKey(issuingBody: string): string {
  const words = fold(issuingBody).replace(/[^\p{L}\p{N}]+/gu, ' ').trim().replace(/^chu tich /, '')
  return words.replace(/\bubnd\b/g, 'uy ban nhan dan').replace(/\bhdnd\b/g, 'hoi dong nhan dan').replaceAll(' ', '')
}

/**
 * What makes two documents the same (Nghị định 30, Phụ lục VI): number, notation, body and year, however they are spelled:
 * without diacritics, spaces, dashes or leading zeros. The same number under another notation is another document.
 */
export function duplicateKey({ codeNumber, codeNotation, issuingBody, issuedDate }: Named): string {
  const number = letters(codeNumber).replace(/^0+(?=\p{N})/u, '')
  // The dashes of a notation carry no meaning; its slashes separate the year.
  const notation = codeNotation.split('/').map(letters).join('/')
  return [bodyKey(issuingBody), issuedDate.year, number, notation].join('|')
}
