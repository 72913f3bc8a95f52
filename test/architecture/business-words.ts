/**
 * Words of the business (GLOSSARY.md): technology and the component library must not know them, so that they can be
 * read, tested and replaced without the regulation at hand. The plural of a word counts as the word. The names of the
 * status colours (in time, due soon, overdue, waiting, done) are the component library's own and not listed.
 */
const ENGLISH = new Set([
  'acknowledge', 'acknowledgement', 'assignment', 'assignee', 'chairman', 'commendation', 'committee', 'commune',
  'coordinator', 'criticism', 'directive', 'district', 'extension', 'inspection', 'inspector', 'obstacle', 'office',
  'officer', 'province', 'task', 'timeliness', 'urge', 'urging',
])
const VIETNAMESE = [
  'đôn đốc', 'gia hạn', 'nhiệm vụ', 'tổ công tác', 'ủy ban', 'văn phòng', 'vướng mắc', 'ý kiến chỉ đạo',
]

/** The same word with a technical meaning, where it is at home. Keep this short: another word is usually better. */
export const TECHNICAL_MEANINGS: readonly { readonly word: string; readonly under: string; readonly why: string }[] = [
  { word: 'extension', under: 'src/platform/', why: 'the ending of a file name; an extension of PostgreSQL' },
  { word: 'directive', under: 'src/platform/http/', why: 'Content-Security-Policy and Cache-Control have directives' },
  { word: 'task', under: 'src/platform/jobs/', why: 'graphile-worker calls the handler of a job a task' },
]

/** The business words in a name, a path or a sentence, in the singular; none where the word is used technically. */
export function businessWordsIn(file: string, text: string): readonly string[] {
  const lower = text.toLowerCase()
  const phrases = VIETNAMESE.filter((phrase) => lower.includes(phrase))
  const words = text
    .split(/[^\p{L}]+|(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .map((word) => word.toLowerCase())
    .map((word) => (ENGLISH.has(word) ? word : word.replace(/s$/, '')))
    .filter((word) => ENGLISH.has(word))
  return [...new Set([...phrases, ...words])].filter((word) => !isTechnical(file, word))
}

function isTechnical(file: string, word: string): boolean {
  return TECHNICAL_MEANINGS.some((meaning) => meaning.word === word && file.startsWith(meaning.under))
}
