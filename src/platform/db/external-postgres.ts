import pg from 'pg'
import { StartFailure } from '../config/start-failure.ts'

const oldestServer = 150_000
const connectTimeout = 5_000

/**
 * Looks at the office's own server before anything else is done with it.
 * @throws StartFailure when it cannot be reached, refuses us, or is older than PostgreSQL 15
 */
export async function checkExternal(url: string): Promise<void> {
  const session = createSession(url)
  try {
    await session.connect()
    const { rows } = await session.query<{ server_version_num: string }>('show server_version_num')
    const version = Number(rows[0]?.server_version_num)
    if (version < oldestServer) throw tooOld(Math.floor(version / 10_000))
  } catch (error) {
    throw explainConnection(error, session)
  } finally {
    await session.end().catch(() => undefined)
  }
}

function createSession(url: string): pg.Client {
  try {
    const session = new pg.Client({ connectionString: url, connectionTimeoutMillis: connectTimeout })
    session.on('error', () => undefined)
    return session
  } catch (error) {
    throw wrongUrl('địa chỉ không đọc được', 'the address cannot be read', error)
  }
}

/** The password is never repeated. */
function explainConnection(error: unknown, { host, port, user, database }: pg.Client): unknown {
  if (error instanceof StartFailure) return error
  const code = codeOf(error)
  const detail = error instanceof Error && error.message !== '' ? error.message : code
  switch (code) {
    case '28P01':
    case '28000':
      return wrongUrl(`máy chủ từ chối tài khoản ${user} (${detail})`, `the server refused the account ${user} (${detail})`, error)
    case '3D000':
      return wrongUrl(`không có cơ sở dữ liệu ${database}`, `there is no database ${database}`, error)
    default:
      return wrongUrl(`không kết nối được ${host}:${port} (${detail})`, `cannot connect to ${host}:${port} (${detail})`, error)
  }
}

function codeOf(error: unknown): string {
  const one = error instanceof AggregateError ? error.errors[0] : error
  return one instanceof Error && 'code' in one ? String(one.code) : ''
}

function wrongUrl(vi: string, en: string, cause: unknown) {
  return new StartFailure({ vi: `DATABASE_URL không dùng được: ${vi}.`, en: `DATABASE_URL cannot be used: ${en}.` }, cause)
}

function tooOld(major: number) {
  return new StartFailure({
    vi: `DATABASE_URL trỏ tới PostgreSQL ${major}; Chỉ Đạo cần PostgreSQL từ bản 15.`,
    en: `DATABASE_URL points at PostgreSQL ${major}; Chỉ Đạo needs PostgreSQL 15 or newer.`,
  })
}
