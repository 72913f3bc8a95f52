import type { Refusal } from '../../../kernel/refusal.ts'

/** Why a file is not taken. Each says what to do instead. */
export const FILE_REFUSALS = {
  noName: { code: 'FILE_NAME_MISSING', text: { vi: 'Tệp không có tên; hãy đặt tên rồi gửi lại.', en: 'The file has no name; name it and send it again.' } },
  kind: {
    code: 'FILE_KIND_REFUSED', clause: 'Đ5.1.h',
    text: { vi: 'Chỉ nhận tệp PDF, DOCX, XLSX, PNG, JPEG; hãy chuyển tệp sang một dạng này.', en: 'Only PDF, DOCX, XLSX, PNG and JPEG are taken; please convert the file.' },
  },
  content: {
    code: 'FILE_CONTENT_REFUSED', clause: 'Đ5.1.h',
    text: { vi: 'Nội dung tệp không đúng với phần mở rộng của tên, hoặc tệp bị hỏng; hãy lưu lại từ phần mềm gốc.', en: 'The content is not what the ending of the name says, or is damaged; please save it again.' },
  },
  macro: {
    code: 'FILE_MACRO_REFUSED', clause: 'Đ5.1.h',
    text: { vi: 'Tệp có mã lệnh (macro) hoặc chương trình bên trong; hãy lưu thành tệp không có macro.', en: 'The file holds a macro or a program; please save it without.' },
  },
  encrypted: {
    code: 'FILE_ENCRYPTED', clause: 'Đ5.1.h',
    text: { vi: 'Tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi gửi lại.', en: 'The file is locked by a password; please remove it.' },
  },
  tooLarge: {
    code: 'FILE_TOO_LARGE', clause: 'Đ5.1.h',
    text: { vi: 'Tệp lớn hơn 25 MB; vui lòng chia nhỏ hoặc nén lại.', en: 'The file is larger than 25 MB; please split or compress it.' },
  },
  secret: {
    code: 'SECRET_STAMP_FOUND', clause: 'Đ5.2',
    text: {
      vi: 'Tên tệp mang dấu độ mật. Nơi này không nhận văn bản mật; văn bản mật đăng ký ở sổ văn bản mật, không gửi tệp. Nếu tệp này không phải tài liệu mật, hãy chọn lại tệp và đánh dấu xác nhận. Tệp chưa được lưu.',
      en: 'The name of the file carries a secrecy stamp. No secret documents are taken here; they go into the secret register, without files. If this file is no secret, choose it again and tick the confirmation. Nothing was kept.',
    },
  },
  stamped: {
    code: 'SECRET_STAMP_FOUND', clause: 'Đ5.2',
    text: {
      vi: 'Trong tệp có dòng ghi dấu độ mật. Nơi này không nhận văn bản mật; văn bản mật đăng ký ở sổ văn bản mật, không gửi tệp. Nếu tệp này không phải tài liệu mật, hãy chọn lại tệp và đánh dấu xác nhận. Tệp chưa được lưu.',
      en: 'A line in the file is a secrecy stamp. No secret documents are taken here; they go into the secret register, without files. If this file is no secret, choose it again and tick the confirmation. Nothing was kept.',
    },
  },
} as const satisfies Record<string, Refusal>

export type FileRefusal = keyof typeof FILE_REFUSALS
