import fc from 'fast-check'
import { sql } from 'kysely'
import pg from 'pg'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Answer, startTestApplication, type TestApplication } from '../../../test/support/application.ts'
import { seedAssignments, type SeededAssignment } from '../../../test/support/seed-assignments.ts'
import { timeliness } from '../assignments/public.ts'
import { currentCalendar } from '../work-calendar/public.ts'
import { STATUS_FILTERS, type StatusFilter } from './domain/status-filter.ts'

const TODAY = Temporal.PlainDate.from('2026-11-23')

type Item = {
  id: string; code: string; content: string; phase: string; dueDate: string | null; resultDate: string | null; issuedAt: string
  lead: { id: string; name: string }; document: { id: string }; status: { code: string; tone: string; timeliness?: { code: string } }
}
type List = { items: Item[]; counters: Record<string, number>; next: string | null; previous: string | null; savedViews: { id: string; name: string; query: string }[] }

let app: TestApplication
let ids: string[]

/** The same rows in every run: every phase, deadlines around today, results before, on and after them. */
const day = fc.integer({ min: -150, max: 60 }).map((days) => TODAY.add({ days }).toString())
const arbitrary: fc.Arbitrary<SeededAssignment> = fc.record({
  lead: fc.constantFrom('economy' as const, 'finance' as const, 'khanhHai' as const),
  phase: fc.constantFrom('draft' as const, 'issued' as const, 'accepted' as const, 'in_progress' as const, 'pending_confirmation' as const, 'closed' as const, 'not_tracked' as const),
  due: fc.option(day, { freq: 5 }), result: day, issuedAt: fc.integer({ min: 0, max: 200 }).map((days) => `${TODAY.subtract({ days })}T10:00:00+07:00`),
})

beforeAll(async () => {
  app = await startTestApplication({ now: '2026-11-23T08:00:00+07:00' })
  const boundaries: SeededAssignment[] = [-121, -120, -31, -30, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8].map((days) => ({ lead: 'economy', phase: 'in_progress', due: TODAY.add({ days }).toString() }))
  const named: SeededAssignment[] = [
    { lead: 'culture', phase: 'issued', due: '2026-11-27', content: 'Sửa chữa đường liên xã Phương Hải', number: '09', coordinators: ['triHai'] },
    { lead: 'culture', phase: 'issued', due: '2026-11-30', content: 'Tổ chức lễ hội Cầu ngư', number: '10', origin: 'province' },
  ]
  const awaiting = (['issued', 'in_progress', 'pending_confirmation', 'closed'] as const).flatMap((phase): SeededAssignment[] =>
    (['economy', 'finance'] as const).map((lead) => ({ lead, phase, due: null, awaits: true })))
  ids = await seedAssignments(app.db, app.district, [...fc.sample(arbitrary, { seed: 553, numRuns: 260 }), ...awaiting, ...boundaries, ...named])
  await takeAway()
})
afterAll(() => app.close())

/** One suspended, one cancelled, one rerouted, and one whose unit asks to give it back, as people do it. */
async function takeAway(): Promise<void> {
  const more = await seedAssignments(app.db, app.district, [1, 2, 3, 4].map((days) => ({ lead: 'finance' as const, phase: 'in_progress' as const, due: TODAY.add({ days }).toString() })))
  const decision = { version: 1, document: '88/QĐ-UBND', documentDate: '2026-11-23', reason: 'Theo chỉ đạo.' }
  const acts = [
    ['monitor', 'suspension', decision], ['monitor', 'cancellation', decision], ['monitor', 'reroute', { ...decision, newLeadId: app.district.organisations.khanhHai }],
    ['financeFocal', 'returns', { version: 1, code: 'OUT_OF_MANDATE', content: 'Không đúng chức năng.' }],
  ] as const
  for (const [at, [who, path, body]] of acts.entries()) {
    const answer = await app.as(who).post(`/assignments/${more[at]}/${path}`, body)
    expect(answer.status, answer.text).toBeLessThan(300)
    returned = more[at] as string
  }
}
let returned: string

const list = async (person: Parameters<TestApplication['as']>[0], query = ''): Promise<List> => listed(await app.as(person).get(`/assignments${query}`))
function listed(answer: Answer): List {
  expect(answer.status, answer.text).toBe(200)
  return answer.json<List>()
}

async function analyze(): Promise<void> {
  const owner = new pg.Client({ connectionString: app.connectionString })
  await owner.connect()
  await owner.query('analyze assignments')
  await owner.end()
}

