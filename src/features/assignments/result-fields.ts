import { optionalText, requiredDate, requiredText, tick } from '../../platform/http/fields.ts'

/** What every reported result says, whoever sends it. */
export const resultFields = {
  resultDate: requiredDate('Đ5.1.g'),
  resultDocument: optionalText(200, 'Đ5.1.g'),
  noDocumentReason: optionalText(1000, 'Đ5.1.g'),
  summary: requiredText(5000, 'Đ5.1.g'),
  notSecret: tick(),
}
