import type { PlainDate } from '../../../kernel/plain-date.ts'

/** Đ1.1: the three kinds of document that give tasks. */
export const SOURCE_KINDS = ['legal', 'work_programme', 'directive'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

/** Where the document comes from; all but the first may fix a time that cannot be extended (Đ6.1.d). */
export const ORIGINS = ['own', 'province', 'provincial_office', 'party_standing', 'council_standing'] as const
export type Origin = (typeof ORIGINS)[number]

export const ISSUERS = ['committee', 'chair', 'other'] as const
export type Issuer = (typeof ISSUERS)[number]

/** Authority to sign, as written before the position (Đ5.1.a); '' signs in one's own right. */
export const SIGNING_AUTHORITIES = ['TM.', 'KT.', 'TL.', 'TUQ.', 'Q.'] as const
export type SigningAuthority = '' | (typeof SIGNING_AUTHORITIES)[number]

export type DocumentPhase = 'registered' | 'published'

/** The longest a field may be: Nghị định 30, Phụ lục VI. */
export const LENGTHS = { codeNumber: 11, codeNotation: 30, subject: 500, signerPosition: 100, signerFullName: 50, typeName: 100, issuingBody: 250 } as const

/** Types that give tasks, as Nghị định 30 and the Party's rules name them; any other may be typed. */
export const TYPE_NAMES = [
  'Quyết định', 'Chỉ thị', 'Công văn', 'Công điện', 'Thông báo', 'Kế hoạch', 'Chương trình', 'Nghị quyết', 'Kết luận', 'Hướng dẫn',
  'Đề án', 'Phương án', 'Quy chế', 'Quy định', 'Dự án', 'Báo cáo', 'Tờ trình', 'Giấy mời', 'Thông tri', 'Phiếu chuyển',
] as const

/** Days of Đ7.1 the Office has to classify and send out. */
/** Working days of Đ7.1: one of the profile's two numbers. */
export type ClassifyDays = number

/** The fields of a document as they are registered, whole and resolved. */
export type DocumentFields = {
  readonly sourceKind: SourceKind
  readonly origin: Origin
  readonly originFixesDeadline: boolean
  readonly issuer: Issuer
  readonly issuingBody: string
  readonly typeName: string
  readonly codeNumber: string
  readonly codeNotation: string
  readonly subject: string
  readonly issuedDate: PlainDate
  readonly receivedDate: PlainDate | null
  readonly signingAuthority: SigningAuthority
  readonly signerPosition: string
  readonly signerFullName: string
  readonly proposingOrganisationId: string
  readonly urgency: number
  readonly fullText: string
  readonly needsOpinions: boolean
  readonly classifyDays: ClassifyDays
}

export type DocumentRecord = DocumentFields & {
  readonly id: string
  readonly proposingOrganisationName: string
  readonly phase: DocumentPhase
  readonly publishedAt: Temporal.Instant | null
  readonly publishedByName: string | null
  readonly version: number
  readonly createdAt: Temporal.Instant
  readonly createdByName: string
}
