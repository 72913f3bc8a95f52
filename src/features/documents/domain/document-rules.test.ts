import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { completeFields, type Known, type SentFields } from './complete-fields.ts'
import { documentName } from './document-name.ts'
import { documentProblems, documentWarnings } from './document-rules.ts'
import { duplicateKey } from './duplicate-key.ts'
import { readNumberAndNotation, typeOfNotation } from './number-and-notation.ts'
import { hasSecretStamp } from '../../../kernel/secrecy-stamp.ts'
import { searchQuery, searchText } from '../../../kernel/search-text.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const ownBody = 'Ủy ban nhân dân huyện Ninh Hải'
const known: Known = { ownBody, officeId: 'office', signers: [{ signingAuthority: 'KT.', signerPosition: 'Phó Chủ tịch', signerFullName: 'Đỗ Phó Phụ Trách' }], tasks: 0, units: 0, numbers: { usual: 2, longer: 7 } }
const sent: SentFields = {
  sourceKind: 'directive', origin: 'own', originFixesDeadline: false, issuer: undefined, issuingBody: '', typeName: '', codeNumber: 'Số: 1450/QĐ-UBND', codeNotation: '',
  subject: 'Về việc giao chỉ tiêu', issuedDate: day('2026-11-18'), receivedDate: undefined, signingAuthority: undefined, signerPosition: '', signerFullName: 'Đỗ Phó Phụ Trách',
  proposingOrganisationId: undefined, urgency: 0, fullText: '', needsOpinions: false, classifyDays: undefined,
}
const around = { today: day('2026-11-23'), ownBody, tasks: 0, units: 0, numbers: known.numbers }
const codes = (change: Partial<SentFields>, where: Partial<typeof around> = {}) => {
  const at = { ...around, ...where }
  return documentProblems(completeFields({ ...sent, ...change }, { ...known, tasks: at.tasks, units: at.units }), at).map(({ field, code, clause }) => `${field} ${code} ${clause ?? ''}`.trim())
}

describe('what is left out is told from the rest', () => {
  it('completes a paste, a known signer, the issuer, the body, the Office and the days', () => {
    expect(completeFields(sent, known)).toMatchObject({
      codeNumber: '1450', codeNotation: 'QĐ-UBND', typeName: 'Quyết định', signerPosition: 'Phó Chủ tịch', signingAuthority: 'KT.', issuer: 'chair',
      issuingBody: ownBody, proposingOrganisationId: 'office', classifyDays: 2, receivedDate: null,
    })
  })
  it('never overrules what was typed', () => {
    const typed = { typeName: 'Chỉ thị', issuer: 'committee', issuingBody: 'X', signerPosition: 'Chủ tịch', signingAuthority: 'TM.', classifyDays: 7 } as const
    expect(completeFields({ ...sent, ...typed }, known)).toMatchObject(typed)
  })
  it.each([
    ['1450', 'QĐ-UBND', '1450', 'QĐ-UBND'], ['Số 09 / CT – UBND', '', '09', 'CT-UBND'], ['69/2019/QĐ-UBND', '', '69', '2019/QĐ-UBND'],
    ['15-KL/HU', '', '15', 'KL/HU'], ['12/QĐ-UBND', 'BC-UBND', '12', 'BC-UBND'], ['số: 7a/TB-VP', '', '7a', 'TB-VP'],
  ])('%s + %s', (number, notation, codeNumber, codeNotation) => {
    expect(readNumberAndNotation(number, notation)).toEqual({ codeNumber, codeNotation })
  })
  it.each([['QĐ-UBND', 'Quyết định'], ['2019/QĐ-UBND', 'Quyết định'], ['UBND-NC', 'Công văn'], ['KL/HU', 'Kết luận'], ['XYZ', undefined]])('type of %s', (notation, type) => {
    expect(typeOfNotation(notation)).toBe(type)
  })
})

describe('what is refused, each with its clause', () => {
  it('nothing of a good document', () => expect(codes({})).toEqual([]))
  it.each<[string, Partial<SentFields>, string[]]>([
    ['a date of issue to come', { issuedDate: day('2026-11-24') }, ['issuedDate ISSUED_IN_FUTURE Đ5.1.a']],
    ['receipt before issue', { receivedDate: day('2026-11-17') }, ['receivedDate RECEIVED_BEFORE_ISSUED Đ5.1.a']],
    ['receipt to come', { receivedDate: day('2026-12-01') }, ['receivedDate RECEIVED_IN_FUTURE Đ5.1.a']],
    ['a number of 12 characters', { codeNumber: '123456789012', codeNotation: 'QĐ' }, ['codeNumber TOO_LONG Đ5.1.a']],
    ['a notation of 31 characters', { codeNumber: '1', codeNotation: 'Q'.repeat(31), typeName: 'Công văn' }, ['codeNotation TOO_LONG Đ5.1.a']],
    ['an unknown signer without position', { signerFullName: 'Người Mới' }, ['signerPosition REQUIRED Đ5.1.a']],
    ['our own document that fixes the time', { originFixesDeadline: true }, ['originFixesDeadline ORIGIN_IS_OWN Đ6.1.d']],
    ['a provincial document issued by ourselves', { origin: 'province', issuingBody: ownBody }, ['issuingBody BODY_OF_OTHER_ORIGIN Đ5.1.a']],
    ['a provincial document without its body', { origin: 'province' }, ['issuingBody REQUIRED Đ5.1.a']],
    ['seven days without a condition', { classifyDays: 7 }, ['classifyDays CLASSIFY_DAYS_NOT_ALLOWED Đ7.1']],
    ['a stamp in the text', { fullText: 'ỦY BAN NHÂN DÂN\n  TUYỆT MẬT \nQuyết định' }, ['fullText SECRET_STAMP_FOUND Đ5.2']],
    ['everything at once', { issuedDate: day('2027-01-01'), signerFullName: 'A', originFixesDeadline: true }, ['signerPosition REQUIRED Đ5.1.a', 'issuedDate ISSUED_IN_FUTURE Đ5.1.a', 'originFixesDeadline ORIGIN_IS_OWN Đ6.1.d']],
  ])('%s', (_what, change, expected) => expect(codes(change)).toEqual(expected))

  it('seven days hold when any condition of Đ7.1 does', () => {
    expect(codes({ classifyDays: 7, needsOpinions: true })).toEqual([])
    expect(codes({ classifyDays: 7 }, { tasks: 2, units: 1 })).toEqual([])
    expect(codes({ classifyDays: 7 }, { tasks: 1, units: 2 })).toEqual([])
    expect(completeFields({ ...sent, needsOpinions: true }, known).classifyDays).toBe(7)
  })
})

