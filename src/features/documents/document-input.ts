import { z } from 'zod'
import {
  optionalChoice, optionalDate, optionalIdentifier, optionalText, rawText, requiredDate, requiredText, seenVersion, tick, wholeNumber,
} from '../../platform/http/fields.ts'
import { choice } from '../../platform/http/fields.ts'
import type { SentFields } from './domain/complete-fields.ts'
import { ISSUERS, LENGTHS, ORIGINS, SIGNING_AUTHORITIES, SOURCE_KINDS } from './domain/document.ts'

const LONGEST_TEXT = 300_000
/** Room for a whole "Số: 1450/QĐ-UBND" pasted into one field; what it is read as is measured afterwards. */
const PASTED = 80

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
}

export const registerBody = z.object(fields).transform((body): SentFields => body)
export const changeBody = z.object({ ...fields, version: seenVersion }).transform(({ version, ...body }): { version: number; sent: SentFields } => ({ version, sent: body }))
