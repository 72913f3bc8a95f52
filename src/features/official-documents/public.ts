export { type Appendix, type Block, type OfficialDocument, SIGNING_AUTHORITIES, type Signature, type SigningAuthority, type Table } from './domain/official-document.ts'
export { type Words, wordsOf, writtenDate, writtenNumber } from './domain/words-of.ts'
export { DOCX_TYPE, toDocx } from './docx/to-docx.ts'
export { PDF_TYPE, toPdf } from './pdf/to-pdf.ts'
