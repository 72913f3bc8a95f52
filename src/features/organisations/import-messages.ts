import type { Text, TextOf } from '../../kernel/text.ts'

export const importMessages = {
  lead: { vi: 'Tải tệp lên để kiểm tra thử trước; chỉ khi không còn dòng sai mới ghi được, và ghi tất cả hoặc không ghi gì.', en: 'A file is checked first; only without a bad row can it be recorded, all or nothing.' },
  file: { vi: 'Tệp XLSX hoặc CSV', en: 'XLSX or CSV file' },
  fileHint: { vi: 'CSV phải là UTF-8. Tối đa 5 MB, 5.000 dòng. Công thức trong ô không bao giờ được chạy.', en: 'CSV must be UTF-8. At most 5 MB and 5,000 rows. Formulas in cells are never run.' },
  check: { vi: 'Kiểm tra tệp', en: 'Check the file' },
  templates: { vi: 'Tệp mẫu', en: 'Templates' },
  columns: { vi: 'Các cột', en: 'Columns' },
  required: { vi: 'bắt buộc', en: 'required' },
  optional: { vi: 'không bắt buộc', en: 'optional' },
  also: { vi: 'cũng nhận tên cột:', en: 'also taken under:' },
  line: { vi: 'Dòng', en: 'Row' },
  column: { vi: 'Cột', en: 'Column' },
  reason: { vi: 'Vì sao chưa nhập được', en: 'Why it cannot be taken' },
  what: { vi: 'Nội dung', en: 'What' },
  problems: { vi: 'Dòng sai', en: 'Bad rows' },
  creates: { vi: 'Sẽ thêm mới', en: 'Would be added' },
  changes: { vi: 'Sẽ thay đổi', en: 'Would be changed' },
  commit: { vi: 'Ghi toàn bộ', en: 'Record everything' },
  nothing: { vi: 'Tệp không làm thay đổi gì.', en: 'The file changes nothing.' },
  fixFirst: { vi: 'Sửa các dòng dưới đây trong tệp rồi tải lên lại; chưa có gì được ghi.', en: 'Mend these rows in the file and send it again; nothing was recorded.' },
} satisfies Record<string, Text>

export const importPhrases = {
  summary: {
    vi: (bad: number, creates: number, changes: number, unchanged: number) => `${bad} lỗi · ${creates} thêm mới · ${changes} thay đổi · ${unchanged} giữ nguyên`,
    en: (bad: number, creates: number, changes: number, unchanged: number) => `${bad} problems · ${creates} new · ${changes} changed · ${unchanged} unchanged`,
  } satisfies TextOf<[number, number, number, number]>,
}
