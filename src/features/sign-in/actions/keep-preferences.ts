import type { Permit } from '../../../kernel/permit.ts'
import type { Tx } from '../../../platform/db/database.ts'
import type { Done } from '../../../platform/http/route.ts'
import { sameSitePath } from '../domain/same-site-path.ts'
import { setPreferences } from '../store.ts'

export type Preferences = { readonly language: 'vi' | 'en'; readonly theme: 'auto' | 'light' | 'dark'; readonly back: string }

export async function keepPreferences(tx: Tx, { actor }: Permit<'signed_in', null>, { language, theme, back }: Preferences): Promise<Done> {
  await setPreferences(tx, actor.userId, { language, theme })
  return { to: sameSitePath(back) ?? '/account', data: { language, theme } }
}
