import type { Reader } from '../../../platform/db/database.ts'

export type Link = { readonly otherId: string; readonly kind: string; readonly place: string }

/** A link that starts at this document. */
export async function findLink(db: Reader, documentId: string, linkId: string): Promise<Link | undefined> {
  return db.selectFrom('document_links').select(['other_id as otherId', 'kind', 'place']).where('id', '=', linkId).where('document_id', '=', documentId).executeTakeFirst()
}
