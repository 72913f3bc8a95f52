/** Words that make "mật" an ordinary word: bảo mật, mật độ … */
const BEFORE = new Set(['bảo', 'bí', 'thân', 'bao', 'bi', 'ngọt', 'trăng', 'tuần'])
const AFTER = new Set(['khẩu', 'độ', 'ong', 'mã', 'mía', 'thiết', 'ngọt', 'khau', 'do', 'ma', 'tran', 'bang', 'ngữ', 'vụ'])
const PAPERS = new Set(['bản', 'liệu', 'văn', 'cáo', 'hoạch', 'dấu', 'định', 'điện', 'file', 'tệp'])

/**
 * A file whose name carries a secrecy stamp (Đ5.2): "MẬT", "TỐI MẬT", "TUYỆT MẬT", also without diacritics when written in capitals.
 * "Bảo mật hệ thống.pdf" and "mật độ dân số.xlsx" are ordinary names.
 */
export function secretStampInName(fileName: string): boolean {
  const stem = fileName.normalize('NFC').replace(/\.[A-Za-z0-9]{1,8}$/, '')
  const words = stem.split(/[^\p{L}\p{N}]+/u).filter(Boolean)
  return words.some((word, at) => isStamp(word, at, words, stem))
}

function isStamp(word: string, at: number, words: readonly string[], stem: string): boolean {
  const lower = word.toLowerCase()
  const plain = lower === 'mat' && word === 'MAT'
  if (lower !== 'mật' && !plain && lower !== 'mat') return joined(lower)
  const [before, after] = [words[at - 1]?.toLowerCase() ?? '', words[at + 1]?.toLowerCase() ?? '']
  if (['tối', 'tuyệt', 'toi', 'tuyet'].includes(before)) return lower === 'mật' || plain || /^[A-Z]/.test(words[at - 1] ?? '')
  if (lower === 'mat' && !plain) return false
  if (BEFORE.has(before) || AFTER.has(after)) return false
  if (word === 'MẬT' || PAPERS.has(before)) return true
  return standsAlone(word, stem)
}

function joined(lower: string): boolean {
  return ['tốimật', 'tuyệtmật', 'tuyetmat'].includes(lower)
}

/** Set apart by something stronger than a space, as in "(Mật)", "12_MAT": the name is not a sentence there. */
function standsAlone(word: string, stem: string): boolean {
  return new RegExp(`(^|[^\\p{L}\\p{N} ])${word}($|[^\\p{L}\\p{N} ])`, 'u').test(stem)
}
