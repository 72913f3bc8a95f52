/** Sizes of Nghị định 30/2020/NĐ-CP, Phụ lục I: millimetres, and points for type. Where it gives a range, one value within. */
export const MEASURES = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 15 },
  /** The two columns of the head; the Quốc hiệu in 13 pt needs 96 mm. */
  head: { left: 67, right: 98 },
  indent: 12.7,
  size: { parentBody: 13, issuingBody: 13, motherland: 13, motto: 14, number: 13, date: 14, about: 13, body: 14, table: 13, recipientsWord: 12, recipients: 11, page: 14 },
  /** Points between paragraphs; lines as in single spacing. */
  gap: 6,
  /** A rule under the issuing body or the subject, as a share of the text above it: between a third and a half. */
  ruleShare: 0.4,
} as const

/** Millimetres between the margins. */
export const TEXT_WIDTH = MEASURES.page.width - MEASURES.margin.left - MEASURES.margin.right
