import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSheet } from 'read-excel-file/node'
import { type Answer, startTestApplication, type TestApplication } from '../support/application.ts'
import { countBy, type Reckoned, reckon, type Status, workingDayAfter } from './real-directives/independent-count.ts'
import { haveDirectives, type LabelledDirective, labelledDirective, lastValidDay } from './real-directives/labelled-directive.ts'
import { addUnits, type Unit } from './real-directives/units.ts'

/** Eight real documents of three levels: with fixed, relative, recurring and no deadlines; across two Tết and the first 24/11. */
const CHOSEN = ['qn-11-tb-2025', 'hcm-172-kh-2025', 'lc-7360-kh-2025', 'qt-06-ct-2025', 'tb-653-2025', 'tb-659-2025', 'cd-234-2025', 'vpcp-3722-2026']

type Deed = { readonly at: string; readonly run: () => Promise<void> }

let app: TestApplication
let units: Map<string, Unit>
const all: Reckoned[] = []
const deeds: Deed[] = []
const checkpoints = ['2025-02-06T23:30:00+07:00', '2025-02-21T08:00:00+07:00', '2025-12-02T09:00:00+07:00', '2025-12-31T23:59:00+07:00', '2026-02-23T08:00:00+07:00', '2026-05-12T08:00:00+07:00', '2026-11-24T10:00:00+07:00', '2026-12-15T17:00:00+07:00']

