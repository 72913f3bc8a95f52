import { type Versioned, versionOf } from './demonstration-store.ts'
import type { File } from './private-office.ts'
import type { Story } from './story.ts'

/** What somebody does on the page of a record just opened. */
export async function actOn<T>({ office }: Pick<Story, 'office'>, userName: string, table: Versioned, id: string, path: string, body: Record<string, unknown> = {}, file?: File): Promise<T> {
  return office.send<T>(userName, `/${table.replaceAll('_', '-')}/${id}/${path}`, { version: await versionOf(office.db, table, id), ...body }, file)
}
