import { z } from 'zod'
import { choice, identifier, listOf, optionalChoice, optionalDate, requiredDate, seenVersion, textThat, wholeNumber } from '../../platform/http/fields.ts'
import { tasksOf } from './domain/counts.ts'
import { isCodeNotation, isCodeNumber, isPersonName, isReference } from './domain/formats.ts'
import { SECRECY_LEVELS } from './domain/secrecy.ts'
import { SECRET_AUTHORITIES, SECRET_SIGNER_POSITIONS, SECRET_TYPE_NAMES, type SecretFields } from './domain/secret-document.ts'

const MOST_TASKS = 500
const MOST_ORGANISATIONS = 200

const number = textThat(isCodeNumber, { code: 'SECRET_NUMBER_FORM', clause: 'Đ5.2.a', text: { vi: 'Chỉ ghi chữ số của số văn bản, ví dụ 12.', en: 'Only the digits of the number, e.g. 12.' } })
const notation = textThat(isCodeNotation, { code: 'SECRET_NOTATION_FORM', clause: 'Đ5.2.a', text: { vi: 'Ghi ký hiệu bằng chữ in hoa, ví dụ KH-UBND.', en: 'The notation in capitals, e.g. KH-UBND.' } })
const personName = textThat(isPersonName, { code: 'SECRET_NAME_FORM', clause: 'Đ5.2.a', text: { vi: 'Chỉ ghi họ và tên người ký.', en: 'Only the full name of who signs.' } })
const reference = textThat(isReference, { code: 'SECRET_REFERENCE_FORM', clause: 'Đ5.2', text: { vi: 'Chỉ ghi số và ký hiệu văn bản, ví dụ 12/QĐ-UBND.', en: 'Only number and notation of the document, e.g. 12/QĐ-UBND.' } })

const count = () => wholeNumber(0, MOST_TASKS).default(0)
const counts = { done: count(), notInTime: count(), overdue: count() }

/** The seven fields. Every object here is closed: a field that is not listed is refused, whatever it holds. */
const fields = {
  secrecy: choice(SECRECY_LEVELS, 'Đ5.2'),
  typeName: choice(SECRET_TYPE_NAMES, 'Đ5.2.a'),
  codeNumber: number, codeNotation: notation, issuedDate: requiredDate('Đ5.2.a'),
  signerFullName: personName, signerPosition: choice(SECRET_SIGNER_POSITIONS, 'Đ5.2.a'), signingAuthority: optionalChoice(SECRET_AUTHORITIES),
  proposingOrganisationId: identifier('Đ5.2.b'),
  assigned: listOf(z.strictObject({ organisationId: identifier('Đ5.2.c'), ...counts }), MOST_ORGANISATIONS),
  monitorOrganisationId: identifier('Đ5.2.d'), monitorUserId: identifier('Đ5.2.d'),
  totalTasks: wholeNumber(1, MOST_TASKS),
  dueDate: optionalDate('Đ5.2.e'),
}

type Sent = Omit<SecretFields, 'signingAuthority' | 'dueDate'> & { readonly signingAuthority?: string | undefined; readonly dueDate?: Temporal.PlainDate | undefined }

/** An organisation without a task is not assigned: the form lists them all. */
const complete = ({ signingAuthority = '', dueDate, assigned, ...sent }: Sent): SecretFields =>
  ({ ...sent, signingAuthority, dueDate: dueDate ?? null, assigned: assigned.filter((row) => tasksOf(row) > 0) })

export const registerBody = z.strictObject(fields).transform(complete)
export const changeBody = z.strictObject({ ...fields, version: seenVersion }).transform(({ version, ...sent }) => ({ version, fields: complete(sent) }))
export const resultBody = z.strictObject({ organisationId: identifier('Đ5.2.c'), ...counts, version: seenVersion })
export const paperBody = z.strictObject({ organisationId: identifier('Đ5.2.c'), step: choice(['demanded', 'received'], 'Đ5.2'), reference, referenceDate: requiredDate('Đ5.2') })
export const clearanceBody = z.strictObject({
  userId: identifier('Đ5.2'), level: choice(SECRECY_LEVELS, 'Đ5.2'), fromDate: requiredDate(), toDate: requiredDate(), decisionReference: reference, decisionDate: requiredDate(),
})
export const nothing = z.strictObject({})
