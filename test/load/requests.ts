import type pg from 'pg'
import type { Request } from './load.ts'
import { tokenOf } from './seed/insert-district.ts'
import { SEARCHES } from './seed/words.ts'

/** Something people do often, as requests. Made anew for every measurement: changes need the version that stands now. */
export type Row = {
  readonly name: string
  readonly title: string
  /** Requests a second at 8 clients that are to be reached. */
  readonly goal?: number
  /** Each request once only. */
  readonly changes: boolean
  readonly requests: (db: pg.ClientBase) => Promise<readonly Request[]>
  /** Changes a second made by somebody else meanwhile. */
  readonly besides?: { readonly row: string; readonly rate: number }
}

const get = (user: string, path: string, more: Readonly<Record<string, string>> = {}): Request =>
  ({ method: 'GET', path, headers: { cookie: `__Host-session=${tokenOf(user)}`, accept: 'text/html', ...more } })
const post = (user: string, path: string, body: unknown): Request =>
  ({ method: 'POST', path, headers: { cookie: `__Host-session=${tokenOf(user)}`, accept: 'application/json', 'content-type': 'application/json' }, body: JSON.stringify(body) })

const CLERK = 'vp-1'
const MONITOR = 'vp-2'
const CHAIR = 'ubnd-1'
const focal = (code: string): string => `${code.toLowerCase()}-2`

async function units(db: pg.ClientBase): Promise<string[]> {
  const { rows } = await db.query<{ code: string }>(`select code from organisations where connected and kind not in ('authority', 'office') order by position`)
  return rows.map(({ code }) => code)
}

type Chosen = { id: string; version: number; code: string }

async function assignments(db: pg.ClientBase, where: string, limit: number): Promise<Chosen[]> {
  const { rows } = await db.query<Chosen>(`select a.id, a.version, o.code from assignments a join organisations o on o.id = a.lead_organisation_id
    where o.connected and ${where} order by hashtextextended(a.id::text, ${Math.floor(Math.random() * 1e9)}) limit ${limit}`)
  return rows
}

/** One after the other: a frequent word, a medium one, a rare one. */
function search(): Request[] {
  const { frequent, medium, rare } = SEARCHES
  const nth = (words: readonly string[], n: number): string => words[n % words.length] ?? ''
  return Array.from({ length: 20 }, (_, n) => [nth(frequent, n), nth(medium, n), nth(rare, n)]).flat().map((q) => get(MONITOR, `/assignments?q=${encodeURIComponent(q)}`))
}

/** Numbers that no document of this database has yet. */
let registered = Math.floor(Date.now() / 1000) % 10_000_000

const document = (): unknown => ({
  sourceKind: 'directive', origin: 'own', typeName: 'Công văn', codeNumber: String(++registered), codeNotation: 'UBND-DOTAI', subject: `Về việc đo tải phần mềm, lần ${registered}`,
  issuedDate: Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString(), signingAuthority: 'KT.', signerPosition: 'Phó Chủ tịch', signerFullName: 'Đỗ Minh Họa', urgency: 0,
})

export const ROWS: readonly Row[] = [
  { name: 'list', title: 'My unit’s open list, HTML', goal: 800, changes: false, requests: async (db) => (await units(db)).map((code) => get(focal(code), '/assignments')) },
  { name: 'list-json', title: 'My unit’s open list, JSON', changes: false, requests: async (db) => (await units(db)).map((code) => get(focal(code), '/assignments', { accept: 'application/json' })) },
  { name: 'list-br', title: 'My unit’s open list, HTML, Brotli', changes: false, requests: async (db) => (await units(db)).map((code) => get(focal(code), '/assignments', { 'accept-encoding': 'br' })) },
  { name: 'list-busy', title: 'My unit’s open list, 20 updates/s besides', changes: false, requests: async (db) => (await units(db)).map((code) => get(focal(code), '/assignments')), besides: { row: 'update', rate: 20 } },
  { name: 'task', title: 'A task’s page, another each time', goal: 1000, changes: false, requests: async (db) => (await assignments(db, `a.phase <> 'draft'`, 4000)).map(({ id, code }) => get(focal(code), `/assignments/${id}`)) },
  { name: 'search', title: 'A search of the whole register', goal: 400, changes: false, requests: async () => search() },
  { name: 'chairman', title: 'The Chairman’s home', goal: 500, changes: false, requests: async () => [get(CHAIR, '/')] },
  { name: 'chairman-busy', title: 'The Chairman’s home, 20 updates/s besides', changes: false, requests: async () => [get(CHAIR, '/')], besides: { row: 'update', rate: 20 } },
  { name: 'unit', title: 'The unit’s home', changes: false, requests: async (db) => (await units(db)).map((code) => get(focal(code), '/')) },
  {
    name: 'update', title: 'An update of progress', goal: 400, changes: true,
    requests: async (db) => (await assignments(db, `a.phase in ('issued', 'accepted', 'in_progress')`, 12_000)).map(({ id, version, code }) =>
      post(focal(code), `/assignments/${id}/progress-updates`, { version, content: 'Đang triển khai; đã hoàn thành 60% khối lượng công việc.' })),
  },
  { name: 'create', title: 'Registering a document', goal: 400, changes: true, requests: async () => Array.from({ length: 12_000 }, () => post(CLERK, '/documents', document())) },
]

/** Addresses of the main pages, each with who opens it. */
export async function mainPages(db: pg.ClientBase): Promise<readonly { readonly name: string; readonly path: string; readonly token: string }[]> {
  const [unit = ''] = await units(db)
  const [task] = await assignments(db, `a.phase = 'in_progress' and o.code = '${unit}'`, 1)
  const page = (name: string, user: string, path: string) => ({ name, path, token: tokenOf(user) })
  return [
    page('The Chairman’s home', CHAIR, '/'), page('The unit’s home', focal(unit), '/'), page('My unit’s list', focal(unit), '/assignments'),
    page('A task', focal(unit), `/assignments/${task?.id}`), page('The documents', CLERK, '/documents'), page('Registering a document', CLERK, '/documents/new'),
  ]
}
