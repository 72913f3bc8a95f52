import { sql } from 'kysely'
import type { Reader } from '../../../platform/db/database.ts'
import type { KnownSigner } from '../domain/complete-fields.ts'

/** Who signed the last documents, last used first: what the form offers and a name alone brings along. */
export async function knownSigners(db: Reader): Promise<KnownSigner[]> {
  const { rows } = await sql<KnownSigner>`
    select signing_authority as "signingAuthority", signer_position as "signerPosition", signer_full_name as "signerFullName"
    from (select id, signing_authority, signer_position, signer_full_name from directive_documents order by id desc limit 300) recent
    group by 1, 2, 3 order by max(id::text) desc limit 30`.execute(db)
  return rows
}