/** Every page from the first on, and back again by `before`. */
async function everything(person: Parameters<TestApplication['as']>[0], query: string): Promise<Item[]> {
  const pages: Item[][] = []
  let page = await list(person, `?${query}`)
  pages.push(page.items)
  while (page.next !== null) {
    page = await list(person, `?${query}&after=${page.next}`)
    pages.push(page.items)
  }
  for (let at = pages.length - 2; at >= 0; at--) {
    expect(page.previous, 'a later page leads back').not.toBeNull()
    page = await list(person, `?${query}&before=${page.previous}`)
    expect(page.items.map((row) => row.id)).toEqual(pages[at]?.map((row) => row.id))
  }
  expect(page.previous).toBeNull()
  return pages.flat()
}

const BELONGS: Record<StatusFilter, (phase: string, code: string, id: string) => boolean> = {
  open: (phase) => ['issued', 'accepted', 'in_progress', 'pending_confirmation'].includes(phase),
  overdue: (_, code) => code === 'OVERDUE', overdue_unexplained: (_, code) => code === 'OVERDUE', due_soon: (_, code) => code === 'DUE_SOON',
  in_time: (_, code) => code === 'IN_TIME' || code === 'AWAITING_EVENT', awaiting_event: (_, code) => code === 'AWAITING_EVENT',
  no_due: (_, code) => code.startsWith('OPEN_NO_DUE'), not_acknowledged: (phase) => phase === 'issued', not_started: (phase) => phase === 'issued' || phase === 'accepted',
  in_progress: (phase) => phase === 'in_progress', pending: (_, code) => code.startsWith('PENDING_'), done: (_, code) => code.startsWith('DONE_'),
  done_on_time: (_, code) => code === 'DONE_ON_TIME', done_late: (_, code) => code === 'DONE_LATE',
  suspended: (phase) => phase === 'suspended', cancelled: (phase) => phase === 'cancelled', rerouted: (phase) => phase === 'rerouted', returned: (_phase, _code, id) => id === returned, all: (phase) => phase !== 'draft',
}

describe('filters by status', () => {
  test.each(STATUS_FILTERS)('%s holds exactly what timeliness() says', async (status) => {
    const { calendar } = await currentCalendar({ db: app.db })
    const rows = await app.db.selectFrom('assignments').selectAll().execute()
    const expected = rows.filter((row) => {
      const facts = {
        kind: row.kind as 'has_deadline', due: row.due_date, resultDate: row.result_date, reportedAt: row.reported_at, closedAt: row.closed_at,
        hasProgress: row.has_progress, lastUpdateAt: row.last_update_at, issuedAt: row.issued_at,
      }
      const counted = !['draft', 'not_tracked', 'suspended', 'cancelled', 'rerouted'].includes(row.phase)
      return BELONGS[status](row.phase, counted ? timeliness(facts, TODAY, calendar).code : '', row.id)
    })
    expect((await everything('clerk', `status=${status}`)).map((row) => row.id).toSorted()).toEqual(expected.map((row) => row.id).toSorted())
    expect(expected.length).toBeGreaterThan(0)
  })

  test('counters are the lengths of their lists, for the Office and for a unit', async () => {
    for (const person of ['chief', 'economyFocal'] as const) {
      const { counters } = await list(person)
      for (const [status, count] of Object.entries(counters)) expect([person, status, (await everything(person, `status=${status}`)).length]).toEqual([person, status, count])
    }
  })

  test('days overdue fall into the three groups of Biểu 03 without overlap', async () => {
    const groups = await Promise.all(['1-30', '31-120', '121-'].map((days) => everything('clerk', `overdue_days=${days}`)))
    const late = await everything('clerk', 'status=overdue')
    expect(groups.flat().map((row) => row.id).toSorted()).toEqual(late.map((row) => row.id).toSorted())
    const days = (row: Item) => TODAY.since(Temporal.PlainDate.from(row.dueDate ?? ''), { largestUnit: 'days' }).days
    expect(groups[0]?.every((row) => days(row) <= 30)).toBe(true)
    expect(groups[1]?.every((row) => days(row) >= 31 && days(row) <= 120)).toBe(true)
    expect(groups[2]?.every((row) => days(row) > 120)).toBe(true)
  })
})

