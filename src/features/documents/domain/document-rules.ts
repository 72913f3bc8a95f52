import type { PlainDate } from '../../../kernel/plain-date.ts'
import type { FieldProblem } from '../../../kernel/problem.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import type { Text } from '../../../kernel/text.ts'
import { type ClassifyConditions, type ClassifyNumbers, mayTakeLonger } from './classify-days.ts'
import { type DocumentFields, LENGTHS } from './document.ts'
import { contradictsSignature } from './issuer.ts'
import { typeOfNotation } from './number-and-notation.ts'
import { hasSecretStamp } from '../../../kernel/secrecy-stamp.ts'

type Around = Omit<ClassifyConditions, 'needsOpinions'> & { readonly today: PlainDate; readonly ownBody: string; readonly numbers: ClassifyNumbers }

const problem = (field: string, code: string, clause: string | undefined, vi: string, en: string): FieldProblem =>
  ({ field, code, text: { vi, en }, ...(clause === undefined ? {} : { clause }) })

const earlier = (a: PlainDate, b: PlainDate): boolean => Temporal.PlainDate.compare(a, b) < 0

/** Everything that keeps a document from being registered as it stands; an empty list is none. */
export function documentProblems(fields: DocumentFields, around: Around): readonly FieldProblem[] {
  return [...secretProblems(fields), ...missing(fields), ...tooLong(fields), ...dateProblems(fields, around.today), ...originProblems(fields, around), ...daysProblems(fields, around)]
}

const MISSING: Text = { vi: 'Chưa nhập nội dung này.', en: 'This is missing.' }
const REQUIRED = [
  ['typeName', 'Đ5.1.a'], ['codeNumber', 'Đ5.1.a'], ['codeNotation', 'Đ5.1.a'], ['issuingBody', 'Đ5.1.a'],
  ['signerPosition', 'Đ5.1.a'], ['signerFullName', 'Đ5.1.a'], ['proposingOrganisationId', 'Đ5.1.b'],
] as const

function missing(fields: DocumentFields): FieldProblem[] {
  return REQUIRED.filter(([field]) => fields[field] === '').map(([field, clause]) => ({ field, code: 'REQUIRED', text: MISSING, clause }))
}

function tooLong(fields: DocumentFields): FieldProblem[] {
  return (['codeNumber', 'codeNotation'] as const).filter((field) => fields[field].length > LENGTHS[field]).map((field) =>
    problem(field, 'TOO_LONG', 'Đ5.1.a', `Dài quá ${LENGTHS[field]} ký tự.`, `Longer than ${LENGTHS[field]} characters.`))
}

function dateProblems({ issuedDate, receivedDate }: DocumentFields, today: PlainDate): FieldProblem[] {
  const found: FieldProblem[] = []
  if (earlier(today, issuedDate)) found.push(problem('issuedDate', 'ISSUED_IN_FUTURE', 'Đ5.1.a', 'Ngày ban hành không được sau ngày hôm nay; hãy xem lại ngày trên văn bản.', 'The date of issue lies in the future; please look at the document again.'))
  if (receivedDate === null) return found
  if (earlier(receivedDate, issuedDate)) found.push(problem('receivedDate', 'RECEIVED_BEFORE_ISSUED', 'Đ5.1.a', 'Ngày nhận không được trước ngày ban hành.', 'It cannot have been received before it was issued.'))
  if (earlier(today, receivedDate)) found.push(problem('receivedDate', 'RECEIVED_IN_FUTURE', 'Đ5.1.a', 'Ngày nhận không được sau ngày hôm nay.', 'The day of receipt lies in the future.'))
  return found
}

