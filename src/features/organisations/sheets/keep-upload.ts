import { Invalid } from '../../../kernel/problem.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { SentFile } from '../../../platform/http/read-body.ts'
import { keepFile } from '../store.ts'
import { sha256Of } from './import-report.ts'
import { MEDIA_TYPES, readSheet, tableKind } from './read-sheet.ts'

const MAX_BYTES = 5 * 1024 * 1024
const NONE = { vi: 'Chưa chọn tệp.', en: 'No file was chosen.' }
const LARGE = { vi: 'Tệp lớn hơn 5 MB.', en: 'The file is larger than 5 MB.' }

/** Keeps the table sent under `file`, after seeing that it can be read. Answers its SHA-256; throws Invalid (422). */
export async function keepUpload(tx: Tx, files: readonly SentFile[], now: Temporal.Instant): Promise<string> {
  const sent = files.find(({ field }) => field === 'file')
  if (sent === undefined) throw new Invalid([{ field: 'file', code: 'REQUIRED', text: NONE }])
  if (sent.content.length > MAX_BYTES) throw new Invalid([{ field: 'file', code: 'FILE_TOO_LARGE', text: LARGE }])
  const kind = tableKind(sent.fileName, sent.content)
  await readSheet(kind, sent.content)
  const sha256 = sha256Of(sent.content)
  await keepFile(tx, sha256, sent.content, MEDIA_TYPES[kind], now)
  return sha256
}
