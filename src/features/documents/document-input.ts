import { z } from 'zod'
import {
  optionalChoice, optionalDate, optionalIdentifier, optionalText, rawText, requiredDate, requiredText, seenVersion, textThat, tick, wholeNumber,
} from '../../platform/http/fields.ts'
import { choice } from '../../platform/http/fields.ts'
import type { SentFields } from './domain/complete-fields.ts'
import { ISSUERS, LENGTHS, ORIGINS, SIGNING_AUTHORITIES, SOURCE_KINDS } from './domain/document.ts'

const LONGEST_TEXT = 300_000
/** Room for a whole "Số: 1450/QĐ-UBND" pasted into one field; what it is read as is measured afterwards. */
const PASTED = 80

const SECRET_ELSEWHERE = {
  code: 'SECRET_DOCUMENT', clause: 'Đ5.2',
  text: {
    vi: 'Văn bản mật không ghi ở sổ này; chưa có gì được lưu. Hãy xóa nội dung vừa nhập và đăng ký tại sổ văn bản mật. Nếu văn bản đã ở trong sổ này, hãy báo Chánh Văn phòng để xử lý theo quy định về bảo vệ bí mật nhà nước.',
    en: 'A secret document does not belong here; nothing was kept. Delete what you typed and enter it in the secret register. If it is in this register already, tell the Chief of Office, who acts under the rules on state secrets.',
  },
}

const fields = {
  sourceKind: choice(SOURCE_KINDS, 'Đ1.1'),
  origin: choice(ORIGINS, 'Đ6.1.d'),
  originFixesDeadline: tick(),
  issuer: optionalChoice(ISSUERS),
  issuingBody: optionalText(LENGTHS.issuingBody, 'Đ5.1.a'),
  typeName: optionalText(LENGTHS.typeName, 'Đ5.1.a'),
  codeNumber: requiredText(PASTED, 'Đ5.1.a'),
  codeNotation: optionalText(PASTED, 'Đ5.1.a'),
  subject: requiredText(LENGTHS.subject, 'Đ5.1.a'),
  issuedDate: requiredDate('Đ5.1.a'),
  receivedDate: optionalDate('Đ5.1.a'),
  signingAuthority: optionalChoice(SIGNING_AUTHORITIES),
  signerPosition: optionalText(LENGTHS.signerPosition, 'Đ5.1.a'),
  signerFullName: requiredText(LENGTHS.signerFullName, 'Đ5.1.a'),
  proposingOrganisationId: optionalIdentifier(),
  urgency: wholeNumber(0, 4).default(0),
  fullText: rawText(LONGEST_TEXT),
  needsOpinions: tick(),
  classifyDays: z.union([z.undefined(), wholeNumber(1, 366)]),
  /** Asked so that somebody thinks of it; anything but "none" is refused before a byte is written (Đ5.2). */
  secrecy: textThat((text) => text === 'none', SECRET_ELSEWHERE).default('none'),
}

/** Whether stamped files were said to be no secret; not a field of the document. */
const notSecret = tick()

export const registerBody = z.object({ ...fields, notSecret }).transform(({ secrecy: _, notSecret: said, ...sent }): { sent: SentFields; notSecret: boolean } => ({ sent, notSecret: said }))
export const attachBody = z.object({ notSecret })
export const changeBody = z.object({ ...fields, version: seenVersion }).transform(({ version, secrecy: _, ...body }): { version: number; sent: SentFields } => ({ version, sent: body }))
