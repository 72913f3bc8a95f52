import type { Text, TextOf } from '../../kernel/text.ts'
import type { Issuer, Origin, SourceKind } from './domain/document.ts'

export const messages = {
  awaitsEvent: { vi: 'Chờ sự kiện', en: 'Waits for its event' },
  secrecy: { vi: 'Độ mật', en: 'Secrecy' },
  secrecyHint: { vi: 'Văn bản mật không nhập ở đây mà ghi vào sổ văn bản mật.', en: 'A secret document is entered in the secret register, not here.' },
  title: { vi: 'Văn bản giao nhiệm vụ', en: 'Directive documents' },
  lead: { vi: 'Văn bản của Ủy ban nhân dân, Chủ tịch và cấp trên có giao nhiệm vụ phải theo dõi.', en: 'Documents of the committee, the Chairman and higher bodies that give tasks to follow.' },
  leadUnit: { vi: 'Văn bản có giao nhiệm vụ cho đơn vị của anh/chị.', en: 'Documents that give tasks to your unit.' },
  register: { vi: 'Đăng ký văn bản', en: 'Register a document' },
  registerLead: { vi: 'Dán cả “Số: 1450/QĐ-UBND” vào ô Số cũng được; họ tên người đã ký lần trước sẽ tự kèm chức vụ và quyền hạn.', en: 'You may paste “Số: 1450/QĐ-UBND” into the number; the name of a known signer brings position and authority along.' },
  registered: { vi: 'Chờ phân loại', en: 'To be classified' },
  published: { vi: 'Đã chuyển theo dõi', en: 'Sent out' },
  counters: { vi: 'Số văn bản theo tình trạng', en: 'Documents by state' },
  all: { vi: 'Tất cả', en: 'All' },
  filter: { vi: 'Lọc', en: 'Filter' },
  filtering: { vi: 'Đang lọc', en: 'Filters in force' },
  apply: { vi: 'Áp dụng', en: 'Apply' },
  search: { vi: 'Số, ký hiệu, trích yếu, cơ quan', en: 'Number, notation, subject, body' },
  searchHint: { vi: 'Gõ không dấu cũng được, ví dụ “chi thi 09 hai san”.', en: 'Without diacritics too, e.g. “chi thi 09 hai san”.' },
  phase: { vi: 'Tình trạng', en: 'State' },
  origin: { vi: 'Nguồn văn bản', en: 'Origin' },
  type: { vi: 'Tên loại văn bản', en: 'Type' },
  year: { vi: 'Năm', en: 'Year' },
  from: { vi: 'Ban hành từ ngày', en: 'Issued from' },
  to: { vi: 'Đến ngày', en: 'Until' },
  document: { vi: 'Văn bản', en: 'Document' },
  issuedDate: { vi: 'Ngày ban hành', en: 'Date of issue' },
  assignments: { vi: 'Nhiệm vụ', en: 'Tasks' },
  emptyTitle: { vi: 'Chưa có văn bản nào', en: 'No documents yet' },
  emptyOffice: { vi: 'Đăng ký văn bản đầu tiên để tách nhiệm vụ và chuyển theo dõi.', en: 'Register the first one to split it into tasks and send it out.' },
  emptyUnit: { vi: 'Khi có văn bản giao nhiệm vụ cho đơn vị, văn bản sẽ hiện ở đây.', en: 'Documents that give your unit a task will appear here.' },
  noneFound: { vi: 'Không có văn bản nào khớp', en: 'Nothing matches' },
  noneFoundText: { vi: 'Hãy bớt điều kiện lọc, hoặc tìm theo số không kèm ký hiệu.', en: 'Take a filter away, or search by the number alone.' },
  clear: { vi: 'Bỏ lọc', en: 'Clear the filters' },
  codeNumber: { vi: 'Số', en: 'Number' },
  codeNumberHint: { vi: 'Ví dụ 1450; dán cả 1450/QĐ-UBND cũng được.', en: 'E.g. 1450; a whole 1450/QĐ-UBND may be pasted.' },
  codeNotation: { vi: 'Ký hiệu', en: 'Notation' },
  typeHint: { vi: 'Để trống thì đọc từ ký hiệu (QĐ, CT, CĐ, TB, KH …).', en: 'Left empty it is read from the notation (QĐ, CT, CĐ, TB, KH …).' },
  subject: { vi: 'Trích yếu nội dung', en: 'Subject' },
  subjectHint: { vi: 'Như trên văn bản, không quá 500 ký tự.', en: 'As on the document, at most 500 characters.' },
  signerFullName: { vi: 'Họ tên người ký', en: 'Signed by' },
  signerPosition: { vi: 'Chức vụ người ký', en: 'Position of the signer' },
  signerPositionHint: { vi: 'Để trống nếu người này đã ký văn bản trước.', en: 'May stay empty for a known signer.' },
  signingAuthority: { vi: 'Quyền hạn ký', en: 'Authority to sign' },
  ownRight: { vi: 'Ký trực tiếp', en: 'In own right' },
  issuer: { vi: 'Chủ thể ban hành', en: 'Issuer' },
  issuerBySigner: { vi: 'Theo quyền hạn ký (TM. là Ủy ban, KT. là Chủ tịch)', en: 'By the signature (TM. committee, KT. Chairman)' },
  issuingBody: { vi: 'Cơ quan ban hành', en: 'Issuing body' },
  issuingBodyHint: { vi: 'Ghi lại khi văn bản do nơi khác ban hành.', en: 'Change it when the document comes from elsewhere.' },
  originFixesDeadline: { vi: 'Nơi ban hành ấn định thời hạn, không được gia hạn', en: 'The origin fixes the time; no extension' },
  proposingOrganisation: { vi: 'Cơ quan trình ban hành', en: 'Submitted for issue by' },
  sourceKind: { vi: 'Nhóm văn bản', en: 'Kind of source' },
  urgency: { vi: 'Độ khẩn', en: 'Urgency' },
  receivedDate: { vi: 'Ngày Văn phòng nhận', en: 'Received on' },
  receivedDateHint: { vi: 'Chỉ khi nhận sau ngày ban hành.', en: 'Only when later than the date of issue.' },
  needsOpinions: { vi: 'Phải lấy ý kiến cơ quan, đơn vị khác trước khi phân loại', en: 'Opinions of other units are needed before classifying' },
  classifyDays: { vi: 'Thời hạn phân loại', en: 'Time to classify' },
  byRule: { vi: 'Theo quy tắc', en: 'By the rule' },
  fullText: { vi: 'Toàn văn', en: 'Full text' },
  fullTextHint: { vi: 'Dán nội dung văn bản để chọn câu giao nhiệm vụ khi tách. Không dán văn bản mật.', en: 'Paste the text, to pick the sentences that give tasks. Never a secret document.' },
  files: { vi: 'Tệp văn bản', en: 'Files' },
  filesHint: { vi: 'PDF, DOCX, XLSX hoặc ảnh PNG, JPEG; mỗi tệp không quá 25 MB.', en: 'PDF, DOCX, XLSX, PNG or JPEG; at most 25 MB each.' },
  filesAgain: { vi: 'Nếu vừa chọn tệp, xin chọn lại: trình duyệt không giữ tệp khi biểu mẫu trả lại.', en: 'If you had chosen files, choose them again: browsers do not keep them.' },
  save: { vi: 'Đăng ký', en: 'Register' },
  saveChange: { vi: 'Lưu thay đổi', en: 'Save' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
  edit: { vi: 'Sửa thông tin', en: 'Edit' },
  editTitle: { vi: 'Sửa thông tin văn bản', en: 'Edit the document' },
  split: { vi: 'Tách nhiệm vụ', en: 'Split into tasks' },
  seeSplit: { vi: 'Xem việc tách nhiệm vụ', en: 'See how it was split' },
  openExisting: { vi: 'Mở văn bản đã có', en: 'Open the existing document' },
  facts: { vi: 'Thông tin văn bản', en: 'The document' },
  numberAndNotation: { vi: 'Số, ký hiệu', en: 'Number' },
  signer: { vi: 'Người ký', en: 'Signer' },
  registeredBy: { vi: 'Đăng ký', en: 'Registered' },
  publishedBy: { vi: 'Chuyển theo dõi', en: 'Sent out' },
  attachments: { vi: 'Tệp đính kèm', en: 'Attachments' },
  noAttachments: { vi: 'Chưa có tệp nào.', en: 'No files yet.' },
  attach: { vi: 'Đính kèm tệp', en: 'Attach files' },
  attached: { vi: 'Đã đính kèm tệp.', en: 'The files are attached.' },
  detach: { vi: 'Gỡ tệp', en: 'Remove' },
  detached: { vi: 'Đã gỡ tệp.', en: 'The file is removed.' },
  view: { vi: 'Xem', en: 'View' },
  rollUp: { vi: 'Tình hình thực hiện', en: 'How it stands' },
  noTasks: { vi: 'Chưa tách nhiệm vụ nào', en: 'Not split into tasks yet' },
  noTasksText: { vi: 'Tách văn bản thành từng nhiệm vụ, mỗi nhiệm vụ một hoặc nhiều đơn vị chủ trì, rồi chuyển theo dõi.', en: 'Split it into tasks, give each its lead units, then send it out.' },
  leadUnits: { vi: 'Chủ trì', en: 'Lead' },
  due: { vi: 'Thời hạn', en: 'Deadline' },
  noDue: { vi: 'Không thời hạn', en: 'No deadline' },
  status: { vi: 'Tình trạng', en: 'State' },
  history: { vi: 'Lịch sử', en: 'History' },
  system: { vi: 'Phần mềm', en: 'The program' },
  attachmentRemoved: { vi: 'Gỡ tệp đính kèm', en: 'File removed' },
  toCheck: { vi: 'Nên xem lại', en: 'Worth checking' },
  yes: { vi: 'Có', en: 'Yes' },
  changed: { vi: 'Đã lưu thay đổi.', en: 'Saved.' },
  whyNot: { vi: 'Sửa thông tin, thêm bớt tệp', en: 'Edit, add or remove files' },
} satisfies Record<string, Text>

export const phrases = {
  registered: { vi: (name: string) => `Đã đăng ký ${name}.`, en: (name: string) => `${name} is registered.` } satisfies TextOf<[string]>,
  days: { vi: (n: number) => `${String(n).padStart(2, '0')} ngày làm việc`, en: (n: number) => `${n} working days` } satisfies TextOf<[number]>,
  tasks: { vi: (n: number) => `${n} nhiệm vụ`, en: (n: number) => `${n} task${n === 1 ? '' : 's'}` } satisfies TextOf<[number]>,
  task: { vi: (n: number) => `Nhiệm vụ ${n}`, en: (n: number) => `Task ${n}` } satisfies TextOf<[number]>,
  by: { vi: (who: string, when: string) => `${who}, ${when}`, en: (who: string, when: string) => `${who}, ${when}` } satisfies TextOf<[string, string]>,
  characters: { vi: (n: string) => `${n} ký tự`, en: (n: string) => `${n} characters` } satisfies TextOf<[string]>,
  yearOf: { vi: (y: number) => `Năm ${y}`, en: (y: number) => `Year ${y}` } satisfies TextOf<[number]>,
  fromDay: { vi: (d: string) => `Từ ${d}`, en: (d: string) => `From ${d}` } satisfies TextOf<[string]>,
  toDay: { vi: (d: string) => `Đến ${d}`, en: (d: string) => `Until ${d}` } satisfies TextOf<[string]>,
  detachNamed: { vi: (name: string) => `Gỡ tệp ${name}`, en: (name: string) => `Remove ${name}` } satisfies TextOf<[string]>,
  viewNamed: { vi: (name: string) => `Xem ${name}`, en: (name: string) => `View ${name}` } satisfies TextOf<[string]>,
}

export const sourceKindWords: Readonly<Record<SourceKind, Text>> = {
  directive: { vi: 'Văn bản chỉ đạo, điều hành', en: 'Directive' },
  work_programme: { vi: 'Chương trình công tác', en: 'Work programme' },
  legal: { vi: 'Văn bản quy phạm pháp luật', en: 'Legal normative document' },
}

export const originWords: Readonly<Record<Origin, Text>> = {
  own: { vi: 'Cơ quan mình ban hành', en: 'Issued here' },
  province: { vi: 'Ủy ban nhân dân tỉnh', en: 'Provincial People’s Committee' },
  provincial_office: { vi: 'Văn phòng cấp tỉnh', en: 'Provincial Office' },
  party_standing: { vi: 'Thường trực Huyện ủy', en: 'Standing Party committee' },
  council_standing: { vi: 'Thường trực Hội đồng nhân dân', en: 'Standing People’s Council' },
}

export const issuerWords: Readonly<Record<Issuer, Text>> = {
  committee: { vi: 'Ủy ban nhân dân', en: 'People’s Committee' },
  chair: { vi: 'Chủ tịch Ủy ban nhân dân', en: 'Chairman' },
  other: { vi: 'Cơ quan khác', en: 'Another body' },
}

export const urgencyWords: readonly Text[] = [
  { vi: 'Thường', en: 'Normal' }, { vi: 'Khẩn', en: 'Urgent' }, { vi: 'Thượng khẩn', en: 'Very urgent' }, { vi: 'Hỏa tốc', en: 'Immediate' }, { vi: 'Hỏa tốc hẹn giờ', en: 'Immediate, timed' },
]

/** What the fields of an event are called in "what changed". */
/** What the form asks about secrecy; all but the first lead to the register of secret documents (Đ5.2). */
export const SECRECIES = ['none', 'MAT', 'TOI_MAT', 'TUYET_MAT'] as const
export const secrecyWords: Readonly<Record<(typeof SECRECIES)[number], Text>> = {
  none: { vi: 'Không mật', en: 'Not secret' }, MAT: { vi: 'Mật', en: 'Secret (Mật)' }, TOI_MAT: { vi: 'Tối mật', en: 'Top secret (Tối mật)' }, TUYET_MAT: { vi: 'Tuyệt mật', en: 'Absolutely secret (Tuyệt mật)' },
}

export const fieldWords: Readonly<Record<string, Text>> = {
  sourceKind: messages.sourceKind, origin: messages.origin, originFixesDeadline: messages.originFixesDeadline, issuer: messages.issuer,
  issuingBody: messages.issuingBody, typeName: messages.type, codeNumber: messages.codeNumber, codeNotation: messages.codeNotation, subject: messages.subject,
  signingAuthority: messages.signingAuthority, signerPosition: messages.signerPosition, signerFullName: messages.signerFullName, urgency: messages.urgency,
  needsOpinions: messages.needsOpinions, classifyDays: messages.classifyDays, issuedDate: messages.issuedDate, receivedDate: messages.receivedDate,
  fullTextLength: messages.fullText, fullText: messages.fullText, files: messages.files, secrecy: messages.secrecy, proposingOrganisationId: messages.proposingOrganisation,
}

/** A document as a whole. */
export const rollUpWords = {
  done: { vi: 'Hoàn thành', en: 'Done' },
  in_progress: { vi: 'Đang thực hiện', en: 'In progress' },
  not_started: { vi: 'Chưa thực hiện', en: 'Not started' },
} satisfies Record<string, Text>
