/** What a stamp says, in any letter case with its diacritics, also with "Độ mật:" or "Dấu" before it. */
const STAMPS = new Set(['mật', 'tốimật', 'tuyệtmật'].flatMap((stamp) => [stamp, `độmật${stamp}`, `dấu${stamp}`]))

/** Without diacritics a stamp is told by its capitals alone: "MẮT" and "mat" are other words. */
const PLAIN_STAMPS = new Set(['MAT', 'TOIMAT', 'TUYETMAT'])

const LONGEST_STAMP = 60

/**
 * A secrecy stamp in a text: "MẬT", "TỐI MẬT" or "TUYỆT MẬT" as a line of its own, whatever frame, spaces between the letters or
 * spelling of the diacritics (Đ5.2). "Bảo mật thông tin" inside a sentence is none, "mật ong" neither.
 */
export function hasSecretStamp(text: string): boolean {
  return text.split(/\r\n|\r|\n|\f|\v|\u2028|\u2029/u).some(isStampLine)
}

function isStampLine(line: string): boolean {
  if (line.length > LONGEST_STAMP) return false
  const letters = line.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
  return STAMPS.has(letters.toLowerCase()) || PLAIN_STAMPS.has(letters)
}