function originProblems({ origin, originFixesDeadline, issuingBody }: DocumentFields, { ownBody }: Around): FieldProblem[] {
  const found: FieldProblem[] = []
  if (origin === 'own' && originFixesDeadline) found.push(problem('originFixesDeadline', 'ORIGIN_IS_OWN', 'Đ6.1.d', 'Chỉ văn bản của cấp trên hoặc của Thường trực mới có thời hạn do nơi ban hành ấn định; hãy chọn nơi ban hành hoặc bỏ đánh dấu.', 'Only documents from above fix a time themselves; choose the origin or take the tick away.'))
  if (origin !== 'own' && issuingBody === ownBody && ownBody !== '') found.push(problem('issuingBody', 'BODY_OF_OTHER_ORIGIN', 'Đ5.1.a', `Văn bản đến từ nơi khác nhưng cơ quan ban hành đang là ${ownBody}; hãy ghi cơ quan đã ban hành.`, `The document comes from elsewhere, but the issuing body is ${ownBody}; write the body that issued it.`))
  return found
}

function daysProblems({ classifyDays, needsOpinions }: DocumentFields, { tasks, units, numbers }: Around): FieldProblem[] {
  if (classifyDays === numbers.usual || (classifyDays === numbers.longer && mayTakeLonger({ tasks, units, needsOpinions }))) return []
  return [problem('classifyDays', 'CLASSIFY_DAYS_NOT_ALLOWED', 'Đ7.1', `Thời hạn phân loại là ${numbers.usual} ngày làm việc; ${numbers.longer} ngày chỉ áp dụng khi văn bản có nhiều nhiệm vụ, liên quan nhiều đơn vị, hoặc phải lấy ý kiến. Khi tách từ 02 nhiệm vụ trở lên, phần mềm tự chuyển sang ${numbers.longer} ngày.`, `The time to classify is ${numbers.usual} working days; ${numbers.longer} need many tasks, many units or opinions to be asked. Once the document is split into two tasks the longer time comes by itself.`)]
}

function secretProblems({ subject, fullText }: DocumentFields): FieldProblem[] {
  const fields = [['subject', subject], ['fullText', fullText]] as const
  return fields.filter(([, text]) => hasSecretStamp(text)).map(([field]) =>
    problem(field, 'SECRET_STAMP_FOUND', 'Đ5.2', 'Nội dung có dấu độ mật. Sổ này không nhận văn bản mật; hãy xóa nội dung vừa nhập và đăng ký theo chế độ mật.', 'The text carries a secrecy stamp. This register takes no secret documents; delete what you typed and follow the rules for secrets.'))
}

/** What looks odd but may be right: shown, never refused. */
export function documentWarnings(fields: Pick<DocumentFields, 'sourceKind' | 'codeNotation' | 'typeName' | 'issuer' | 'origin' | 'signingAuthority' | 'signerPosition'>): readonly Refusal[] {
  const found: Refusal[] = []
  if (fields.sourceKind === 'legal' && !(fields.typeName === 'Quyết định' && /^(19|20)\d{2}\/QĐ/i.test(fields.codeNotation))) {
    found.push({ code: 'LEGAL_LOOKS_ODD', clause: 'Đ3.2', text: { vi: 'Văn bản quy phạm pháp luật của Ủy ban nhân dân là Quyết định có năm trong ký hiệu, ví dụ 69/2019/QĐ-UBND; hãy xem lại nguồn hoặc ký hiệu.', en: 'A legal normative document of the committee is a Decision with the year in its notation, e.g. 69/2019/QĐ-UBND; please check kind or notation.' } })
  }
  if (contradictsSignature(fields.issuer, fields)) {
    found.push({ code: 'ISSUER_LOOKS_ODD', clause: 'Đ1.1', text: { vi: 'Văn bản do Phó Chủ tịch ký thay (KT. Chủ tịch) thường là văn bản của Chủ tịch; hãy xem lại chủ thể ban hành.', en: 'What a Vice-Chairman signs for the Chairman (KT.) is usually issued by the Chairman; please check the issuer.' } })
  }
  const told = typeOfNotation(fields.codeNotation)
  if (told !== undefined && told !== 'Công văn' && told !== fields.typeName && fields.origin === 'own') {
    found.push({ code: 'TYPE_LOOKS_ODD', clause: 'Đ5.1.a', text: { vi: `Ký hiệu ${fields.codeNotation} thường là của ${told}, không phải ${fields.typeName}.`, en: `The notation ${fields.codeNotation} usually belongs to a ${told}, not a ${fields.typeName}.` } })
  }
  return found
}