describe('order and pages', () => {
  test.each(['due', '-due', 'issued', '-issued', 'lead'])('sort=%s gives every row once, in order, forward and back', async (sort) => {
    const rows = await everything('clerk', `status=all&sort=${sort}`)
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length)
    expect(rows.length).toBeGreaterThan(200)
    const key = (row: Item) => (sort.includes('issued') ? row.issuedAt : (row.dueDate ?? '9999-12-31'))
    const undated = (row: Item) => row.dueDate === null
    const names = (await app.db.selectFrom('organisations').select('id').orderBy('name_folded').orderBy('id').execute()).map((row) => row.id)
    expect(rows.map((row) => row.id)).toEqual(rows.toSorted((a, b) => {
      const unit = sort === 'lead' ? names.indexOf(a.lead.id) - names.indexOf(b.lead.id) : 0
      const last = sort.includes('issued') ? 0 : Number(undated(a)) - Number(undated(b))
      const down = sort.startsWith('-') ? -1 : 1
      return unit || last || down * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.id < b.id ? -1 : 1)
    }).map((row) => row.id))
  })

  test('several units are one list in one order', async () => {
    const { economy, finance } = app.district.organisations
    const rows = await everything('clerk', `lead=${economy}&lead=${finance}`)
    const apart = [...(await everything('clerk', `lead=${economy}`)), ...(await everything('clerk', `lead=${finance}`))]
    expect(rows.map((row) => row.id).toSorted()).toEqual(apart.map((row) => row.id).toSorted())
    const dues = rows.map((row) => row.dueDate ?? '9999-12-31')
    expect(dues).toEqual(dues.toSorted())
  })
})

describe('search', () => {
  const codes = async (person: 'clerk' | 'economyFocal', q: string) => (await list(person, `?status=all&q=${encodeURIComponent(q)}`)).items.map((row) => row.content)
  test('finds words without diacritics, the beginning of the last word, a code, a document number', async () => {
    expect(await codes('clerk', 'duong lien xa phuo')).toEqual(['Sửa chữa đường liên xã Phương Hải'])
    expect(await codes('clerk', 'ĐƯỜNG liên')).toEqual(['Sửa chữa đường liên xã Phương Hải'])
    expect(await codes('clerk', '9/cv-ub')).toEqual(['Sửa chữa đường liên xã Phương Hải'])
    const { items } = await list('clerk', '?q=cau%20ngu')
    expect(await codes('clerk', items[0]?.code.toLowerCase() ?? '')).toEqual(['Tổ chức lễ hội Cầu ngư'])
    expect(await codes('clerk', "'); drop table x; -- :* & |")).toEqual([])
    expect(await codes('economyFocal', 'duong lien')).toEqual([])
  })

  test('both ways of searching find the same rows, page by page', async () => {
    const gathered = await everything('clerk', 'status=all&q=bao')
    await analyze()
    await app.setNow('2026-11-23T09:00:00+07:00') // the statistics are looked up anew
    expect((await everything('clerk', 'status=all&q=bao')).map((row) => row.id)).toEqual(gathered.map((row) => row.id))
    expect(gathered.length).toBeGreaterThan(200)
  })

  test('origin, document, dates and monitor narrow the list', async () => {
    expect((await list('clerk', '?origin=province')).items.map((row) => row.content)).toEqual(['Tổ chức lễ hội Cầu ngư'])
    const one = (await list('clerk', '?q=cau%20ngu')).items[0] as Item
    expect((await list('clerk', `?document=${one.document.id}`)).items.map((row) => row.id)).toEqual([one.id])
    expect((await list('clerk', '?due_from=27/11/2026&due_to=2026-11-27')).items.every((row) => row.dueDate === '2026-11-27')).toBe(true)
    expect((await list('clerk', '?monitor=me')).items).toEqual([])
    expect((await list('monitor', '?monitor=me')).items.length).toBe(50)
    expect((await list('clerk', '?issued_to=01/01/2020')).items).toEqual([])
    expect((await list('clerk', '?status=no_due&due_from=01/01/2026')).items).toEqual([])
    expect((await list('clerk', '?status=all&q=cau%20ngu&closed_from=01/01/2026&closed_to=31/12/2026')).items).toEqual([])
  })
})