describe('what is only remarked', () => {
  const warned = (change: Partial<SentFields>) => documentWarnings(completeFields({ ...sent, ...change }, known)).map(({ code }) => code)
  it('a legal document that is no Decision with its year', () => {
    expect(warned({ sourceKind: 'legal' })).toEqual(['LEGAL_LOOKS_ODD'])
    expect(warned({ sourceKind: 'legal', codeNumber: '69/2019/QĐ-UBND' })).toEqual([])
  })
  it('the committee as issuer of what a Vice-Chairman signs for the Chairman', () => expect(warned({ issuer: 'committee' })).toEqual(['ISSUER_LOOKS_ODD']))
  it('a type its notation contradicts', () => expect(warned({ typeName: 'Chỉ thị' })).toEqual(['TYPE_LOOKS_ODD']))
})

describe('the same document', () => {
  const one = { codeNumber: '09', codeNotation: 'QĐ-UBND', issuingBody: ownBody, issuedDate: day('2026-03-01') }
  it.each<[string, Partial<typeof one>]>([
    ['leading zeros', { codeNumber: '9' }], ['spaces and dashes', { codeNotation: 'QĐ – UBND' }], ['no diacritics', { codeNotation: 'qd-ubnd', issuingBody: 'uy ban nhan dan huyen ninh hai' }],
    ['another place of the tone', { issuingBody: 'Uỷ ban nhân dân  huyện Ninh Hải' }], ['UBND for the long name', { issuingBody: 'UBND huyện Ninh Hải' }],
    ['the Chairman of the same committee', { issuingBody: 'Chủ tịch UBND huyện Ninh Hải' }], ['another day of the year', { issuedDate: day('2026-12-31') }],
  ])('in spite of %s', (_what, change) => expect(duplicateKey({ ...one, ...change })).toBe(duplicateKey(one)))
  it.each<[string, Partial<typeof one>]>([
    ['notation', { codeNotation: 'BC-UBND' }], ['number', { codeNumber: '90' }], ['year', { issuedDate: day('2025-03-01') }], ['body', { issuingBody: 'UBND tỉnh Ninh Thuận' }],
  ])('not with another %s', (_what, change) => expect(duplicateKey({ ...one, ...change })).not.toBe(duplicateKey(one)))
})

describe('secrecy stamps', () => {
  it.each(['MẬT', 'a\nTỐI MẬT\nb', '[ Tuyệt mật ]', 'Độ mật: MẬT', 'a\r\nM Ậ T\r\nb', 'MẬT'.normalize('NFD')])('%j', (text) => expect(hasSecretStamp(text)).toBe(true))
  it.each(['Luật Bảo vệ bí mật nhà nước', 'Tăng cường bảo mật', 'mật độ', 'Mặt trận', 'Không đóng dấu MẬT vào văn bản này'])('not %j', (text) => expect(hasSecretStamp(text)).toBe(false))
})

it('is called as people call it', () => {
  const named = { typeName: 'Chỉ thị', codeNumber: '09', codeNotation: 'CT-UBND', issuedDate: day('2025-11-18') }
  expect(documentName(named)).toBe('Chỉ thị 09/CT-UBND ngày 18/11/2025')
  expect(documentName({ ...named, typeName: 'Kết luận', codeNumber: '15', codeNotation: 'KL/HU', origin: 'party_standing' })).toBe('Kết luận 15-KL/HU ngày 18/11/2025')
})

it('searches plain words only, whatever is typed', () => {
  expect(searchText('09', 'CT-UBND', 'Hải sản')).toBe('09 9 ct ubnd hai san')
  expect(searchQuery('1450/qd')).toBe('1450 & qd:*')
  expect(searchQuery(' &|!() ')).toBeUndefined()
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => /^[\p{L}\p{N}]+( & [\p{L}\p{N}]+)*:\*$/u.test(searchQuery(text) ?? 'a:*')))
})