async function accepted<T>(sent: Promise<Answer>): Promise<T> {
  const answer = await sent
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text.slice(0, 2000)}`)
  return answer.json<T>()
}

const unitOf = (name: string): Unit => {
  const unit = units.get(name)
  if (unit === undefined) throw new Error(`no unit ${name}`)
  return unit
}

/** Enters one document with all its labelled tasks the way the Office would, and plans what the units will do with them. */
async function enter(directive: LabelledDirective): Promise<void> {
  const { id } = await accepted<{ id: string }>(app.as('clerk').post('/documents', {
    sourceKind: 'directive', origin: 'own', issuer: 'other', issuingBody: directive.issuer, typeName: directive.type, codeNumber: directive.number, codeNotation: directive.symbol,
    subject: directive.abstract, issuedDate: directive.issued_on, signingAuthority: '', signerPosition: directive.signer_title, signerFullName: directive.signer, fullText: directive.text,
  }))
  const { document } = await accepted<{ document: { version: number } }>(app.as('monitor').get(`/documents/${id}`))
  const tasks = directive.tasks.map((task) => ({
    content: task.quote, place: 'Mục II', kind: task.deadline === null ? 'no_deadline' : 'has_deadline', dueType: 'complete',
    // The words alone: what they mean is for the product to say.
    dueExpression: task.deadline_text ?? '', leads: [...new Set(task.lead)].map((name) => unitOf(name).id),
    coordinators: [...new Set(task.cooperating)].filter((name) => !task.lead.includes(name)).map((name) => unitOf(name).id),
    monitorUserId: app.district.people.monitor,
  }))
  const { assignments } = await accepted<{ assignments: { id: string; code: string; leadOrganisationId: string; task: number; dueDate: string | null }[] }>(
    app.as('monitor').post(`/documents/${id}/tasks`, { version: document.version, tasks, intent: 'publish' }))
  expect(assignments).toHaveLength(tasks.reduce((sum, task) => sum + task.leads.length, 0))
  for (const assignment of assignments) {
    const label = directive.tasks[assignment.task - 1]
    const unit = [...units.values()].find((u) => u.id === assignment.leadOrganisationId)
    if (label === undefined || unit === undefined) throw new Error('an assignment of nobody')
    expect(assignment.dueDate ?? undefined, label.deadline_text ?? '').toBe(lastValidDay(label))
    const reckoned: Reckoned = { code: assignment.code, lead: unit.name, due: lastValidDay(label), updates: [] }
    plan(assignment.id, reckoned, unit, workingDayAfter(directive.issued_on, 3), all.push(reckoned))
  }
}

/** What becomes of the n-th assignment: some on time, some late, some rejected first, some waiting, some never. */
function plan(id: string, one: Reckoned, unit: Unit, issued: string, n: number): void {
  const post = async (who: 'unit' | 'office', path: string, body: Record<string, unknown>) => {
    const { version } = await accepted<{ version: number }>(app.as('monitor').get(`/assignments/${id}`))
    await accepted((who === 'unit' ? unit.focal : app.as('chief')).post(`/assignments/${id}/${path}`, { version, ...body }))
  }
  const on = (day: string, hour: string, run: () => Promise<void>) => deeds.push({ at: `${day}T${hour}:00+07:00`, run })
  const acknowledge = (day: string) => on(day, '08:30', async () => {
    await post('unit', 'acknowledgement', {})
    one.acknowledged = day
  })
  const update = (day: string) => on(day, '10:00', async () => {
    await post('unit', 'progress-updates', { content: 'Đang phối hợp triển khai theo kế hoạch.' })
    one.updates.push(day)
  })
  const report = (resultDay: string, day: string) => on(day, '14:00', async () => {
    await post('unit', 'result-reports', { resultDate: resultDay, resultDocument: `${n}/BC-DV ngày ${resultDay}`, summary: 'Đã hoàn thành, có báo cáo kèm theo.' })
    one.resultDate = resultDay
  })
  const reject = (day: string) => on(day, '15:00', async () => {
    await post('office', 'rejection', { reason: 'Báo cáo chưa nêu kết quả cụ thể.' })
    one.resultDate = undefined
  })
  const confirm = (day: string) => on(day, '16:00', async () => {
    await post('office', 'confirmation', { qualityRating: 'meets', effectRating: 'fair' })
    one.closed = day
  })
  const { due } = one
  const soon = workingDayAfter(issued, 1)
  if (n % 7 !== 3 && (due === undefined || soon < due)) acknowledge(soon) // the others acknowledge by reporting, or never
  if (due === undefined) {
    if (n % 3 === 0) {
      const done = workingDayAfter(issued, 40)
      report(done, done)
      confirm(workingDayAfter(done, 4))
    } else if (n % 3 === 1) for (const day of ['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15']) update(day)
    return
  }
  const late = workingDayAfter(due, 2)
  if (n % 5 === 0) {
    report(due, late) // done in time, reported within three working days: on time whatever the Office takes
    confirm(workingDayAfter(due, 9))
  } else if (n % 5 === 1) {
    report(workingDayAfter(due, 1), workingDayAfter(due, 4))
    confirm(workingDayAfter(due, 5))
  } else if (n % 5 === 2) {
    report(due, workingDayAfter(due, 1))
    reject(workingDayAfter(due, 2))
    report(workingDayAfter(due, 3), workingDayAfter(due, 3))
    confirm(workingDayAfter(due, 6))
  } else if (n % 5 === 3) report(due, late)
  else update(late)
}

describe.skipIf(!haveDirectives)('a year with real directives', { timeout: 300_000 }, () => {
  beforeAll(async () => {
    const directives = CHOSEN.map(labelledDirective)
    app = await startTestApplication({ now: '2025-01-08T07:00:00+07:00' })
    const names = new Set(directives.flatMap((d) => d.tasks.flatMap((task) => [...task.lead, ...task.cooperating])))
    units = await addUnits(app, [...names], Temporal.Instant.from('2025-01-08T00:00:00Z'))
    for (const directive of directives) deeds.push({ at: `${workingDayAfter(directive.issued_on, 2)}T14:00:00+07:00`, run: () => enter(directive) })
  }, 60_000)
  afterAll(() => app.close())

  test.each(checkpoints)('at %s home, list, unit pages and export agree with an independent count', async (instant) => {
    await liveUntil(instant)
    await app.setNow(instant)
    const today = instant.slice(0, 10)
    const byStatus = countBy(all, (one) => reckon(one, today))
    await checkLists(byStatus)
    await checkLeadersHome(byStatus)
    for (const [name, ones] of countBy(all, (one) => one.lead)) await checkUnit(unitOf(name), ones, today)
    await checkExport()
  })

  test('every directive was entered with all its labelled tasks', () => {
    const expected = CHOSEN.map(labelledDirective).flatMap((d) => d.tasks).reduce((sum, task) => sum + new Set(task.lead).size, 0)
    expect(all).toHaveLength(expected)
    expect(all.length).toBeGreaterThan(80)
  })
})

/** Deeds plan further deeds: always the earliest one left. */
async function liveUntil(instant: string): Promise<void> {
  const upto = Temporal.Instant.from(instant)
  for (;;) {
    deeds.sort((a, b) => Temporal.Instant.compare(Temporal.Instant.from(a.at), Temporal.Instant.from(b.at)))
    const deed = deeds[0]
    if (deed === undefined || Temporal.Instant.compare(Temporal.Instant.from(deed.at), upto) > 0) return
    deeds.shift()
    await app.setNow(deed.at)
    await deed.run()
  }
}

type ListPage = { items: { code: string }[]; next: string | null; counters: Record<string, number> }

async function listed(status: string): Promise<{ codes: string[]; counters: Record<string, number> }> {
  const codes: string[] = []
  let url: string | null = `/assignments?status=${status}`
  let counters: Record<string, number> = {}
  while (url !== null) {
    const page: ListPage = await accepted<ListPage>(app.as('chair').get(url))
    codes.push(...page.items.map((item) => item.code))
    counters = page.counters
    url = page.next === null ? null : page.next.startsWith('/') ? page.next : `/assignments?status=${status}&after=${page.next}`
  }
  return { codes: codes.toSorted(), counters }
}

const codesOf = (ones: readonly Reckoned[] | undefined) => (ones ?? []).map((one) => one.code).toSorted()

async function checkLists(byStatus: Map<Status, Reckoned[]>): Promise<void> {
  for (const status of ['overdue', 'due_soon', 'in_time', 'no_due', 'pending', 'done_on_time', 'done_late'] as const) {
    const { codes, counters } = await listed(status)
    expect(codes, status).toEqual(codesOf(byStatus.get(status)))
    expect(counters[status], status).toBe(status.startsWith('done') ? undefined : codes.length) // closed tasks have no counter
  }
  const { codes } = await listed('not_acknowledged')
  expect(codes).toEqual(codesOf(all.filter((one) => one.acknowledged === undefined && one.updates.length === 0 && one.resultDate === undefined && one.closed === undefined)))
  expect((await listed('all')).codes).toEqual(codesOf(all))
}

const size = (byStatus: Map<Status, Reckoned[]>, status: Status) => byStatus.get(status)?.length ?? 0

async function checkLeadersHome(byStatus: Map<Status, Reckoned[]>): Promise<void> {
  const { leader } = await accepted<{ leader: { open: Record<string, number> } }>(app.as('chair').get('/'))
  const counts = { overdue: size(byStatus, 'overdue'), dueSoon: size(byStatus, 'due_soon'), inTime: size(byStatus, 'in_time'), pending: size(byStatus, 'pending'), noDue: size(byStatus, 'no_due') }
  expect(leader.open).toMatchObject({ ...counts, open: Object.values(counts).reduce((a, b) => a + b, 0) })
}

async function checkUnit(unit: Unit, ones: readonly Reckoned[], today: string): Promise<void> {
  const byStatus = countBy(ones, (one) => reckon(one, today))
  const { work } = await accepted<{ work: { open: Record<string, number>; year: { done: Record<string, number> } } }>(app.as('chief').get(`/organisations/${unit.id}`))
  expect(work.open, unit.name).toMatchObject({
    overdue: size(byStatus, 'overdue'), dueSoon: size(byStatus, 'due_soon'), inTime: size(byStatus, 'in_time'), pending: size(byStatus, 'pending'), noDue: size(byStatus, 'no_due'),
  })
  const closedThisYear = ones.filter((one) => one.closed?.startsWith(today.slice(0, 4)))
  const done = countBy(closedThisYear, (one) => reckon(one, today))
  expect(work.year.done, unit.name).toMatchObject({ onTime: size(done, 'done_on_time'), late: size(done, 'done_late'), noDue: size(done, 'done_no_due') })
  const own = await accepted<ListPage>(unit.focal.get('/assignments?status=all'))
  expect(own.items.map((item) => item.code).toSorted(), `${unit.name} sees its own`).toEqual(codesOf(ones))
}

async function checkExport(): Promise<void> {
  const file = await app.as('chair').file('/assignments/export.xlsx?status=all')
  const rows = await readSheet(file, 2) // the first sheet says what was filtered
  const codes = rows.flatMap((row) => row.filter((cell): cell is string => typeof cell === 'string' && /^NV-\d{4}-\d{6}$/.test(cell)))
  expect(codes.toSorted()).toEqual(codesOf(all))
}