describe('isolation', () => {
  test('a unit never sees or counts what is not its own, whatever it asks for', async () => {
    const own = new Set((await app.db.selectFrom('assignments').select('id').where('lead_organisation_id', '=', app.district.organisations.economy).execute()).map((row) => row.id))
    const finance = app.district.organisations.finance
    for (const query of ['status=all', 'status=all&part=any', `status=all&lead=${finance}`, `status=all&lead=${finance}&part=lead`, 'status=all&part=coordinator', 'status=all&sort=lead', `status=all&q=bao`, 'status=all&part=any&q=bao']) {
      const rows = await everything('economyFocal', query)
      expect(rows.filter((row) => !own.has(row.id)), query).toEqual([])
      expect(rows.length === 0, query).toBe(query.includes(finance) || query.includes('coordinator'))
    }
    expect((await list('economyFocal', `?lead=${finance}`)).counters['open']).toBe(0)
  })

  test('a coordinating unit sees the task under its part only', async () => {
    expect((await list('triHaiFocal')).items).toEqual([])
    expect((await list('triHaiFocal', '?part=coordinator')).items.map((row) => row.content)).toEqual(['Sửa chữa đường liên xã Phương Hải'])
    expect((await list('triHaiFocal', '?part=any')).counters['open']).toBe(1)
  })

  test('nobody lists without signing in, and an administrator has no tasks', async () => {
    expect((await app.nobody.get('/assignments')).status).toBe(401)
    expect((await list('admin', '?status=all&part=any')).items).toEqual([])
  })
})

describe('values that mean nothing', () => {
  test('JSON answers 422 with each field; a page leaves them out and says so', async () => {
    const bad = '/assignments?status=late&due_to=31/02/2026&after=xx'
    const answer = await app.as('clerk').get(bad)
    expect(answer.status).toBe(422)
    expect(answer.json<{ problems: { field: string; code: string }[] }>().problems.map(({ field, code }) => [field, code])).toEqual([
      ['status', 'INVALID_CHOICE'], ['due_to', 'INVALID_DATE'], ['after', 'INVALID_CURSOR'],
    ])
    const shown = await app.as('clerk').page(bad)
    expect(shown.status).toBe(200)
    expect(shown.text).toContain('Một số điều kiện lọc không hợp lệ')
    const { next } = await list('clerk')
    expect((await app.as('clerk').get(`/assignments?sort=issued&after=${next}`)).status).toBe(422)
    expect((await app.as('clerk').get('/assignments/export.xlsx?status=late')).status).toBe(422)
  })
})

describe('the page', () => {
  test('shows counters as links, chips that take a filter away, the row act, and the bulk form', async () => {
    const unit = (await app.as('cultureFocal').page('/assignments?status=not_acknowledged')).text
    expect(unit).toContain('href="/assignments?status=overdue"')
    expect(unit).toMatch(/class="chip" href="\/assignments\?status=all"/)
    expect(unit).toContain('action="/assignments/bulk/acknowledgement"')
    expect(unit).toContain(`value="${ids.at(-1)}"`)
    const office = (await app.as('monitor').page('/assignments?status=pending')).text
    expect(office).toContain('action="/assignments/bulk/confirmation"')
    expect(office).toContain('name="qualityRating"')
  })

  test('an empty list says what to do next', async () => {
    expect((await app.as('phuongHaiFocal').page('/assignments')).text).toContain('Không còn nhiệm vụ nào đang mở')
    expect((await app.as('clerk').page('/assignments?q=khongco')).text).toContain('Không có nhiệm vụ nào khớp')
  })
})

describe('saved views', () => {
  test('are saved under a name, listed, private, and deleted by their owner alone', async () => {
    const clerk = app.as('clerk')
    const saved = await clerk.submit('/assignments/views', { name: 'Quá hạn lâu', query: 'status=overdue&overdue_days=121-&junk=1' })
    expect([saved.status, saved.headers['location']]).toEqual([303, '/assignments?status=overdue&overdue_days=121-'])
    expect((await clerk.post('/assignments/views', { name: 'Quá hạn lâu', query: '' })).status).toBe(422)
    const views = (await list('clerk')).savedViews
    expect(views.map(({ name, query }) => [name, query])).toEqual([['Quá hạn lâu', 'status=overdue&overdue_days=121-']])
    expect((await list('monitor')).savedViews).toEqual([])
    const removal = `/assignments/views/${views[0]?.id}/removal`
    expect((await app.as('monitor').post(removal)).status).toBe(404)
    expect((await clerk.submit(removal, {})).status).toBe(303)
    expect((await list('clerk')).savedViews).toEqual([])
  })

  test('a refused name comes back with what was typed', async () => {
    const again = await app.as('clerk').submit('/assignments/views', { name: ' ', query: 'status=overdue' })
    expect(again.status).toBe(422)
    expect(again.text).toContain('name="query" value="status=overdue"')
  })
})

