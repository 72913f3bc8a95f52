import type { Refusal } from '../../../kernel/refusal.ts'

/** Said of any field that is none of the seven (Đ5.2); what was in it is kept nowhere and shown nowhere. */
export const FORBIDDEN = {
  code: 'SECRET_FIELD_FORBIDDEN', clause: 'Đ5.2',
  text: {
    vi: 'Sổ văn bản mật chỉ nhận bảy nội dung theo quy chế; nội dung khác không được gửi lên và không được lưu lại. Việc báo cáo chi tiết thực hiện bằng văn bản theo chế độ mật.',
    en: 'The register of secret documents takes the seven fields of the rule; nothing else may be sent, and nothing of it was kept. Details are reported on paper under the rules for secrets.',
  },
} as const satisfies Refusal
