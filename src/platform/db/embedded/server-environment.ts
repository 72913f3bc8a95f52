/** PostgreSQL gets no variable of ours: PGDATA, PGPORT or a Vietnamese message locale would change it. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '/usr/bin:/bin', LC_ALL: 'C', LANG: 'C', TZ: 'UTC' }
}