describe('export', () => {
  const workbook = async (person: 'clerk' | 'economyFocal', query: string) => {
    const { statusCode, rawPayload, headers } = await app.server.inject({ url: `/assignments/export.xlsx?${query}`, headers: { cookie: `__Host-session=${app.token(person)}` } })
    expect([statusCode, headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'])
    return readXlsx(rawPayload)
  }

  test('holds exactly the rows of the list, in its order, with the filters and the number of rows', async () => {
    for (const [person, query] of [['clerk', 'status=all&sort=lead'], ['clerk', 'status=overdue'], ['economyFocal', 'status=all&part=any'], ['clerk', 'q=khongco']] as const) {
      const [about, rows] = await workbook(person, query)
      const listed = await everything(person, query)
      expect(rows?.data.slice(1).map((row) => row[1])).toEqual(listed.map((row) => row.code))
      expect(about?.data.find((row) => row[0] === 'Số dòng')?.[1]).toBe(listed.length)
      expect(about?.data.some((row) => row[0] === 'Trạng thái')).toBe(true)
    }
    const [, rows] = await workbook('clerk', 'q=cau%20ngu')
    expect(rows?.data[0]?.slice(0, 4)).toEqual(['TT', 'Mã', 'Số/ký hiệu', 'Ngày văn bản'])
    expect(rows?.data[1]?.slice(2)).toEqual([
      '10/CV-UBND', new Date('2026-09-01T00:00:00Z'), 'Về việc thực hiện nhiệm vụ', 'Tổ chức lễ hội Cầu ngư', 'Phòng Văn hóa và Thông tin', null,
      new Date('2026-11-30T00:00:00Z'), new Date('2026-11-30T00:00:00Z'), null, 'Chờ tiếp nhận – trong hạn', null, 'Nguyễn Thị Theo Dõi',
    ])
  })

  test('is recorded as an event with who, filters and rows; a refused one is not', async () => {
    const events = () => app.db.selectFrom('events').selectAll().where('kind', '=', 'DATA_EXPORTED').orderBy('id').execute()
    const before = (await events()).length
    const { length } = await everything('clerk', 'status=overdue')
    await workbook('clerk', 'status=overdue')
    await app.as('clerk').get('/assignments/export.xlsx?status=late')
    const recorded = (await events()).slice(before)
    expect(recorded.map(({ actor_id, after }) => ({ actor_id, after }))).toEqual([
      { actor_id: app.district.people.clerk, after: { list: 'assignments', filters: 'status=overdue', rows: length } },
    ])
  })
})

describe('an overfull list', () => {
  beforeAll(async () => {
    const [{ id: document } = { id: '' }] = await app.db.selectFrom('directive_documents').select('id').limit(1).execute()
    const lead = app.district.organisations.triHai
    await sql`with made as (insert into tasks (id, document_id, position, content, kind)
        select gen_random_uuid(), ${document}, 1000 + n, 'Nhiệm vụ thứ ' || n, 'has_deadline' from generate_series(1, 10000) n returning id, position)
      insert into assignments (id, task_id, document_id, code, lead_organisation_id, monitor_organisation_id, kind, phase, issued_at, original_due_date, due_date, search)
      select gen_random_uuid(), made.id, ${document}, 'NV-2025-' || lpad(position::text, 6, '0'), ${lead}, ${app.district.organisations.office}, 'has_deadline', 'issued', now(),
        date '2026-11-01' + position % 60, date '2026-11-01' + position % 60, to_tsvector('simple', 'nhiem vu thu ' || position) from made`.execute(app.db)
  })

  test('10,000 rows: pages of 50 that join without gap, the count, the whole export', async () => {
    const first = await list('triHaiFocal')
    expect([first.items.length, first.counters['open'], first.previous]).toEqual([50, 10_000, null])
    const second = await list('triHaiFocal', `?after=${first.next}`)
    expect(second.items.some((row) => first.items.some((other) => other.id === row.id))).toBe(false)
    const shown = (await app.as('triHaiFocal').page('/assignments')).text
    expect(shown).toContain('50 / 10.000')
    const { rawPayload } = await app.server.inject({ url: '/assignments/export.xlsx', headers: { cookie: `__Host-session=${app.token('triHaiFocal')}` } })
    const [, rows] = await readXlsx(rawPayload)
    expect(new Set(rows?.data.slice(1).map((row) => row[1])).size).toBe(10_000)
    expect(rows?.data.slice(1, 101).map((row) => row[1])).toEqual([...first.items, ...second.items].map((row) => row.code))
  })
})
