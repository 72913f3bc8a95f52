import type { PlainDate } from '../../../kernel/plain-date.ts'

/**
 * A document as Nghị định 30/2020/NĐ-CP Phụ lục I knows it: only what it says. How it is written (padding, capitals, "./.") is
 * `wordsOf`; how it looks is each renderer's business. The same model makes the DOCX and the PDF.
 */
export type OfficialDocument = {
  /** Box 5a, e.g. "Báo cáo". Null is a công văn: it has no type name, and its subject stands under its number (5b). */
  readonly typeName: string | null
  /** Box 2: the body above, if it is named, and the one that issues. */
  readonly parentBody: string | null
  readonly issuingBody: string
  /** Box 3: `5` and `BC-UBND`; for a công văn `12` and `UBND-VX`. Null leaves room for the number, as on a draft. */
  readonly codeNumber: string | null
  readonly codeNotation: string
  /** Box 4. */
  readonly place: string
  readonly issuedDate: PlainDate
  /** Trích yếu, without "V/v". */
  readonly subject: string
  /** Box 9a; none is a document without "Kính gửi". */
  readonly addressees: readonly string[]
  readonly bases: readonly string[]
  readonly body: readonly Block[]
  readonly signature: Signature
  /** Box 9b without its last line; `filedAt` is the unit that drafted, in "Lưu: VT, …". */
  readonly recipients: readonly string[]
  readonly filedAt: string
  readonly appendices: readonly Appendix[]
}

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Phần, chương: the word with its Roman number, and the title in capitals under it. */
  | { readonly kind: 'part'; readonly word: 'Phần' | 'Chương'; readonly number: number; readonly title: string }
  | { readonly kind: 'article'; readonly number: number; readonly title: string }
  | { readonly kind: 'clause'; readonly number: number; readonly text: string }
  /** The how-manieth point of its clause, from 1: written with the Vietnamese alphabet. */
  | { readonly kind: 'point'; readonly number: number; readonly text: string }
  | Table

export type Table = {
  readonly kind: 'table'
  readonly columns: readonly { readonly title: string; /** Share of the width. */ readonly share: number; readonly align: 'start' | 'center' | 'end' }[]
  readonly rows: readonly (readonly string[])[]
}

/** Box 7a: by whose right one signs. TM. for a body that decides together, KT. for its head, TL. and TUQ. by commission, Q. acting. */
export const SIGNING_AUTHORITIES = ['', 'TM', 'KT', 'TL', 'TUQ', 'Q'] as const
export type SigningAuthority = (typeof SIGNING_AUTHORITIES)[number]

export type Signature = {
  readonly authority: SigningAuthority
  /** For whom: the body after TM., the office-holder after KT., TL. and TUQ.; unused otherwise. */
  readonly onBehalfOf: string
  readonly position: string
  /** Without academic titles. */
  readonly fullName: string
}

export type Appendix = {
  readonly title: string
  /** Wide tables lie on their side; page numbers start anew in every appendix. */
  readonly landscape: boolean
  readonly body: readonly Block[]
}
