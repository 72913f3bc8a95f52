// Every group is one plain letter and the composed letters that are searched as if they were it.
const groups: readonly (readonly [plain: string, letters: string])[] = [
  ['a', 'AÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬÄÅàáảãạăằắẳẵặâầấẩẫậäå'],
  ['b', 'B'],
  ['c', 'CÇç'],
  // Ð (eth) looks like Đ and is what old Vietnamese fonts left behind.
  ['d', 'DĐÐđð'],
  ['e', 'EÈÉẺẼẸÊỀẾỂỄỆËèéẻẽẹêềếểễệë'],
  ['f', 'F'],
  ['g', 'G'],
  ['h', 'H'],
  ['i', 'IÌÍỈĨỊÎÏìíỉĩịîï'],
  ['j', 'J'],
  ['k', 'K'],
  ['l', 'L'],
  ['m', 'M'],
  ['n', 'NÑñ'],
  ['o', 'OÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÖØòóỏõọôồốổỗộơờớởỡợöø'],
  ['p', 'P'],
  ['q', 'Q'],
  ['r', 'R'],
  ['s', 'S'],
  ['t', 'T'],
  ['u', 'UÙÚỦŨỤƯỪỨỬỮỰÛÜùúủũụưừứửữựûü'],
  ['v', 'V'],
  ['w', 'W'],
  ['x', 'X'],
  ['y', 'YỲÝỶỸỴŸỳýỷỹỵÿ'],
  ['z', 'Z'],
  [' ', '\t\n\v\f\r\u00a0\u2002\u2003\u2009\u202f\u3000'],
]

// Marks that no composed letter took up (U+0300–U+036F), zero-width characters and the soft hyphen.
const marks = Array.from({ length: 0x70 }, (_, place) => String.fromCodePoint(0x300 + place)).join('')
const dropped = `${marks}\u00ad\u200b\u200c\u200d\u2060\ufeff`

/**
 * The map of `fold`, as the second and third argument of SQL `translate()`: the character at a
 * place of `foldFrom` becomes the one at the same place of `foldTo`, those beyond its end are
 * dropped. The same search key in SQL is
 * `btrim(regexp_replace(translate(normalize(text, NFC), foldFrom, foldTo), ' +', ' ', 'g'))`.
 */
export const foldFrom = groups.map(([, letters]) => letters).join('') + dropped
export const foldTo = groups.map(([plain, letters]) => plain.repeat(letters.length)).join('')

const folded = new Map(Array.from(foldFrom, (letter, place) => [letter, foldTo[place] ?? '']))

/** The text as it is searched: no diacritics, đ as d, lower case, single spaces, any Unicode form. */
export function fold(text: string): string {
  let key = ''
  for (const letter of text.normalize('NFC')) key += folded.get(letter) ?? letter
  return key.replace(/ +/g, ' ').replace(/^ | $/g, '')
}
