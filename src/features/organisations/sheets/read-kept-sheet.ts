import { Missing } from '../../../kernel/problem.ts'
import type { Reader } from '../../../platform/db/database.ts'
import { findFile } from '../queries/find-file.ts'
import { MEDIA_TYPES, readSheet } from './read-sheet.ts'
import type { SheetRow } from './sheet.ts'

/** The rows of an uploaded table that is kept under its SHA-256. Throws Missing when it is not there or no table. */
export async function readKeptSheet(db: Reader, sha256: string): Promise<SheetRow[]> {
  const kept = await findFile(db, sha256)
  const kind = kept?.mediaType === MEDIA_TYPES.xlsx ? 'xlsx' : kept?.mediaType === MEDIA_TYPES.csv ? 'csv' : undefined
  if (kept === undefined || kind === undefined) throw new Missing()
  return readSheet(kind, kept.content)
}
