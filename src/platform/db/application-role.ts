import type { Client } from 'pg'

export const APPLICATION_ROLE = 'chidao_app'

/**
 * Makes (or refreshes) the database role under which the application works: it may read and write, but tables with a
 * `…_append_only` trigger take only inserts. Answers undefined when the owner may not create roles (a managed server):
 * the triggers then still refuse every change.
 */
export async function ensureApplicationRole(owner: Client): Promise<string | undefined> {
  try {
    await owner.query(`do $$ begin
      if not exists (select from pg_roles where rolname = '${APPLICATION_ROLE}') then create role ${APPLICATION_ROLE} nologin; end if;
    exception when duplicate_object or unique_violation then null; end $$`)
    // Of two that start at the same moment on one server, one grants and the other finds it granted.
    await owner.query(`do $$ begin
      grant ${APPLICATION_ROLE} to current_user;
    exception when unique_violation then null; end $$`)
  } catch (error) {
    if ((error as { code?: string }).code === '42501') return undefined
    throw error
  }
  await owner.query(`grant usage on schema public to ${APPLICATION_ROLE}`)
  await owner.query(`grant select, insert, update, delete on all tables in schema public to ${APPLICATION_ROLE}`)
  await owner.query(`grant usage, select on all sequences in schema public to ${APPLICATION_ROLE}`)
  await owner.query(`grant execute on all functions in schema public to ${APPLICATION_ROLE}`)
  const { rows } = await owner.query<{ name: string }>(
    `select distinct tgrelid::regclass::text as name from pg_trigger where tgname like '%\\_append\\_only' and not tgisinternal`)
  for (const { name } of rows) await owner.query(`revoke update, delete, truncate on ${name} from ${APPLICATION_ROLE}`)
  return APPLICATION_ROLE
}
