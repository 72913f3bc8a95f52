const STAMPS = new Set(['mật', 'tốimật', 'tuyệtmật', 'độmậtmật', 'độmậttốimật', 'độmậttuyệtmật', 'dấumật', 'toimat', 'tuyetmat'])

/**
 * A secrecy stamp in a text: "MẬT", "TỐI MẬT" or "TUYỆT MẬT" as a line of its own, whatever brackets, spaces or letter case (Đ5.2).
 * "Bảo mật thông tin" inside a sentence is none.
 */
export function hasSecretStamp(text: string): boolean {
  return text.normalize('NFC').split(/\r\n|\r|\n|\f|\u2028|\u2029/u).some((line) => {
    if (line.length > 60) return false
    return STAMPS.has(line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))
  })
}
